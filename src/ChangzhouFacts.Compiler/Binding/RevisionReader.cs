using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads what a fact says about its own past (<c>revisions</c>), and the file about facts it no longer has (<c>withdrawn</c>).</summary>
internal sealed class RevisionReader(ValueReader values, Sources sources)
{
    private DiagnosticBag Diagnostics => values.Diagnostics;

    /// <summary>The revisions that are right, in the file's order.</summary>
    /// <param name="node">The list.</param>
    /// <param name="kind">The fact's form.</param>
    /// <param name="figures">Reads the fact's numbers; null for a text.</param>
    public IReadOnlyList<Revision> ReadRevisions(Node? node, FactKind kind, FigureReader? figures)
    {
        var revisions = new List<Revision>();
        foreach (Node item in values.Sequence("revisions", node)?.Items ?? [])
        {
            if (values.Mapping("revisions", item) is { } mapping && ReadRevision(mapping, kind, figures) is { } revision)
            {
                revisions.Add(revision);
            }
        }

        return revisions;
    }

    /// <summary>The withdrawals, in the file's order.</summary>
    public IReadOnlyList<Withdrawal> ReadWithdrawn(Node? node)
    {
        var withdrawals = new List<Withdrawal>();
        foreach (MappingNode.Entry entry in values.Mapping("withdrawn", node)?.Entries ?? [])
        {
            bool isId = Ids.Check(entry.Key, Diagnostics);

            // A key stands once, so several observations of one fact are a list.
            IEnumerable<Node> items = entry.Value is SequenceNode list ? list.Items : [entry.Value];
            foreach (Node item in items)
            {
                if (values.Mapping(entry.Key.Text, item) is { } mapping)
                {
                    Withdrawal withdrawal = ReadWithdrawal(entry.Key, mapping);
                    if (isId)
                    {
                        withdrawals.Add(withdrawal);
                    }
                }
            }
        }

        return withdrawals;
    }

    // One with a mistake is a record too: what it records is not missing.
    private Withdrawal ReadWithdrawal(ScalarNode id, MappingNode mapping)
    {
        var reader = new MappingReader(mapping, Keys.Withdrawal, id.Location, Diagnostics);
        string? date = ReadDay(reader);
        string? reason = values.Text("reason", reader.Require("reason"));
        Period? period = PeriodReader.Read(values.Scalar("period", reader.Find("period"), "a period"), Diagnostics);
        return new Withdrawal(id.Text, period, date ?? "", reason ?? "");
    }

    private Revision? ReadRevision(MappingNode mapping, FactKind kind, FigureReader? figures)
    {
        var reader = new MappingReader(mapping, Keys.Revision, mapping.Location, Diagnostics);
        string? date = ReadDay(reader);
        string? reason = values.Text("reason", reader.Require("reason"));
        Node? periodNode = kind == FactKind.Series ? reader.Require("period") : reader.Find("period");
        Period? period = PeriodReader.Read(values.Scalar("period", periodNode, "a period"), Diagnostics);
        Qualifier? wasQualifier = reader.Has("was-qualifier") ? Qualifiers.Read(reader.Find("was-qualifier"), values) : null;
        string? wasUnit = UnitReader.ReadCode("was-unit", reader.Find("was-unit"), values);
        Source? source = sources.Read("source", reader.Find("source"), values);
        bool isText = figures is null;
        Node? wasNode = reader.Require("was");
        ScalarNode? was = isText ? values.TextScalar("was", wasNode, mayBeBlank: true) : values.Scalar("was", wasNode, "the figure as it was");
        Number? number = figures is null ? null : ReadNumber(was, figures);
        return date is null || reason is null || (isText ? was is null : number is null)
            ? null
            : new Revision(date, number, isText ? was!.Text : null, reason) { Period = period, WasQualifier = wasQualifier, WasUnit = wasUnit, Source = source };
    }

    private static Number? ReadNumber(ScalarNode? was, FigureReader figures) => figures.ReadWritten(was) is { } written
        ? written.ToNumber(figures.IsDouble ? NumberType.Double : FigureReader.NaturalType(written))
        : null;

    private string? ReadDay(MappingReader reader) =>
        PeriodReader.ReadDay(values.Scalar("date", reader.Require("date"), "a date"), Diagnostics);
}
