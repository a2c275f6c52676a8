namespace ChangzhouFacts.Compiler.Diagnostics;

public static partial class Rules
{
    /// <summary>Keys, names and sources.</summary>
    public static class Schema
    {
        internal static readonly Rule UnknownKey = new("CZF1001", Severity.Error, "Unknown key",
            "'{0}' is not a key of {1}; {2}");

        internal static readonly Rule MissingKey = new("CZF1002", Severity.Error, "Missing key",
            "{0} needs '{1}'");

        internal static readonly Rule WrongKind = new("CZF1003", Severity.Error, "Wrong kind of value",
            "{0} takes {1}, not {2}");

        internal static readonly Rule NoText = new("CZF1004", Severity.Error, "Text missing",
            "'{0}' needs a text; {1}");

        internal static readonly Rule SchemaVersion = new("CZF1005", Severity.Error, "Unknown schema",
            "'{0}' is not a schema that this compiler knows; write 'schema: 1'");

        internal static readonly Rule InvalidId = new("CZF1006", Severity.Error, "Invalid id",
            "'{0}' is not an id; an id is words of a-z and 0-9 that begin with a letter, joined by single hyphens, such as 'patents-per-10000-people'");

        internal static readonly Rule IdTooLong = new("CZF1007", Severity.Error, "Id too long",
            "this id is {0} characters long; at most 128 are allowed");

        internal static readonly Rule SameName = new("CZF1008", Severity.Error, "Two ids with one C# name",
            "'{0}' has the same C# name {1} as '{2}' on line {3}");

        internal static readonly Rule ReservedName = new("CZF1009", Severity.Error, "C# name is taken",
            "'{0}' would have the C# name {1}, which {2}; choose another id");

        internal static readonly Rule InvalidClass = new("CZF1010", Severity.Error, "Invalid class name",
            "'{0}' cannot be the name of the class; {1}");

        internal static readonly Rule InvalidNamespace = new("CZF1011", Severity.Error, "Invalid namespace",
            "'{0}' is not a namespace; write C# identifiers of ASCII letters, digits and '_', joined by dots, at most 500 characters");

        internal static readonly Rule UnknownVisibility = new("CZF1012", Severity.Error, "Unknown visibility",
            "'{0}' is not a visibility; {1}");

        internal static readonly Rule UnknownConstants = new("CZF1013", Severity.Error, "Unknown choice of constants",
            "'{0}' does not say which constants to make; {1}");

        internal static readonly Rule NoFacts = new("CZF1014", Severity.Warning, "No facts",
            "the file has no facts");

        internal static readonly Rule UnknownSource = new("CZF1015", Severity.Error, "Unknown source",
            "there is no source '{0}'; {1}");

        internal static readonly Rule SeveralForms = new("CZF1016", Severity.Error, "Fact of several forms",
            "a fact has exactly one of 'value', 'values' and 'text'; this one also has '{0}'");

        internal static readonly Rule MisplacedKey = new("CZF1017", Severity.Error, "Key does not belong here",
            "'{0}' does not go with '{1}'; {2}");

        internal static readonly Rule TooManyFacts = new("CZF1018", Severity.Error, "Too many facts",
            "a facts file has at most 100000 facts; split it into several files");

        internal static readonly Rule TooManyObservations = new("CZF1019", Severity.Error, "Too many observations",
            "a facts file has at most 1000000 observations; split it into several files");

        internal static readonly Rule InvalidUrl = new("CZF1020", Severity.Error, "Invalid address",
            "'{0}' is not an absolute http or https address");

        internal static readonly Rule InvalidLanguage = new("CZF1021", Severity.Error, "Invalid language tag",
            "'{0}' is not a language tag (BCP 47), such as 'en' or 'zh-Hans'");

        internal static readonly Rule InvalidBlockNumber = new("CZF1022", Severity.Error, "Invalid block number",
            "'{0}' is not the number of a block; write a whole number from 1, unquoted");

        internal static readonly Rule InvalidSha256 = new("CZF1023", Severity.Error, "Invalid SHA-256",
            "'{0}' is not a SHA-256; write its 64 hexadecimal digits");

        internal static readonly Rule UnknownPrintedRule = new("CZF1024", Severity.Error, "Unknown rule for printed words",
            "'{0}' does not say whether printed words are wanted; {1}");

        internal static readonly Rule EmptyList = new("CZF1025", Severity.Error, "Empty list",
            "'{0}' needs at least one entry");

        internal static readonly Rule InvalidOption = new("CZF1026", Severity.Error, "Invalid project setting",
            "the project sets {0} to '{1}' for this file; {2}");

        internal static readonly Rule ManyConstants = new("CZF1027", Severity.Warning, "Many constants",
            "{0} observations as constants add seconds and hundreds of megabytes to each build; write 'constants: none' to keep records and lookup alone");

        /// <summary>Two files of one project make the same class.</summary>
        public static readonly Rule SameClass = new("CZF1090", Severity.Error, "Two files make one class",
            "'{0}' makes the class {1} already; give this file another 'class', or its item another ChangzhouFactsClass");

        /// <summary>The class of one file of a project is a namespace of another's.</summary>
        public static readonly Rule ClassIsNamespace = new("CZF1091", Severity.Error, "Class is a namespace",
            "this file's {0} cannot be beside the {2} of '{1}', as no name is both a class and a namespace; give one of the two another 'class' or 'namespace', or its item another ChangzhouFactsClass or ChangzhouFactsNamespace");

        internal static IReadOnlyList<Rule> All { get; } =
        [
            UnknownKey, MissingKey, WrongKind, NoText, SchemaVersion, InvalidId, IdTooLong, SameName, ReservedName, InvalidClass,
            InvalidNamespace, UnknownVisibility, UnknownConstants, NoFacts, UnknownSource, SeveralForms, MisplacedKey, TooManyFacts,
            TooManyObservations, InvalidUrl, InvalidLanguage, InvalidBlockNumber, InvalidSha256, UnknownPrintedRule, EmptyList,
            InvalidOption, ManyConstants, SameClass, ClassIsNamespace,
        ];
    }
}
