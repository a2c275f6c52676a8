using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds a document: the top level, the sources, the defaults, then each fact.</summary>
internal static class FileBinder
{
    // A substitute for a refused id.
    private const string Unknown = "unknown";

    /// <summary>The maximum number of facts in a file.</summary>
    public const int MaximumFacts = 100_000;

    /// <summary>The set of facts; null if its class has no name.</summary>
    public static CompiledSet? Bind(
        Node root, FactsText? published, TableFiles tables, CompilationOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (root is not MappingNode document)
        {
            if (!root.IsFaulty)
            {
                diagnostics.Report(Rules.Schema.WrongKind(FileKeys.Table.Owner, "a mapping", root.KindInWords), root.Location);
            }

            return null;
        }

        var file = new MappingReader(document, FileKeys.Table, document.Location, new ValueReader(diagnostics));
        CheckSchema(file);
        string? dataset = ReadDataset(file);
        var names = new NameReader(file, options);
        string? className = names.ReadClass(dataset);
        string namespaceName = names.ReadNamespace();
        bool isPublic = names.ReadIsPublic();
        Constants constants = file.Word(FileKeys.Constants, Words.Constants, Rules.Schema.UnknownConstants) ?? Constants.All;
        string? title = file.Text(FileKeys.Title);
        string? description = file.Text(FileKeys.Description);
        string? subject = file.Text(FileKeys.Subject);
        EvidenceOptions evidence = EvidenceOptions.Read(options, diagnostics);
        var reviews = new ReviewDates(evidence.Today);
        Sources sources = Sources.Read(file, reviews);
        CodeLists codeLists = CodeLists.Read(file, tables, className, haveNames: constants != Constants.None);
        var binder = new FactBinder(new BindingContext(file.Values, sources, Defaults.Read(file, sources), reviews, subject, constants, codeLists, tables));
        IReadOnlyList<Withdrawal> withdrawn = RevisionReader.ReadWithdrawn(file);
        LockCheck? check = evidence.OpenLockCheck(published, withdrawn, diagnostics, cancellationToken);
        List<BoundFacts> bound = BindFacts(file, binder, new FactNames(className, diagnostics), check, cancellationToken);
        List<CompiledFact> facts = bound.SelectMany(facts => facts.Facts).Select(fact => fact.Fact).ToList();
        BuildPrice price = BuildPrice.Of(facts);
        if (price.IsHigh)
        {
            Location place = (file.Find(FileKeys.Constants) ?? file.FindKey(FileKeys.Facts)!).Location;
            diagnostics.Report(Rules.Schema.ManyConstants(price.Members, price.Seconds, price.Megabytes, price.Remedy), place);
        }

        if (className is null)
        {
            return null;
        }

        var set = new FactSet(dataset ?? Unknown, facts.Select(fact => fact.Record).OfType<Fact>().ToList())
        {
            Title = title,
            Description = description,
            Subject = subject,
            Sources = sources.All.Select(source => source.Source).ToList(),
            CodeLists = codeLists.All,
        };
        return new CompiledSet(set, new CompiledClass(className, namespaceName, isPublic), facts, sources.All, binder.Figures.Units)
        {
            Families = bound.Select(facts => facts.Family).OfType<CompiledFamily>().ToList(),
            HaveCodesConstants = constants != Constants.None,
        };
    }

    private static void CheckSchema(MappingReader file)
    {
        ScalarNode? schema = file.Scalar(FileKeys.Schema);
        if (schema is not (null or { IsPlain: true, Text: "1" }))
        {
            string found = schema.IsPlain ? schema.Text : '"' + schema.Text + '"';
            file.Values.Diagnostics.Report(Rules.Schema.SchemaVersion(found), schema.Location);
        }
    }

    private static string? ReadDataset(MappingReader file)
    {
        ScalarNode? dataset = file.Scalar(FileKeys.Dataset);
        if (dataset is null || !Ids.Check(dataset, file.Values.Diagnostics))
        {
            return null;
        }

        // An unquoted 'null' has the form of an id, but is not text.
        return file.Values.RefuseNull(FileKeys.Dataset.Name, dataset)?.Text;
    }

    private static List<BoundFacts> BindFacts(
        MappingReader file, FactBinder binder, FactNames names, LockCheck? check, CancellationToken cancellationToken)
    {
        var bound = new List<BoundFacts>();
        int count = 0;
        if (file.Mapping(FileKeys.Facts) is not { } entries)
        {
            return bound;
        }

        DiagnosticBag diagnostics = file.Values.Diagnostics;
        if (entries.Entries.Count == 0 && entries.IsComplete)
        {
            diagnostics.Report(Rules.Schema.NoFacts(), entries.Location);
        }

        // Refused as a whole, because binding such a file takes long and fails anyway.
        if (entries.Entries.Count > MaximumFacts)
        {
            diagnostics.Report(Rules.Schema.TooManyFacts(), entries.Entries[MaximumFacts].Key.Location);
            return bound;
        }

        foreach (MappingNode.Entry entry in entries.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            BoundFacts? facts = binder.Bind(entry);
            if (facts is null || !names.Take(facts, entry.Key))
            {
                check?.Skip(entry.Key.Text);
                continue;
            }

            if (facts.MayLackMembers)
            {
                check?.Skip(facts.Id);
            }

            bound.Add(facts);
            count += facts.Facts.Count;
            if (count > MaximumFacts)
            {
                diagnostics.Report(Rules.Schema.TooManyFacts(), facts.Facts[facts.Facts.Count - (count - MaximumFacts)].Place.Key);
                return [];
            }

            check?.Check(facts.Facts, entry.Key.Location, facts.MayLackFigures);
            if (binder.Figures.IsFull)
            {
                return [];
            }
        }

        if (entries.IsComplete)
        {
            check?.CheckVanished(file.FindKey(FileKeys.Facts)!.Location);
        }

        return bound;
    }
}
