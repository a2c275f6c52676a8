using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Cli.Output;

/// <summary>How steps and the status of figures are shown.</summary>
internal static class FactSteps
{
    /// <summary>The word for when no figure holds any more.</summary>
    public const string Ended = Words.Ended;

    /// <summary>The start of each figure of a fact with steps, and of each time without a figure, which is null.</summary>
    public static IEnumerable<(string Since, Observation? Figure)> Steps(this Fact fact)
    {
        for (int place = 0; place < fact.Observations.Count; place++)
        {
            Observation step = fact.Observations[place];
            yield return (Since(step.Period), step);
            if (fact.EndOf(place) is { } end)
            {
                yield return (Since(end), null);
            }
        }
    }

    /// <summary>The time of a figure: its period, or its start as <c>since 2023</c>.</summary>
    public static string TimeOf(this Fact fact, Period period) => fact.Kind == FactKind.Steps ? Since(period) : period.ToString();

    /// <summary>
    /// The figure that represents a fact: the latest that is not a forecast, or the last if all are. For steps the last, because a page does not
    /// know the day on which it is read. Null for text.
    /// </summary>
    public static Observation? Headline(this Fact fact) => fact.IsText ? null : fact.Latest ?? fact.Observations[^1];

    /// <summary>The time of a figure; for a step that ends, also its end.</summary>
    public static string SpanOf(this Fact fact, Observation observation) =>
        fact.TimeOf(observation.Period) + (fact.Kind == FactKind.Steps && observation.Until is { } end ? ", until " + end : "");

    /// <summary>A figure without its time, with its status unless it is final.</summary>
    public static string InWords(this Observation observation) =>
        observation.ToString("F", null) + (observation.StatusInWords() is { } status ? $" ({status})" : "");

    /// <summary>The status of a figure; null for a final one.</summary>
    public static string? StatusInWords(this Observation observation) => observation.Status == ObservationStatus.Final ? null : observation.Status.ToWord();

    private static string Since(Period start) => "since " + start;
}
