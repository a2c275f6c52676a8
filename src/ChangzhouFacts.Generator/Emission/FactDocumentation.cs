using ChangzhouFacts.Compiler;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The documentation of facts, figures and changes.</summary>
internal static class FactDocumentation
{
    public const string Placeholder = "The facts file has an error here: this value means nothing.";

    /// <summary>The set in one line.</summary>
    public static string Summary(FactSet set)
    {
        string title = set.Title ?? set.Description ?? "Facts";
        return Sentence(set.Subject is null ? title : title + " (" + set.Subject + ")");
    }

    /// <summary>The fact in one line.</summary>
    public static string Summary(Fact fact, EmittedSet set) => Sentence(fact.Describe(Label(fact, set)));

    /// <summary>Further remarks on the fact; null if there are none.</summary>
    public static string? Remarks(Fact fact) => Sentences(fact.Description, fact.Note);

    /// <summary>One figure: subject, period, value, unit and citation.</summary>
    public static DocumentationText Observation(Fact fact, Observation observation, EmittedSet set) => Cited(
        Sentences(Figure(fact, observation, set), Bounds(observation), Status(observation)),
        observation.Citations,
        observation.Printed,
        Sentences(Revised(fact, observation.Period), observation.Note));

    /// <summary>One figure in short: the constant of the same name has the full documentation.</summary>
    public static string Quantity(Fact fact, Observation observation, EmittedSet set) => Sentence(Figure(fact, observation, set));

    /// <summary>One figure as a fraction.</summary>
    public static string Fraction(Fact fact, Observation observation, EmittedSet set) => Sentence("As a fraction: " + Figure(fact, observation, set));

    /// <summary>The text or texts of a fact, and their citations.</summary>
    public static DocumentationText Text(Fact fact, EmittedSet set) =>
        Cited(Sentence(fact.Describe(Label(fact, set))), fact.Citations, fact.Printed, Sentences(Revised(fact, null)));

    public static string Change(Fact fact, Change change) => Sentence(fact.Label + ": what changed " + Between(change));

    public static string AbsoluteChange(Fact fact, Change change) =>
        Sentence("The later figure minus the earlier one, " + Between(change) + ": " + change.ToString("A", null) + Within(fact, change, change.AbsoluteInterval));

    public static string ChangePerYear(Fact fact, Change change) =>
        Sentence("The absolute change per year, " + Between(change) + ": " + change.ToString("P", null) + Within(fact, change, change.PerYearInterval));

    public static string RelativeChange(Fact fact, Change change) => Sentence(
        "The later figure divided by the earlier one, minus 1, " + Between(change) + ", as a ratio: " + change.ToString("R", null) + Within(fact, change, change.RelativeInterval));

    public static string AnnualGrowthRate(Fact fact, Change change) => Sentence(
        "The compound annual growth rate, " + Between(change) + ", as a ratio: " + change.ToString("G", null) + Within(fact, change, change.AnnualGrowthRateInterval));

    /// <summary>A family in one line.</summary>
    public static string Family(CompiledFamily family) =>
        Sentence(family.Label + (family.Lists.Count == 0 ? "" : ", by " + string.Join(" and ", family.Lists.Select(list => list.Id))));

    public static string CodeList(CodeList list) => Sentence(list.ToString());

    public static string Code(Code code) => Sentence(code.Label);

    /// <summary>The documentation of a parameter for a code of a list.</summary>
    public static string CodeParameter(CodeList list) => Sentence("A code of the list " + list.Id + (list.Label is null ? "" : ": " + list.Label) + "; null matches no member");

    public static string Unit(Unit unit) =>
        Sentence("The unit of measure: " + unit);

    /// <summary>The label, and the subject if it is not that of the set.</summary>
    private static string Label(Fact fact, EmittedSet set) =>
        fact.Subject is null || fact.Subject == set.Subject ? fact.Label : fact.Label + " (" + fact.Subject + ")";

    private static string Figure(Fact fact, Observation observation, EmittedSet set) =>
        Label(fact, set) + ", " + (fact.Kind == FactKind.Steps ? "since " : "") + observation.Period + (observation.Until is { } end ? " until " + end : "") + ": "
        + observation.ToString("F", null) + UnitDetail(observation.Unit);

    private static string? Status(Observation observation) =>
        observation.Status == ObservationStatus.Final ? null : "Status: " + observation.Status.ToWord();

    /// <summary>The part of the unit that the text behind the figure does not show: the whole, or what is counted.</summary>
    private static string UnitDetail(Unit unit) => unit.Of is null ? ""
        : unit.Code == UnitWording.Percent ? " of " + unit.Of
        : " (" + unit + ")";

    /// <summary>The earlier values of the figure of a period, or of a text; null if it was never revised.</summary>
    private static string? Revised(Fact fact, Period? period)
    {
        // The constant's name already has the period.
        string joined = string.Join("; ", fact.Revisions
            .Where(revision => revision.Period is null || revision.Period == period)
            .Select(revision => (revision with { Period = null }).ToString())
            .Concat(fact.Restatements.Select(restatement => restatement.ToString())));
        return joined.Length == 0 ? null : "Revised " + joined;
    }

    private static string? Bounds(Observation observation) => (observation.Lower, observation.Upper) switch
    {
        (null, null) => null,
        (Number lower, null) => "At least " + Grouped(lower),
        (null, Number upper) => "At most " + Grouped(upper),
        (Number lower, Number upper) => "Between " + Grouped(lower) + " and " + Grouped(upper),
    };

    private static string Grouped(Number number) => number.ToString("N", null);

    /// <summary>The citations between what comes before and after them; a source that has an address is a link.</summary>
    private static DocumentationText Cited(string? before, IReadOnlyList<Citation> citations, string? printed, string? after)
    {
        var parts = new List<DocumentationText> { before ?? "", citations.Count == 1 ? "Source:" : "Sources:" };
        for (int i = 0; i < citations.Count; i++)
        {
            Source source = citations[i].Source;
            string title = source.ToString();
            string rest = citations[i].At is { } place ? ", " + place : "";
            if (i < citations.Count - 1)
            {
                rest += ";";
            }
            else
            {
                rest += printed is null ? "" : ", printed as \"" + printed + "\"";
                rest += IsEnded(title + rest) ? "" : ".";
            }

            parts.Add((source.Url is null ? title : DocumentationText.Link(title, source.Url)) + rest);
        }

        parts.Add(after ?? "");
        return DocumentationText.Join(parts);
    }

    private static string Between(Change change) => "from " + change.From + " to " + change.To;

    /// <summary>For exact figures, the number is enough: the interval only shows how far it was rounded.</summary>
    private static string Within(Fact fact, Change change, Interval? interval) =>
        interval is null or { IsPoint: true } || fact.IsBetweenVeryNumbers(change) ? "" : ", within " + interval;

    private static string? Sentences(params string?[] texts)
    {
        string joined = string.Join(" ", texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => Sentence(text!)));
        return joined.Length == 0 ? null : joined;
    }

    private static string Sentence(string text)
    {
        string trimmed = text.TrimEnd();
        return IsEnded(trimmed) ? trimmed : trimmed + ".";
    }

    private static bool IsEnded(string text) => text.Length > 0 && text[text.Length - 1] is '.' or '!' or '?' or '。';
}
