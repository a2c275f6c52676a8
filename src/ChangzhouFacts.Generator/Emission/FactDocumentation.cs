using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>What the documentation says about facts, figures and changes; plain text, escaped where it is written.</summary>
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
    public static string Summary(Fact fact, EmittedSet set)
    {
        string label = Label(fact, set);
        if (fact.Observations.Count == 0)
        {
            return Sentence(FactWording.Texts(label, fact.Texts));
        }

        Observation first = fact.Observations[0];
        Observation latest = fact.Observations[fact.Observations.Count - 1];
        Change? change = fact.Changes.FirstOrDefault(candidate => candidate.From == first.Period && candidate.To == latest.Period);
        return Sentence(FactWording.Figures(
            label,
            fact.Observations.Count,
            FigureWording.In(Figure(fact, first), first.Period.ToString()),
            FigureWording.In(Figure(fact, latest), latest.Period.ToString()),
            change is null ? null : Absolute(fact, change)));
    }

    /// <summary>What else there is to say about the fact; null where there is nothing.</summary>
    public static string? Remarks(Fact fact) => Sentences(fact.Description, fact.Note);

    /// <summary>One figure: whose, when, how much of what, and where it stands.</summary>
    public static string Observation(Fact fact, Observation observation, EmittedSet set)
    {
        string figure = Label(fact, set) + ", " + observation.Period + ": " + Figure(fact, observation) + UnitDetail(fact.Unit);
        return Sentences(
            figure, Bounds(observation), Citation(observation.Citation, observation.Printed, set), Revised(fact, observation.Period), observation.Note)!;
    }

    /// <summary>One figure, shorter: the constant of the same name says the rest.</summary>
    public static string Quantity(Fact fact, Observation observation, EmittedSet set) =>
        fact.IsPlaceholder ? Placeholder : Sentence(Label(fact, set) + ", " + observation.Period + ": " + Figure(fact, observation) + UnitDetail(fact.Unit));

    /// <summary>A fact's text, or all of its texts, and where they stand.</summary>
    public static string Text(Fact fact, EmittedSet set) =>
        Sentences(FactWording.Texts(Label(fact, set), fact.Texts), Citation(fact.Citation, fact.Printed, set), Revised(fact, null))!;

    public static string Change(Fact fact, Change change) => Sentence(fact.Label + ": what changed " + Between(change));

    public static string AbsoluteChange(Fact fact, Change change) =>
        Sentence("The later figure minus the earlier one, " + Between(change) + ": " + Absolute(fact, change) + Within(change.AbsoluteInterval));

    public static string ChangePerYear(Fact fact, Change change) =>
        Sentence("The absolute change per year, " + Between(change) + ": "
            + ChangeWording.PerYear(change.PerYear?.Digits, Ends(change.PerYearInterval), DifferenceCode(fact)) + Within(change.PerYearInterval));

    public static string RelativeChange(Change change) =>
        Sentence("The later figure divided by the earlier one, minus 1, " + Between(change) + ", as a ratio: "
            + ChangeWording.Relative(change.Relative?.Digits, Ends(change.RelativeInterval)) + Within(change.RelativeInterval));

    public static string AnnualGrowthRate(Change change) =>
        Sentence("The compound annual growth rate, " + Between(change) + ", as a ratio: "
            + ChangeWording.AnnualGrowthRate(change.AnnualGrowthRate?.Digits, Ends(change.AnnualGrowthRateInterval))
            + Within(change.AnnualGrowthRateInterval));

    public static string Unit(Unit unit) =>
        Sentence("The unit of measure: " + UnitWording.Phrase(unit.Code, unit.Of, unit.Per, unit.For));

    /// <summary>The label, and whose figure it is where that is not what the whole set is about.</summary>
    private static string Label(Fact fact, EmittedSet set) =>
        fact.Subject is null || fact.Subject == set.Set.Subject ? fact.Label : fact.Label + " (" + fact.Subject + ")";

    private static string Figure(Fact fact, Observation observation) =>
        FigureWording.Figure(QualifierNames.InFile(observation.Qualifier), observation.Value.Digits, Code(fact), observation.Uncertainty?.Digits);

    /// <summary>What the unit says beyond the sign behind the figure: the whole, or what is counted.</summary>
    private static string UnitDetail(Unit? unit)
    {
        if (unit?.Of is null)
        {
            return "";
        }

        return unit.Code == UnitWording.Percent
            ? " of " + unit.Of
            : " (" + UnitWording.Phrase(unit.Code, unit.Of, unit.Per, unit.For) + ")";
    }

    /// <summary>What the figure of a period was before, or a text; null where it has always been the same.</summary>
    private static string? Revised(Fact fact, Period? period)
    {
        IEnumerable<string> revisions = fact.Revisions
            .Where(revision => revision.Period is null || revision.Period == period)
            .Select(revision => RevisionWording.Revision(
                revision.Date,
                period: null,
                revision.WasText ?? FigureWording.Group(revision.Was!.Value.Digits),
                revision.WasQualifier is Qualifier qualifier ? QualifierNames.InFile(qualifier) : null,
                revision.WasUnit,
                revision.Reason));
        string joined = string.Join("; ", revisions);
        return joined.Length == 0 ? null : "Revised " + joined;
    }

    private static string? Bounds(Observation observation) => (observation.Lower, observation.Upper) switch
    {
        (null, null) => null,
        (Number lower, null) => "At least " + FigureWording.Group(lower.Digits),
        (null, Number upper) => "At most " + FigureWording.Group(upper.Digits),
        (Number lower, Number upper) => "Between " + FigureWording.Group(lower.Digits) + " and " + FigureWording.Group(upper.Digits),
    };

    private static string? Citation(Citation citation, string? printed, EmittedSet set)
    {
        Source? source = set.SourceOf(citation);
        string?[] parts = { source?.Title, source?.Publisher, DayOf(source?.Published), citation.At };
        string place = string.Join(", ", parts.Where(part => part is not null));
        string words = printed is null ? "" : ", printed as \"" + printed + "\"";
        return place.Length == 0 ? null : "Source: " + place + words;
    }

    /// <summary>The hour of publication is in the record.</summary>
    private static string? DayOf(string? published) => published?.Split('T')[0];

    private static string Absolute(Fact fact, Change change) =>
        ChangeWording.Absolute(change.Absolute?.Digits, Ends(change.AbsoluteInterval), DifferenceCode(fact));

    private static string Between(Change change) => "from " + change.From + " to " + change.To;

    /// <summary>A point says no more than the number itself.</summary>
    private static string Within(Interval? interval) =>
        interval is null || (interval.Lower is not null && interval.Lower == interval.Upper) ? "" : ", within " + Ends(interval);

    private static Ends Ends(Interval? interval) =>
        interval is null ? default : new Ends(interval.Lower?.Digits, interval.LowerIncluded, interval.Upper?.Digits, interval.UpperIncluded);

    private static string Code(Fact fact) => fact.Unit?.Code ?? UnitWording.Count;

    private static string DifferenceCode(Fact fact) => UnitWording.Difference(Code(fact));

    private static string? Sentences(params string?[] texts)
    {
        string joined = string.Join(" ", texts.Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => Sentence(text!)));
        return joined.Length == 0 ? null : joined;
    }

    private static string Sentence(string text)
    {
        string trimmed = text.TrimEnd();
        return trimmed.Length > 0 && trimmed[trimmed.Length - 1] is '.' or '!' or '?' or '。' ? trimmed : trimmed + ".";
    }
}
