using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What the project wants checked beyond the file itself.</summary>
/// <param name="LockSeverity">How bad an unrecorded change of a published figure is; null where nothing is compared.</param>
/// <param name="RequiresLock">Whether it is an error that there is nothing to compare with.</param>
/// <param name="Today">The day that reviews are due by, in ISO 8601; null where none is.</param>
internal sealed record EvidenceOptions(Severity? LockSeverity, bool RequiresLock, string? Today)
{
    private static readonly string[] LockModes = ["warn", "error", "required", "off"];

    public static EvidenceOptions Read(CompilationOptions options, DiagnosticBag diagnostics)
    {
        bool isOnServer = string.Equals(options.ContinuousIntegrationBuild, "true", StringComparison.OrdinalIgnoreCase);
        string mode = isOnServer ? "error" : "warn";
        if (!string.IsNullOrEmpty(options.Lock))
        {
            // MSBuild's own words ignore letter case.
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

    /// <summary>The comparison with what has been published; null where there is nothing to compare with.</summary>
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
