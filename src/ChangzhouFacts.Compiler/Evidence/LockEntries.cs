using System.Globalization;
using ChangzhouFacts.Compiler.Binding;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>What a lock file says about facts.</summary>
internal static class LockEntries
{
    /// <summary>The entries of a fact: one for each observation, or one for its text or texts; none for a placeholder.</summary>
    public static IEnumerable<LockEntry> Of(Fact fact) => fact switch
    {
        { IsPlaceholder: true } => [],
        { Kind: FactKind.Text } => [OfText(fact.Id, LockText.Quote(fact.Texts[0]), LockEntry.Text)],
        { Kind: FactKind.TextList } => [OfText(fact.Id, LockText.Quote(fact.Texts), LockEntry.Texts)],
        _ => OfFigures(fact, InWords(fact.Unit!)),
    };

    /// <summary>The entry of a text or of several.</summary>
    /// <param name="id">The fact's id.</param>
    /// <param name="texts">The text, quoted, or the texts as a list.</param>
    /// <param name="type"><see cref="LockEntry.Text"/> or <see cref="LockEntry.Texts"/>.</param>
    public static LockEntry OfText(string id, string texts, string type) =>
        new(id, LockEntry.None, texts, type, LockEntry.None, LockEntry.None);

    private static IEnumerable<LockEntry> OfFigures(Fact fact, string unit) => fact.Observations.Select(observation => new LockEntry(
        fact.Id,
        observation.Period.ToString(),
        observation.Value.Digits,
        FigureReader.WordOf(observation.Value.Type),
        unit,
        Qualifiers.WordFor(observation.Qualifier)));

    private static string InWords(Unit unit) => unit.Code
        + (unit.Of is null ? "" : " of " + LockText.Escape(unit.Of))
        + (unit.Per is null ? "" : " per " + unit.Per.Value.ToString(CultureInfo.InvariantCulture))
        + (unit.For is null ? "" : " for " + LockText.Escape(unit.For));
}
