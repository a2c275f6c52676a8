namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>
/// Everything about a fact that the page does not already show beside it. For a series, it is one list for each property, because records are most of a large
/// page: the tables have the figures, and the page has each source once.
/// </summary>
internal static class FactRecord
{
    // The rows that the table of figures and the list under it already show in full.
    private static readonly HashSet<string> InTable = new(StringComparer.Ordinal)
    {
        "figure", "until", "value", "status", "qualifier", "interval", "standard uncertainty", "printed", "note", "source",
    };

    // Texts of others, which stay as written.
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "printed", "note", "source" };

    public static IEnumerable<Section> Of(Fact fact)
    {
        IEnumerable<Section> figures = fact.Observations is [var single] ? [new Section("Observation " + fact.TimeOf(single.Period), RowsOf(fact, single).ToList())] : FiguresOf(fact);
        return figures.Concat(ChangesOf(fact)).Prepend(StatedOf(fact));
    }

    private static Section StatedOf(Fact fact)
    {
        Section stated = FactSections.Stated(fact);
        return stated with { Rows = stated.Rows.Select(row => row.Name == "revised" ? row with { Value = FigureText.Of(row.Value) } : row).ToList() };
    }

    private static IEnumerable<Row> RowsOf(Fact fact, Observation observation)
    {
        foreach (Row row in FactSections.Observed(fact, observation).Rows)
        {
            if (Texts.Contains(row.Name))
            {
                yield return row;
            }
            else if (row.Name != "interval")
            {
                yield return row with { Value = FigureText.Of(row.Value) };
            }
            else if (FigureText.Of(observation.Interval, null) is { } interval)
            {
                yield return new Row(observation.IsOnlyUncertain() ? "what rounds to it" : row.Name, interval);
            }
        }
    }

    private static IEnumerable<Section> FiguresOf(Fact fact)
    {
        List<Row> rows = fact.Observations
            .SelectMany(observation => RowsOf(fact, observation).Select(row => (row.Name, Text: $"{fact.TimeOf(observation.Period)}: {row.Value}")))
            .Where(known => !InTable.Contains(known.Name))
            .GroupBy(known => known.Name, known => known.Text)
            .Select(known => new Row(known.Key, string.Join("; ", known)))
            .ToList();
        return rows.Count == 0 ? [] : [new Section("Figures", rows)];
    }

    private static IEnumerable<Section> ChangesOf(Fact fact)
    {
        var next = fact.Observations.Zip(fact.Observations.Skip(1)).ToDictionary(pair => pair.First.Period, pair => pair.Second.Period);
        Section[] sections =
        [
            Listed("absolute", change => change.Absolute is { } number && !IsWhole(number, change.ToString("A", null)) ? FigureText.Digits(number) : null),
            Listed("absolute, of what rounds to the figures", change => fact.IsUncertain(change) ? FigureText.Of(change.AbsoluteInterval, null) : null),
            Listed("per year", change => !change.IsOverYears() || (change.PerYear == change.Absolute && change.PerYearInterval == change.AbsoluteInterval)
                ? null
                : Exact(change, change.PerYear, change.PerYearInterval) is { } exact ? $"{exact} ({FigureText.OfChange(change.ToString("P", null))})" : null),
            Listed("relative", change => fact.HasRatio() ? Exact(change, change.Relative, change.RelativeInterval) : null),
            Listed("annual growth rate", change => fact.HasRatio() && change.IsOverYears() && change.HasGrowthOfItsOwn()
                ? Exact(change, change.AnnualGrowthRate, change.AnnualGrowthRateInterval)
                : null),
        ];
        return sections.Where(section => section.Rows.Count > 0);

        Section Listed(string what, Func<Change, string?> text) => new(
            $"Changes: {what}",
            fact.Changes.Select(change => (Time: TimeOf(change), Text: text(change))).Where(change => change.Text is not null)
                .Select(change => new Row(change.Time, change.Text!)).ToList());

        // In a list, only the end of a change to the next figure is named.
        string TimeOf(Change change) => fact.Changes.Count > 1 && next.TryGetValue(change.From, out Period to) && to == change.To
            ? "to " + to
            : $"{change.From} to {change.To}";

        string? Exact(Change change, Number? number, Interval? interval)
        {
            string? ends = fact.IsBetweenVeryNumbers(change) ? null : FigureText.Of(interval, null);
            return number is not { } known ? ends : ends is null ? FigureText.Digits(known) : $"{FigureText.Digits(known)}, {ends}";
        }
    }

    /// <summary>Whether the words of a change, which may be rounded, show all digits of its number.</summary>
    private static bool IsWhole(Number number, string words) => words.Contains(number.ToString("N", null).TrimStart('-'), StringComparison.Ordinal);
}
