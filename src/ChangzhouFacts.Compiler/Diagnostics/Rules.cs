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

        internal static IReadOnlyList<Rule> All { get; } = [PrintedMissing];
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
