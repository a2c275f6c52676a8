using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds one fact after another. A fact with an error becomes a placeholder; the others don't notice.</summary>
internal sealed class FactBinder(BindingContext context)
{
    private readonly RevisionReader _revisions = new(context.Sources);

    private DiagnosticBag Diagnostics => context.Diagnostics;

    /// <summary>Binds the facts with figures.</summary>
    public FigureFactBinder Figures { get; } = new(context);

    /// <summary>The fact; null where it has no id.</summary>
    public CompiledFact? Bind(MappingNode.Entry entry)
    {
        int refusedBefore = Diagnostics.Refused;
        bool hasId = Ids.Check(entry.Key, Diagnostics);
        MappingNode? mapping = context.Values.Mapping(entry.Key.Text, entry.Value);
        CompiledFact? fact = mapping is null ? null : Bind(entry.Key, hasId ? entry.Key.Text : "unknown", mapping);
        Constants constants = context.Values.Word(FactKeys.Constants.Name, Find(mapping, FactKeys.Constants), Words.Constants, Rules.Schema.UnknownConstants) ?? context.Constants;
        bool isSound = fact is not null && Diagnostics.Refused == refusedBefore && !entry.Value.IsFaulty;
        return !hasId ? null : (isSound ? fact! : Placeholder(entry.Key.Text, mapping)).With(constants);
    }

    // What is made of a fact with an error is of no use, so any label and any source will do for it.
    private CompiledFact? Bind(ScalarNode key, string id, MappingNode mapping)
    {
        var fact = new MappingReader(mapping, FactKeys.Table, key.Location, context.Values);
        string? label = fact.Text(FactKeys.Label);
        Setting<IReadOnlyList<Source>> sources = fact.SettingOf(FactKeys.Source, context.Sources.ReadAll(fact, FactKeys.Source)).OrDefault(context.Defaults.Sources);
        if (sources.IsAbsent)
        {
            fact.ReportMissing(FactKeys.Source);
        }

        bool hasSource = sources.TryGet(out IReadOnlyList<Source> known);
        context.Reviews.Check(key.Text, fact, FactKeys.ReviewBy);
        var head = new FactHead(
            key,
            id,
            label ?? id,
            fact.Text(FactKeys.Subject) ?? context.Subject,
            CitationReader.Read(fact, FactKeys.Source, FactKeys.At, hasSource ? known : null));
        IReadOnlyList<LocalizedText> labels = BindLabels(fact.Mapping(FactKeys.Labels));
        string? description = fact.Text(FactKeys.Description);
        string? note = fact.Text(FactKeys.Note);
        CompiledFact? bound = BindForm(head, fact);
        return label is null || !hasSource
            ? null
            : bound?.With(record => record with
            {
                Labels = labels,
                Description = description,
                Subject = head.Subject,
                Note = note,
                FurtherCitations = head.Citations.Skip(1).ToArray(),
            });
    }

    private CompiledFact? BindForm(FactHead head, MappingReader fact)
    {
        Key[] forms = [.. FactKeys.Table.ExactlyOneOf.Where(fact.Has)];
        if (forms.Length == 0)
        {
            fact.ReportMissing(FactKeys.Table.ExactlyOneOf);
            return null;
        }

        if (forms.Length > 1)
        {
            // A misspelt form was reported already.
            if (forms.Select(fact.FindKey).OfType<ScalarNode>().OrderBy(form => form.Location.Offset).ElementAtOrDefault(1) is { } second)
            {
                Diagnostics.Report(Rules.Schema.SeveralForms(second.Text), second.Location);
            }

            return null;
        }

        RefuseMisplaced(fact, forms[0]);
        return forms[0].Forms == FactForms.Text ? BindText(head, fact) : Figures.Bind(head, fact, forms[0].Forms);
    }

    private void RefuseMisplaced(MappingReader fact, Key form)
    {
        foreach (Key key in FactKeys.Table.Keys)
        {
            if ((key.Forms & form.Forms) == 0 && fact.FindKey(key) is { } misplaced)
            {
                Diagnostics.Report(Rules.Schema.MisplacedKey(key.Name, form.Name, FactKeys.WhyNot(key, form)), misplaced.Location);
            }
        }
    }

    private CompiledFact? BindText(FactHead head, MappingReader fact)
    {
        IReadOnlyList<Revision> revisions = _revisions.ReadRevisionsOfText(fact);
        string? printed = ObservationBinder.ReadPrinted(fact, FactKeys.Printed);
        Node node = fact.Find(FactKeys.Text)!;
        if (node is SequenceNode { Items.Count: 0, IsFaulty: false } empty)
        {
            Diagnostics.Report(Rules.Schema.EmptyList(FactKeys.Text.Name), empty.Location);
        }

        var list = node as SequenceNode;
        List<string> texts = (list?.Items ?? [node])
            .Select(item => context.Values.TextScalar(FactKeys.Text.Name, item, mayBeBlank: true)?.Text).OfType<string>().ToList();
        return texts.Count == 0
            ? null
            : CompiledFact.Of(new Fact(head.Id, head.Label, head.Citation, texts) { Printed = printed, Revisions = revisions }, isList: list is not null);
    }

    private List<LocalizedText> BindLabels(MappingNode? node)
    {
        var labels = new List<LocalizedText>();
        foreach (MappingNode.Entry entry in node?.Entries ?? [])
        {
            bool isTag = LanguageTags.IsWellFormed(entry.Key.Text);
            if (!isTag)
            {
                Diagnostics.Report(Rules.Schema.InvalidLanguage(entry.Key.Text), entry.Key.Location);
            }

            if (context.Values.Text(entry.Key.Text, entry.Value) is { } text && isTag)
            {
                labels.Add(new LocalizedText(entry.Key.Text, text));
            }
        }

        return labels.OrderBy(label => label.Language, StringComparer.Ordinal).ToList();
    }

    private CompiledFact Placeholder(string id, MappingNode? mapping)
    {
        Node? text = Find(mapping, FactKeys.Text);
        Node? series = Find(mapping, FactKeys.Values);
        Node? steps = Find(mapping, FactKeys.Since);
        FactKind kind = series is not null ? FactKind.Series
            : steps is not null ? FactKind.Steps
            : text is not null ? FactKind.Text
            : FactKind.Figure;
        IReadOnlyList<Period> periods = series is MappingNode values ? ObservationBinder.PeriodsOf(values.Entries)
            : series is null && steps is MappingNode starts ? StepBinder.StartsOf(starts)
            : [];
        NumberType type = kind == FactKind.Steps && steps is MappingNode entries ? StepBinder.TypeOf(entries, SilentReader()) : NumberType.Int32;
        return CompiledFact.Placeholder(id, kind, isList: kind == FactKind.Text && text is SequenceNode, periods, type);

        // What is wrong was reported where the fact was bound.
        FigureReader SilentReader() =>
            FigureReader.Of(new MappingReader(mapping!, FactKeys.Table, mapping!.Location, new ValueReader(new DiagnosticBag()), FactForms.Since), context.Defaults);
    }

    private static Node? Find(MappingNode? mapping, Key key) => mapping?.Entries.FirstOrDefault(entry => entry.Key.Is(key.Name)).Value;
}
