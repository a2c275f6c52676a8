namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>A passage of a source's text: a paragraph, or a cell of a table. No figure extends over two passages.</summary>
/// <param name="Text">Its words.</param>
public sealed record TextPassage(string Text)
{
    /// <summary>The number, from 1, of the block that it is or belongs to; null if it is in none, such as a page's header.</summary>
    public int? Block { get; init; }

    /// <summary>The page that it begins on, from 1; null if the text has no pages.</summary>
    public int? FirstPage { get; init; }

    /// <summary>The page that it ends on, from 1; null if the text has no pages.</summary>
    public int? LastPage { get; init; }

    /// <summary>The number, from 1, of the table that it is a cell of; null if it is in none.</summary>
    public int? Table { get; init; }

    /// <summary>The headings of a cell's row and column, which can contain the unit or the scale of its figure.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];
}
