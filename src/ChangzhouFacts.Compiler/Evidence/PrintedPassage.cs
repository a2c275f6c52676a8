using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler.Evidence.Printed;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// A passage of a source, in which printed words are searched. A match counts only if the words, read together with what is
/// around them, are the same figure: <c>450</c> is not in <c>9 450</c>, nor <c>five percent</c> in <c>twenty-five percent</c>.
/// </summary>
/// <param name="passage">The passage.</param>
/// <param name="language">The BCP 47 tag of its language; null if unknown.</param>
internal sealed class PrintedPassage(TextPassage passage, string? language)
{
    // Replaces a character that could not be read.
    private const char Unreadable = '\uFFFD';

    // The maximum length of a unit with its scale in a heading.
    private const int LongestUnit = 40;

    private static readonly Regex CutAtSoftHyphen = new(@"\u00AD\n\s*", RegexOptions.CultureInvariant);
    private static readonly Regex CutAtHyphen = new(@"(?<=\w)([-\u2010-\u2015])\n\s*(?=\w)", RegexOptions.CultureInvariant);
    private static readonly Regex CutWord = new(@"(?<=\p{L})[-\u2010]\n\s*(?=\p{Ll})", RegexOptions.CultureInvariant);
    private static readonly Regex HarmlessInHeading = new(@"\b(in|of)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly char[] HeadingSigns = ['(', ')', '[', ']', ',', ';', ':', '|', '\n', '\uFF08', '\uFF09', '\uFF0C', '\uFF1B', '\uFF1A', '\u3001'];

    private readonly string _text = SourceCharacters.Normalize(WithHyphens(passage));
    private readonly string _textOfWords = SourceCharacters.Normalize(WithoutHyphens(passage));
    private readonly string[] _textsWithHeadings = TextsWithHeadings(passage).Select(SourceCharacters.Normalize).ToArray();
    private readonly IReadOnlyList<(Language Language, DigitStyle Style)> _languages = Languages.OfText(language);

    /// <summary>Whether the passage contains the words.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="unit">The unit of the fact, with which a unit in the text must agree; null if unknown.</param>
    public bool Says(string printed, Unit? unit)
    {
        string words = SourceCharacters.Normalize(printed);
        if (words.Length == 0)
        {
            return false;
        }

        var figures = new Lazy<List<(Language Language, DigitStyle Style, PrintedFigure Figure)>>(() => FiguresOf(words));
        bool isInText = Says(_text, words, figures, unit);
        bool isInWords = _textOfWords == _text ? isInText : Says(_textOfWords, words, figures, unit);

        // If the passage reads differently with and without the hyphens at line ends, the words must match both ways, unless they
        // contain such a hyphen themselves.
        return (isInText && (isInWords || words.IndexOf('-') >= 0))
            || (isInWords && _text.IndexOf(words, StringComparison.Ordinal) < 0)
            || Array.Exists(_textsWithHeadings, text => Says(text, words, figures, unit))
            || (passage.Headings.Count > 0 && figures.Value.Count > 0 && figures.Value.TrueForAll(read => IsSaidWithHeading(read, unit)));
    }

    private static bool Says(string text, string words, Lazy<List<(Language Language, DigitStyle Style, PrintedFigure Figure)>> figures, Unit? unit)
    {
        for (int start = text.IndexOf(words, StringComparison.Ordinal); start >= 0; start = text.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            int end = start + words.Length;
            if (!IsCut(text, start) && !IsCut(text, end)
                && figures.Value.TrueForAll(read => new PrintedSurroundings(text, start, end, read.Language, read.Style).Leave(read.Figure, unit)))
            {
                return true;
            }
        }

        return false;
    }

    // A word or a range that is hyphenated at a line end continues on the next line. The hyphen may be part of the word or not.
    private static string WithHyphens(TextPassage passage) =>
        IsOneLine(passage) ? passage.Text : CutAtHyphen.Replace(CutAtSoftHyphen.Replace(passage.Text, ""), "$1");

    private static string WithoutHyphens(TextPassage passage) =>
        IsOneLine(passage) ? passage.Text : CutAtHyphen.Replace(CutWord.Replace(CutAtSoftHyphen.Replace(passage.Text, ""), ""), "$1");

    private static bool IsOneLine(TextPassage passage) => passage.Text.IndexOf('\n') < 0;

    // The cell with each heading before or after it: "Platforms" "47", "47" "firms". A number in a heading would join the cell's.
    private static IEnumerable<string> TextsWithHeadings(TextPassage passage) => passage.Headings.Where(heading => heading.Length > 0).SelectMany(heading => new[]
    {
        EndsBeside(heading[heading.Length - 1]) ? heading + " " + passage.Text : "",
        EndsBeside(heading[0]) ? passage.Text + " " + heading : "",
    });

    private static bool EndsBeside(char c) => char.IsLetter(c) && !Printed.Chinese.ChineseNumerals.IsNumeral(c);

    // "3.33" under "Share, %" is 3.33 percent, and "940" under "(RMB million)" is 940 million RMB.
    private bool IsSaidWithHeading((Language Language, DigitStyle Style, PrintedFigure Figure) read, Unit? unit) =>
        passage.Headings
            .SelectMany(heading => heading.Split(HeadingSigns))
            .Select(part => HarmlessInHeading.Replace(part, " ").Trim())
            .Where(part => part.Length is > 0 and <= LongestUnit)
            .SelectMany(part => new[]
            {
                char.IsDigit(part[0]) ? "" : passage.Text.Trim() + " " + part,
                char.IsDigit(part[part.Length - 1]) ? "" : part + " " + passage.Text.Trim(),
            })
            .Select(text => PrintedReader.Read(SourceCharacters.Normalize(text), [(read.Language, read.Style)]).Figure)
            .Any(figure => figure is not null && PrintedSurroundings.IsSame(read.Figure, figure, unit));

    private List<(Language Language, DigitStyle Style, PrintedFigure Figure)> FiguresOf(string words)
    {
        var figures = new List<(Language, DigitStyle, PrintedFigure)>();
        foreach ((Language Language, DigitStyle Style) spoken in _languages)
        {
            if (PrintedReader.ReadOfAnyFact(words, [spoken]).Figure is { } figure)
            {
                figures.Add((spoken.Language, spoken.Style, figure));
            }
        }

        return figures;
    }

    // Whether a position is inside a word or a number: 44 is not in 44.8 or 1,044, nor "rose" in "arose".
    private static bool IsCut(string text, int position)
    {
        char left = At(position - 1);
        char right = At(position);
        bool isUnreadable = left == Unreadable || right == Unreadable;
        bool isInPower = (char.IsDigit(left) && IsRaised(right)) || (IsRaised(left) && char.IsDigit(right));
        bool isInWord = Characters.IsLatinLetter(left) && Characters.IsLatinLetter(right);
        bool isInDigits = char.IsDigit(left) && char.IsDigit(right);
        bool isBeforePoint = char.IsDigit(left) && IsInsideNumbers(right) && char.IsDigit(At(position + 1));
        bool isBehindPoint = IsInsideNumbers(left) && char.IsDigit(right) && char.IsDigit(At(position - 2));
        return isUnreadable || isInPower || isInWord || isInDigits || isBeforePoint || isBehindPoint;

        char At(int index) => index >= 0 && index < text.Length ? text[index] : '\0';
    }

    private static bool IsInsideNumbers(char c) => c is '.' or ',' or '\'' or '\uFF0C' or '\uFF0E' or '/' or ':' or '^' or '\u00D7' or '\u00B1';

    // Superscript and subscript digits: 44 is not in 44².
    private static bool IsRaised(char c) => c is '\u00B2' or '\u00B3' or '\u00B9' or (>= '\u2070' and <= '\u2089');
}
