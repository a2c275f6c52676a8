using ChangzhouFacts.Cli.Comparison;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Differences, for scripts. A number here is a JSON number; what was written in a file is a string.</summary>
internal sealed record DifferencesJson(int Added, int Removed, int Changed, IReadOnlyList<FactDifferenceJson> Facts)
{
    public static DifferencesJson Of(IReadOnlyCollection<FactDifference> differences)
    {
        var count = DifferenceCount.Of(differences);
        return new DifferencesJson(count.Added, count.Removed, count.Changed, differences.Select(FactDifferenceJson.Of).ToList());
    }

    /// <summary>The word for how two versions relate.</summary>
    public static string Word(object? was, object? now) => was is null ? "added" : now is null ? "removed" : "changed";
}

/// <summary>What differs between two versions of a fact.</summary>
/// <param name="Id">The id of the fact.</param>
/// <param name="Label">Its label, in its latest version.</param>
/// <param name="Difference">added, removed or changed.</param>
/// <param name="Texts">The texts that were added or removed with the fact.</param>
/// <param name="Properties">What the fact says otherwise now.</param>
/// <param name="Figures">The figures that are new, gone or others.</param>
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

/// <summary>What differs between two versions of a figure.</summary>
/// <param name="Period">The time that it is about.</param>
/// <param name="Difference">added, removed or changed.</param>
/// <param name="Was">The value as it was written.</param>
/// <param name="Is">The value as it is written.</param>
/// <param name="Absolute">What the value changed by.</param>
/// <param name="AbsoluteInterval">All that this can be.</param>
/// <param name="Relative">The relative change: 0.2 is 20 %.</param>
/// <param name="RelativeInterval">All that this can be.</param>
/// <param name="Properties">What is said of the figure otherwise now.</param>
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
