namespace ChangzhouFacts.Compiler.Diagnostics;

public static partial class Rules
{
    /// <summary>Numbers, units, periods and qualifiers.</summary>
    public static class Values
    {
        private static readonly RuleGroup Group = [];

        private static readonly Rule NotANumberRule = Group.Add("CZF2001", Severity.Error, "Not a number",
            "'{0}' is not a number; {1}");
        internal static Finding NotANumber(string text, string remedy) => NotANumberRule.Found(HarmlessText.Word(text), remedy);

        private static readonly Rule QuotedNumberRule = Group.Add("CZF2002", Severity.Error, "Quoted number",
            "a quoted '{0}' is text; write the number without quotes");
        internal static Finding QuotedNumber(string text) => QuotedNumberRule.Found(HarmlessText.Word(text));

        private static readonly Rule TooManyDigitsRule = Group.Add("CZF2003", Severity.Error, "Too many digits",
            "'{0}' has more digits than a decimal can hold; at most 28 significant digits and 28 decimals are allowed");
        internal static Finding TooManyDigits(string number) => TooManyDigitsRule.Found(HarmlessText.Word(number));

        private static readonly Rule NegativeZeroRule = Group.Add("CZF2004", Severity.Error, "Negative zero",
            "'{0}' is a negative zero, which C# would not keep; write it without the minus sign");
        internal static Finding NegativeZero(string number) => NegativeZeroRule.Found(HarmlessText.Word(number));

        private static readonly Rule ExponentWithoutDoubleRule = Group.Add("CZF2005", Severity.Error, "Exponent without 'type: double'",
            "'{0}' has an exponent, which only 'type: double' takes; write the number out, or use 'scale'");
        internal static Finding ExponentWithoutDouble(string number) => ExponentWithoutDoubleRule.Found(HarmlessText.Word(number));

        private static readonly Rule DoubleOutOfRangeRule = Group.Add("CZF2006", Severity.Error, "Outside the range of double",
            "'{0}' is {1} a double");
        internal static Finding DoubleOutOfRange(string number, string problem) => DoubleOutOfRangeRule.Found(HarmlessText.Word(number), problem);

        private static readonly Rule TooManyDigitsForDoubleRule = Group.Add("CZF2007", Severity.Error, "Too many digits for a double",
            "'{0}' has more than the 17 significant digits that a double can tell apart; leave 'type: double' out to keep them all");
        internal static Finding TooManyDigitsForDouble(string number) => TooManyDigitsForDoubleRule.Found(HarmlessText.Word(number));

        private static readonly Rule WholeNumberLostInDoubleRule = Group.Add("CZF2008", Severity.Error, "Whole number lost in a double",
            "'{0}' is a whole number that no double can hold exactly; leave 'type: double' out to keep it");
        internal static Finding WholeNumberLostInDouble(string number) => WholeNumberLostInDoubleRule.Found(HarmlessText.Word(number));

        private static readonly Rule NotWholeRule = Group.Add("CZF2009", Severity.Error, "Not a whole number",
            "'{0}' is not written as a whole number, which 'type: {1}' requires; use 'type: decimal', or leave 'type' out");
        internal static Finding NotWhole(string number, string type) => NotWholeRule.Found(HarmlessText.Word(number), type);

        private static readonly Rule OutOfRangeRule = Group.Add("CZF2010", Severity.Error, "Outside the range of the type",
            "'{0}' is outside the range of 'type: {1}'; leave 'type' out to take the narrowest that fits");
        internal static Finding OutOfRange(string number, string type) => OutOfRangeRule.Found(HarmlessText.Word(number), type);

        private static readonly Rule ScaledTooLargeRule = Group.Add("CZF2011", Severity.Error, "Scaled figure has too many digits",
            "'{0}' times a {1} has more than 28 digits; write a smaller scale");
        internal static Finding ScaledTooLarge(string number, string scale) => ScaledTooLargeRule.Found(HarmlessText.Word(number), scale);

        private static readonly Rule UnknownTypeRule = Group.Add("CZF2012", Severity.Error, "Unknown type",
            "'{0}' is not a type; {1}");
        internal static Finding UnknownType(string word, string hint) => UnknownTypeRule.Found(HarmlessText.Word(word), hint);

        private static readonly Rule UnknownScaleRule = Group.Add("CZF2013", Severity.Error, "Unknown scale",
            "'{0}' is not a scale; {1}");
        internal static Finding UnknownScale(string word, string hint) => UnknownScaleRule.Found(HarmlessText.Word(word), hint);

        private static readonly Rule PointOfThousandsRule = Group.Add("CZF2014", Severity.Warning, "Point among thousands",
            "'{0}' has three decimals, and the other figures are whole numbers, some of 1000 or more; if its point separates thousands, write {1}");
        internal static Finding PointOfThousands(string number) => PointOfThousandsRule.Found(HarmlessText.Word(number), number.Replace(".", ""));

        private static readonly Rule UnknownUnitRule = Group.Add("CZF2020", Severity.Error, "Unknown unit",
            "'{0}' is not a unit; write {2}, an ISO 4217 code, or 'ucum:' and a UCUM code{1}");
        internal static Finding UnknownUnit(string word, string hint, string words) => UnknownUnitRule.Found(HarmlessText.Word(word), hint, words);

        private static readonly Rule InvalidUcumRule = Group.Add("CZF2021", Severity.Error, "Invalid UCUM code",
            "'{0}' is not a code of UCUM, as {1}{2}");
        internal static Finding InvalidUcum(string code, string problem, string hint) => InvalidUcumRule.Found(HarmlessText.Word(code), problem, hint);

        private static readonly Rule UnitNeedsKeyRule = Group.Add("CZF2022", Severity.Error, "Unit incomplete",
            "'unit: {0}' needs '{1}': {2}");
        internal static Finding UnitNeedsKey(string unit, string key, string meaning) => UnitNeedsKeyRule.Found(unit, key, meaning);

        private static readonly Rule KeyNeedsUnitPerRule = Group.Add("CZF2023", Severity.Error, "Only with 'unit: per'",
            "'{0}' goes only with 'unit: per'");
        internal static Finding KeyNeedsUnitPer(string key) => KeyNeedsUnitPerRule.Found(key);

        private static readonly Rule InvalidGroupSizeRule = Group.Add("CZF2024", Severity.Error, "Invalid group size",
            "'{0}' is not the size of a group; write a whole number from 1 in plain digits, such as 10000");
        internal static Finding InvalidGroupSize(string text) => InvalidGroupSizeRule.Found(HarmlessText.Word(text));

        private static readonly Rule UnknownUcumRule = Group.Add("CZF2025", Severity.Error, "Unknown UCUM unit",
            "'{0}' is not a unit of UCUM{1}");
        internal static Finding UnknownUcum(string unit, string hint) => UnknownUcumRule.Found(HarmlessText.Word(unit), hint);

        private static readonly Rule MistakenUcumRule = Group.Add("CZF2026", Severity.Warning, "UCUM code that often means another unit",
            "'{0}' is the {1} in UCUM; if the {2} is meant, write '{3}'");
        internal static Finding MistakenUcum(string unit, string name, string meantName, string meant) => MistakenUcumRule.Found(unit, name, meantName, HarmlessText.Word(meant));

        private static readonly Rule InvalidPeriodRule = Group.Add("CZF2030", Severity.Error, "Invalid period",
            "'{0}' is not a period; write 2022, 2022-Q3, 2022-10, 2022-10-24 or 2017/2022");
        internal static Finding InvalidPeriod(string text) => InvalidPeriodRule.Found(HarmlessText.Word(text));

        private static readonly Rule NoSuchDateRule = Group.Add("CZF2031", Severity.Error, "No such date",
            "'{0}' is not in the calendar");
        internal static Finding NoSuchDate(string text) => NoSuchDateRule.Found(HarmlessText.Word(text));

        private static readonly Rule RangeOrderRule = Group.Add("CZF2032", Severity.Error, "Range ends before it starts",
            "'{0}' does not end after it starts");
        internal static Finding RangeOrder(string text) => RangeOrderRule.Found(HarmlessText.Word(text));

        private static readonly Rule MixedPeriodsRule = Group.Add("CZF2033", Severity.Error, "Periods of several kinds",
            "'{0}' is a {1}, while the first one is a {2}; all periods of a fact are of one kind");
        internal static Finding MixedPeriods(string period, string kind, string firstKind) => MixedPeriodsRule.Found(HarmlessText.Word(period), kind, firstKind);

        private static readonly Rule AsOfRangeRule = Group.Add("CZF2034", Severity.Error, "Range in 'as-of'",
            "'{0}' is a range of years; 'as-of' takes a year, a quarter, a month or a day");
        internal static Finding AsOfRange(string text) => AsOfRangeRule.Found(HarmlessText.Word(text));

        private static readonly Rule InvalidDateRule = Group.Add("CZF2035", Severity.Error, "Invalid date",
            "'{0}' is not {1}");
        internal static Finding InvalidDate(string text, string expected) => InvalidDateRule.Found(HarmlessText.Word(text), expected);

        private static readonly Rule StartOfAnotherKindRule = Group.Add("CZF2036", Severity.Error, "A start is a day",
            "'{0}' is not a day, a month or a year; a step begins on a day, or on the first day of a month or a year: 2023-07-01, 2023-07 or 2023");
        internal static Finding StartOfAnotherKind(string text) => StartOfAnotherKindRule.Found(HarmlessText.Word(text));

        private static readonly Rule EndWithoutStepRule = Group.Add("CZF2037", Severity.Error, "Nothing to end",
            "'ended' has no figure to end; {0}");
        internal static Finding EndWithoutStep(string problem) => EndWithoutStepRule.Found(problem);

        private static readonly Rule UnknownQualifierRule = Group.Add("CZF2040", Severity.Error, "Unknown qualifier",
            "'{0}' is not a qualifier; {1}");
        internal static Finding UnknownQualifier(string word, string hint) => UnknownQualifierRule.Found(HarmlessText.Word(word), hint);

        private static readonly Rule BoundWithoutQualifierRule = Group.Add("CZF2041", Severity.Error, "Bound without a loose qualifier",
            "'{0}' goes only with 'qualifier: about' or 'qualifier: nearly'");
        internal static Finding BoundWithoutQualifier(string key) => BoundWithoutQualifierRule.Found(key);

        private static readonly Rule BoundOrderRule = Group.Add("CZF2042", Severity.Error, "Bound on the wrong side",
            "'{0}: {1}' is on the wrong side of the value {2}");
        internal static Finding BoundOrder(string key, string bound, string value) => BoundOrderRule.Found(key, HarmlessText.Word(bound), HarmlessText.Word(value));

        private static readonly Rule NegativeUncertaintyRule = Group.Add("CZF2043", Severity.Error, "Negative uncertainty",
            "'{0}' is negative; a standard uncertainty is 0 or more");
        internal static Finding NegativeUncertainty(string number) => NegativeUncertaintyRule.Found(HarmlessText.Word(number));

        private static readonly Rule UnknownPrecisionRule = Group.Add("CZF2044", Severity.Error, "Unknown precision",
            "'{0}' is not a precision; {1}");
        internal static Finding UnknownPrecision(string word, string hint) => UnknownPrecisionRule.Found(HarmlessText.Word(word), hint);

        private static readonly Rule UnknownStatusRule = Group.Add("CZF2045", Severity.Error, "Unknown status",
            "'{0}' is not a status; {1}");
        internal static Finding UnknownStatus(string word, string hint) => UnknownStatusRule.Found(
            HarmlessText.Word(word), word == ObservationStatus.Final.ToWord() ? "a final figure has none, so leave it out" : hint);

        private static readonly Rule PrintedTooLongRule = Group.Add("CZF2050", Severity.Error, "Printed words too long",
            "the printed words are {0} characters long; give the shortest run that carries the figure, at most 80");
        internal static Finding PrintedTooLong(int length) => PrintedTooLongRule.Found(Digits(length));

        private static readonly Rule ClaimFormRule = Group.Add("CZF2060", Severity.Error, "Claim of several forms",
            "a claim has exactly one of 'absolute' and 'relative'");
        internal static Finding ClaimForm() => ClaimFormRule.Found();

        private static readonly Rule ClaimPeriodRule = Group.Add("CZF2061", Severity.Error, "Claim about other periods",
            "the claim's '{0}' {1}");
        internal static Finding ClaimPeriod(string key, string problem) => ClaimPeriodRule.Found(key, problem);

        internal static IReadOnlyList<Rule> All => Group;
    }
}
