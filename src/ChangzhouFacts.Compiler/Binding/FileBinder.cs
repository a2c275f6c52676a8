using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds a document: the top level, then the sources, the defaults and each fact.</summary>
internal static class FileBinder
{
    // Stands for an id that was refused.
    private const string Unknown = "unknown";
    private const int MaximumFacts = 100_000;
    private const int ManyConstants = 10_000;

    /// <summary>The set of facts; null where not even its class has a name.</summary>
    public static CompiledSet? Bind(Node root, FactsText? published, CompilationOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var values = new ValueReader(diagnostics);
        if (root is not MappingNode document)
        {
            if (!root.IsFaulty)
            {
                diagnostics.Report(Rules.Schema.WrongKind, root.Location, Keys.File.Owner, "a mapping", root.KindInWords);
            }

            return null;
        }

        var file = new MappingReader(document, Keys.File, document.Location, diagnostics);
        CheckSchema(values, file);
        string? dataset = ReadDataset(values, file);
        var names = new NameReader(values, file, options);
        string? className = names.ReadClass(dataset);
        string namespaceName = names.ReadNamespace();
        bool isPublic = names.ReadIsPublic();
        bool hasConstants = values.Word("constants", file.Find("constants"), ["all", "none"], Rules.Schema.UnknownConstants)?.Text != "none";
        string? title = values.Text("title", file.Find("title"));
        string? description = values.Text("description", file.Find("description"));
        string? subject = values.Text("subject", file.Find("subject"));
        EvidenceOptions evidence = EvidenceOptions.Read(options, diagnostics);
        var reviews = new ReviewDates(values, evidence.Today);
        Sources sources = Sources.Read(file, values, reviews);
        Defaults defaults = Defaults.Read(file, sources, values);
        IReadOnlyList<Withdrawal> withdrawn = new RevisionReader(values, sources).ReadWithdrawn(file.Find("withdrawn"));

        var units = new UnitList();
        var binder = new FactBinder(values, sources, defaults, units, reviews, subject, className);
        LockGate? gate = evidence.OpenGate(published, withdrawn, diagnostics, cancellationToken);
        List<CompiledFact> facts = BindFacts(file, values, binder, gate, cancellationToken);
        if (hasConstants && binder.Observations > ManyConstants && !binder.IsFull)
        {
            Location place = (file.Find("constants") ?? file.FindKey("facts")!).Location;
            diagnostics.Report(Rules.Schema.ManyConstants, place, binder.Observations.ToString(CultureInfo.InvariantCulture));
        }

        if (className is null)
        {
            return null;
        }

        // Without constants there are large sets; there, a record works its changes out when it is asked for them.
        IReadOnlyList<CompiledFact> compiled = hasConstants ? facts.ConvertAll(fact => fact.WithChanges(cancellationToken)) : facts;
        var set = new FactSet(dataset ?? Unknown, compiled.Select(fact => fact.Record).OfType<Fact>().ToList())
        {
            Title = title,
            Description = description,
            Subject = subject,
            Sources = sources.All.Select(source => source.Source).ToList(),
        };
        return new CompiledSet(set, new CompiledClass(className, namespaceName, isPublic, hasConstants), compiled, sources.All, units.Units);
    }

    private static void CheckSchema(ValueReader values, MappingReader file)
    {
        ScalarNode? schema = values.Scalar("schema", file.Require("schema"), "a version");
        if (schema is not (null or { IsPlain: true, Text: "1" }))
        {
            string found = schema.IsPlain ? schema.Text : '"' + schema.Text + '"';
            values.Diagnostics.Report(Rules.Schema.SchemaVersion, schema.Location, Quoting.Word(found));
        }
    }

    private static string? ReadDataset(ValueReader values, MappingReader file)
    {
        ScalarNode? dataset = values.Scalar("dataset", file.Require("dataset"), "an id");
        if (dataset is null || !Ids.Check(dataset, values.Diagnostics))
        {
            return null;
        }

        // The bare word would be an id, if it were a word.
        return values.RefuseNull("dataset", dataset)?.Text;
    }

    private static List<CompiledFact> BindFacts(
        MappingReader file, ValueReader values, FactBinder binder, LockGate? gate, CancellationToken cancellationToken)
    {
        var bound = new List<CompiledFact>();
        if (values.Mapping("facts", file.Require("facts")) is not { } facts)
        {
            return bound;
        }

        DiagnosticBag diagnostics = values.Diagnostics;
        if (facts.Entries.Count == 0 && facts.IsComplete)
        {
            diagnostics.Report(Rules.Schema.NoFacts, facts.Location);
        }

        // Such a file is refused as a whole: it would be long in the making before it fails.
        if (facts.Entries.Count > MaximumFacts)
        {
            diagnostics.Report(Rules.Schema.TooManyFacts, facts.Entries[MaximumFacts].Key.Location);
            return bound;
        }

        var byName = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (MappingNode.Entry entry in facts.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CompiledFact? fact = binder.Bind(entry);
            if (fact is null)
            {
                gate?.Skip(entry.Key.Text);
                continue;
            }

            if (byName.TryGetValue(fact.Name, out ScalarNode? first))
            {
                diagnostics.Report(
                    Rules.Schema.SameName, entry.Key.Location, Quoting.Word(fact.Id), Quoting.Word(fact.Name), Quoting.Word(first.Text),
                    first.Location.Line.ToString(CultureInfo.InvariantCulture));
                gate?.Skip(fact.Id);
                continue;
            }

            byName.Add(fact.Name, entry.Key);
            bound.Add(fact);
            gate?.Check(fact, entry);
            if (binder.IsFull)
            {
                return [];
            }
        }

        if (facts.IsComplete)
        {
            gate?.CheckVanished(file.FindKey("facts")!.Location);
        }

        return bound;
    }
}
