namespace ChangzhouFacts.Compiler.Diagnostics;

public static partial class Rules
{
    /// <summary>Tables: figures and codes in CSV files.</summary>
    public static class Tables
    {
        private static readonly RuleGroup Group = [];

        private static readonly Rule InvalidPathRule = Group.Add("CZF1040", Severity.Error, "Invalid path of a table",
            "'{0}' is not the path of a table; write it relative to the facts file, with forward slashes and without '..', such as 'data/gdp.csv'");
        internal static Finding InvalidPath(string path) => InvalidPathRule.Found(HarmlessText.Word(path));

        private static readonly Rule MissingTableRule = Group.Add("CZF1041", Severity.Error, "Table not found",
            "the project has no table '{0}'; add {1} to it, with the path relative to the project, and check that the file exists");
        internal static Finding MissingTable(string path, string item) => MissingTableRule.Found(HarmlessText.Word(path), item);

        private static readonly Rule UnreadableTableRule = Group.Add("CZF1042", Severity.Error, "Table cannot be read",
            "the table '{0}' cannot be read: {1}");
        internal static Finding UnreadableTable(string path, string problem) => UnreadableTableRule.Found(HarmlessText.Word(path), problem);

        private static readonly Rule UnknownColumnRule = Group.Add("CZF1043", Severity.Error, "Unknown column",
            "the table has no column '{0}'; {1}");
        internal static Finding UnknownColumn(string column, string hint) => UnknownColumnRule.Found(HarmlessText.Word(column), hint);

        private static readonly Rule SameColumnRule = Group.Add("CZF1044", Severity.Error, "Two columns with one name",
            "columns {2} and {1} are both named '{0}', and a fact or a code list uses that name; rename or delete one of them");
        internal static Finding SameColumn(string column, int place, int first) => SameColumnRule.Found(HarmlessText.Word(column), Digits(place), Digits(first));

        private static readonly Rule SettingRule = Group.Add("CZF1045", Severity.Error, "Invalid setting of a table",
            "{0}");
        internal static Finding UnknownLayout(string word, string hint) => SettingRule.Found($"'{HarmlessText.Word(word)}' is not a layout of a table; {hint}");
        internal static Finding UnknownDelimiter(string word) => SettingRule.Found($"'{HarmlessText.Word(word)}' is not a delimiter of a table; write ',', ';' or tab");
        internal static Finding UnknownDecimal(string word) => SettingRule.Found($"'{HarmlessText.Word(word)}' is not a decimal separator; write '.' or ','");
        internal static Finding UnknownChoice(string word, string hint) =>
            SettingRule.Found($"'{HarmlessText.Word(word)}' does not say what happens to a row with an unknown code; {hint}");
        internal static Finding InvalidHeaderRow(string text) => SettingRule.Found($"'{HarmlessText.Word(text)}' is not the number of a row; write a whole number from 1, unquoted");
        internal static Finding CommaTwice() => SettingRule.Found("a comma cannot separate both cells and decimals; set the table's 'delimiter', such as ';'");
        internal static Finding ListLikeKey(string list) =>
            SettingRule.Found($"'{HarmlessText.Word(list)}' under 'columns' already names another column; give the code list another id");

        private static readonly Rule NoFiguresRule = Group.Add("CZF1046", Severity.Error, "Table without figures",
            "{0}");
        internal static Finding NoPeriods() => NoFiguresRule.Found(
            "no column of this header is a period, such as '2019' or '2019 [YR2019]', and in a wide table only those have figures; set 'header-row' if this is not the header");
        internal static Finding NoRows() => NoFiguresRule.Found("no row of the table has a figure of this fact; check its 'where', 'missing' and 'columns'");
        internal static Finding NoCodes() => NoFiguresRule.Found("the table has no row with a code");

        private static readonly Rule EmptyCellRule = Group.Add("CZF1047", Severity.Error, "Empty cell",
            "this cell is empty, and {0}; fill it in, or leave the row out");
        internal static Finding NoCode(string list) => EmptyCellRule.Found($"a row with a figure needs a code of '{list}'");
        internal static Finding NoPeriod() => EmptyCellRule.Found("a row with a figure needs a period");
        internal static Finding NoName() => EmptyCellRule.Found("each code needs a name");
        internal static Finding NoCodeInList() => EmptyCellRule.Found("each row of a code list needs a code");

        private static readonly Rule TwiceRule = Group.Add("CZF1048", Severity.Error, "Duplicate row",
            "{0}");
        internal static Finding FigureTwice(string what, int line) => TwiceRule.Found(
            $"{what} already has a figure on line {Digits(line)}; if another column distinguishes the rows, choose one with 'where'");
        internal static Finding CodeTwice(string code, int line) => TwiceRule.Found($"the code '{HarmlessText.Word(code)}' is given twice; the first is on line {Digits(line)}");

        private static readonly Rule DecimalRule = Group.Add("CZF1049", Severity.Error, "Not a number with a decimal comma",
            "'{0}' is not a number when 'decimal' is ','; write it with one comma before the decimals, or none, and without thousands separators");
        internal static Finding NotWithComma(string text) => DecimalRule.Found(HarmlessText.Word(text));

        internal static IReadOnlyList<Rule> All => Group;
    }
}
