using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Where a fact stands in its file.</summary>
/// <param name="Key">Its id, or the last code of a member of a family.</param>
/// <param name="Content">Its text, its figure, or its figures by period; null where they cannot be read.</param>
internal sealed record FactPlace(Location Key, Node? Content)
{
    private Dictionary<string, Location>? _periods;

    /// <summary>Where the figure of a period stands, or the only figure or text.</summary>
    public Location Of(string period)
    {
        _periods ??= (Content as MappingNode)?.Entries.GroupBy(entry => entry.Key.Text, StringComparer.Ordinal)
            .ToDictionary(entries => entries.Key, entries => PlaceOf(entries.First()), StringComparer.Ordinal) ?? [];
        return _periods.TryGetValue(period, out Location place) ? place : Content is null or MappingNode ? Key : Content.Location;
    }

    // In a table, a period can be that of a whole column.
    private static Location PlaceOf(MappingNode.Entry entry) => entry.Value.Location is { Table: not null } cell ? cell : entry.Key.Location;
}
