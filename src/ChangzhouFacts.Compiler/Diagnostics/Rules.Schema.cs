namespace ChangzhouFacts.Compiler.Diagnostics;

public static partial class Rules
{
    /// <summary>Keys, names and sources.</summary>
    public static class Schema
    {
        private static readonly RuleGroup Group = [];

        private static readonly Rule UnknownKeyRule = Group.Add("CZF1001", Severity.Error, "Unknown key",
            "'{0}' is not a key of {1}; {2}");
        internal static Finding UnknownKey(string key, string owner, string hint) => UnknownKeyRule.Found(HarmlessText.Word(key), owner, hint);

        private static readonly Rule MissingKeyRule = Group.Add("CZF1002", Severity.Error, "Missing key",
            "{0} needs {1}");
        internal static Finding MissingKey(string owner, IReadOnlyList<string> oneOf) => MissingKeyRule.Found(owner, EitherOf(oneOf));

        private static readonly Rule WrongKindRule = Group.Add("CZF1003", Severity.Error, "Wrong kind of value",
            "{0} takes {1}, not {2}");
        internal static Finding WrongKind(string what, string takes, string found) => WrongKindRule.Found(what, takes, found);

        private static readonly Rule NoTextRule = Group.Add("CZF1004", Severity.Error, "Text missing",
            "'{0}' needs a text; {1}");
        internal static Finding NoText(string key, string remedy) => NoTextRule.Found(HarmlessText.Word(key), remedy);

        private static readonly Rule SchemaVersionRule = Group.Add("CZF1005", Severity.Error, "Unknown schema",
            "'{0}' is not a schema that this compiler knows; write 'schema: 1'");
        internal static Finding SchemaVersion(string found) => SchemaVersionRule.Found(HarmlessText.Word(found));

        private static readonly Rule InvalidIdRule = Group.Add("CZF1006", Severity.Error, "Invalid id",
            "'{0}' is not an id; an id is words of a-z and 0-9 that begin with a letter, joined by single hyphens, such as 'patents-per-10000-people'");
        internal static Finding InvalidId(string id) => InvalidIdRule.Found(HarmlessText.Word(id));

        private static readonly Rule IdTooLongRule = Group.Add("CZF1007", Severity.Error, "Id too long",
            "this id is {0} characters long; at most 128 are allowed");
        internal static Finding IdTooLong(int length) => IdTooLongRule.Found(Digits(length));

        private static readonly Rule SameNameRule = Group.Add("CZF1008", Severity.Error, "Two ids with one C# name",
            "'{0}' has the same C# name {1} as '{2}' on line {3}");
        internal static Finding SameName(string id, string name, string firstId, int line) => SameNameRule.Found(HarmlessText.Word(id), HarmlessText.Word(name), HarmlessText.Word(firstId), Digits(line));

        private static readonly Rule ReservedNameRule = Group.Add("CZF1009", Severity.Error, "C# name is taken",
            "'{0}' would have the C# name {1}, which {2}; choose another id");
        internal static Finding ReservedName(string id, string name, string reason) => ReservedNameRule.Found(HarmlessText.Word(id), HarmlessText.Word(name), reason);

        private static readonly Rule InvalidClassRule = Group.Add("CZF1010", Severity.Error, "Invalid class name",
            "'{0}' cannot be the name of the class; {1}");
        internal static Finding InvalidClass(string name, string reason) => InvalidClassRule.Found(HarmlessText.Word(name), reason);

        private static readonly Rule InvalidNamespaceRule = Group.Add("CZF1011", Severity.Error, "Invalid namespace",
            "'{0}' is not a namespace; write C# identifiers of ASCII letters, digits and '_', joined by dots, at most 500 characters");
        internal static Finding InvalidNamespace(string name) => InvalidNamespaceRule.Found(HarmlessText.Word(name));

        private static readonly Rule UnknownVisibilityRule = Group.Add("CZF1012", Severity.Error, "Unknown visibility",
            "'{0}' is not a visibility; {1}");
        internal static Finding UnknownVisibility(string word, string hint) => UnknownVisibilityRule.Found(HarmlessText.Word(word), hint);

        private static readonly Rule UnknownConstantsRule = Group.Add("CZF1013", Severity.Error, "Unknown choice of constants",
            "'{0}' does not say which constants to make; {1}");
        internal static Finding UnknownConstants(string word, string hint) => UnknownConstantsRule.Found(HarmlessText.Word(word), hint);

        private static readonly Rule NoFactsRule = Group.Add("CZF1014", Severity.Warning, "No facts",
            "the file has no facts");
        internal static Finding NoFacts() => NoFactsRule.Found();

        private static readonly Rule UnknownSourceRule = Group.Add("CZF1015", Severity.Error, "Unknown source",
            "there is no source '{0}'; {1}");
        internal static Finding UnknownSource(string id, string hint) => UnknownSourceRule.Found(HarmlessText.Word(id), hint);

        private static readonly Rule SeveralFormsRule = Group.Add("CZF1016", Severity.Error, "Fact of several forms",
            "{0} has exactly one of {1}; this one also has '{2}'");
        internal static Finding SeveralForms(string owner, IReadOnlyList<string> forms, string second) => SeveralFormsRule.Found(owner, OneAndAnother(forms), second);

        private static readonly Rule MisplacedKeyRule = Group.Add("CZF1017", Severity.Error, "Key does not belong here",
            "'{0}' does not go with '{1}'; {2}");
        internal static Finding MisplacedKey(string key, string form, string reason) => MisplacedKeyRule.Found(key, form, reason);

        private static readonly Rule TooManyFactsRule = Group.Add("CZF1018", Severity.Error, "Too many facts",
            "a facts file has at most 100000 facts; split it into several files");
        internal static Finding TooManyFacts() => TooManyFactsRule.Found();

        private static readonly Rule TooManyObservationsRule = Group.Add("CZF1019", Severity.Error, "Too many observations",
            "a facts file has at most 1000000 observations; split it into several files");
        internal static Finding TooManyObservations() => TooManyObservationsRule.Found();

        private static readonly Rule InvalidUrlRule = Group.Add("CZF1020", Severity.Error, "Invalid address",
            "'{0}' is not an absolute http or https address");
        internal static Finding InvalidUrl(string text) => InvalidUrlRule.Found(HarmlessText.Word(text));

        private static readonly Rule InvalidLanguageRule = Group.Add("CZF1021", Severity.Error, "Invalid language tag",
            "'{0}' is not a language tag (BCP 47), such as 'en' or 'zh-Hans'");
        internal static Finding InvalidLanguage(string tag) => InvalidLanguageRule.Found(HarmlessText.Word(tag));

        private static readonly Rule InvalidBlockNumberRule = Group.Add("CZF1022", Severity.Error, "Invalid block number",
            "'{0}' is not the number of a block; write a whole number from 1, unquoted");
        internal static Finding InvalidBlockNumber(string text) => InvalidBlockNumberRule.Found(HarmlessText.Word(text));

        private static readonly Rule InvalidSha256Rule = Group.Add("CZF1023", Severity.Error, "Invalid SHA-256",
            "'{0}' is not a SHA-256; write its 64 hexadecimal digits");
        internal static Finding InvalidSha256(string text) => InvalidSha256Rule.Found(HarmlessText.Word(text));

        private static readonly Rule UnknownPrintedRuleRule = Group.Add("CZF1024", Severity.Error, "Unknown rule for printed words",
            "'{0}' does not say whether printed words are required; {1}");
        internal static Finding UnknownPrintedRule(string word, string hint) => UnknownPrintedRuleRule.Found(HarmlessText.Word(word), hint);

        private static readonly Rule EmptyListRule = Group.Add("CZF1025", Severity.Error, "Empty list",
            "'{0}' needs at least one entry");
        internal static Finding EmptyList(string key) => EmptyListRule.Found(key);

        private static readonly Rule InvalidOptionRule = Group.Add("CZF1026", Severity.Error, "Invalid project setting",
            "the project sets {0} to '{1}' for this file; {2}");
        internal static Finding InvalidOption(string option, string value, string remedy) => InvalidOptionRule.Found(option, HarmlessText.Word(value), remedy);

        /// <summary>Several items of one file set different values.</summary>
        internal static Finding ContradictingOptions(string option, IReadOnlyList<string> values) => InvalidOptionRule.Found(
            option, string.Join("' and '", values.Select(HarmlessText.Word)), "several items name the file, and they must agree");

        private static readonly Rule ManyConstantsRule = Group.Add("CZF1027", Severity.Warning, "Many constants",
            "{0} generated constants and methods add about {1} s and {2} MB to each build; {3}");
        internal static Finding ManyConstants(int members, int seconds, int megabytes, string remedy) => ManyConstantsRule.Found(
            Digits(members), Digits(seconds), Digits(megabytes), remedy);

        internal const string WriteValues = "write 'constants: values' for figures only, or 'constants: none' for records and lookup only";
        internal const string WriteNone = "write 'constants: none' for records and lookup only";
        internal const string SplitProject = "put the facts into a project of their own, which is built only when they change";

        private static readonly Rule SourceTwiceRule = Group.Add("CZF1028", Severity.Error, "Source named twice",
            "the source '{0}' is named twice");
        internal static Finding SourceTwice(string id) => SourceTwiceRule.Found(HarmlessText.Word(id));

        private static readonly Rule PlacesOfSourcesRule = Group.Add("CZF1029", Severity.Error, "Places and sources differ in number",
            "'at' has {0} and 'source' has {1}; write a place for each source, or one text for the first");
        internal static Finding PlacesOfSources(int places, int sources) => PlacesOfSourcesRule.Found(Counted(places, "place"), Counted(sources, "source"));

        private static readonly Rule SameClassRule = Group.Add("CZF1090", Severity.Error, "Two files make one class",
            "'{0}' already makes the class {1}; give this file another 'class', or its item another ChangzhouFactsClass");
        internal static Finding SameClass(string otherFile, string className) => SameClassRule.Found(HarmlessText.Word(otherFile), className);

        private static readonly Rule ClassIsNamespaceRule = Group.Add("CZF1091", Severity.Error, "Class is a namespace",
            "this file's {0} cannot be beside the {2} of '{1}', because a name cannot be both a class and a namespace; give one of the two another 'class' or 'namespace', or its item another ChangzhouFactsClass or ChangzhouFactsNamespace");
        internal static Finding ClassIsNamespace(string name, string otherFile, string otherName) => ClassIsNamespaceRule.Found(name, HarmlessText.Word(otherFile), otherName);

        /// <summary>Reported by the package's targets, because the generator runs only in C# projects.</summary>
        internal static Rule AnotherLanguage { get; } = Group.Add("CZF1092", Severity.Warning, "Facts in another language's project",
            "only C# projects compile facts files, and this is none; put the file into a C# project and reference that one, or set ChangzhouFactsAutoInclude to false");

        internal static IReadOnlyList<Rule> All => Group;
    }
}
