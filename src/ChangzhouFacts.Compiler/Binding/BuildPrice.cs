using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What the generated members cost the C# compiler at each build: docs/performance.md has what was measured.</summary>
/// <param name="Figures">How many constants figures have, and what stands beside them in their classes.</param>
/// <param name="WorkedOut">How many members changes, quantities and fractions have, each change's class with its constants.</param>
/// <param name="Lookups">How many constants the methods cost as much as that find steps by their day, which are there without constants, too.</param>
internal sealed record BuildPrice(int Figures, int WorkedOut, int Lookups)
{
    // The class and what is in it; steps have no change per year.
    private const int MembersOfChange = 5;
    private const int MembersOfStep = 3;

    // The class of a fact with its id and its record, and its two methods, whose bodies cost more than a constant.
    private const int MembersOfClass = 3;
    private const int MembersOfMethods = 7;

    private const int MembersPerSecond = 8_000;
    private const int MembersPerMegabyte = 100;
    private const int HighSeconds = 4;

    public int Members => Figures + WorkedOut + Lookups;

    public int Seconds => Members / MembersPerSecond;

    public int Megabytes => Members / MembersPerMegabyte;

    /// <summary>Whether the price is to be told, well before a build of ten seconds.</summary>
    public bool IsHigh => Seconds >= HighSeconds;

    /// <summary>What to write to pay less: the advice that takes away the most.</summary>
    public string Remedy => Lookups > Figures + WorkedOut
        ? Rules.Schema.SplitProject
        : WorkedOut > Figures ? Rules.Schema.WriteValues : Rules.Schema.WriteNone;

    public static BuildPrice Of(IReadOnlyList<CompiledFact> facts)
    {
        int figures = 0;
        int workedOut = 0;
        int lookups = 0;
        foreach (CompiledFact fact in facts)
        {
            if (fact.Record is not { } record)
            {
                continue;
            }

            figures += fact.Constants == Compiler.Constants.None ? 0 : MembersOfClass + record.Observations.Count;
            workedOut += fact.Constants == Compiler.Constants.All ? WorkedOutOf(record) : 0;
            lookups += record.Kind == FactKind.Steps ? LookupsOf(fact) : 0;
        }

        return new BuildPrice(figures, workedOut, lookups);
    }

    // Without constants a fact by itself has its class for them alone, and a member of a family has none.
    private static int LookupsOf(CompiledFact steps) => steps.Constants != Compiler.Constants.None ? MembersOfMethods
        : steps.Family is null ? MembersOfClass + MembersOfMethods
        : 0;

    private static int WorkedOutOf(Fact record)
    {
        int kinds = (record.Type == NumberType.Double ? 0 : 1) + (record.Unit?.Code == UnitWording.Percent ? 1 : 0);
        return (kinds * record.Observations.Count) + ((record.Kind == FactKind.Steps ? MembersOfStep : MembersOfChange) * SeriesChanges.PairsOf(record.Kind, record.Observations).Count());
    }
}
