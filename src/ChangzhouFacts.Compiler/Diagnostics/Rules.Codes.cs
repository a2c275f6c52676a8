namespace ChangzhouFacts.Compiler.Diagnostics;

public static partial class Rules
{
    /// <summary>Code lists and families.</summary>
    public static class Codes
    {
        private static readonly RuleGroup Group = [];

        private static readonly Rule InvalidCodeRule = Group.Add("CZF1030", Severity.Error, "Invalid code",
            "'{0}' is not a code; a code is up to 64 ASCII letters, digits, '.', '_' and '-', and begins with a letter, a digit or '_'");
        internal static Finding InvalidCode(string code) => InvalidCodeRule.Found(HarmlessText.Word(code));

        private static readonly Rule UnknownListRule = Group.Add("CZF1031", Severity.Error, "Unknown code list",
            "there is no code list '{0}'; {1}");
        internal static Finding UnknownList(string id, string hint) => UnknownListRule.Found(HarmlessText.Word(id), hint);

        private static readonly Rule UnknownCodeRule = Group.Add("CZF1032", Severity.Error, "Unknown code",
            "'{0}' is not a code of '{1}'; {2}");
        internal static Finding UnknownCode(string code, string list, string hint) => UnknownCodeRule.Found(HarmlessText.Word(code), list, hint);

        private static readonly Rule SameNameRule = Group.Add("CZF1033", Severity.Error, "Two codes with one C# name",
            "the code '{0}' has the same C# name {1} as '{2}'; with 'constants: none' codes need no names");
        internal static Finding SameName(string code, string name, string first) =>
            SameNameRule.Found(HarmlessText.Word(code), HarmlessText.Word(name), HarmlessText.Word(first));

        private static readonly Rule NestingRule = Group.Add("CZF1034", Severity.Error, "Codes not nested as 'by' says",
            "{0}");
        internal static Finding TooShallow(string list, string found) => NestingRule.Found($"the codes of '{list}' belong here, each with its own figures or texts, not {found}");
        internal static Finding TooDeep(string code, string last) =>
            NestingRule.Found($"'{HarmlessText.Word(code)}' is one code too many; the figures or texts belong directly under the code of '{last}'");

        private static readonly Rule ListsRule = Group.Add("CZF1035", Severity.Error, "Code lists that cannot go together",
            "{0}");
        internal static Finding ListTwice(string id) => ListsRule.Found($"the code list '{HarmlessText.Word(id)}' is named twice");
        internal static Finding TooManyLists(int count) => ListsRule.Found($"a fact is broken down by up to three code lists, not {Digits(count)}");

        private static readonly Rule TooManyCodesRule = Group.Add("CZF1036", Severity.Error, "Too many codes",
            "a code list has at most 100000 codes, and this is one more");
        internal static Finding TooManyCodes() => TooManyCodesRule.Found();

        private static readonly Rule UnknownMemberRule = Group.Add("CZF1037", Severity.Error, "Revision without a valid member",
            "{0}");
        internal static Finding MemberMissing() => UnknownMemberRule.Found("a revision in a family needs 'member', which says which member changed");
        internal static Finding MemberOfNoFamily() => UnknownMemberRule.Found("the fact is not a family, so its revisions have no 'member'");
        internal static Finding InvalidMember(string member, int lists) => UnknownMemberRule.Found(
            $"'{HarmlessText.Word(member)}' is not a member of the family; write {(lists == 1 ? "the code of one" : Digits(lists) + " codes, joined by '/'")}");

        internal static IReadOnlyList<Rule> All => Group;
    }
}
