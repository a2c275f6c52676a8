using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Cli.Output;

/// <summary>A section about a fact: a heading and rows. What is unknown has no row.</summary>
internal sealed record Section(string Heading, IReadOnlyList<Row> Rows);

/// <summary>A property with its value.</summary>
internal readonly record struct Row(string Name, string Value);

/// <summary>Everything about a fact, with all digits of its numbers.</summary>
internal static class FactSections
{
    /// <summary>The name of the row with a source's URL.</summary>
    public const string Address = "url";

    /// <summary>The fact itself, its observations, its changes, and the sources of both.</summary>
    public static IEnumerable<Section> Of(Fact fact) =>
        fact.Observations.Select(observation => Observed(fact, observation))
            .Concat(fact.Changes.Select(change => Changed(fact, change)))
            .Concat(fact.Citations.Concat(fact.Observations.SelectMany(observation => observation.Citations)).Select(citation => citation.Source).Distinct().Select(Cited))
            .Prepend(Stated(fact));

    /// <summary>The fact itself, without its figures.</summary>
    public static Section Stated(Fact fact)
    {
        var rows = new Rows
        {
            { "id", fact.Id },
        };
        foreach (Code code in fact.Codes)
        {
            rows.Add(code.List, Spoken(code));
            AddLabels(rows, code.List, code.Labels);
        }

        foreach (FactText text in FactText.All)
        {
            rows.Add(text.Name, text.Of(fact));
        }

        AddLabels(rows, "label", fact.Labels);
        AddUnit(rows, fact.Unit, "");
        Unit? difference = fact.Changes.Count == 0 ? null : fact.Changes[0].Unit;
        AddUnit(rows, difference == fact.Unit ? null : difference, " of changes");
        rows.Add("type", fact.Type is { } type ? type.ToWord() : null);
        foreach (string text in fact.Texts)
        {
            rows.Add("text", text);
        }

        rows.Add("printed", Quoted(fact.Printed));
        foreach (Revision revision in fact.Revisions)
        {
            rows.Add("revised", revision.ToString());
        }

        foreach (Restatement restatement in fact.Restatements)
        {
            rows.Add("restated", restatement.ToString());
        }

        rows.Add("note", fact.Note);
        AddSources(rows, fact.Citations);
        return new Section(fact.Label, rows.ToList());
    }

    /// <summary>A code and its label: <c>FRA (France)</c>.</summary>
    public static string Spoken(Code code) => $"{code.Value} ({code.Label})";

    private static void AddLabels(Rows rows, string ofWhat, IReadOnlyList<LocalizedText> labels)
    {
        foreach (LocalizedText label in labels)
        {
            rows.Add($"{ofWhat} {label.Language}", label.Text);
        }
    }

    private static void AddUnit(Rows rows, Unit? unit, string ofWhat)
    {
        rows.Add("unit" + ofWhat, unit?.ToString());
        rows.Add("unit code" + ofWhat, unit?.Code);
        rows.Add("UCUM code" + ofWhat, unit?.UcumCode);
        rows.Add("UN/ECE code" + ofWhat, unit?.UneceCode);
        rows.Add("SDMX code" + ofWhat, unit?.SdmxCode);
    }

    private static void AddSources(Rows rows, IReadOnlyList<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            rows.Add("source", citation.ToString());
        }
    }

    /// <summary>The section of a figure.</summary>
    public static Section Observed(Fact fact, Observation observation)
    {
        var rows = new Rows
        {
            { "figure", observation.ToString("F", null) },
            { "until", observation.Until?.ToString() },
            { "value", observation.Value.ToString() },
            { "fraction", observation.Fraction?.ToString() },
            { "status", observation.StatusInWords() },
            { "qualifier", FigureWording.Spoken(observation.Qualifier.ToWord()) },
            { "interval", Beyond(observation.Interval) },
            { "lower bound", observation.Lower?.ToString() },
            { "upper bound", observation.Upper?.ToString() },
            { "standard uncertainty", observation.Uncertainty?.ToString() },
            { "printed", Quoted(observation.Printed) },
            { "note", observation.Note },
        };
        AddSources(rows, observation.Citations);
        return new Section("Observation " + fact.TimeOf(observation.Period), rows.ToList());
    }

    /// <summary>An interval; null if it is a single number, which adds nothing to the figure.</summary>
    public static string? Beyond(Interval? interval) => interval is null or { IsPoint: true } ? null : interval.ToString();

    private static Section Changed(Fact fact, Change change)
    {
        var rows = new Rows();
        bool isExact = fact.IsBetweenVeryNumbers(change);
        Add("absolute change", change.Absolute, "A", change.AbsoluteInterval);
        if (fact.Kind != FactKind.Steps)
        {
            Add("change per year", change.PerYear, "P", change.PerYearInterval);
        }

        Add("relative change", change.Relative, "R", change.RelativeInterval);
        if (fact.Kind != FactKind.Steps)
        {
            Add("annual growth rate", change.AnnualGrowthRate, "G", change.AnnualGrowthRateInterval);
        }

        return new Section($"Change {change.From} to {change.To}", rows.ToList());

        void Add(string name, Number? number, string format, Interval? interval)
        {
            string words = change.ToString(format, null);
            rows.Add(name, number is null ? words : $"{number} ({words})");
            rows.Add(name + " interval", isExact ? null : Beyond(interval));
        }
    }

    /// <summary>The section of a source.</summary>
    public static Section Cited(Source source) => new("Source " + source.Id, new Rows
    {
        { "title", source.Title },
        { "publisher", source.Publisher },
        { "author", source.Author },
        { "published", source.Published },
        { "accessed", source.Accessed },
        { Address, source.Url },
        { "language", source.Language },
        { "license", source.License },
    }.ToList());

    /// <summary>A source's own words, in quotation marks; null if there are none.</summary>
    public static string? Quoted(string? printed) => printed is null ? null : $"“{printed}”";

    /// <summary>A number with its qualifier in words, without a unit.</summary>
    public static string Qualified(Qualifier qualifier, string number) =>
        FigureWording.Qualify(qualifier.ToWord(), number);

    /// <summary>Rows from names and values, without those that have no value.</summary>
    private sealed class Rows : List<Row>
    {
        public void Add(string name, string? value)
        {
            if (value is not null)
            {
                Add(new Row(name, value));
            }
        }
    }
}
