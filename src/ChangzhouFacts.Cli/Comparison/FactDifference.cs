using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Comparison;

/// <summary>The difference between two versions of a fact.</summary>
/// <param name="Was">The old version; null if the fact was added.</param>
/// <param name="Is">The new version; null if the fact was removed.</param>
/// <param name="Properties">The changed properties, except figures.</param>
/// <param name="Figures">The figures that were added, removed or changed.</param>
internal sealed record FactDifference(Fact? Was, Fact? Is, IReadOnlyList<PropertyDifference> Properties, IReadOnlyList<ObservationDifference> Figures)
{
    /// <summary>The newest version of the fact.</summary>
    public Fact Latest => (Is ?? Was)!;

    /// <summary>The differences between two versions of a set without errors: facts in the order of the new version, then the removed ones.</summary>
    public static IEnumerable<FactDifference> Between(CompiledSet was, CompiledSet now)
    {
        Dictionary<string, CompiledFact> before = was.Facts.ToDictionary(fact => fact.Id);
        HashSet<string> kept = now.Facts.Select(fact => fact.Id).ToHashSet();
        return now.Facts.Select(fact => Between(before.GetValueOrDefault(fact.Id), fact))
            .Concat(was.Facts.Where(fact => !kept.Contains(fact.Id)).Select(fact => Between(fact, null)))
            .OfType<FactDifference>();
    }

    /// <summary>The difference between two versions of a fact; null if there is none.</summary>
    private static FactDifference? Between(CompiledFact? was, CompiledFact? now)
    {
        List<ObservationDifference> figures = ObservationDifference.Between(was, now).ToList();
        List<PropertyDifference> properties = was is null || now is null ? [] : PropertyDifference.Between(was, now).ToList();
        return was is not null && now is not null && figures.Count == 0 && properties.Count == 0
            ? null
            : new FactDifference(was?.Record, now?.Record, properties, figures);
    }
}
