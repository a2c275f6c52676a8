using ChangzhouFacts.Compiler.Evidence.Printed;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Whether a printed unit agrees with a fact's, and the printed number in the fact's unit.</summary>
/// <param name="Number">The number in the fact's unit, such as 0.25 for 25 basis points in a fact of percentage points.</param>
/// <param name="IsAgreed">Whether the printed unit is the fact's.</param>
internal sealed record UnitAgreement(PrintedNumber Number, bool IsAgreed)
{
    private const int HundredPower = 2;

    private const string UcumPercent = UnitWording.UcumPrefix + "%";

    /// <summary>The agreement; null if it cannot be decided.</summary>
    /// <param name="figure">The printed figure.</param>
    /// <param name="code">The code of the fact's unit.</param>
    /// <param name="per">The size of the group of a fact in <c>per</c>; null for any other unit.</param>
    public static UnitAgreement? Of(PrintedFigure figure, string code, long? per)
    {
        PrintedNumber number = figure.Number;
        if (figure.Unit is not { } unit)
        {
            return number.Form != NumberForm.Share || code == UnitWording.Ratio ? Agreed(number)
                : code == UnitWording.Percent ? Agreed(number.Shift(HundredPower))
                : null;
        }

        UnitAgreement? agreement = unit.Kind switch
        {
            UnitKind.Money => OfMoney(unit, number.Shift(unit.Power), code),
            UnitKind.Percent => Either(number, unit.Has(code) || code.StartsWith(UcumPercent + "{", StringComparison.Ordinal)),
            UnitKind.BasisPoint => unit.Has(code) ? Agreed(number.Shift(-HundredPower)) : Either(number, false),
            UnitKind.Group => OfGroup(unit, number, code, per),
            UnitKind.Multiple => code == UnitWording.Ratio ? Agreed(number) : null,
            UnitKind.Measure => OfMeasure(unit, number, code),
            _ => Either(number, unit.Has(code)),
        };
        return figure.IsUnitUnsure && agreement is { IsAgreed: false } ? null : agreement;
    }

    private static UnitAgreement Agreed(PrintedNumber number) => new(number, IsAgreed: true);

    private static UnitAgreement Either(PrintedNumber number, bool isAgreed) => new(number, isAgreed);

    // A fact in 'per' can be an amount of money for each of something. Its currency is then in 'of'.
    private static UnitAgreement OfMoney(PrintedUnit unit, PrintedNumber number, string code) =>
        Either(number, unit.Has(code) || code == UnitWording.PerGroup);

    // "5 per 1,000" is 5 in a fact with 'per: 1000', 50 with 'per: 10000', and 0.005 in a ratio.
    private static UnitAgreement? OfGroup(PrintedUnit unit, PrintedNumber number, string code, long? per) => code switch
    {
        UnitWording.PerGroup => PowerOfTen(unit.Size, per ?? 1) is { } power ? Agreed(number.Shift(power)) : Either(number, false),
        UnitWording.Ratio => number.DividedBy(unit.Size) is { } ratio ? Agreed(ratio) : null,
        UnitWording.Percent => number.Shift(HundredPower).DividedBy(unit.Size) is { } percent ? Agreed(percent) : null,
        UnitWording.Count => null,
        _ => Either(number, false),
    };

    // The power of ten between two sizes; null if there is none.
    private static int? PowerOfTen(long from, long to)
    {
        int power = 0;
        for (; from < to && to % 10 == 0; to /= 10)
        {
            power++;
        }

        for (; from > to && from % 10 == 0; from /= 10)
        {
            power--;
        }

        return from == to ? power : null;
    }

    // "5 km" contradicts a known unit such as "m", but not what a fact counts, nor a code that may mean the same.
    private static UnitAgreement? OfMeasure(PrintedUnit unit, PrintedNumber number, string code) =>
        unit.Has(code) ? Agreed(number)
        : code is UnitWording.Percent or UnitWording.PercentagePoint || (!UnitWording.IsUcum(code) && !IsOpen(code)) ? Either(number, false)
        : null;

    private static bool IsOpen(string code) => code is UnitWording.Count or UnitWording.PerGroup or UnitWording.Ratio or UnitWording.Index;
}
