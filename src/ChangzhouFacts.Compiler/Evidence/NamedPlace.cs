using System.Globalization;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The kind of a place in a source.</summary>
internal enum PlaceKind
{
    Paragraph,
    Page,
    Table,
}

/// <summary>A place in a fact's <c>at</c> that can be looked up: <c>paragraph 4</c>, <c>page 12</c>, <c>table 2</c>.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Number">Its number, from 1.</param>
internal readonly record struct NamedPlace(PlaceKind Kind, int Number)
{
    private static readonly string[] Words = ["paragraph", "page", "table"];

    /// <summary>The place; null for other words.</summary>
    public static NamedPlace? Parse(string? at)
    {
        string[] parts = at is null ? [] : at.Split(' ');
        int kind = parts.Length == 2 ? Array.FindIndex(Words, word => word.Equals(parts[0], StringComparison.OrdinalIgnoreCase)) : -1;
        return kind >= 0 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? new NamedPlace((PlaceKind)kind, number)
            : null;
    }

    /// <summary>Whether a text with these passages has places of this kind. For example, a web page has no pages.</summary>
    public bool IsKnownIn(IReadOnlyList<TextPassage> passages) => Kind switch
    {
        PlaceKind.Page => passages.Any(passage => passage.FirstPage is not null),
        PlaceKind.Table => passages.Any(passage => passage.Table is not null),
        _ => true,
    };

    /// <summary>Whether a passage is at this place.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="bodyStartsAtBlock">The number of the block that is paragraph 1, from 1.</param>
    public bool Has(TextPassage passage, int bodyStartsAtBlock) => Kind switch
    {
        PlaceKind.Page => passage.FirstPage <= Number && Number <= passage.LastPage,
        PlaceKind.Table => passage.Table == Number,
        _ => Number > 0 && passage.Block == (long)bodyStartsAtBlock + Number - 1,
    };
}
