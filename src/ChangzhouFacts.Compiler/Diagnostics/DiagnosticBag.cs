using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>
/// Gathers findings. It keeps the first 100 errors and the first 100 warnings and counts the rest, so that no file can
/// make a build print without end.
/// </summary>
internal sealed class DiagnosticBag
{
    private const int Shown = 100;

    private readonly List<Diagnostic> _diagnostics = [];
    private int _warnings;

    /// <summary>How many errors were reported, shown or not.</summary>
    public int Errors { get; private set; }

    /// <summary>Whether a further error would only be counted; then a costly message need not be made.</summary>
    public bool IsFull => Errors >= Shown;

    public void Report(Rule rule, Location location, params string[] arguments)
    {
        int count = rule.Severity == Severity.Error ? ++Errors : ++_warnings;
        if (count <= Shown)
        {
            _diagnostics.Add(new Diagnostic(rule, location, new EquatableArray<string>(arguments.Select(Quoting.Phrase))));
        }
    }

    /// <summary>The findings in the order of the file, then a line for those not shown.</summary>
    public EquatableArray<Diagnostic> ToArray()
    {
        List<Diagnostic> ordered = _diagnostics.OrderBy(diagnostic => diagnostic.Location.Offset).ToList();
        AddRest(ordered, Rules.Reading.MoreErrors, Errors);
        AddRest(ordered, Rules.Reading.MoreWarnings, _warnings);
        return new EquatableArray<Diagnostic>(ordered);
    }

    private static void AddRest(List<Diagnostic> diagnostics, Rule rule, int count)
    {
        if (count > Shown)
        {
            string rest = FormattableString.Invariant($"{count - Shown}");
            diagnostics.Add(new Diagnostic(rule, Location.File, new EquatableArray<string>([rest])));
        }
    }
}
