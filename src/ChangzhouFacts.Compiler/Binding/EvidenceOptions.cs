using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Which checks the project requires beyond the file itself.</summary>
/// <param name="LockSeverity">The severity of an unrecorded change of a published figure; null to compare nothing.</param>
/// <param name="RequiresLock">Whether a missing lock is an error.</param>
/// <param name="Today">The day to compare <c>review-by</c> with, in ISO 8601; null to compare nothing.</param>
internal sealed record EvidenceOptions(Severity? LockSeverity, bool RequiresLock, string? Today)
{
    private static readonly string[] LockModes = ["warn", "error", "required", "off"];

    public static EvidenceOptions Read(CompilationOptions options, DiagnosticBag diagnostics)
    {
        bool isOnServer = string.Equals(options.ContinuousIntegrationBuild, "true", StringComparison.OrdinalIgnoreCase);
        string mode = isOnServer ? "error" : "warn";
        if (!string.IsNullOrEmpty(options.Lock))
        {
            // MSBuild's own keywords ignore case.
            string? known = LockModes.FirstOrDefault(word => string.Equals(word, options.Lock, StringComparison.OrdinalIgnoreCase));
            mode = known ?? mode;
            if (known is null)
            {
                Report("ChangzhouFactsLock", options.Lock!, SpellingSuggestion.Hint(options.Lock!, LockModes));
            }
        }

        string? today = string.IsNullOrEmpty(options.Today) ? null : options.Today;
        if (today is not null && !PeriodReader.IsDay(today))
        {
            Report("ChangzhouFactsToday", today, "write a date such as 2027-01-19");
            today = null;
        }

        return new EvidenceOptions(
            mode switch { "off" => null, "error" or "required" => Severity.Error, _ => Severity.Warning }, mode == "required", today);

        void Report(string property, string value, string allowed) => diagnostics.Report(Rules.Schema.InvalidOption("the property " + property, value, allowed), Location.File);
    }

    /// <summary>The comparison with the lock; null if there is none to compare with.</summary>
    public LockCheck? OpenLockCheck(
        FactsText? published, IReadOnlyList<Withdrawal> withdrawn, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (published is null && RequiresLock)
        {
            diagnostics.Report(Rules.Evidence.NoLock(), Location.File);
        }

        return published is not null && LockSeverity is { } severity && LockReader.Read(published, diagnostics, cancellationToken) is { } entries
            ? new LockCheck(entries, withdrawn, severity, diagnostics)
            : null;
    }
}
