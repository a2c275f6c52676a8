using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// Compares facts with what has been published. What differs or has vanished must be recorded in the file as a revision or
/// a withdrawal; the message contains the entry to paste.
/// </summary>
/// <param name="published">The entries of the lock, by fact and period.</param>
/// <param name="withdrawn">The withdrawals that the file records.</param>
/// <param name="severity">The severity of an unrecorded change.</param>
/// <param name="diagnostics">Receives the findings.</param>
internal sealed class LockCheck(
    Dictionary<string, Dictionary<string, LockEntry>> published,
    IReadOnlyList<Withdrawal> withdrawn,
    Severity severity,
    DiagnosticBag diagnostics)
{
    /// <summary>The placeholder for the day in an entry to paste.</summary>
    public const string Day = "YYYY-MM-DD";

    private readonly ILookup<string, Withdrawal> _withdrawn = withdrawn.ToLookup(withdrawal => withdrawal.Id, StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Reports nothing about a fact that is in the file but was refused, nor about the members of such a family.</summary>
    public void Skip(string id) => _seen.Add(id);

    /// <summary>Compares a fact, or the members of a family.</summary>
    /// <param name="facts">The facts and their locations. Nothing is reported about a placeholder, because nothing is known of it.</param>
    /// <param name="key">The location of the id of the fact or the family.</param>
    /// <param name="mayLackFigures">Whether figures may be missing because of an error; then a missing one is not reported.</param>
    public void Check(IReadOnlyList<(CompiledFact Fact, FactPlace Place)> facts, Location key, bool mayLackFigures)
    {
        var explained = new HashSet<(string Type, string Unit)>();
        var changedHeads = new List<(Fact Fact, LockEntry Locked, LockEntry Current)>();
        foreach ((CompiledFact compiled, FactPlace place) in facts)
        {
            _seen.Add(compiled.Id);
            if (compiled.Record is { } fact)
            {
                Check(compiled, fact, place, mayLackFigures, explained, changedHeads);
            }
        }

        // All figures share their type and unit, so one finding reports a change of these, and one revision records it.
        foreach ((Fact fact, LockEntry locked, LockEntry current) in changedHeads.Where(change => explained.Add(change.Locked.Head)))
        {
            Report(fact, locked, current, locked.HeadInWords(current), current.HeadInWords(locked), key);
        }
    }

    private void Check(
        CompiledFact compiled,
        Fact fact,
        FactPlace place,
        bool mayLackFigures,
        HashSet<(string Type, string Unit)> explained,
        List<(Fact Fact, LockEntry Locked, LockEntry Current)> changedHeads)
    {
        published.TryGetValue(fact.Id, out Dictionary<string, LockEntry>? ofFact);
        if (ofFact is not null && IsRestatedAnew(fact, ofFact))
        {
            return;
        }

        var present = new HashSet<string>(StringComparer.Ordinal);
        var revisions = new Lazy<ILookup<string, Revision>>(() => fact.Revisions.ToLookup(PeriodOf, StringComparer.Ordinal));
        foreach (LockEntry current in LockEntries.Of(compiled))
        {
            present.Add(current.Period);
            if (ofFact is null || !ofFact.TryGetValue(current.Period, out LockEntry? locked))
            {
                diagnostics.Report(Rules.Evidence.NotLocked(current.Id, current.Period), place.Of(current.Period));
            }
            else if (locked.SaysTheSame(current))
            {
                continue;
            }
            else if (IsRecorded(revisions.Value, locked, current))
            {
                explained.Add(locked.Head);
            }
            else if (locked.Figure == current.Figure && locked.Qualifier == current.Qualifier)
            {
                changedHeads.Add((fact, locked, current));
            }
            else
            {
                explained.Add(locked.Head);
                Report(fact, locked, current, locked.InWordsBeside(current), current.InWordsBeside(locked), place.Of(current.Period));
            }
        }

        foreach (LockEntry locked in (mayLackFigures || ofFact is null ? Enumerable.Empty<LockEntry>() : ofFact.Values).Where(locked => !present.Contains(locked.Period)))
        {
            ReportVanished(locked, place.Key, isFactPresent: true);
        }
    }

    private void Report(Fact fact, LockEntry locked, LockEntry current, string was, string isNow, Location location) =>
        diagnostics.Report(Rules.Evidence.FigureChanged(was, isNow, RevisionToPaste(fact, locked, current)), location, severity);

    /// <summary>Reports the facts that are in the lock but no longer in the file.</summary>
    /// <param name="facts">The location of <c>facts</c>.</param>
    public void CheckVanished(Location facts)
    {
        foreach (LockEntry locked in published.Where(pair => !_seen.Contains(pair.Key) && !_seen.Contains(FamilyOf(pair.Key))).SelectMany(pair => pair.Value.Values))
        {
            ReportVanished(locked, facts, isFactPresent: false);
        }
    }

    // A withdrawal without a period is about a whole fact, so it does not cover single figures of a fact that is in the file.
    private void ReportVanished(LockEntry locked, Location location, bool isFactPresent)
    {
        bool isRecorded = _withdrawn[locked.Id].Any(withdrawal => withdrawal.Period is { } period
            ? period.ToString() == locked.Period
            : !isFactPresent || locked.Period == LockEntry.None);
        if (!isRecorded)
        {
            string period = locked.Period == LockEntry.None ? "" : $"period: {locked.Period}, ";
            diagnostics.Report(Rules.Evidence.FigureVanished(locked.Id, locked.Period, locked.InWords, $"{locked.Id}: {{ {period}date: {Day}, reason: ... }}"), location, severity);
        }
    }

    // The lock has the date of the newest restatement when it was written, so each restatement counts only once.
    private static bool IsRestatedAnew(Fact fact, Dictionary<string, LockEntry> ofFact)
    {
        string? known = ofFact.Values.First().Restated;
        return fact.Restatements.Any(restatement => known is null || string.CompareOrdinal(restatement.Date, known) > 0);
    }

    // A revision of a fact's only figure needs no period.
    private static bool IsRecorded(ILookup<string, Revision> revisions, LockEntry locked, LockEntry current) =>
        revisions[locked.Period].Concat(revisions[LockEntry.None]).Any(revision =>
            (IsNumber(revision.Was, locked.Figure) || (revision.WasText is { } text && IsText(text, locked.Figure)))
            && (locked.Qualifier == current.Qualifier
                || (revision.WasQualifier is { } qualifier && qualifier.ToWord() == locked.Qualifier))
            && (locked.Unit == current.Unit || revision.WasUnit == locked.UnitCode));

    // The same double can be written with different digits; the lock has those that were written.
    private static bool IsNumber(Number? was, string locked) => was is Number number
        && (number.ToDigits() == locked || (number.Type == NumberType.Double && Rational.TryParse(locked, out Rational published) && number.ToRational() == published));

    // The texts as in the lock, or a single one without its quotes. Messages show invisible characters as escapes.
    private static bool IsText(string was, string locked) =>
        was == locked || LockText.Quote(was) == locked || (LockText.NormalizeList(was) ?? LockText.Normalize(was)) == locked;

    private static string PeriodOf(Revision revision) => revision.Period?.ToString() ?? LockEntry.None;

    private static string RevisionToPaste(Fact fact, LockEntry locked, LockEntry current) =>
        $"{{ date: {Day}, "
        + (fact.Family is { } family ? $"member: {fact.Id.Substring(family.Length + 1)}, " : "")
        + (fact.Kind is FactKind.Series or FactKind.Steps ? $"period: {locked.Period}, " : "")
        + "was: " + (locked.Type == LockEntry.Texts ? "'" + locked.Figure.Replace("'", "''") + "'" : locked.Figure)
        + (locked.Qualifier == current.Qualifier ? "" : ", was-qualifier: " + locked.Qualifier)
        + (locked.Unit == current.Unit ? "" : ", was-unit: " + locked.UnitCode)
        + ", reason: ... }";

    private static string FamilyOf(string id) => id.Split('/')[0];
}
