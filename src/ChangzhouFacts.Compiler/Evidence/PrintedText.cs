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
/// The text of a source, in which printed words are looked up. White space, quotation marks and full-width forms count as
/// what they look like; digits and decimal points are never touched, so that a figure is found only as it stands there.
/// </summary>
public sealed class PrintedText
{
    private const string ParagraphPrefix = "paragraph ";

    private static readonly string[] EnglishScales = ["hundred", "thousand", "million", "billion", "trillion", "bn"];

    private readonly string[] _blocks;
    private readonly int _bodyStart;

    /// <summary>Takes a text apart at its blank lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bodyStartsAtBlock">Which block is paragraph 1, counted from 1.</param>
    public PrintedText(string text, int bodyStartsAtBlock)
    {
        _blocks = Blocks(text).Select(Normalize).ToArray();
        _bodyStart = bodyStartsAtBlock;
    }

    /// <summary>Looks for printed words.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="at">The place that the fact names; only <c>paragraph N</c> is checked.</param>
    public PrintedPlace Find(string printed, string? at)
    {
        string words = Normalize(printed);
        bool isAnywhere = words.Length > 0 && _blocks.Any(block => Contains(block, words));
        if (!isAnywhere)
        {
            return PrintedPlace.Missing;
        }

        return ParagraphOf(at) is not { } paragraph || (BlockOf(paragraph) is { } block && Contains(block, words))
            ? PrintedPlace.Found
            : PrintedPlace.Elsewhere;
    }

    private string? BlockOf(int paragraph)
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

    private static string Normalize(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            char plain = Plain(c);
            if (plain != ' ' || (normal.Length > 0 && normal[normal.Length - 1] != ' '))
            {
                normal.Append(plain);
            }
        }

        return normal.ToString().TrimEnd(' ');
    }

    private static char Plain(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) => ' ',
        '\u2018' or '\u2019' or '\u201B' or '\uFF07' => '\'',
        '\u201C' or '\u201D' or '\u201F' or '\uFF02' => '"',
        >= '\uFF10' and <= '\uFF19' or '\uFF0C' or '\uFF0E' => c, // full-width digits, comma and point: figures stay as printed
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        _ => c,
    };

    private static bool Contains(string block, string words)
    {
        for (int start = block.IndexOf(words, StringComparison.Ordinal); start >= 0; start = block.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            if (!Continues(block, start, -1) && !Continues(block, start + words.Length - 1, 1))
            {
                return true;
            }
        }

        return false;
    }

    // Whether the number or word that the character at an end belongs to goes on beyond it: 44 is not found in 44.8, 1,044 or
    // 44 million, nor 三百 in 三百万.
    private static bool Continues(string block, int end, int step)
    {
        char last = block[end];
        char next = At(end + step);
        if (char.IsDigit(last))
        {
            return char.IsDigit(next)
                || (IsInsideNumbers(next) && char.IsDigit(At(end + step + step)))
                || (step > 0 && (Printed.Chinese.ChineseNumerals.IsNumeral(next) || BeginsWithScale(block, end + 1)));
        }

        return Printed.Chinese.ChineseNumerals.IsNumeral(last) ? Printed.Chinese.ChineseNumerals.IsNumeral(next) : IsLatinLetter(last) && IsLatinLetter(next);

        char At(int index) => index >= 0 && index < block.Length ? block[index] : '\0';
    }

    // Printed words have to carry their scale themselves: without it they are another figure.
    private static bool BeginsWithScale(string block, int start)
    {
        start += start < block.Length && block[start] is ' ' or '-' ? 1 : 0;
        int end = start;
        while (end < block.Length && IsLatinLetter(block[end]))
        {
            end++;
        }

        string word = block.Substring(start, end - start);
        return EnglishScales.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsInsideNumbers(char c) => c is '.' or ',' or '\'' or '\uFF0C' or '\uFF0E';

    // Scripts without spaces between words have no ends of words to find.
    private static bool IsLatinLetter(char c) => c < '\u0250' && char.IsLetter(c);
}
