using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Comparison;

/// <summary>What differs between two versions of a fact.</summary>
/// <param name="Was">The fact as it was; null where it is new.</param>
/// <param name="Is">The fact as it is; null where it is gone.</param>
/// <param name="Properties">What the fact says otherwise now, its figures apart.</param>
/// <param name="Figures">The figures that were added, removed or changed.</param>
internal sealed record FactDifference(Fact? Was, Fact? Is, IReadOnlyList<PropertyDifference> Properties, IReadOnlyList<ObservationDifference> Figures)
{
    /// <summary>The fact in its latest version.</summary>
    public Fact Latest => (Is ?? Was)!;

    /// <summary>What differs between two versions of a set without errors: facts in the order of the new one, then those that are gone.</summary>
    public static IEnumerable<FactDifference> Between(CompiledSet was, CompiledSet now)
    {
        Dictionary<string, CompiledFact> before = was.Facts.ToDictionary(fact => fact.Id);
        HashSet<string> kept = now.Facts.Select(fact => fact.Id).ToHashSet();
        return now.Facts.Select(fact => Between(before.GetValueOrDefault(fact.Id), fact))
            .Concat(was.Facts.Where(fact => !kept.Contains(fact.Id)).Select(fact => Between(fact, null)))
            .OfType<FactDifference>();
    }

    /// <summary>What differs between two versions of a fact, or null.</summary>
    private static FactDifference? Between(CompiledFact? was, CompiledFact? now)
    {
        List<ObservationDifference> figures = ObservationDifference.Between(was, now).ToList();
        List<PropertyDifference> properties = was is null || now is null ? [] : PropertyDifference.Between(was, now).ToList();
        return was is not null && now is not null && figures.Count == 0 && properties.Count == 0
            ? null
            : new FactDifference(was?.Record, now?.Record, properties, figures);
    }
}
