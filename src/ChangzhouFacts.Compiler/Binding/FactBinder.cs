using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds one fact after another. A fact with an error becomes a placeholder; the others don't notice.</summary>
internal sealed class FactBinder(
    ValueReader values, Sources sources, Defaults defaults, UnitMarkers markers, ReviewDates reviews, string? subject, string? className)
{
    private const int MaximumObservations = 1_000_000;

    private static readonly string[] Forms = ["value", "values", "text"];

    private static readonly string[] OnlyForFigures =
        ["as-of", "unit", "of", "per", "for", "scale", "type", "qualifier", "lower", "upper", "uncertainty", "claim"];

    private static readonly string[] OnlyForEachFigure = ["qualifier", "lower", "upper", "uncertainty", "printed"];

    private readonly RevisionReader _revisions = new(values, sources);
    private readonly ClaimChecker _claims = new(values);

    private DiagnosticBag Diagnostics => values.Diagnostics;

    /// <summary>Whether the file has more observations than a file may have; then nothing more is to be bound.</summary>
    public bool IsFull => Observations > MaximumObservations;

    /// <summary>How many observations were bound so far.</summary>
    public int Observations { get; private set; }

    /// <summary>The fact; null where it has no usable name.</summary>
    public Fact? Bind(MappingNode.Entry entry)
    {
        int errorsBefore = Diagnostics.Errors;
        bool hasId = Identifiers.CheckId(entry.Key, Diagnostics);
        string name = hasId ? Identifiers.ToPascalCase(entry.Key.Text) : "";
        MappingNode? mapping = values.Mapping(entry.Key.Text, entry.Value);
        Fact? fact = mapping is null ? null : Bind(entry.Key, name, mapping);
        if (!hasId)
        {
            return null;
        }

        if (fact is null || Diagnostics.Errors != errorsBefore || entry.Value.IsFaulty)
        {
            fact = Placeholder(entry.Key.Text, name, mapping);
        }

        // A placeholder's names are emitted too.
        if (MemberNames.WhyTaken(name, className, fact.Observations) is { } reason)
        {
            Diagnostics.Report(Rules.Schema.ReservedName, entry.Key.Location, Quoting.Word(entry.Key.Text), Quoting.Word(name), reason);
            return null;
        }

        return fact;
    }

    private Fact? Bind(ScalarNode key, string name, MappingNode mapping)
    {
        var reader = new MappingReader(mapping, Keys.Fact, key.Location, Diagnostics);
        string? label = values.Text("label", reader.Require("label"));
        string? sourceId = reader.Has("source") ? sources.ReadId("source", reader.Find("source"), values) : reader.IsComplete ? defaults.SourceId : null;
        if (!reader.Has("source") && !defaults.HasSource)
        {
            reader.ReportMissing("source");
        }

        var citation = new Citation(sourceId ?? "", values.Text("at", reader.Find("at")));
        var fact = new Fact(
            key.Text, name, label ?? "", BindLabels(reader.Find("labels")),
            Description: values.Text("description", reader.Find("description")),
            Subject: values.Text("subject", reader.Find("subject")) ?? subject,
            Note: values.Text("note", reader.Find("note")),
            FactKind.Text, Unit: null, Type: null, Observations: default, Texts: default, Changes: default, Revisions: default, Printed: null,
            citation,
            ReviewBy: reviews.Read(key.Text, reader),
            IsPlaceholder: false);

        Fact? bound = FormOf(reader) switch
        {
            "text" => BindText(fact, reader),
            "value" => BindFigures(fact, reader, key, series: null),
            "values" => BindFigures(fact, reader, key, reader.Find("values")),
            _ => null,
        };
        return label is null || sourceId is null ? null : bound;
    }

    private string? FormOf(MappingReader reader)
    {
        string[] forms = Forms.Where(reader.Has).ToArray();
        if (forms.Length == 0)
        {
            reader.ReportMissing("value', 'values' or 'text");
            return null;
        }

        if (forms.Length > 1)
        {
            // A misspelt form was reported already.
            if (forms.Select(reader.FindKey).OfType<ScalarNode>().OrderBy(form => form.Location.Offset).ElementAtOrDefault(1) is { } second)
            {
                Diagnostics.Report(Rules.Schema.SeveralForms, second.Location, second.Text);
            }

            return null;
        }

        return forms[0];
    }

    private Fact? BindText(Fact fact, MappingReader reader)
    {
        RefuseKeys(reader, OnlyForFigures, "text", "a text has no figure");
        fact = fact with { Revisions = _revisions.ReadRevisions(reader.Find("revisions"), FactKind.Text, figures: null) };
        string? printed = ObservationBinder.ReadPrinted(reader.Find("printed"), values);
        Node node = reader.Find("text")!;
        if (node is SequenceNode list)
        {
            if (list is { Items.Count: 0, IsFaulty: false })
            {
                Diagnostics.Report(Rules.Schema.EmptyList, list.Location, "text");
            }

            string?[] texts = list.Items.Select(item => values.TextScalar("text", item, mayBeBlank: true)?.Text).ToArray();
            return fact with { Kind = FactKind.TextList, Texts = new EquatableArray<string>(texts.OfType<string>()), Printed = printed };
        }

        return values.TextScalar("text", node, mayBeBlank: true) is { } text
            ? fact with { Texts = new EquatableArray<string>([text.Text]), Printed = printed }
            : null;
    }

    private Fact? BindFigures(Fact fact, MappingReader reader, ScalarNode key, Node? series)
    {
        NumberType? type = reader.Has("type") ? FigureReader.ReadType(values, reader.Find("type")) : reader.IsComplete ? defaults.Type : null;
        bool isTypeWrong = type is null && (reader.Has("type") || defaults.HasType);
        bool mayBeDouble = isTypeWrong || (type is null && (defaults.AreUnknown || !reader.IsComplete));
        var figures = new FigureReader(values, type, mayBeDouble, reader);
        Unit? unit = UnitReader.Read(reader, key, defaults, values);

        // Without all of the fact's keys nothing tells what a figure is in, and in what scale.
        string? unitCode = reader.IsComplete && figures.IsScaleKnown ? unit?.Code : null;
        var stated = new PrintedFact(default, "", figures.ScalePower, Qualifier.Exact, unitCode)
        {
            ScaleWord = figures.ScaleWord,
            Per = unit?.Per,
            Label = fact.Label,
            Texts = new[] { unit?.Of, unit?.For, fact.Subject }.OfType<string>().ToArray(),
        };
        var binder = new ObservationBinder(values, sources, figures, fact.Citation, stated);
        List<BoundObservation> bound;
        if (series is null)
        {
            RefuseKeys(reader, ["claim"], "value", "a claim is about a change, so it needs 'values'");
            BoundObservation? figure = binder.BindFigure(reader, key, ReadAsOf(reader));
            bound = figure is null ? [] : [figure];
            Observations++;
        }
        else
        {
            RefuseKeys(reader, ["as-of"], "values", "each value has its own period");
            RefuseKeys(reader, OnlyForEachFigure, "values", "write it beside the value it is about: '2022: { value: ..., ... }'");
            bound = BindSeries(binder, series);
        }

        NumberType resolved = figures.TypeOf(bound.Select(observation => observation.Value));
        var observations = new EquatableArray<Observation>(bound.Select(observation => observation.As(resolved)));
        FactKind kind = series is null ? FactKind.Figure : FactKind.Series;
        EquatableArray<Revision> revisions = _revisions.ReadRevisions(reader.Find("revisions"), kind, figures);
        if (series is MappingNode { IsFaulty: false, IsComplete: true } mapping && reader.Find("claim") is { } claim)
        {
            // Without the scale the claim's form and periods can still be wrong, but no number contradicts it.
            List<Period> periods = ObservationBinder.Placeholders(mapping).Select(observation => observation.Period).ToList();
            _claims.Check(claim, periods, figures.IsScaleKnown ? observations : default, figures);
        }

        return unit is null || isTypeWrong || figures.LacksType || observations.Count == 0
            ? null
            : fact with { Kind = kind, Unit = markers.Name(unit), Type = resolved, Observations = observations, Revisions = revisions };
    }

    private List<BoundObservation> BindSeries(ObservationBinder binder, Node node)
    {
        if (values.Mapping("values", node) is not { } series)
        {
            return [];
        }

        if (series.Entries.Count == 0 && series.IsComplete)
        {
            Diagnostics.Report(Rules.Schema.EmptyList, series.Location, "values");
        }

        Observations += series.Entries.Count;
        if (IsFull)
        {
            Diagnostics.Report(Rules.Schema.TooManyObservations, series.Location);
            return [];
        }

        return binder.BindSeries(series);
    }

    private Period? ReadAsOf(MappingReader reader)
    {
        if (reader.Has("as-of"))
        {
            return PeriodReader.ReadAsOf(values.Scalar("as-of", reader.Find("as-of"), "a period"), Diagnostics);
        }

        if (!defaults.HasAsOf)
        {
            reader.ReportMissing("as-of");
        }

        return defaults.AsOf;
    }

    private EquatableArray<LocalizedText> BindLabels(Node? node)
    {
        var labels = new List<LocalizedText>();
        foreach (MappingNode.Entry entry in values.Mapping("labels", node)?.Entries ?? [])
        {
            if (!LanguageTags.IsWellFormed(entry.Key.Text))
            {
                Diagnostics.Report(Rules.Schema.InvalidLanguage, entry.Key.Location, Quoting.Word(entry.Key.Text));
            }

            if (values.Text(entry.Key.Text, entry.Value) is { } text)
            {
                labels.Add(new LocalizedText(entry.Key.Text, text));
            }
        }

        return new EquatableArray<LocalizedText>(labels.OrderBy(label => label.Language, StringComparer.Ordinal));
    }

    private void RefuseKeys(MappingReader reader, string[] keys, string form, string reason)
    {
        foreach (string key in keys)
        {
            if (reader.FindKey(key) is { } misplaced)
            {
                Diagnostics.Report(Rules.Schema.MisplacedKey, misplaced.Location, key, form, reason);
            }
        }
    }

    private static Fact Placeholder(string id, string name, MappingNode? mapping)
    {
        Node? Find(string key) => mapping?.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;

        FactKind kind = Find("values") is not null ? FactKind.Series
            : Find("text") is SequenceNode ? FactKind.TextList
            : Find("text") is not null ? FactKind.Text
            : FactKind.Figure;
        IEnumerable<Observation> observations = kind switch
        {
            FactKind.Series => ObservationBinder.Placeholders(Find("values") as MappingNode),
            FactKind.Figure => [ObservationBinder.Placeholder(MemberNames.Value, default)],
            _ => [],
        };
        return new Fact(
            id, name, id, default, null, null, null, kind, null, kind is FactKind.Series or FactKind.Figure ? NumberType.Int32 : null,
            new EquatableArray<Observation>(observations),
            kind is FactKind.Text ? new EquatableArray<string>([""]) : default,
            default, default, null, new Citation("", null), null, IsPlaceholder: true);
    }
}
