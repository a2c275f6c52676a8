using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Cli.Output;

/// <summary>How steps and the status of figures are shown.</summary>
internal static class FactSteps
{
    /// <summary>Stands where there is no figure any more.</summary>
    public const string Ended = Words.Ended;

    /// <summary>Since when each figure of a fact with steps holds, and since when there is none.</summary>
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

    /// <summary>The time of a figure: its period, or since when it holds.</summary>
    public static string TimeOf(this Fact fact, Period period) => fact.Kind == FactKind.Steps ? Since(period) : period.ToString();

    /// <summary>
    /// The figure that stands for a fact: the latest that is no forecast, or the last where all are; of steps the last, as a page does not know the day on
    /// which it is read. Null for text.
    /// </summary>
    public static Observation? Headline(this Fact fact) => fact.IsText ? null : fact.Latest ?? fact.Observations[^1];

    /// <summary>The time of a figure; of a step that ends, until when, too.</summary>
    public static string SpanOf(this Fact fact, Observation observation) =>
        fact.TimeOf(observation.Period) + (fact.Kind == FactKind.Steps && observation.Until is { } end ? ", until " + end : "");

    /// <summary>A figure without its time, with its status where it is not final.</summary>
    public static string InWords(this Observation observation) =>
        observation.ToString("F", null) + (observation.StatusInWords() is { } status ? $" ({status})" : "");

    /// <summary>The status of a figure; null for a final one.</summary>
    public static string? StatusInWords(this Observation observation) => observation.Status == ObservationStatus.Final ? null : observation.Status.ToWord();

    private static string Since(Period start) => "since " + start;
}
