using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>One cell of a table: a location in its file, whose text is built on demand.</summary>
internal readonly struct CsvCell
{
    private const char Quote = '"';

    private readonly LocatedText _file;

    /// <param name="file">The text of the table's file.</param>
    /// <param name="start">The position of the cell, including its opening quote.</param>
    /// <param name="end">The position after it, including its closing quote.</param>
    /// <param name="isFaulty">Whether a part of it was refused, which is already reported.</param>
    public CsvCell(LocatedText file, int start, int end, bool isFaulty)
    {
        _file = file;
        Start = start;
        End = end;
        IsFaulty = isFaulty;
    }

    /// <summary>The position of the cell in the text of its file, including its opening quote.</summary>
    public int Start { get; }

    /// <summary>The position after it, including its closing quote.</summary>
    public int End { get; }

    /// <summary>Whether it was refused, which is already reported. Then its text is the raw text of the file, without meaning.</summary>
    public bool IsFaulty { get; }

    /// <summary>Whether it is quoted.</summary>
    public bool IsQuoted => Start < End && _file.Text[Start] == Quote;

    /// <summary>The location of the cell, including its quotes.</summary>
    public Location Location => _file.Locate(Start, End);

    /// <summary>The content of the cell, including blanks; built on each call.</summary>
    public string Text => HasEscapes ? Unescape() : Content.ToString();

    /// <summary>The characters of <see cref="Text"/>. Nothing is allocated unless the content has quotes.</summary>
    public ReadOnlySpan<char> Characters => HasEscapes ? Unescape().AsSpan() : Content;

    /// <summary>The content of the cell without spaces and tabs around it, which mean nothing in a table of figures.</summary>
    public ReadOnlySpan<char> TrimmedCharacters => Characters.Trim([' ', '\t']);

    /// <summary>Whether it is empty or only white space, quoted or not.</summary>
    public bool IsBlank => Content.IsWhiteSpace();

    /// <summary>The cell as a node, with the content without the blanks around it.</summary>
    /// <param name="isPlain">Whether it is read as if it were unquoted, because a number in a table may be quoted.</param>
    public CellNode ToNode(bool isPlain) => new(_file, Start, End, isPlain);

    /// <summary>The cell as a node with another text.</summary>
    public ScalarNode ToNode(string text) => new(_file, Start, End, text, isPlain: true);

    /// <summary>The first characters of the cell as a node.</summary>
    public ScalarNode ToNodeOfFirst(int length)
    {
        int start = End - (IsQuoted ? 1 : 0) - Content.TrimStart([' ', '\t']).Length;
        return new ScalarNode(_file, start, start + length, text: null, isPlain: true);
    }

    private ReadOnlySpan<char> Content => IsQuoted && !IsFaulty
        ? _file.Text.AsSpan(Start + 1, End - Start - 2)
        : _file.Text.AsSpan(Start, End - Start);

    private bool HasEscapes => IsQuoted && !IsFaulty && Content.IndexOf(Quote) >= 0;

    private string Unescape() => Content.ToString().Replace("\"\"", "\"");
}
