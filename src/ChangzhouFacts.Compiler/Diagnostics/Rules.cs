
namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>
/// All that can be wrong with a facts file: <c>CZF0xxx</c> reading, <c>CZF1xxx</c> schema and names, <c>CZF2xxx</c>
/// values, units and periods, <c>CZF3xxx</c> evidence, <c>CZF9xxx</c> faults of the compiler itself.
/// </summary>
public static partial class Rules
{
    /// <summary>Every rule, ordered by ID.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        new[] { Reading.All, Schema.All, Values.All, Evidence.All, Internal.All }.SelectMany(group => group).ToArray();

    /// <summary>Evidence: what the source prints.</summary>
    public static class Evidence
    {
        internal static readonly Rule PrintedMissing = new("CZF3001", Severity.Error, "Printed words missing",
            "the source '{0}' wants the printed words of every figure; add 'printed' with the words in which the source gives it");

        internal static readonly Rule PrintedNumberDiffers = new("CZF3002", Severity.Error, "Printed number differs",
            "the source prints '{0}', read as '{1}', and the fact says '{2}'; correct the one that is wrong");

        internal static readonly Rule PrintedQualifierDiffers = new("CZF3003", Severity.Error, "Printed qualifier differs",
            "the source prints '{0}', read as '{1}', and the fact says '{2}'; {3}");

        internal static readonly Rule PrintedUnitDiffers = new("CZF3004", Severity.Error, "Printed unit differs",
            "the source prints '{0}', read as '{1}', and the fact says '{2}'; the printed unit is {3}, the fact's is {4}");

        internal static readonly Rule PrintedUnreadable = new("CZF3005", Severity.Warning, "Printed words cannot be read",
            "the printed words '{0}' are not checked, as {1}; give the shortest run that carries the figure, such as 'nearly 3,000'");

        internal static readonly Rule ClaimContradicts = new("CZF3006", Severity.Error, "Claim contradicts the figures",
            "the source claims {0}; {1}");

        internal static readonly Rule ReviewDue = new("CZF3007", Severity.Warning, "Review is due",
            "'{0}' was to be reviewed by {1}; look at its source again, then move the date on");

        internal static readonly Rule PrintedFall = new("CZF3008", Severity.Warning, "Printed fall of a positive figure",
            "the source prints '{0}', a fall, and the fact says '{1}', which is positive; write a negative figure, or a label that says that it fell");

        internal static readonly Rule FigureChanged = new("CZF3010", Severity.Error, "Published figure changed",
            "this was published as {0} and is {1} now; put it back, or record it under 'revisions': - {2}");

        internal static readonly Rule FigureVanished = new("CZF3011", Severity.Error, "Published figure vanished",
            "'{0}' ({1}) was published as {2} and is gone; put it back, or record it under 'withdrawn': {3}");

        internal static readonly Rule NotLocked = new("CZF3012", Severity.Info, "Figure not locked yet",
            "'{0}' ({1}) is not in the lock yet; write it with 'changzhou-facts lock' when you publish it");

        internal static readonly Rule NoLock = new("CZF3013", Severity.Error, "No lock",
            "the property ChangzhouFactsLock requires a lock, and there is none beside this file; write it with 'changzhou-facts lock', and commit it");

        internal static readonly Rule NotALock = new("CZF3020", Severity.Error, "Not a lock file",
            "this is not a lock that this compiler knows, as {0}; replace it with 'changzhou-facts lock --renew'");

        internal static readonly Rule LockLine = new("CZF3021", Severity.Error, "Broken line in the lock",
            "this line of the lock cannot be read, as {0}; take the file from before, or mend it by hand");

        internal static IReadOnlyList<Rule> All { get; } =
        [
            PrintedMissing, PrintedNumberDiffers, PrintedQualifierDiffers, PrintedUnitDiffers, PrintedUnreadable, ClaimContradicts, ReviewDue,
            PrintedFall, FigureChanged, FigureVanished, NotLocked, NoLock, NotALock, LockLine,
        ];
    }

    /// <summary>Faults of the compiler itself.</summary>
    public static class Internal
    {
        /// <summary>Something that should not have happened; never the file's fault.</summary>
        public static readonly Rule Fault = new("CZF9001", Severity.Error, "Internal fault",
            "the facts compiler failed on this file, which is a fault of its own: {0}");

        internal static IReadOnlyList<Rule> All { get; } = [Fault];
    }
}
