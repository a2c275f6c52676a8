using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Combines the sources of a fact or a figure with the places in them.</summary>
internal static class CitationReader
{
    /// <summary>The citations: a place for each source, or one for the first. At least one, even if the sources are unknown.</summary>
    /// <param name="reader">The fact or the figure.</param>
    /// <param name="sourceKey">The key of the sources.</param>
    /// <param name="placeKey">The key of the places.</param>
    /// <param name="sources">The sources; null if they are invalid or unknown.</param>
    /// <param name="placeOfFirst">The place in the first source if none is given.</param>
    public static IReadOnlyList<Citation> Read(MappingReader reader, Key sourceKey, Key placeKey, IReadOnlyList<Source>? sources, string? placeOfFirst = null)
    {
        List<string?> places = reader.Has(placeKey) ? ReadPlaces(reader, sourceKey, placeKey, sources?.Count) : [placeOfFirst];
        return (sources ?? [Sources.Unknown]).Select((source, index) => new Citation(source, index < places.Count ? places[index] : null)).ToList();
    }

    private static List<string?> ReadPlaces(MappingReader reader, Key sourceKey, Key placeKey, int? sources)
    {
        if (reader.Find(placeKey) is not SequenceNode list)
        {
            return [reader.Text(placeKey)];
        }

        List<string?> places = list.Items.ConvertAll(item => reader.Values.Text(placeKey.Name, item));
        if (places.Count == 0)
        {
            if (!list.IsFaulty)
            {
                reader.Values.Diagnostics.Report(Rules.Schema.EmptyList(placeKey.Name), list.Location);
            }
        }
        else if (sources is { } count && places.Count != count && !places.Contains(null) && !list.IsFaulty)
        {
            // An invalid place may have been meant for several sources. What is missing is reported at the shorter list, but a source of the
            // defaults has no location here.
            Node shorter = places.Count > count && reader.Find(sourceKey) is { } given ? given : list;
            reader.Values.Diagnostics.Report(Rules.Schema.PlacesOfSources(places.Count, count), shorter.Location);
        }

        return places;
    }
}
