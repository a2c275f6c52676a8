namespace ChangzhouFacts.Compiler.Diagnostics;

public static partial class Rules
{
    /// <summary>The text, the YAML, and the CSV of tables.</summary>
    public static class Reading
    {
        private static readonly RuleGroup Group = [];

        private static readonly Rule UnreadableRule = Group.Add("CZF0001", Severity.Error, "File cannot be read",
            "the facts file cannot be read: {0}");
        internal static Finding Unreadable(string problem) => UnreadableRule.Found(problem);

        private static readonly Rule NotUtf8Rule = Group.Add("CZF0002", Severity.Error, "File is not UTF-8",
            "the facts file is not UTF-8 text; save it as UTF-8, with or without a byte order mark");
        internal static Finding NotUtf8() => NotUtf8Rule.Found();

        private static readonly Rule TooLargeRule = Group.Add("CZF0003", Severity.Error, "File too large",
            "the facts file is larger than 64 MiB; split it into several files");
        internal static Finding TooLarge() => TooLargeRule.Found();

        private static readonly Rule ForbiddenCharacterRule = Group.Add("CZF0004", Severity.Error, "Forbidden character",
            "the character {0} is not allowed in {1}, because a reader cannot see what it does");
        internal static Finding ForbiddenCharacter(string codePoint) => ForbiddenCharacterRule.Found(codePoint, "a facts file");
        internal static Finding ForbiddenCharacterInTable(string codePoint) => ForbiddenCharacterRule.Found(codePoint, "a table");

        private static readonly Rule DirectiveRule = Group.Add("CZF0005", Severity.Error, "YAML directive",
            "a line may not begin with '%'; facts files have no directives");
        internal static Finding Directive() => DirectiveRule.Found();

        private static readonly Rule SyntaxRule = Group.Add("CZF0006", Severity.Error, "Not YAML",
            "this is not YAML: {0}");
        internal static Finding Syntax(string problem) => SyntaxRule.Found(problem);

        private static readonly Rule AnchorRule = Group.Add("CZF0007", Severity.Error, "YAML anchor",
            "facts files have no anchors; write the value out where it is used, or quote a text that begins with '&'");
        internal static Finding Anchor() => AnchorRule.Found();

        private static readonly Rule AliasRule = Group.Add("CZF0008", Severity.Error, "YAML alias",
            "facts files have no aliases; write the value out, or quote a text that begins with '*'");
        internal static Finding Alias() => AliasRule.Found();

        private static readonly Rule TagRule = Group.Add("CZF0009", Severity.Error, "YAML tag",
            "facts files have no tags; a value's type follows from its key; quote a text that begins with '!'");
        internal static Finding Tag() => TagRule.Found();

        private static readonly Rule MergeKeyRule = Group.Add("CZF0010", Severity.Error, "YAML merge key",
            "facts files have no merge keys ('<<'); write the keys out, or put shared ones under 'defaults'");
        internal static Finding MergeKey() => MergeKeyRule.Found();

        private static readonly Rule ComplexKeyRule = Group.Add("CZF0011", Severity.Error, "Key is not a word",
            "a key is a plain or quoted word, not {0}");
        internal static Finding ComplexKey(string found) => ComplexKeyRule.Found(found);

        private static readonly Rule SecondDocumentRule = Group.Add("CZF0012", Severity.Error, "Second YAML document",
            "a facts file is one YAML document; nothing may follow its end");
        internal static Finding SecondDocument() => SecondDocumentRule.Found();

        private static readonly Rule DuplicateKeyRule = Group.Add("CZF0013", Severity.Error, "Duplicate key",
            "the key '{0}' is given twice; the first is on line {1}");
        internal static Finding DuplicateKey(string key, int firstLine) => DuplicateKeyRule.Found(HarmlessText.Word(key), Digits(firstLine));

        private static readonly Rule TooDeepRule = Group.Add("CZF0014", Severity.Error, "Nested too deeply",
            "this is nested deeper than 16 levels; no key of a facts file needs that");
        internal static Finding TooDeep() => TooDeepRule.Found();

        private static readonly Rule ScalarTooLongRule = Group.Add("CZF0015", Severity.Error, "Text too long",
            "this text is {0} characters long; at most 65536 are allowed");
        internal static Finding ScalarTooLong(int length) => ScalarTooLongRule.Found(Digits(length));

        private static readonly Rule EmptyFileRule = Group.Add("CZF0016", Severity.Error, "File is empty",
            "the facts file is empty; it needs at least 'schema: 1', 'dataset' and 'facts'");
        internal static Finding EmptyFile() => EmptyFileRule.Found();

        private static readonly Rule MoreErrorsRule = Group.Add("CZF0017", Severity.Error, "More errors",
            "100 errors are shown; {0} more are not");
        internal static Finding MoreErrors(int more) => MoreErrorsRule.Found(Digits(more));

        private static readonly Rule MoreWarningsRule = Group.Add("CZF0018", Severity.Warning, "More warnings",
            "100 warnings are shown; {0} more are not");
        internal static Finding MoreWarnings(int more) => MoreWarningsRule.Found(Digits(more));

        private static readonly Rule CsvSyntaxRule = Group.Add("CZF0019", Severity.Error, "Not CSV",
            "this is not CSV: {0}");
        internal static Finding CsvSyntax(string problem) => CsvSyntaxRule.Found(problem);

        private static readonly Rule RowLengthRule = Group.Add("CZF0020", Severity.Error, "Row of the wrong length",
            "this row has {0} and the header has {1}; {2}");
        internal static Finding RowLength(int cells, int headerCells, string remedy) => RowLengthRule.Found(Counted(cells, "cell"), Digits(headerCells), remedy);

        private static readonly Rule NoHeaderRule = Group.Add("CZF0021", Severity.Error, "No header row",
            "this table has no header row, as {0}; name the columns in its first row, or in the row that 'header-row' gives");
        internal static Finding NoHeader(string problem) => NoHeaderRule.Found(problem);

        private static readonly Rule TooManyColumnsRule = Group.Add("CZF0022", Severity.Error, "Too many columns",
            "the header has {0} columns; a table has at most 1000, so leave out those that no fact needs");
        internal static Finding TooManyColumns(int count) => TooManyColumnsRule.Found(Digits(count));

        private static readonly Rule NamelessColumnRule = Group.Add("CZF0023", Severity.Error, "Column without a name",
            "'{0}' is in column {1}, which has no name in the header; name the column, or empty it in every row");
        internal static Finding NamelessColumn(string text, int column) => NamelessColumnRule.Found(HarmlessText.Word(text), Digits(column));

        internal static IReadOnlyList<Rule> All => Group;
    }
}
