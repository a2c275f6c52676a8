using ChangzhouFacts.Compiler.Names;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The nested class of one change: a constant for each number that exists.</summary>
internal static class ChangeEmitter
{
    public static void Emit(IndentedWriter writer, Fact fact, Change change)
    {
        if (change is { Absolute: null, PerYear: null, Relative: null, AnnualGrowthRate: null })
        {
            return;
        }

        writer.Separate();
        Documentation.Summary(writer, FactDocumentation.Change(fact, change));
        using (writer.Block(writer.Access + " static class " + Identifiers.Escape(MemberNames.Of(change.From, change.To))))
        {
            Constant(writer, "Absolute", change.Absolute, FactDocumentation.AbsoluteChange(fact, change));
            Constant(writer, "PerYear", change.PerYear, FactDocumentation.ChangePerYear(fact, change));
            Constant(writer, "Relative", change.Relative, FactDocumentation.RelativeChange(fact, change));
            Constant(writer, "AnnualGrowthRate", change.AnnualGrowthRate, FactDocumentation.AnnualGrowthRate(fact, change));
        }

        writer.Separate();
    }

    private static void Constant(IndentedWriter writer, string name, Number? number, string documentation)
    {
        if (number is Number given)
        {
            Members.Constant(writer, documentation, given.Type.ToWord(), name, Literals.Number(given.ToDigits(), given.Type));
        }
    }
}
