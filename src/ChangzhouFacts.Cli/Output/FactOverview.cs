namespace ChangzhouFacts.Cli.Output;

/// <summary>A fact in the list of all facts, in the words of both presentations.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its label.</param>
/// <param name="Subject">Its subject, if it differs from the set's.</param>
/// <param name="Unit">Its unit in words; null for text, and if the sign after each figure is enough.</param>
/// <param name="Figures">Its figures in order of time.</param>
/// <param name="Change">The change from the first figure to the latest.</param>
/// <param name="Texts">Its texts.</param>
/// <param name="Citations">Its citations; several if its figures come from several places.</param>
internal sealed record FactOverview(
    string Id,
    string Label,
    string? Subject,
    string? Unit,
    IReadOnlyList<FigureOverview> Figures,
    ChangeOverview? Change,
    IReadOnlyList<string> Texts,
    IReadOnlyList<CitationOverview> Citations)
{
    /// <summary>The overview of a fact in a set.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="setSubject">The subject of the set.</param>
    public static FactOverview Of(Fact fact, string? setSubject) => new(
        fact.Id,
        fact.Label,
        fact.Subject == setSubject ? null : fact.Subject,
        UnitBeyondSymbol(fact.Unit),
        FigureOverview.Of(fact),
        WholeChange(fact) is { } change ? ChangeOverview.Of(fact, change) : null,
        fact.Texts,
        CitationOverview.Of(fact));

    private static string? UnitBeyondSymbol(Unit? unit) => unit?.ToString() == unit?.Symbol ? null : unit?.ToString();

    /// <summary>The change from the first figure to the last; null if there is none.</summary>
    public static Change? WholeChange(Fact fact) =>
        fact.Changes.FirstOrDefault(change => change.From == fact.Observations[0].Period && change.To == fact.Observations[^1].Period);
}

/// <summary>A figure.</summary>
/// <param name="Period">Its period, or its start.</param>
/// <param name="Figure">The figure with its qualifier and unit; for the end of steps, <c>ended</c>.</param>
/// <param name="Share">
/// The figure as a share of the series' largest, 0 to 1. Null if a bar would mean nothing: for a single figure, for steps, and with negative
/// figures.
/// </param>
internal sealed record FigureOverview(string Period, string Figure, double? Share)
{
    public static IReadOnlyList<FigureOverview> Of(Fact fact) =>
        fact.Kind == FactKind.Steps ? fact.Steps().Select(step => new FigureOverview(step.Since, step.Figure?.InWords() ?? FactSteps.Ended, null)).ToList() : Of(fact.Observations);

    private static List<FigureOverview> Of(IReadOnlyList<Observation> observations)
    {
        List<double> sizes = observations.Select(observation => SizeOf(observation.Value)).ToList();
        double largest = sizes.Count == 0 ? 0 : sizes.Max();
        bool hasBars = sizes.Count > 1 && largest > 0 && sizes.TrueForAll(size => size >= 0);
        return observations.Select((observation, place) => new FigureOverview(
            observation.Period.ToString(),
            observation.InWords(),
            hasBars ? sizes[place] / largest : null)).ToList();
    }

    private static double SizeOf(Number number) => number.TryGetDecimal(out decimal exact) ? (double)exact : number.ToDouble();
}

/// <summary>A change.</summary>
/// <param name="Time">The first and the last period.</param>
/// <param name="Absolute">The absolute change with its unit, or its interval in words.</param>
/// <param name="Interval">Its interval; null if <paramref name="Absolute"/> is enough.</param>
/// <param name="Relative">The relative change: <c>+20.2 %</c>. Null if there is none.</param>
/// <param name="Growth">The annual growth: <c>3.75 % a year</c>. Null if there is none.</param>
internal sealed record ChangeOverview(string Time, string Absolute, string? Interval, string? Relative, string? Growth)
{
    /// <summary>The relative change and the annual growth; null if there is neither.</summary>
    public string? Rates => Joined(Relative is null ? null : "relative " + Relative, Growth is null ? null : "growth " + Growth);

    /// <summary>Two rates, without missing ones.</summary>
    public static string? Joined(string? first, string? second) => first is null || second is null ? first ?? second : $"{first}, {second}";

    public static ChangeOverview Of(Fact fact, Change change) => new(
        $"{change.From} to {change.To}",
        change.ToString("A", null),
        change.Absolute is null || change.AbsoluteInterval.IsPoint || fact.IsBetweenVeryNumbers(change) ? null : change.AbsoluteInterval.ToString("N", null),
        IsKnown(change.Relative, change.RelativeInterval) ? change.ToString("R", null) : null,
        IsKnown(change.AnnualGrowthRate, change.AnnualGrowthRateInterval) ? change.ToString("G", null) : null);

    private static bool IsKnown(Number? number, Interval? interval) => number is not null || interval is { Lower: not null } or { Upper: not null };
}

/// <summary>A citation of figures.</summary>
/// <param name="Periods">The periods of the figures; null for all figures.</param>
/// <param name="Citation">The citation.</param>
internal sealed record CitationOverview(string? Periods, Citation Citation)
{
    public static IReadOnlyList<CitationOverview> Of(Fact fact)
    {
        if (fact.IsText)
        {
            return fact.Citations.Select(citation => new CitationOverview(null, citation)).ToList();
        }

        List<Citation> places = fact.Observations.SelectMany(observation => observation.Citations).Distinct().ToList();
        return places.ConvertAll(place => new CitationOverview(
            fact.Observations.All(observation => observation.Citations.Contains(place)) ? null : PeriodsAt(place, fact.Observations), place));
    }

    /// <summary>The periods of the figures at a place: <c>1990 to 2018, 2020</c>.</summary>
    private static string PeriodsAt(Citation place, IReadOnlyList<Observation> observations)
    {
        var runs = new List<string>();
        for (int first = 0; first < observations.Count; first++)
        {
            int last = first;
            while (last < observations.Count && observations[last].Citations.Contains(place))
            {
                last++;
            }

            if (last > first)
            {
                string from = observations[first].Period.ToString();
                runs.Add(last == first + 1 ? from : $"{from} to {observations[last - 1].Period}");
                first = last;
            }
        }

        return string.Join(", ", runs);
    }
}
