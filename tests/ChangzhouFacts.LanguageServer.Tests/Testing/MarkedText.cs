namespace ChangzhouFacts.LanguageServer.Tests.Testing;

/// <summary>A text with a cursor, written as <c>|</c>.</summary>
internal sealed record MarkedText(string Text, (int Line, int Character) Cursor)
{
    private const char Mark = '|';

    public static MarkedText Of(string marked)
    {
        int offset = marked.IndexOf(Mark, StringComparison.Ordinal);
        string before = marked[..offset];
        string[] lines = before.Split('\n');
        return new MarkedText(marked.Remove(offset, 1), (lines.Length - 1, lines[^1].Length));
    }
}
