using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// The merge conflicts of a file: lines that begin with seven equal signs, around each of the versions. The first version is
/// read, so that the rest of the file and all names stay. What contains a conflict counts as faulty.
/// </summary>
internal sealed class MergeConflicts
{
    private const int MarkLength = 7;

    private readonly List<(int Start, int End)> _stretches = [];

    private MergeConflicts(string text) => Text = text;

    /// <summary>
    /// The text with all marks and the other versions replaced by line ends, so that no position changes. Spaces would not work: they
    /// could be more indentation than a block scalar may begin with.
    /// </summary>
    public string Text { get; private set; }

    /// <summary>Finds the conflicts of a text, and reports them once, at the first mark.</summary>
    public static MergeConflicts Find(string text, LineMap lines, DiagnosticBag diagnostics)
    {
        var conflicts = new MergeConflicts(text);
        char[]? cleaned = null;
        int ours = -1;
        int theirs = -1;
        for (int start = 0; start < text.Length; start = NextLine(text, start))
        {
            if (MarkAt(text, start) is not { } mark)
            {
                continue;
            }

            int end = EndOfLine(text, start);
            if (cleaned is null)
            {
                diagnostics.Report(Rules.Reading.Syntax(SyntaxMessages.MergeConflict), lines.Locate(start, end));
                cleaned = text.ToCharArray();
            }

            Blank(cleaned, start, end);
            switch (mark)
            {
                case '<':
                    ours = start;
                    theirs = -1;
                    break;
                case '>' when theirs >= 0:
                    Blank(cleaned, theirs, end);
                    conflicts._stretches.Add((ours >= 0 ? ours : theirs, end));
                    ours = theirs = -1;
                    break;
                case '|' or '=' when theirs < 0:
                    theirs = start;
                    break;
                default:
                    break;
            }
        }

        if (cleaned is not null)
        {
            conflicts.Text = new string(cleaned);
        }

        return conflicts;
    }

    /// <summary>Whether a range of the text contains a conflict.</summary>
    public bool Touch(int start, int end)
    {
        // Binary search for the first conflict that does not end before the range; conflicts are in the order of the text.
        int first = 0;
        int behind = _stretches.Count;
        while (first < behind)
        {
            int middle = (first + behind) / 2;
            (first, behind) = _stretches[middle].End <= start ? (middle + 1, behind) : (first, middle);
        }

        return first < _stretches.Count && _stretches[first].Start < end;
    }

    // The sign of a mark, which is alone on its line or followed by a blank and a name.
    private static char? MarkAt(string text, int start)
    {
        char sign = text[start];
        if (sign is not ('<' or '|' or '=' or '>') || start + MarkLength > text.Length)
        {
            return null;
        }

        for (int i = start + 1; i < start + MarkLength; i++)
        {
            if (text[i] != sign)
            {
                return null;
            }
        }

        return start + MarkLength == text.Length || text[start + MarkLength] is ' ' or '\r' or '\n' ? sign : null;
    }

    private static int EndOfLine(string text, int start)
    {
        int end = text.IndexOfAny(['\r', '\n'], start);
        return end < 0 ? text.Length : end;
    }

    private static int NextLine(string text, int start)
    {
        int end = EndOfLine(text, start);
        return end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private static void Blank(char[] text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            text[i] = '\n';
        }
    }
}
