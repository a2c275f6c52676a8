namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>
/// Gathers findings. It keeps the first 100 of each severity and counts the errors and warnings beyond, so that no file
/// can make a build print without end.
/// </summary>
internal sealed class DiagnosticBag
{
    private const int Shown = 100;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _warnings;
    private int _remarks;
    private int _refusedSilently;

    /// <summary>How many errors were reported, shown or not.</summary>
    public int Errors { get; private set; }

    /// <summary>How many things were refused: with an error, or without one where an error says it already.</summary>
    public int Refused => Errors + _refusedSilently;

    /// <summary>Whether a further error would only be counted; then a costly message need not be made.</summary>
    public bool IsFull => Errors >= Shown;

    public void Report(Finding finding, Location location) => Report(finding, location, finding.Rule.Severity);

    /// <summary>Reports a finding that is not as bad, or worse, than its rule says.</summary>
    public void Report(Finding finding, Location location, Severity severity) => Add(new Diagnostic(finding.Rule, location, finding.Arguments, severity));

    /// <summary>Reports a finding in the lock file.</summary>
    public void ReportInLock(Finding finding, Location location) =>
        Add(new Diagnostic(finding.Rule, location, finding.Arguments, finding.Rule.Severity, IsInLock: true));

    /// <summary>Takes note of something that cannot be used because of what is reported elsewhere.</summary>
    public void RefuseSilently() => _refusedSilently++;

    /// <summary>The findings in the order of the file, then those of each table in its order, then a line for those not shown.</summary>
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
