namespace ChangzhouFacts.Compiler.Diagnostics;

public static partial class Rules
{
    /// <summary>The text and the YAML.</summary>
    public static class Reading
    {
        internal static readonly Rule Unreadable = new("CZF0001", Severity.Error, "File cannot be read",
            "the facts file cannot be read: {0}");

        internal static readonly Rule NotUtf8 = new("CZF0002", Severity.Error, "File is not UTF-8",
            "the facts file is not UTF-8 text; save it as UTF-8, with or without a byte order mark");

        internal static readonly Rule TooLarge = new("CZF0003", Severity.Error, "File too large",
            "the facts file is larger than 64 MiB; split it into several files");

        internal static readonly Rule ForbiddenCharacter = new("CZF0004", Severity.Error, "Forbidden character",
            "the character {0} may not stand in a facts file, as a reader cannot see what it does");

        internal static readonly Rule Directive = new("CZF0005", Severity.Error, "YAML directive",
            "a line may not begin with '%'; facts files have no directives");

        internal static readonly Rule Syntax = new("CZF0006", Severity.Error, "Not YAML",
            "this is not YAML: {0}");

        internal static readonly Rule Anchor = new("CZF0007", Severity.Error, "YAML anchor",
            "facts files have no anchors; write the value out where it is used, or quote a text that begins with '&'");

        internal static readonly Rule Alias = new("CZF0008", Severity.Error, "YAML alias",
            "facts files have no aliases; write the value out, or quote a text that begins with '*'");

        internal static readonly Rule Tag = new("CZF0009", Severity.Error, "YAML tag",
            "facts files have no tags; a value's type follows from its key; quote a text that begins with '!'");

        internal static readonly Rule MergeKey = new("CZF0010", Severity.Error, "YAML merge key",
            "facts files have no merge keys ('<<'); write the keys out, or put shared ones under 'defaults'");

        internal static readonly Rule ComplexKey = new("CZF0011", Severity.Error, "Key is not a word",
            "a key is a plain or quoted word, not {0}");

        internal static readonly Rule SecondDocument = new("CZF0012", Severity.Error, "Second YAML document",
            "a facts file is one YAML document; nothing may follow its end");

        internal static readonly Rule DuplicateKey = new("CZF0013", Severity.Error, "Key stands twice",
            "the key '{0}' stands here a second time; the first is on line {1}");

        internal static readonly Rule TooDeep = new("CZF0014", Severity.Error, "Nested too deeply",
            "this is nested deeper than 16 levels; no key of a facts file needs that");

        internal static readonly Rule ScalarTooLong = new("CZF0015", Severity.Error, "Text too long",
            "this text is {0} characters long; at most 65536 are allowed");

        internal static readonly Rule EmptyFile = new("CZF0016", Severity.Error, "File is empty",
            "the facts file is empty; it needs at least 'schema: 1', 'dataset' and 'facts'");

        internal static readonly Rule MoreErrors = new("CZF0017", Severity.Error, "More errors",
            "100 errors are shown; {0} more are not");

        internal static readonly Rule MoreWarnings = new("CZF0018", Severity.Warning, "More warnings",
            "100 warnings are shown; {0} more are not");

        internal static IReadOnlyList<Rule> All { get; } =
        [
            Unreadable, NotUtf8, TooLarge, ForbiddenCharacter, Directive, Syntax, Anchor, Alias, Tag, MergeKey, ComplexKey,
            SecondDocument, DuplicateKey, TooDeep, ScalarTooLong, EmptyFile, MoreErrors, MoreWarnings,
        ];
    }
}
