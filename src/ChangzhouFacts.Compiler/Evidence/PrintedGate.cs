using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>A fact says something else than the words in which its source printed it.</summary>
/// <param name="Rule">What differs.</param>
/// <param name="Arguments">The rule's arguments, with both readings in words.</param>
internal sealed record Contradiction(Rule Rule, string[] Arguments);

/// <summary>Compares what a source printed with what a fact says.</summary>
internal static class PrintedGate
{
    // A percentage in UCUM's words.
    private const string UcumPercent = UnitWording.UcumPrefix + "%";

    /// <summary>
    /// What the printed words contradict, number before qualifier before unit. Words without a qualifier say that the figure
    /// is exact; words without a unit say nothing about it.
    /// </summary>
    /// <param name="printed">The figure as it was printed.</param>
    /// <param name="stated">The fact's figure.</param>
    /// <param name="qualifier">The fact's qualifier.</param>
    /// <param name="unitCode">The code of the fact's unit.</param>
    public static IReadOnlyList<Contradiction> Compare(PrintedFigure printed, Figure stated, Qualifier qualifier, string unitCode)
    {
        var contradictions = new List<Contradiction>();
        Qualifier printedQualifier = printed.Qualifier ?? Qualifier.Exact;
        string printedInWords = InWords(printed.Written, printedQualifier, printed.Unit?.Name ?? UnitWording.Count);
        string statedInWords = InWords(stated.Written, qualifier, unitCode);
        if (printed.Number != stated.Exact)
        {
            Add(Rules.Evidence.PrintedNumberDiffers);
        }

        if (printedQualifier != qualifier)
        {
            Add(Rules.Evidence.PrintedQualifierDiffers, printedQualifier == Qualifier.Exact
                ? "its words have no qualifier, so leave 'qualifier' out"
                : $"its words mean 'qualifier: {printedQualifier.ToWord()}'");
        }

        if (printed.Unit is { } unit && !CanBe(unit, unitCode))
        {
            Add(Rules.Evidence.PrintedUnitDiffers, unit.Name, unitCode);
        }

        return contradictions;

        void Add(Rule rule, params string[] more) => contradictions.Add(new Contradiction(rule, [printedInWords, statedInWords, .. more]));
    }

    // A fact in 'per' can be so much money for each of something, whose unit is in its 'of'.
    private static bool CanBe(PrintedUnit printed, string unitCode) =>
        printed.Codes.Contains(unitCode)
        || (unitCode == UnitWording.PerGroup && printed.Codes.All(Currencies.Contains))
        || (unitCode == UcumPercent && printed.Codes.Contains(UnitWording.Percent));

    private static string InWords(WrittenNumber number, Qualifier qualifier, string unit) =>
        FigureWording.Figure(qualifier.ToWord(), number.ToString(), unit, uncertainty: null);
}
