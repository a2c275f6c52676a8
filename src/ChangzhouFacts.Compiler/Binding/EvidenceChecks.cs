using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// Checks the form of what a fact says about its own history: <c>revisions</c>, <c>claim</c>, and the file's
/// <c>withdrawn</c>.
/// </summary>
internal sealed class EvidenceChecks(ValueReader values, Sources sources)
{
    private DiagnosticBag Diagnostics => values.Diagnostics;

    public void CheckRevisions(Node? node, FactKind kind, bool isDouble)
    {
        foreach (Node item in values.Sequence("revisions", node)?.Items ?? [])
        {
            if (values.Mapping("revisions", item) is not { } mapping)
            {
                continue;
            }

            var reader = new MappingReader(mapping, Keys.Revision, mapping.Location, Diagnostics);
            PeriodReader.ReadDay(values.Scalar("date", reader.Require("date"), "a date"), Diagnostics);
            ScalarNode? was = values.Scalar("was", reader.Require("was"), "the figure as it was");
            if (kind is FactKind.Figure or FactKind.Series)
            {
                NumberReader.Read(was, isDouble, Diagnostics);
            }

            values.Text("reason", reader.Require("reason"));
            Node? period = kind == FactKind.Series ? reader.Require("period") : reader.Find("period");
            PeriodReader.Read(values.Scalar("period", period, "a period"), Diagnostics);
            values.Word("was-qualifier", reader.Find("was-qualifier"), Qualifiers.Words, Rules.Values.UnknownQualifier);
            UnitReader.ReadCode("was-unit", reader.Find("was-unit"), values);
            sources.ReadId("source", reader.Find("source"), values);
        }
    }

    /// <param name="node">The claim.</param>
    /// <param name="periods">The periods of the series, also those whose figure is wrong.</param>
    /// <param name="isDouble">Whether the fact is of <c>type: double</c>.</param>
    public void CheckClaim(Node? node, IReadOnlyCollection<Period> periods, bool isDouble)
    {
        if (values.Mapping("claim", node) is not { } mapping)
        {
            return;
        }

        var reader = new MappingReader(mapping, Keys.Claim, mapping.Location, Diagnostics);
        Period? from = ReadPeriod("from");
        Period? to = ReadPeriod("to");
        if (from is { } start && to is { } end && start.CompareTo(end) >= 0)
        {
            Diagnostics.Report(Rules.Values.ClaimPeriod, reader.FindKey("to")!.Location, "to", "does not come after its 'from'");
        }

        if (reader.Has("absolute") && reader.FindKey("relative") is { } second)
        {
            Diagnostics.Report(Rules.Values.ClaimForm, second.Location);
        }
        else if (!reader.Has("absolute") && !reader.Has("relative"))
        {
            reader.ReportMissing("absolute' or 'relative");
        }

        NumberReader.Read(values.Scalar("absolute", reader.Find("absolute"), "a number"), isDouble, Diagnostics);
        NumberReader.Read(values.Scalar("relative", reader.Find("relative"), "a number"), isDouble, Diagnostics);

        Period? ReadPeriod(string key)
        {
            ScalarNode? scalar = values.Scalar(key, reader.Require(key), "a period");
            Period? period = PeriodReader.Read(scalar, Diagnostics);
            if (period is not null && !periods.Contains(period.Value))
            {
                Diagnostics.Report(Rules.Values.ClaimPeriod, scalar!.Location, key, $"is {period}, for which the series has no figure");
                return null;
            }

            return period;
        }
    }

    public void CheckWithdrawn(Node? node)
    {
        foreach (MappingNode.Entry entry in values.Mapping("withdrawn", node)?.Entries ?? [])
        {
            Identifiers.CheckId(entry.Key, Diagnostics);
            if (values.Mapping(entry.Key.Text, entry.Value) is not { } mapping)
            {
                continue;
            }

            var reader = new MappingReader(mapping, Keys.Withdrawal, entry.Key.Location, Diagnostics);
            PeriodReader.ReadDay(values.Scalar("date", reader.Require("date"), "a date"), Diagnostics);
            values.Text("reason", reader.Require("reason"));
            PeriodReader.Read(values.Scalar("period", reader.Find("period"), "a period"), Diagnostics);
        }
    }
}
