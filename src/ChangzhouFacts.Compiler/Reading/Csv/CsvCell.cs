using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>One cell of a table: a place in its file, of which the text is made when it is asked for.</summary>
internal readonly struct CsvCell
{
    private const char Quote = '"';

    private readonly LocatedText _file;

    /// <param name="file">The text of the table's file.</param>
    /// <param name="start">Where the cell begins in it, its opening quote included.</param>
    /// <param name="end">Where it ends, its closing quote included.</param>
    /// <param name="isFaulty">Whether something in it was refused, which is reported already.</param>
    public CsvCell(LocatedText file, int start, int end, bool isFaulty)
    {
        _file = file;
        Start = start;
        End = end;
        IsFaulty = isFaulty;
    }

    /// <summary>Where the cell begins in the text of its file, its opening quote included.</summary>
    public int Start { get; }

    /// <summary>Where it ends, its closing quote included.</summary>
    public int End { get; }

    /// <summary>Whether it was refused, which is reported already; then its text is what stands in the file, and means nothing.</summary>
    public bool IsFaulty { get; }

    /// <summary>Whether it stands in quotes.</summary>
    public bool IsQuoted => Start < End && _file.Text[Start] == Quote;

    /// <summary>The cell with its quotes, as it stands in the file.</summary>
    public Location Location => _file.Locate(Start, End);

    /// <summary>What the cell says, blanks included; made anew each time.</summary>
    public string Text => HasEscapes ? Unescape() : Content.ToString();

    /// <summary>The characters of <see cref="Text"/>; without quotes in it, nothing is allocated for them.</summary>
    public ReadOnlySpan<char> Characters => HasEscapes ? Unescape().AsSpan() : Content;

    /// <summary>What the cell says, without the spaces and tabs around it, which mean nothing in a table of figures.</summary>
    public ReadOnlySpan<char> TrimmedCharacters => Characters.Trim([' ', '\t']);

    /// <summary>Whether it has nothing but white space, in quotes or not.</summary>
    public bool IsBlank => Content.IsWhiteSpace();

    /// <summary>The cell as a piece of a document; what it says is its text without the blanks around it.</summary>
    /// <param name="isPlain">Whether it is read as if it stood without quotes: a number is one in quotes, too.</param>
    public CellNode ToNode(bool isPlain) => new(_file, Start, End, isPlain);

    /// <summary>The cell as a piece of a document, with another text.</summary>
    public ScalarNode ToNode(string text) => new(_file, Start, End, text, isPlain: true);

    /// <summary>A piece of a document that begins with the text of the cell, and is so many of its characters.</summary>
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
