using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Reads a lock file. It is written by a tool, so what is not exactly a line of it is an error, and the rest still counts.</summary>
internal static class LockReader
{
    private const int Fields = 6;

    /// <summary>The entries by fact and period; null where there is nothing to compare with.</summary>
    public static Dictionary<string, Dictionary<string, LockEntry>>? Read(FactsText text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (text.State != FactsTextState.Read)
        {
            diagnostics.ReportInLock(Rules.Evidence.NotALock, Location.File, text.Problem);
            return null;
        }

        var lines = new LineMap(text.Text);
        var entries = new Dictionary<string, Dictionary<string, LockEntry>>(StringComparer.Ordinal);
        int start = 0;
        for (int number = 1; start < text.Text.Length || number == 1; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = text.Text.IndexOf('\n', start);
            end = end < 0 ? text.Text.Length : end;
            string line = text.Text.Substring(start, end - start).TrimEnd('\r');
            Location location = lines.Locate(start, start + line.Length);
            start = end + 1;
            if (number == 1)
            {
                if (line != FactsLock.Header)
                {
                    diagnostics.ReportInLock(Rules.Evidence.NotALock, location, $"its first line is not '{FactsLock.Header}'");
                    return null;
                }
            }
            else if (line.Length > 0)
            {
                Add(line, location, entries, diagnostics);
            }
        }

        return entries;
    }

    private static void Add(string line, Location location, Dictionary<string, Dictionary<string, LockEntry>> entries, DiagnosticBag diagnostics)
    {
        string[] fields = line.Split('\t');
        if (fields.Length != Fields || fields.Any(field => field.Length == 0))
        {
            bool isConflict = line.StartsWith("<<<<<<<", StringComparison.Ordinal)
                || line.StartsWith("=======", StringComparison.Ordinal)
                || line.StartsWith(">>>>>>>", StringComparison.Ordinal);
            string problem = isConflict ? "it is left from a merge conflict" : "it does not have six fields, separated by tabs";
            diagnostics.ReportInLock(Rules.Evidence.LockLine, location, problem);
            return;
        }

        var entry = new LockEntry(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
        if (!entries.TryGetValue(entry.Id, out Dictionary<string, LockEntry>? ofFact))
        {
            ofFact = new Dictionary<string, LockEntry>(StringComparer.Ordinal);
            entries.Add(entry.Id, ofFact);
        }

        if (ofFact.ContainsKey(entry.Period))
        {
            diagnostics.ReportInLock(Rules.Evidence.LockLine, location, "the same fact and period stand on an earlier line");
            return;
        }

        ofFact.Add(entry.Period, entry);
    }
}
