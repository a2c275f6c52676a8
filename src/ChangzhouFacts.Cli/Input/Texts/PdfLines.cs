using UglyToad.PdfPig.Content;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>The lines of a PDF, page by page, in printing order: one column after the other.</summary>
internal sealed class PdfLines
{
    private readonly List<PdfLine> _lines = [];
    private readonly HashSet<(string Text, int X, int Y)> _printed = [];
    private PdfLine? _line;

    /// <summary>All lines.</summary>
    public IReadOnlyList<PdfLine> All => _lines;

    /// <summary>Adds the lines of a page.</summary>
    public void Add(Page page, PdfTags tags)
    {
        Dictionary<Letter, PdfTag> tagged = tags.Of(page);
        _printed.Clear();
        foreach (Letter letter in page.Letters)
        {
            PdfTag tag = tagged.GetValueOrDefault(letter);
            if (!tag.IsArtifact)
            {
                Add(page.Number, tag, PdfGlyph.Of(letter));
            }
        }

        End();
    }

    private void Add(int page, PdfTag tag, in PdfGlyph glyph)
    {
        bool isBlank = string.IsNullOrWhiteSpace(glyph.Text);

        if ((isBlank && _line is null) || (!isBlank && IsPrintedAgain(glyph)))
        {
            return;
        }

        if (_line is null || _line.Turn != glyph.Turn || _line.Tag != tag || !_line.TryAdd(glyph))
        {
            End();
            if (!isBlank)
            {
                _line = new PdfLine(page, glyph.Turn, tag);
                _line.TryAdd(glyph);
            }
        }
    }

    private void End()
    {
        _line?.EndRaised();
        if (_line is { Text.Length: > 0 })
        {
            _lines.Add(_line);
        }

        _line = null;
    }

    // Some programs make bold letters by printing them twice, slightly shifted.
    private bool IsPrintedAgain(in PdfGlyph glyph)
    {
        double grid = glyph.Size / 10;
        int x = (int)Math.Round(glyph.Left / grid);
        int y = (int)Math.Round(glyph.Baseline / grid);
        for (int dx = -1; dx <= 1; dx++)
        {
            for (int dy = -1; dy <= 1; dy++)
            {
                if (_printed.Contains((glyph.Text, x + dx, y + dy)))
                {
                    return true;
                }
            }
        }

        _printed.Add((glyph.Text, x, y));
        return false;
    }
}
