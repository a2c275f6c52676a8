using System.Text;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>A line of a PDF's page, up to where other text begins.</summary>
/// <param name="page">The page, from 1.</param>
/// <param name="turn">The direction in quarter turns. Only lines of one direction are compared.</param>
/// <param name="tag">Its tags in the PDF.</param>
internal sealed class PdfLine(int page, int turn, PdfTag tag)
{
    /// <summary>Separates two cells of a row.</summary>
    public const string CellEnd = " | ";

    private readonly StringBuilder _raised = new();
    private readonly StringBuilder _text = new();

    // The start of the blank at the end of the line, if there is one.
    private double? _blank;

    /// <summary>The page, from 1.</summary>
    public int Page => page;

    /// <summary>The direction in quarter turns.</summary>
    public int Turn => turn;

    /// <summary>Its tags in the PDF.</summary>
    public PdfTag Tag => tag;

    /// <summary>Its words.</summary>
    public string Text => _text.ToString().Trim();

    /// <summary>Its start, along its direction.</summary>
    public double Left { get; private set; } = double.MaxValue;

    /// <summary>Its end, along its direction.</summary>
    public double Right { get; private set; } = double.MinValue;

    /// <summary>Its height, across its direction. The next line has less.</summary>
    public double Baseline { get; private set; }

    /// <summary>The font size of its first characters.</summary>
    public double Size { get; private set; }

    /// <summary>The width of its first word, or of the line while it has only one word.</summary>
    public double FirstWordWidth { get; private set; }

    /// <summary>Whether gaps divide it into the cells of a row.</summary>
    public bool IsRow { get; private set; }

    /// <summary>Adds a glyph, if it belongs to this line.</summary>
    public bool TryAdd(in PdfGlyph glyph)
    {
        if (Size == 0)
        {
            Size = glyph.Size;
            Baseline = glyph.Baseline;
        }

        TakeBackUnseenBlank(glyph);
        double rise = glyph.Baseline - Baseline;
        bool isSmall = glyph.Size < 0.9 * Size;
        bool isRaised = isSmall && rise > 0.15 * Size && rise < Size;
        bool isLowered = isSmall && rise < -0.05 * Size && rise > -0.5 * Size;
        double gap = Right == double.MinValue ? 0 : glyph.Left - Right;
        if (gap < -0.5 * Size || !(isRaised || isLowered || Math.Abs(rise) <= 0.25 * Size))
        {
            return false;
        }

        if (isRaised)
        {
            _raised.Append(glyph.Text);
        }
        else
        {
            EndRaised();
            AppendGap(gap);
            Append(glyph.Text, isLowered);
        }

        _blank = string.IsNullOrWhiteSpace(glyph.Text) ? glyph.Left : null;
        Left = Math.Min(Left, glyph.Left);
        Right = Math.Max(Right, glyph.Right);
        FirstWordWidth = _text.ToString(0, Math.Min(_text.Length, 40)).Trim().Contains(' ', StringComparison.Ordinal) ? FirstWordWidth : Right - Left;
        return true;
    }

    /// <summary>Appends the raised characters at its end, if any.</summary>
    public void EndRaised()
    {
        if (_raised.Length > 0)
        {
            Superscript.Append(_text, _raised.ToString(), isNote: false);
            _raised.Clear();
        }
    }

    // Removes a blank that the next glyph is printed over, such as a soft hyphen, because it is invisible.
    private void TakeBackUnseenBlank(in PdfGlyph glyph)
    {
        if (_blank is { } blank && Math.Abs(glyph.Left - blank) < 0.1 * Size && _text.Length > 0 && char.IsWhiteSpace(_text[^1]))
        {
            _text.Length--;
            Right = blank;
        }

        _blank = null;
    }

    // A gap of more than a letter begins a new cell. A smaller gap without a printed blank begins a new word.
    private void AppendGap(double gap)
    {
        if (_text.Length == 0)
        {
            return;
        }

        if (gap > 1.2 * Size)
        {
            _text.Append(CellEnd);
            IsRow = true;
        }
        else if (gap > 0.15 * Size && !char.IsWhiteSpace(_text[^1]))
        {
            _text.Append(' ');
        }
    }

    private void Append(string text, bool isLowered)
    {
        if (isLowered)
        {
            Superscript.AppendLowered(_text, text);
        }
        else if (!string.IsNullOrWhiteSpace(text) || (_text.Length > 0 && !char.IsWhiteSpace(_text[^1])))
        {
            _text.Append(text);
        }
    }
}
