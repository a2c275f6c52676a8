namespace ChangzhouFacts.Compiler.Diagnostics;

public static partial class Rules
{
    /// <summary>Numbers, units, periods and qualifiers.</summary>
    public static class Values
    {
        internal static readonly Rule NotANumber = new("CZF2001", Severity.Error, "Not a number",
            "'{0}' is not a number; {1}");

        internal static readonly Rule QuotedNumber = new("CZF2002", Severity.Error, "Quoted number",
            "a quoted '{0}' is text; write the number without quotes");

        internal static readonly Rule TooManyDigits = new("CZF2003", Severity.Error, "Too many digits",
            "'{0}' has more digits than a decimal can hold; at most 28 significant digits and 28 decimals are allowed");

        internal static readonly Rule NegativeZero = new("CZF2004", Severity.Error, "Negative zero",
            "'{0}' is a negative zero, which C# would not keep; write it without the minus sign");

        internal static readonly Rule ExponentWithoutDouble = new("CZF2005", Severity.Error, "Exponent without 'type: double'",
            "'{0}' has an exponent, which only 'type: double' takes; write the number out, or use 'scale'");

        internal static readonly Rule DoubleOutOfRange = new("CZF2006", Severity.Error, "Outside the range of double",
            "'{0}' is {1} a double");

        internal static readonly Rule TooManyDigitsForDouble = new("CZF2007", Severity.Error, "Too many digits for a double",
            "'{0}' has more than the 17 significant digits that a double can tell apart; leave 'type: double' out to keep them all");

        internal static readonly Rule WholeNumberLostInDouble = new("CZF2008", Severity.Error, "Whole number lost in a double",
            "'{0}' is a whole number that no double is equal to; leave 'type: double' out to keep it");

        internal static readonly Rule NotWhole = new("CZF2009", Severity.Error, "Not a whole number",
            "'{0}' is not written as a whole number, which 'type: {1}' wants; use 'type: decimal', or leave 'type' out");

        internal static readonly Rule OutOfRange = new("CZF2010", Severity.Error, "Outside the range of the type",
            "'{0}' is outside the range of 'type: {1}'; leave 'type' out to take the narrowest that fits");

        internal static readonly Rule ScaledTooLarge = new("CZF2011", Severity.Error, "Scaled figure has too many digits",
            "'{0}' times a {1} has more than 28 digits; write a smaller scale");

        internal static readonly Rule UnknownType = new("CZF2012", Severity.Error, "Unknown type",
            "'{0}' is not a type; {1}");

        internal static readonly Rule UnknownScale = new("CZF2013", Severity.Error, "Unknown scale",
            "'{0}' is not a scale; {1}");

        internal static readonly Rule UnknownUnit = new("CZF2020", Severity.Error, "Unknown unit",
            "'{0}' is not a unit; write {2}, an ISO 4217 code, or 'ucum:' and a UCUM code{1}");

        internal static readonly Rule InvalidUcum = new("CZF2021", Severity.Error, "Invalid UCUM code",
            "'{0}' has no valid UCUM code; it is 1 to 60 ASCII characters without white space, with its brackets balanced");

        internal static readonly Rule UnitNeedsKey = new("CZF2022", Severity.Error, "Unit incomplete",
            "'unit: {0}' needs '{1}': {2}");

        internal static readonly Rule KeyNeedsUnitPer = new("CZF2023", Severity.Error, "Only with 'unit: per'",
            "'{0}' goes only with 'unit: per'");

        internal static readonly Rule InvalidGroupSize = new("CZF2024", Severity.Error, "Invalid group size",
            "'{0}' is not the size of a group; write a whole number from 1 in plain digits, such as 10000");

        internal static readonly Rule InvalidPeriod = new("CZF2030", Severity.Error, "Invalid period",
            "'{0}' is not a period; write 2022, 2022-10, 2022-10-24 or 2017/2022");

        internal static readonly Rule NoSuchDate = new("CZF2031", Severity.Error, "No such date",
            "'{0}' is not in the calendar");

        internal static readonly Rule RangeOrder = new("CZF2032", Severity.Error, "Range ends before it starts",
            "'{0}' does not end after it starts");

        internal static readonly Rule MixedPeriods = new("CZF2033", Severity.Error, "Periods of several kinds",
            "'{0}' is a {1}, while the series began with a {2}; all periods of a series are of one kind");

        internal static readonly Rule AsOfRange = new("CZF2034", Severity.Error, "As of a range",
            "'{0}' is a range of years; 'as-of' takes a year, a month or a day");

        internal static readonly Rule InvalidDate = new("CZF2035", Severity.Error, "Invalid date",
            "'{0}' is not {1}");

        internal static readonly Rule UnknownQualifier = new("CZF2040", Severity.Error, "Unknown qualifier",
            "'{0}' is not a qualifier; {1}");

        internal static readonly Rule BoundWithoutQualifier = new("CZF2041", Severity.Error, "Bound without a loose qualifier",
            "'{0}' goes only with 'qualifier: about' or 'qualifier: nearly'");

        internal static readonly Rule BoundOrder = new("CZF2042", Severity.Error, "Bound on the wrong side",
            "'{0}: {1}' is on the wrong side of the value {2}");

        internal static readonly Rule NegativeUncertainty = new("CZF2043", Severity.Error, "Negative uncertainty",
            "'{0}' is negative; a standard uncertainty is 0 or more");

        internal static readonly Rule PrintedTooLong = new("CZF2050", Severity.Error, "Printed words too long",
            "the printed words are {0} characters long; give the shortest run that carries the figure, at most 80");

        internal static readonly Rule ClaimForm = new("CZF2060", Severity.Error, "Claim of several forms",
            "a claim has exactly one of 'absolute' and 'relative'");

        internal static readonly Rule ClaimPeriod = new("CZF2061", Severity.Error, "Claim about other periods",
            "the claim's '{0}' {1}");

        internal static IReadOnlyList<Rule> All { get; } =
        [
            NotANumber, QuotedNumber, TooManyDigits, NegativeZero, ExponentWithoutDouble, DoubleOutOfRange, TooManyDigitsForDouble,
            WholeNumberLostInDouble, NotWhole, OutOfRange, ScaledTooLarge, UnknownType, UnknownScale, UnknownUnit, InvalidUcum,
            UnitNeedsKey, KeyNeedsUnitPer, InvalidGroupSize, InvalidPeriod, NoSuchDate, RangeOrder, MixedPeriods, AsOfRange,
            InvalidDate, UnknownQualifier, BoundWithoutQualifier, BoundOrder, NegativeUncertainty, PrintedTooLong, ClaimForm,
            ClaimPeriod,
        ];
    }
}
