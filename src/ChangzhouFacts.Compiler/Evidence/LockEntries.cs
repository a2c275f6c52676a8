using System.Globalization;
using System.Text;
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
        { Kind: FactKind.Text } => [OfText(fact, Quote(fact.Texts[0]), "text")],
        { Kind: FactKind.TextList } => [OfText(fact, "[" + string.Join(", ", fact.Texts.Select(Quote)) + "]", "texts")],
        _ => fact.Observations.Select(observation => OfFigure(fact, observation)),
    };

    /// <summary>A text as a JSON string; what no reader could see is escaped.</summary>
    public static string Quote(string text) => '"' + Escape(text).Replace("\"", "\\\"") + '"';

    private static LockEntry OfText(Fact fact, string texts, string type) =>
        new(fact.Id, LockEntry.None, texts, type, LockEntry.None, LockEntry.None);

    private static LockEntry OfFigure(Fact fact, Observation observation)
    {
        Unit unit = fact.Unit!;
        string words = unit.Code
            + (unit.Of is null ? "" : " of " + Escape(unit.Of))
            + (unit.Per is null ? "" : " per " + unit.Per.Value.ToString(CultureInfo.InvariantCulture))
            + (unit.For is null ? "" : " for " + Escape(unit.For));
        return new LockEntry(
            fact.Id,
            observation.Period.ToString(),
            observation.Value.Digits,
            FigureReader.WordOf(observation.Value.Type),
            words,
            Qualifiers.WordFor(observation.Qualifier));
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c == '\\')
            {
                escaped.Append("\\\\");
            }
            else if (char.IsControl(c))
            {
                escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
