using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What the generated members cost the C# compiler at each build: docs/performance.md has what was measured.</summary>
/// <param name="Figures">How many constants figures have.</param>
/// <param name="WorkedOut">How many members changes, quantities and fractions have, each change's class with its constants.</param>
internal sealed record BuildPrice(int Figures, int WorkedOut)
{
    // The class and what is in it; steps have no change per year.
    private const int MembersOfChange = 5;
    private const int MembersOfStep = 3;

    private const int MembersPerSecond = 8_000;
    private const int MembersPerMegabyte = 100;
    private const int HighSeconds = 4;

    public int Constants => Figures + WorkedOut;

    public int Seconds => Constants / MembersPerSecond;

    public int Megabytes => Constants / MembersPerMegabyte;

    /// <summary>Whether the price is to be told, well before a build of ten seconds.</summary>
    public bool IsHigh => Seconds >= HighSeconds;

    public static BuildPrice Of(IReadOnlyList<CompiledFact> facts)
    {
        int figures = 0;
        int workedOut = 0;
        foreach (CompiledFact fact in facts)
        {
            if (fact is { Record: { } record, Constants: not Compiler.Constants.None })
            {
                figures += record.Observations.Count;
                workedOut += fact.Constants == Compiler.Constants.All ? WorkedOutOf(record) : 0;
            }
        }

        return new BuildPrice(figures, workedOut);
    }

    private static int WorkedOutOf(Fact record)
    {
        int kinds = (record.Type == NumberType.Double ? 0 : 1) + (record.Unit?.Code == UnitWording.Percent ? 1 : 0);
        return (kinds * record.Observations.Count) + ((record.Kind == FactKind.Steps ? MembersOfStep : MembersOfChange) * SeriesChanges.PairsOf(record.Kind, record.Observations).Count());
    }
}
