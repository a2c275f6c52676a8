using ChangzhouFacts.Compiler.Model;
using Model = ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>A row of an exported table: one figure, or one text.</summary>
/// <param name="Fact">The fact that it belongs to.</param>
/// <param name="Position">Its place in the fact, from 1.</param>
/// <param name="Observation">The figure; null for a text.</param>
/// <param name="Text">The text; null for a figure.</param>
internal readonly record struct ObservationRow(Model.Fact Fact, int Position, Model.Observation? Observation, string? Text)
{
    /// <summary>The rows of a set, made one at a time: as many as a set may have do not fit into memory a second time.</summary>
    public static IEnumerable<ObservationRow> Of(FactSet set)
    {
        foreach (Model.Fact fact in set.Facts)
        {
            for (int i = 0; i < fact.Observations.Count; i++)
            {
                yield return new ObservationRow(fact, i + 1, fact.Observations[i], null);
            }

            for (int i = 0; i < fact.Texts.Count; i++)
            {
                yield return new ObservationRow(fact, i + 1, null, fact.Texts[i]);
            }
        }
    }
}
