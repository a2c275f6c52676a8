using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Names;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds one fact after another. A fact with an error becomes a placeholder; the others don't notice.</summary>
internal sealed class FactBinder(
    ValueReader values, Sources sources, Defaults defaults, UnitList units, ReviewDates reviews, string? subject, string? className)
{
    private const int MaximumObservations = 1_000_000;

    private static readonly string[] Forms = ["value", "values", "text"];

    private static readonly string[] OnlyForFigures =
        ["as-of", "unit", "of", "per", "for", "scale", "type", "qualifier", "lower", "upper", "uncertainty", "claim"];

    private static readonly string[] OnlyForEachFigure = ["qualifier", "lower", "upper", "uncertainty", "printed"];

    // Stands for one that is wrong, so that what does not depend on it can still be checked.
    private static readonly Unit AnyUnit = new("ratio");

    private readonly RevisionReader _revisions = new(values, sources);
    private readonly ClaimChecker _claims = new(values);

    private DiagnosticBag Diagnostics => values.Diagnostics;

    /// <summary>Whether the file has more observations than a file may have; then nothing more is to be bound.</summary>
    public bool IsFull => Observations > MaximumObservations;

    /// <summary>How many observations were bound so far.</summary>
    public int Observations { get; private set; }

    /// <summary>The fact; null where it has no usable name.</summary>
    public CompiledFact? Bind(MappingNode.Entry entry)
    {
        int errorsBefore = Diagnostics.Errors;
        bool hasId = Ids.Check(entry.Key, Diagnostics);
        MappingNode? mapping = values.Mapping(entry.Key.Text, entry.Value);
        CompiledFact? fact = mapping is null ? null : Bind(entry.Key, hasId ? entry.Key.Text : "unknown", mapping);
        if (!hasId)
        {
            return null;
        }

        if (fact is null || Diagnostics.Errors != errorsBefore || entry.Value.IsFaulty)
        {
            fact = Placeholder(entry.Key.Text, mapping);
        }

        // A placeholder's names are emitted too.
        if (MemberNames.WhyTaken(fact.Name, className, OwnNames(fact)) is { } reason)
        {
            Diagnostics.Report(Rules.Schema.ReservedName, entry.Key.Location, Quoting.Word(entry.Key.Text), Quoting.Word(fact.Name), reason);
            return null;
        }

        return fact;
    }

    // No fact with a large series is called so, and its changes' names would be made for nothing.
    private static IEnumerable<string> OwnNames(CompiledFact fact) =>
        fact.Name.StartsWith("From", StringComparison.Ordinal) ? fact.ObservationNames.Concat(fact.ChangeNames) : fact.ObservationNames;

    // What is made of a fact with an error is of no use, so any label and any source will do for it.
    private CompiledFact? Bind(ScalarNode key, string id, MappingNode mapping)
    {
        var reader = new MappingReader(mapping, Keys.Fact, key.Location, Diagnostics);
        string? label = values.Text("label", reader.Require("label"));
        Source? source = reader.Has("source") ? sources.Read("source", reader.Find("source"), values) : reader.IsComplete ? defaults.Source : null;
        if (!reader.Has("source") && !defaults.HasSource)
        {
            reader.ReportMissing("source");
        }

        var citation = new Citation(source ?? Sources.Unknown, values.Text("at", reader.Find("at")));
        IReadOnlyList<LocalizedText> labels = BindLabels(reader.Find("labels"));
        string? description = values.Text("description", reader.Find("description"));
        string? ofFact = values.Text("subject", reader.Find("subject"));
        string? note = values.Text("note", reader.Find("note"));
        reviews.Check(key.Text, reader);
        var head = new FactHead(id, label ?? id, ofFact ?? subject, citation);
        CompiledFact? bound = FormOf(reader) switch
        {
            "text" => BindText(reader, head),
            "value" => BindFigures(reader, key, head, series: null),
            "values" => BindFigures(reader, key, head, reader.Find("values")),
            _ => null,
        };
        return label is null || source is null ? null : bound?.With(fact => fact with { Labels = labels, Description = description, Subject = head.Subject, Note = note });
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

    private CompiledFact? BindText(MappingReader reader, FactHead head)
    {
        RefuseKeys(reader, OnlyForFigures, "text", "a text has no figure");
        IReadOnlyList<Revision> revisions = _revisions.ReadRevisions(reader.Find("revisions"), FactKind.Text, figures: null);
        string? printed = ObservationBinder.ReadPrinted(reader.Find("printed"), values);
        Node node = reader.Find("text")!;
        if (node is SequenceNode { Items.Count: 0, IsFaulty: false } empty)
        {
            Diagnostics.Report(Rules.Schema.EmptyList, empty.Location, "text");
        }

        var list = node as SequenceNode;
        List<string> texts = (list?.Items ?? [node]).Select(item => values.TextScalar("text", item, mayBeBlank: true)?.Text).OfType<string>().ToList();
        return texts.Count == 0 ? null : CompiledFact.Of(new Fact(head.Id, head.Label, head.Citation, texts) with { Printed = printed, Revisions = revisions }, isList: list is not null);
    }

    private CompiledFact? BindFigures(MappingReader reader, ScalarNode key, FactHead head, Node? series)
    {
        NumberType? type = reader.Has("type") ? FigureReader.ReadType(values, reader.Find("type")) : reader.IsComplete ? defaults.Type : null;
        bool isTypeWrong = type is null && (reader.Has("type") || defaults.HasType);
        bool mayBeDouble = isTypeWrong || (type is null && (defaults.AreUnknown || !reader.IsComplete));
        var figures = new FigureReader(values, type, mayBeDouble, reader);
        FactKind kind = series is null ? FactKind.Figure : FactKind.Series;
        Unit? unit = UnitReader.Read(reader, key, defaults, values);

        // Without all of the fact's keys nothing tells what a figure is in, and in what scale.
        string? unitCode = reader.IsComplete && figures.IsScaleKnown ? unit?.Code : null;
        var stated = new PrintedFact(default, "", figures.ScalePower, Qualifier.Exact, unitCode)
        {
            ScaleWord = figures.ScaleWord,
            Per = unit?.Per,
            Label = head.Label,
            Texts = new[] { unit?.Of, unit?.For, head.Subject }.OfType<string>().ToArray(),
        };
        var binder = new ObservationBinder(values, sources, figures, head.Citation, stated);
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
        List<Observation> observations = bound.ConvertAll(observation => observation.As(resolved, unit ?? AnyUnit));
        IReadOnlyList<Revision> revisions = _revisions.ReadRevisions(reader.Find("revisions"), kind, figures);
        if (series is MappingNode { IsFaulty: false, IsComplete: true } mapping && reader.Find("claim") is { } claim)
        {
            // Without the scale the claim's form and periods can still be wrong, but no number contradicts it.
            _claims.Check(claim, ObservationBinder.PeriodsOf(mapping), figures.IsScaleKnown ? observations : [], figures);
        }

        if (unit is null || isTypeWrong || figures.LacksType || observations.Count == 0 || HasPeriodTwice(observations))
        {
            return null;
        }

        units.Add(unit);
        string[]? doubleDigits = resolved == NumberType.Double ? bound.Select(observation => observation.Value.Written.ToString()).ToArray() : null;
        return CompiledFact.Of(new Fact(head.Id, head.Label, head.Citation, kind, unit, resolved, observations) with { Revisions = revisions }, doubleDigits: doubleDigits);
    }

    // That a key stands twice was reported where the file was read.
    private static bool HasPeriodTwice(List<Observation> observations) =>
        observations.Zip(observations.Skip(1), (earlier, later) => earlier.Period == later.Period).Any(isSame => isSame);

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

    private List<LocalizedText> BindLabels(Node? node)
    {
        var labels = new List<LocalizedText>();
        foreach (MappingNode.Entry entry in values.Mapping("labels", node)?.Entries ?? [])
        {
            bool isTag = LanguageTags.IsWellFormed(entry.Key.Text);
            if (!isTag)
            {
                Diagnostics.Report(Rules.Schema.InvalidLanguage, entry.Key.Location, Quoting.Word(entry.Key.Text));
            }

            if (values.Text(entry.Key.Text, entry.Value) is { } text && isTag)
            {
                labels.Add(new LocalizedText(entry.Key.Text, text));
            }
        }

        return labels.OrderBy(label => label.Language, StringComparer.Ordinal).ToList();
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

    private static CompiledFact Placeholder(string id, MappingNode? mapping)
    {
        Node? text = Find("text");
        Node? series = Find("values");
        FactKind kind = series is not null ? FactKind.Series : text is not null ? FactKind.Text : FactKind.Figure;
        return CompiledFact.Placeholder(id, kind, isList: kind == FactKind.Text && text is SequenceNode, kind == FactKind.Series ? ObservationBinder.PeriodsOf(series as MappingNode) : []);

        Node? Find(string key) => mapping?.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value;
    }

    // What a fact has whatever its form is.
    private sealed record FactHead(string Id, string Label, string? Subject, Citation Citation);
}
