using System.Globalization;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The lock's entries for facts.</summary>
internal static class LockEntries
{
    /// <summary>The entries of a fact: one for each observation, or one for its text or texts; empty for a placeholder.</summary>
    public static IEnumerable<LockEntry> Of(CompiledFact fact) => fact.Record is not Fact record ? []
        : fact.IsList ? [OfText(fact.Id, LockText.Quote(record.Texts), LockEntry.Texts)]
        : record.IsText ? [OfText(fact.Id, LockText.Quote(record.Texts[0]), LockEntry.Text)]
        : OfFigures(fact, record, InWords(record.Unit!));

    /// <summary>The entry of one or several texts.</summary>
    /// <param name="id">The fact's id.</param>
    /// <param name="texts">The text, quoted, or the texts as a list.</param>
    /// <param name="type"><see cref="LockEntry.Text"/> or <see cref="LockEntry.Texts"/>.</param>
    public static LockEntry OfText(string id, string texts, string type) =>
        new(id, LockEntry.None, texts, type, LockEntry.None, LockEntry.None);

    private static IEnumerable<LockEntry> OfFigures(CompiledFact fact, Fact record, string unit)
    {
        string? restated = record.Restatements.Select(restatement => restatement.Date).OrderBy(date => date, StringComparer.Ordinal).LastOrDefault();
        string type = record.Type!.Value.ToWord();
        for (int place = 0; place < record.Observations.Count; place++)
        {
            Observation observation = record.Observations[place];
            yield return Entry(observation.Period, fact.DigitsOf(place), observation.Qualifier.ToWord());
            if (record.EndOf(place) is { } end)
            {
                yield return Entry(end, LockEntry.Ended, LockEntry.Exact);
            }
        }

        LockEntry Entry(Period period, string figure, string qualifier) => new(fact.Id, period.ToString(), figure, type, unit, qualifier) { Restated = restated };
    }

    private static string InWords(Unit unit) => unit.Code
        + (unit.Of is null ? "" : LockEntry.OfWord + LockText.Escape(unit.Of))
        + (unit.Per is null ? "" : LockEntry.PerWord + unit.Per.Value.ToString(CultureInfo.InvariantCulture))
        + (unit.For is null ? "" : LockEntry.ForWord + LockText.Escape(unit.For));
}
