using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence.Printed;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The result of comparing printed words with a fact.</summary>
/// <param name="Findings">The findings, with both readings in words; number, then qualifier, then unit. Empty if both agree.</param>
/// <param name="IsRead">Whether the words could be read.</param>
/// <param name="LastDigitPower">The power of ten of the last printed digit, in the fact's scale: 6 for <c>940 million</c>.</param>
/// <param name="HasScale">Whether a scale word multiplies the printed number.</param>
internal sealed record PrintedVerdict(IReadOnlyList<Finding> Findings, bool IsRead, int LastDigitPower, bool HasScale);

/// <summary>Compares printed words with a fact. The rest of the compiler uses only this class of all that reads printed words.</summary>
internal static class PrintedCheck
{
    /// <summary>
    /// Reads printed words and compares them with a fact. Without a qualifier, they mean that the figure is exact. Without a unit,
    /// they agree with any.
    /// </summary>
    /// <param name="printed">The words.</param>
    /// <param name="language">The BCP 47 tag of the source's language; null if it has none.</param>
    /// <param name="fact">What the fact says.</param>
    public static PrintedVerdict Check(string printed, string? language, PrintedFact fact)
    {
        PrintedReading reading = PrintedReader.Read(printed, language, [fact.Label, .. fact.Texts]);
        if (reading.Figure is not { } figure)
        {
            return Unread(printed, reading.Problem);
        }

        return fact.UnitCode is null
            ? Read([], figure.Number, fact)
            : new PrintedComparison(printed, figure, fact).Run(language);
    }

    /// <summary>
    /// The code of the unit that a text names as sources print it, such as <c>%</c>, and whether it is one of several currencies, such as
    /// <c>$</c>. Null if it names none.
    /// </summary>
    /// <param name="text">The text.</param>
    public static (string Code, bool IsOneOfSeveral)? FindUnit(string text) => PrintedReader.FindUnit(text) switch
    {
        { Kind: UnitKind.Percent or UnitKind.Code } unit => (unit.AllCodes()[0], false),
        { Kind: UnitKind.Money, Power: 0, Scale: 0 } unit => (unit.AllCodes()[0], unit.AllCodes().Length > 1),
        _ => null,
    };

    /// <summary>The verdict on words that are not compared.</summary>
    public static PrintedVerdict Unread(string printed, string problem) =>
        new([Rules.Evidence.PrintedUnreadable(printed, problem)], IsRead: false, LastDigitPower: 0, HasScale: false);

    /// <summary>The verdict on words that were read.</summary>
    public static PrintedVerdict Read(IReadOnlyList<Finding> findings, PrintedNumber number, PrintedFact fact) =>
        new(findings, IsRead: true, number.LastDigitPower + (number.HasScale ? 0 : fact.ScalePower), number.HasScale);
}
