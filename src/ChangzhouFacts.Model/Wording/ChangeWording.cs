namespace ChangzhouFacts.Wording;

/// <summary>
/// How changes are written for people: with the digits that their interval supports, or, if there is only an
/// interval, as that.
/// </summary>
internal static class ChangeWording
{
    /// <summary>The text if neither a number nor an end of its interval exists.</summary>
    public const string NotKnown = "not known";

    private const string AYear = " a year";

    /// <summary>An absolute change: <c>+0.56 percentage points</c>, <c>more than 200</c>.</summary>
    /// <param name="digits">The plain digits; null if there is no number.</param>
    /// <param name="ends">Its interval.</param>
    /// <param name="unitCode">The code of the unit of the difference.</param>
    public static string Absolute(string? digits, Ends ends, string unitCode) => Write(digits, ends, unitCode, 0, true);

    /// <summary>An absolute change per year: <c>+0.112 percentage points a year</c>.</summary>
    public static string PerYear(string? digits, Ends ends, string unitCode) =>
        Yearly(Write(digits, ends, unitCode, 0, true));

    /// <summary>A relative change, given as a ratio, in percent: <c>+20.2 %</c>.</summary>
    public static string Relative(string? digits, Ends ends) => Write(digits, ends, UnitWording.Percent, 2, true);

    /// <summary>An annual growth rate, given as a ratio, in percent: <c>3.75 % a year</c>.</summary>
    public static string AnnualGrowthRate(string? digits, Ends ends) =>
        Yearly(Write(digits, ends, UnitWording.Percent, 2, false));

    private static string Yearly(string change) => change == NotKnown ? change : change + AYear;

    private static string Write(string? digits, Ends ends, string unitCode, int shift, bool signed)
    {
        if (digits is null)
        {
            return Interval(ends, unitCode, shift);
        }

        string rounded = SupportedDigits.Round(digits, ends.Lower, ends.Upper, shift);
        return UnitWording.Measure(FigureWording.Group(signed ? FigureWording.Signed(rounded) : rounded), unitCode);
    }

    private static string Interval(Ends ends, string unitCode, int shift)
    {
        string? lower = ends.Lower is null ? null : FigureWording.Group(SupportedDigits.Down(ends.Lower, shift));
        string? upper = ends.Upper is null ? null : FigureWording.Group(SupportedDigits.Up(ends.Upper, shift));
        if (lower is null && upper is null)
        {
            return NotKnown;
        }

        if (lower is null)
        {
            return FigureWording.Qualify((ends.UpperIncluded ? Qualifier.AtMost : Qualifier.LessThan).ToWord(), UnitWording.Measure(upper!, unitCode));
        }

        return upper is null
            ? FigureWording.Qualify((ends.LowerIncluded ? Qualifier.AtLeast : Qualifier.MoreThan).ToWord(), UnitWording.Measure(lower, unitCode))
            : UnitWording.Measure(new Ends(lower, ends.LowerIncluded, upper, ends.UpperIncluded).ToString(), unitCode);
    }
}
