using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The cost of generated members at each build, in units of one constant; docs/performance.md has the measurements.</summary>
/// <param name="Figures">The number of figures' constants and of the other members of their classes.</param>
/// <param name="WorkedOut">The number of members of changes, quantities and fractions, including each change's class.</param>
/// <param name="Lookups">The cost of the methods that find steps by day. They exist even with <c>constants: none</c>.</param>
internal sealed record BuildPrice(int Figures, int WorkedOut, int Lookups)
{
    // The class and its constants; changes of steps have none per year.
    private const int MembersOfChange = 5;
    private const int MembersOfStep = 3;

    // A fact's class with its id and record, and its two methods, whose bodies cost more than a constant.
    private const int MembersOfClass = 3;
    private const int MembersOfMethods = 7;

    private const int MembersPerSecond = 8_000;
    private const int MembersPerMegabyte = 100;
    private const int HighSeconds = 4;

    public int Members => Figures + WorkedOut + Lookups;

    public int Seconds => Members / MembersPerSecond;

    public int Megabytes => Members / MembersPerMegabyte;

    /// <summary>Whether to warn: well before a build takes ten seconds.</summary>
    public bool IsHigh => Seconds >= HighSeconds;

    /// <summary>The advice that saves the most.</summary>
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

    // Without constants, a single fact has a class only for these methods, and a member of a family has neither.
    private static int LookupsOf(CompiledFact steps) => steps.Constants != Compiler.Constants.None ? MembersOfMethods
        : steps.Family is null ? MembersOfClass + MembersOfMethods
        : 0;

    private static int WorkedOutOf(Fact record)
    {
        int kinds = (record.Type == NumberType.Double ? 0 : 1) + (record.Unit?.Code == UnitWording.Percent ? 1 : 0);
        return (kinds * record.Observations.Count) + ((record.Kind == FactKind.Steps ? MembersOfStep : MembersOfChange) * SeriesChanges.PairsOf(record.Kind, record.Observations).Count());
    }
}
