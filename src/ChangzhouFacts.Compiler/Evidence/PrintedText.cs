using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Where printed words were found in a source.</summary>
public enum PrintedPlace
{
    /// <summary>At the place that the fact names, or anywhere if it names no paragraph.</summary>
    Found,

    /// <summary>In the text, but not in the paragraph that the fact names.</summary>
    Elsewhere,

    /// <summary>Nowhere in the text.</summary>
    Missing,
}

/// <summary>
/// The text of a source, in which printed words are looked up. White space, quotation marks, dashes and full-width forms count
/// as what they look like; digits and decimal points are never touched, so that a figure is found only as it stands there.
/// </summary>
public sealed class PrintedText
{
    private const string ParagraphPrefix = "paragraph ";

    private readonly PrintedPassage[] _blocks;
    private readonly int _bodyStart;

    /// <summary>Takes a text apart at its blank lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bodyStartsAtBlock">Which block is paragraph 1, counted from 1.</param>
    /// <param name="language">The BCP 47 tag of its language; null where it is not known.</param>
    public PrintedText(string text, int bodyStartsAtBlock, string? language = null)
    {
        _blocks = Blocks(text).Select(block => new PrintedPassage(block, language)).ToArray();
        _bodyStart = bodyStartsAtBlock;
    }

    /// <summary>Looks for printed words.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="at">The place that the fact names; only <c>paragraph N</c> is checked.</param>
    public PrintedPlace Find(string printed, string? at)
    {
        if (!_blocks.Any(block => block.Says(printed)))
        {
            return PrintedPlace.Missing;
        }

        return ParagraphOf(at) is not { } paragraph || (BlockOf(paragraph) is { } block && block.Says(printed))
            ? PrintedPlace.Found
            : PrintedPlace.Elsewhere;
    }

    private PrintedPassage? BlockOf(int paragraph)
    {
        long index = (long)_bodyStart - 1 + paragraph - 1;
        return index >= 0 && index < _blocks.Length ? _blocks[index] : null;
    }

    private static int? ParagraphOf(string? at) =>
        at is not null
        && at.StartsWith(ParagraphPrefix, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(at.Substring(ParagraphPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int paragraph)
            ? paragraph
            : null;

    private static IEnumerable<string> Blocks(string text)
    {
        var block = new StringBuilder();
        foreach (string line in text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                block.Append(line).Append('\n');
            }
            else if (block.Length > 0)
            {
                yield return block.ToString();
                block.Clear();
            }
        }

        if (block.Length > 0)
        {
            yield return block.ToString();
        }
    }
}
