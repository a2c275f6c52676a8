namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>A passage of a source's text, through which no figure goes on into another: a paragraph, or a cell of a table.</summary>
/// <param name="Text">Its words.</param>
public sealed record TextPassage(string Text)
{
    /// <summary>The block of the text that it is or belongs to, counted from 1; null where it is in none, such as a page's header.</summary>
    public int? Block { get; init; }

    /// <summary>The page that it begins on, counted from 1; null where the text has no pages.</summary>
    public int? FirstPage { get; init; }

    /// <summary>The page that it ends on.</summary>
    public int? LastPage { get; init; }

    /// <summary>The table that it is a cell of, counted from 1; null where it is in none.</summary>
    public int? Table { get; init; }

    /// <summary>A cell's headings of its row and its column, each of which can hold the unit or the scale of its figure.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];
}
