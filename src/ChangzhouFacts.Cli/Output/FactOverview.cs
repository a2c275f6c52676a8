namespace ChangzhouFacts.Cli.Output;

/// <summary>What the list of all facts says about one of them, in words that both presentations use.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it states.</param>
/// <param name="Subject">What it is about, where that is not what the set is about.</param>
/// <param name="Unit">Its unit in words; null for text, and where what stands behind each figure says it all.</param>
/// <param name="Figures">Its figures in order of time.</param>
/// <param name="Change">What changed from the first figure to the latest.</param>
/// <param name="Texts">Its texts.</param>
/// <param name="Citations">Where it stands; more than one where its figures come from several places.</param>
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
    /// <param name="setSubject">What the set is about.</param>
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

    /// <summary>What changed from the first figure to the last; null where there is no such change.</summary>
    public static Change? WholeChange(Fact fact) =>
        fact.Changes.FirstOrDefault(change => change.From == fact.Observations[0].Period && change.To == fact.Observations[^1].Period);
}

/// <summary>A figure.</summary>
/// <param name="Period">The time it is about, or since when it holds.</param>
/// <param name="Figure">The figure with its qualifier and unit; of steps that ended, that there is none.</param>
/// <param name="Share">The figure as a share of the series' largest, 0 to 1; null where a bar says nothing: for a single figure, for steps, and with negative ones.</param>
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
/// <param name="Time">From when to when.</param>
/// <param name="Absolute">The absolute change with its unit, or what its interval says.</param>
/// <param name="Interval">All that it can be; null where <paramref name="Absolute"/> says it all.</param>
/// <param name="Relative">The relative change, if it exists: <c>+20.2 %</c>.</param>
/// <param name="Growth">The growth a year, if it exists: <c>3.75 % a year</c>.</param>
internal sealed record ChangeOverview(string Time, string Absolute, string? Interval, string? Relative, string? Growth)
{
    /// <summary>The relative change and the growth a year, those of them that exist.</summary>
    public string? Rates => Joined(Relative is null ? null : "relative " + Relative, Growth is null ? null : "growth " + Growth);

    /// <summary>What is known of two rates.</summary>
    public static string? Joined(string? first, string? second) => first is null || second is null ? first ?? second : $"{first}, {second}";

    public static ChangeOverview Of(Fact fact, Change change) => new(
        $"{change.From} to {change.To}",
        change.ToString("A", null),
        change.Absolute is null || change.AbsoluteInterval.IsPoint || fact.IsBetweenVeryNumbers(change) ? null : change.AbsoluteInterval.ToString("N", null),
        IsKnown(change.Relative, change.RelativeInterval) ? change.ToString("R", null) : null,
        IsKnown(change.AnnualGrowthRate, change.AnnualGrowthRateInterval) ? change.ToString("G", null) : null);

    private static bool IsKnown(Number? number, Interval? interval) => number is not null || interval is { Lower: not null } or { Upper: not null };
}

/// <summary>A place where figures stand.</summary>
/// <param name="Periods">Which figures; null for all of them.</param>
/// <param name="Citation">The place.</param>
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

    /// <summary>The periods whose figures stand at a place: <c>1990 to 2018, 2020</c>.</summary>
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
