using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds facts one by one. A fact with an error becomes a placeholder and does not affect the others.</summary>
internal sealed class FactBinder(BindingContext context)
{
    private readonly RevisionReader _revisions = new(context.Sources);

    private DiagnosticBag Diagnostics => context.Diagnostics;

    /// <summary>Binds the facts with figures.</summary>
    public FigureFactBinder Figures { get; } = new(context);

    /// <summary>The fact, or the members of the family; null if it has no valid id.</summary>
    public BoundFacts? Bind(MappingNode.Entry entry)
    {
        int refusedBefore = Diagnostics.Refused;
        bool hasId = Ids.Check(entry.Key, Diagnostics);
        MappingNode? mapping = context.Values.Mapping(entry.Key.Text, entry.Value);
        Constants constants = context.Values.Word(FactKeys.Constants.Name, Find(mapping, FactKeys.Constants), Words.Constants, Rules.Schema.UnknownConstants)
            ?? (Find(mapping, FactKeys.InTable) is null ? context.Constants : Constants.None);
        string id = hasId ? entry.Key.Text : "unknown";
        if (mapping is null)
        {
            return hasId ? new BoundFacts(id, [(Placeholder(id, null, FactForms.None, null, constants), new FactPlace(entry.Key.Location, null))]) : null;
        }

        var fact = new MappingReader(mapping, FactKeys.Table, entry.Key.Location, context.Values);
        FactHead head = ReadHead(entry.Key, id, fact);
        Key? formKey = ReadForm(fact);
        FactForms form = FormOf(fact, formKey);
        bool isFamily = fact.Has(FactKeys.By);
        IReadOnlyList<BoundCodeList>? lists = isFamily ? context.CodeLists.ReadBy(fact) : null;
        int refusedBeforeParts = Diagnostics.Refused;
        IReadOnlyList<FactPart> parts = formKey is null || (isFamily && lists is null) ? []
            : formKey == FactKeys.InTable ? TableReader.Read(head, fact, lists ?? [], context.Tables)
            : isFamily ? new FamilyReader(head, formKey, lists!, context.Values).Read(fact.Find(formKey))
            : [new FactPart(head, fact.Find(formKey))];
        int refusedInParts = Diagnostics.Refused - refusedBeforeParts;
        IReadOnlyList<CompiledFact?> bound = formKey is null ? []
            : form == FactForms.Text ? BindTexts(fact, parts)
            : Figures.Bind(head, fact, form, parts);
        if (!hasId)
        {
            return null;
        }

        int refusedOfAll = Diagnostics.Refused - refusedBefore - refusedInParts - parts.Sum(part => part.Refused);
        bool isSound = head.IsSound && refusedOfAll == 0 && (isFamily || !entry.Value.IsFaulty);
        if (!isFamily)
        {
            bool isWhole = isSound && parts is [{ Refused: 0, IsFaulty: false }] && bound is [not null];
            Node? content = parts is [var part] ? part.Node : null;
            return new BoundFacts(id, [(isWhole ? bound[0]!.With(constants) : Placeholder(id, mapping, form, content, constants), new FactPlace(entry.Key.Location, content))]);
        }

        FactKind kind = KindOf(mapping, form);
        var family = new CompiledFamily(
            id, head.Label, lists?.Select(list => list.List).ToList() ?? [], kind, bound.Any(member => member is { Kind: not FactKind.Text, Type: NumberType.Double }), constants);
        return new BoundFacts(id, parts.Select((part, i) => (Member(part, bound[i]), new FactPlace(part.Head.Key.Location, part.Node))).ToList())
        {
            Family = family,
            Lists = lists ?? [],
            MayLackMembers = lists is null || formKey is null || refusedInParts > 0,
            MayLackFigures = formKey == FactKeys.InTable && refusedInParts > 0,
        };

        CompiledFact Member(FactPart part, CompiledFact? member) =>
            (isSound && member is not null && part is { IsFaulty: false, Refused: 0 } ? member : PlaceholderOf(part.Head.Id, kind, part.Node)).With(constants).In(family, part.Head.Codes);
    }

    // A fact with an error is never shown, so any label and source will do.
    private FactHead ReadHead(ScalarNode key, string id, MappingReader fact)
    {
        string? label = fact.Text(FactKeys.Label);
        Setting<IReadOnlyList<Source>> sources = fact.SettingOf(FactKeys.Source, context.Sources.ReadAll(fact, FactKeys.Source)).OrDefault(context.Defaults.Sources);
        if (sources.IsAbsent)
        {
            fact.ReportMissing(FactKeys.Source);
        }

        bool hasSource = sources.TryGet(out IReadOnlyList<Source> known);
        context.Reviews.Check(key.Text, fact, FactKeys.ReviewBy);
        return new FactHead(key, id, label ?? id, CitationReader.Read(fact, FactKeys.Source, FactKeys.At, hasSource ? known : null))
        {
            Labels = LabelReader.Read(fact.Mapping(FactKeys.Labels), context.Values),
            Description = fact.Text(FactKeys.Description),
            Subject = fact.Text(FactKeys.Subject) ?? context.Subject,
            Note = fact.Text(FactKeys.Note),
            IsSound = label is not null && hasSource,
        };
    }

    private Key? ReadForm(MappingReader fact)
    {
        // Which keys belong to a misspelt form is not certain.
        Key? form = fact.ReadForm();
        if (form is not null && fact.FindKey(form) is not null)
        {
            RefuseMisplaced(fact, form);
        }

        return form;
    }

    // The columns of a table say which form its figures have.
    private static FactForms FormOf(MappingReader fact, Key? form) =>
        form == FactKeys.InTable ? TableSettings.FormOf(fact.Find(FactKeys.InTable)) : form?.Forms ?? FactForms.None;

    private void RefuseMisplaced(MappingReader fact, Key form)
    {
        bool isFamily = fact.Has(FactKeys.By);
        FactForms forms = FormOf(fact, form);
        foreach (Key key in FactKeys.Table.Keys)
        {
            if (fact.FindKey(key) is not { } given)
            {
                continue;
            }

            if (isFamily && FactKeys.OfMembersAlone.Contains(key))
            {
                Diagnostics.Report(Rules.Schema.MisplacedKey(key.Name, FactKeys.By.Name, FactKeys.WhyNotOfFamily(key, form)), given.Location);
            }
            else if (((key.Forms & form.Forms) == 0 || (key != form && (key.Forms & forms) == 0)) && !(isFamily && key == FactKeys.Qualifier && form != FactKeys.Text))
            {
                Diagnostics.Report(Rules.Schema.MisplacedKey(key.Name, form.Name, FactKeys.WhyNot(key, form)), given.Location);
            }
        }
    }

    private List<CompiledFact?> BindTexts(MappingReader fact, IReadOnlyList<FactPart> parts)
    {
        ILookup<string, Revision> revisions = _revisions.ReadRevisionsOfText(fact, parts);
        string? printed = fact.Has(FactKeys.By) ? null : ObservationBinder.ReadPrinted(fact, FactKeys.Printed);
        return parts.Select(part =>
        {
            int refusedBefore = Diagnostics.Refused;
            CompiledFact? text = BindText(part);
            part.Refused = Diagnostics.Refused - refusedBefore;
            return text?.With(record => part.Head.Complete(record) with { Printed = printed, Revisions = [.. revisions[part.Head.Id]] });
        }).ToList();
    }

    private CompiledFact? BindText(FactPart part)
    {
        if (part.Node is SequenceNode { Items.Count: 0, IsFaulty: false } empty)
        {
            Diagnostics.Report(Rules.Schema.EmptyList(FactKeys.Text.Name), empty.Location);
        }

        var list = part.Node as SequenceNode;
        List<string> texts = (list?.Items ?? [part.Node!])
            .Select(item => context.Values.TextScalar(FactKeys.Text.Name, item, mayBeBlank: true)?.Text).OfType<string>().ToList();
        return texts.Count == 0
            ? null
            : CompiledFact.Of(new Fact(part.Head.Id, part.Head.Label, part.Head.Citation, texts), isList: list is not null);
    }

    private CompiledFact Placeholder(string id, MappingNode? mapping, FactForms form, Node? content, Constants constants)
    {
        FactKind kind = KindOf(mapping, form);
        content ??= kind switch
        {
            FactKind.Series => Find(mapping, FactKeys.Values),
            FactKind.Steps => Find(mapping, FactKeys.Since),
            FactKind.Text => Find(mapping, FactKeys.Text),
            _ => null,
        };
        NumberType type = kind == FactKind.Steps && content is MappingNode steps ? StepBinder.TypeOf(steps, SilentReader()) : NumberType.Int32;
        return PlaceholderOf(id, kind, content, type).With(constants);

        // Errors were reported when the fact was bound.
        FigureReader SilentReader() =>
            FigureReader.Of(new MappingReader(mapping!, FactKeys.Table, mapping!.Location, new ValueReader(new DiagnosticBag()), FactForms.Since), context.Defaults);
    }

    private static CompiledFact PlaceholderOf(string id, FactKind kind, Node? content, NumberType type = NumberType.Int32)
    {
        IReadOnlyList<Period> periods = content is not MappingNode entries ? []
            : kind == FactKind.Series ? ObservationBinder.PeriodsOf(entries.Entries)
            : kind == FactKind.Steps ? StepBinder.StartsOf(entries)
            : [];
        return CompiledFact.Placeholder(id, kind, isList: kind == FactKind.Text && content is SequenceNode, periods, type);
    }

    // For a fact with several forms, the one whose names are most likely used.
    private static FactKind KindOf(MappingNode? mapping, FactForms form) =>
        form == FactForms.Values || Find(mapping, FactKeys.Values) is not null ? FactKind.Series
        : form == FactForms.Since || Find(mapping, FactKeys.Since) is not null ? FactKind.Steps
        : form == FactForms.Text || Find(mapping, FactKeys.Text) is not null ? FactKind.Text
        : FactKind.Figure;

    private static Node? Find(MappingNode? mapping, Key key) => mapping?.Entries.FirstOrDefault(entry => entry.Key.Is(key.Name)).Value;
}
