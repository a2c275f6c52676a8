namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>
/// Collects findings. It keeps the first 100 of each severity and only counts further errors and warnings, so that no file
/// can make a build print endlessly.
/// </summary>
internal sealed class DiagnosticBag
{
    private const int Shown = 100;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _warnings;
    private int _remarks;
    private int _refusedSilently;

    /// <summary>The number of errors, shown or not.</summary>
    public int Errors { get; private set; }

    /// <summary>The number of things refused: those with an error of their own, and those that another error already covers.</summary>
    public int Refused => Errors + _refusedSilently;

    /// <summary>Whether further errors are only counted, so that costly messages need not be built.</summary>
    public bool IsFull => Errors >= Shown;

    public void Report(Finding finding, Location location) => Report(finding, location, finding.Rule.Severity);

    /// <summary>Reports a finding with another severity than its rule's.</summary>
    public void Report(Finding finding, Location location, Severity severity) => Add(new Diagnostic(finding.Rule, location, finding.Arguments, severity));

    /// <summary>Reports a finding in the lock file.</summary>
    public void ReportInLock(Finding finding, Location location) =>
        Add(new Diagnostic(finding.Rule, location, finding.Arguments, finding.Rule.Severity, IsInLock: true));

    /// <summary>Counts something as refused because of an error that is reported elsewhere.</summary>
    public void RefuseSilently() => _refusedSilently++;

    /// <summary>The findings in the order of the file, then those of each table, then the number of those not shown.</summary>
    public EquatableArray<Diagnostic> ToArray()
    {
        List<Diagnostic> ordered = _diagnostics
            .OrderBy(diagnostic => diagnostic.Location.Table, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.Offset)
            .ToList();
        AddRest(ordered, Rules.Reading.MoreErrors, Errors);
        AddRest(ordered, Rules.Reading.MoreWarnings, _warnings);
        return new EquatableArray<Diagnostic>(ordered);
    }

    private void Add(Diagnostic diagnostic)
    {
        int count = diagnostic.Severity switch
        {
            Severity.Error => ++Errors,
            Severity.Warning => ++_warnings,
            _ => ++_remarks,
        };
        if (count <= Shown)
        {
            _diagnostics.Add(diagnostic);
        }
    }

    private static void AddRest(List<Diagnostic> diagnostics, Func<int, Finding> rest, int count)
    {
        if (count > Shown)
        {
            diagnostics.Add(new Diagnostic(rest(count - Shown), Location.File));
        }
    }
}
