using System.Globalization;

namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>
/// All rules for facts files: <c>CZF0xxx</c> reading, <c>CZF1xxx</c> schema and names, <c>CZF2xxx</c>
/// values, units and periods, <c>CZF3xxx</c> evidence, <c>CZF4xxx</c> code that repeats a fact, <c>CZF9xxx</c> faults of the compiler itself.
/// </summary>
public static partial class Rules
{
    /// <summary>Every rule, ordered by ID.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        new[] { Reading.All, Schema.All, Codes.All, Tables.All, Values.All, Evidence.All, Literals.All, Internal.All }.SelectMany(group => group).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Counted(int number, string what) => number == 1 ? "one " + what : Digits(number) + " " + what + "s";

    private static string OneAndAnother(IReadOnlyList<string> words) => $"'{string.Join("', '", words.Take(words.Count - 1))}' and '{words[words.Count - 1]}'";

    private static string EitherOf(IReadOnlyList<string> words) => words.Count == 1
        ? $"'{words[0]}'"
        : $"'{string.Join("', '", words.Take(words.Count - 1))}' or '{words[words.Count - 1]}'";

    /// <summary>Evidence: printed words, claims, reviews and the lock.</summary>
    public static class Evidence
    {
        private static readonly RuleGroup Group = [];

        private static readonly Rule PrintedMissingRule = Group.Add("CZF3001", Severity.Error, "Printed words missing",
            "the source '{0}' requires the printed words of every figure; add 'printed' with the words in which the source gives it");
        internal static Finding PrintedMissing(string source) => PrintedMissingRule.Found(source);

        private static readonly Rule PrintedNumberDiffersRule = Group.Add("CZF3002", Severity.Error, "Printed number differs",
            "the source prints '{0}', read as '{1}', and the fact says '{2}'; correct the one that is wrong");
        internal static Finding PrintedNumberDiffers(string printed, string read, string stated) => PrintedNumberDiffersRule.Found(printed, read, HarmlessText.Word(stated));

        private static readonly Rule PrintedQualifierDiffersRule = Group.Add("CZF3003", Severity.Error, "Printed qualifier differs",
            "the source prints '{0}', read as '{1}', and the fact says '{2}'; {3}");
        internal static Finding PrintedQualifierDiffers(string printed, string read, string stated, string remedy) => PrintedQualifierDiffersRule.Found(printed, read, HarmlessText.Word(stated), remedy);

        private static readonly Rule PrintedUnitDiffersRule = Group.Add("CZF3004", Severity.Error, "Printed unit differs",
            "the source prints '{0}', read as '{1}', and the fact says '{2}'; the printed unit is {3}, the fact's is {4}");
        internal static Finding PrintedUnitDiffers(string printed, string read, string stated, string printedUnit, string unit) => PrintedUnitDiffersRule.Found(printed, read, HarmlessText.Word(stated), printedUnit, unit);

        private static readonly Rule PrintedUnreadableRule = Group.Add("CZF3005", Severity.Warning, "Printed words cannot be read",
            "the printed words '{0}' are not checked, as {1}; give the shortest run that carries the figure, such as 'nearly 3,000'");
        internal static Finding PrintedUnreadable(string printed, string problem) => PrintedUnreadableRule.Found(printed, problem);

        private static readonly Rule ClaimContradictsRule = Group.Add("CZF3006", Severity.Error, "Claim contradicts the figures",
            "the source claims {0}; {1}");
        internal static Finding ClaimContradicts(string claim, string problem) => ClaimContradictsRule.Found(HarmlessText.Word(claim), problem);

        private static readonly Rule ReviewDueRule = Group.Add("CZF3007", Severity.Warning, "Review is due",
            "'{0}' was due for review by {1}; check its source again, then set a later date");
        internal static Finding ReviewDue(string id, string day) => ReviewDueRule.Found(HarmlessText.Word(id), day);

        private static readonly Rule PrintedFallRule = Group.Add("CZF3008", Severity.Warning, "Printed fall of a positive figure",
            "the source prints '{0}', a fall, and the fact says '{1}', which is positive; write a negative figure, or a label that says that it fell");
        internal static Finding PrintedFall(string printed, string stated) => PrintedFallRule.Found(printed, HarmlessText.Word(stated));

        private static readonly Rule FigureChangedRule = Group.Add("CZF3010", Severity.Error, "Published figure changed",
            "this was published as {0} and is {1} now; put it back, or record it under 'revisions': - {2}");
        internal static Finding FigureChanged(string was, string isNow, string entry) => FigureChangedRule.Found(HarmlessText.Word(was), HarmlessText.Word(isNow), entry);

        private static readonly Rule FigureVanishedRule = Group.Add("CZF3011", Severity.Error, "Published figure vanished",
            "'{0}' ({1}) was published as {2} and is gone; put it back, or record it under 'withdrawn': {3}");
        internal static Finding FigureVanished(string id, string period, string was, string entry) => FigureVanishedRule.Found(id, period, HarmlessText.Word(was), entry);

        private static readonly Rule NotLockedRule = Group.Add("CZF3012", Severity.Info, "Figure not locked yet",
            "'{0}' ({1}) is not in the lock yet; write it with 'changzhou-facts lock' when you publish it");
        internal static Finding NotLocked(string id, string period) => NotLockedRule.Found(id, period);

        private static readonly Rule NoLockRule = Group.Add("CZF3013", Severity.Error, "No lock",
            "the property ChangzhouFactsLock requires a lock, and there is none beside this file; write it with 'changzhou-facts lock', and commit it");
        internal static Finding NoLock() => NoLockRule.Found();

        private static readonly Rule NotALockRule = Group.Add("CZF3020", Severity.Error, "Not a lock file",
            "this is not a lock that this compiler knows, as {0}; replace it with 'changzhou-facts lock --renew'");
        internal static Finding NotALock(string problem) => NotALockRule.Found(problem);

        private static readonly Rule LockLineRule = Group.Add("CZF3021", Severity.Error, "Broken line in the lock",
            "this line of the lock cannot be read, as {0}; restore an earlier version of the file, or fix the line by hand");
        internal static Finding LockLine(string problem) => LockLineRule.Found(problem);

        internal static IReadOnlyList<Rule> All => Group;
    }

    /// <summary>Faults of the compiler itself.</summary>
    public static class Internal
    {
        private static readonly RuleGroup Group = [];

        private static readonly Rule FaultRule = Group.Add("CZF9001", Severity.Error, "Internal fault",
            "the facts compiler failed on this file; this is a fault of the compiler, not of the file: {0}");
        internal static Finding Fault(string message) => FaultRule.Found(message);

        internal static IReadOnlyList<Rule> All => Group;
    }
}
