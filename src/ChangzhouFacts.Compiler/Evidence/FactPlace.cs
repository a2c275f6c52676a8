using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The location of a fact in its file.</summary>
/// <param name="Key">The location of its id; for a member of a family, of its last code.</param>
/// <param name="Content">Its text, its figure, or its figures by period; null if they cannot be read.</param>
internal sealed record FactPlace(Location Key, Node? Content)
{
    private Dictionary<string, Location>? _periods;

    /// <summary>The location of the figure of a period, or of the only figure or text.</summary>
    public Location Of(string period)
    {
        _periods ??= (Content as MappingNode)?.Entries.GroupBy(entry => entry.Key.Text, StringComparer.Ordinal)
            .ToDictionary(entries => entries.Key, entries => PlaceOf(entries.First()), StringComparer.Ordinal) ?? [];
        return _periods.TryGetValue(period, out Location place) ? place : Content is null or MappingNode ? Key : Content.Location;
    }

    // In a table, one period can belong to a whole column.
    private static Location PlaceOf(MappingNode.Entry entry) => entry.Value.Location is { Table: not null } cell ? cell : entry.Key.Location;
}
