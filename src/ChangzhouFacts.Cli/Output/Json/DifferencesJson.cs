using ChangzhouFacts.Cli.Comparison;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Differences, for scripts. Counts and computed numbers are JSON numbers; what was written in a file is a string.</summary>
internal sealed record DifferencesJson(int Added, int Removed, int Changed, IReadOnlyList<FactDifferenceJson> Facts)
{
    public static DifferencesJson Of(IReadOnlyCollection<FactDifference> differences)
    {
        var count = DifferenceCount.Of(differences);
        return new DifferencesJson(count.Added, count.Removed, count.Changed, differences.Select(FactDifferenceJson.Of).ToList());
    }

    /// <summary>The word for the difference of two versions.</summary>
    public static string Word(object? was, object? now) => was is null ? "added" : now is null ? "removed" : "changed";
}

/// <summary>The difference between two versions of a fact.</summary>
/// <param name="Id">The id of the fact.</param>
/// <param name="Label">Its label, in its newest version.</param>
/// <param name="Difference">added, removed or changed.</param>
/// <param name="Texts">The texts that were added or removed with the fact.</param>
/// <param name="Properties">The changed properties of the fact.</param>
/// <param name="Figures">The figures that were added, removed or changed.</param>
internal sealed record FactDifferenceJson(
    string Id,
    string Label,
    string Difference,
    IReadOnlyList<string>? Texts,
    IReadOnlyList<PropertyDifference> Properties,
    IReadOnlyList<ObservationDifferenceJson> Figures)
{
    public static FactDifferenceJson Of(FactDifference difference) => new(
        difference.Latest.Id,
        difference.Latest.Label,
        DifferencesJson.Word(difference.Was, difference.Is),
        difference.Was is not null && difference.Is is not null ? null : difference.Latest.Texts is { Count: > 0 } texts ? texts : null,
        difference.Properties,
        difference.Figures.Select(ObservationDifferenceJson.Of).ToList());
}

/// <summary>The difference between two versions of a figure.</summary>
/// <param name="Period">Its period.</param>
/// <param name="Difference">added, removed or changed.</param>
/// <param name="Was">The old value, as written.</param>
/// <param name="Is">The new value, as written.</param>
/// <param name="Absolute">The absolute change of the value.</param>
/// <param name="AbsoluteInterval">Its interval.</param>
/// <param name="Relative">The relative change: 0.2 is 20 %.</param>
/// <param name="RelativeInterval">Its interval.</param>
/// <param name="Properties">The changed properties of the figure.</param>
internal sealed record ObservationDifferenceJson(
    string Period,
    string Difference,
    string? Was,
    string? Is,
    Number? Absolute,
    Interval? AbsoluteInterval,
    Number? Relative,
    Interval? RelativeInterval,
    IReadOnlyList<PropertyDifference> Properties)
{
    public static ObservationDifferenceJson Of(ObservationDifference difference)
    {
        Change? correction = difference.Correction;
        return new ObservationDifferenceJson(
            difference.Period.ToString(),
            DifferencesJson.Word(difference.Was, difference.Is),
            difference.Was?.Digits,
            difference.Is?.Digits,
            correction?.Absolute,
            correction?.AbsoluteInterval,
            correction?.Relative,
            correction?.RelativeInterval,
            difference.Properties);
    }
}
