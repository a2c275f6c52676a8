using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>A row of an exported table: one figure, or one text.</summary>
/// <param name="Fact">The fact that it belongs to.</param>
/// <param name="Kind">The word for the form of the fact.</param>
/// <param name="Position">Its place in the fact, from 1.</param>
/// <param name="Observation">The figure; null for a text.</param>
/// <param name="Digits">The digits of the figure as written; null for a text.</param>
/// <param name="Text">The text; null for a figure.</param>
internal readonly record struct ObservationRow(Fact Fact, string Kind, int Position, Observation? Observation, string? Digits, string? Text)
{
    /// <summary>The rows of a set, created one at a time, because the largest set would not fit into memory twice.</summary>
    public static IEnumerable<ObservationRow> Of(CompiledSet set)
    {
        foreach (CompiledFact compiled in set.Facts)
        {
            if (compiled.Record is not { } fact)
            {
                continue;
            }

            string kind = compiled.IsList ? "texts" : fact.Kind.ToWord();
            for (int i = 0; i < fact.Observations.Count; i++)
            {
                yield return new ObservationRow(fact, kind, i + 1, fact.Observations[i], compiled.DigitsOf(i), null);
            }

            for (int i = 0; i < fact.Texts.Count; i++)
            {
                yield return new ObservationRow(fact, kind, i + 1, null, null, fact.Texts[i]);
            }
        }
    }
}
