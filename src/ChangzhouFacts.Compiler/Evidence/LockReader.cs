using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Reads a lock file, in each version of its format.</summary>
internal static class LockReader
{
    /// <summary>The entries by fact and period; null if there is nothing to compare with.</summary>
    public static Dictionary<string, Dictionary<string, LockEntry>>? Read(FactsText text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (text.State != FactsTextState.Read)
        {
            diagnostics.ReportInLock(Rules.Evidence.NotALock(text.Problem), Location.File);
            return null;
        }

        var lines = new LineMap(text.Text);
        LockFormat? format = null;
        int start = 0;
        for (int number = 1; start < text.Text.Length || number == 1; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int end = text.Text.IndexOf('\n', start);
            end = end < 0 ? text.Text.Length : end;
            string line = text.Text.Substring(start, end - start).TrimEnd('\r');
            Location location = lines.Locate(start, start + line.Length);
            start = end + 1;
            if (format is not null)
            {
                if (line.Length > 0)
                {
                    format.Read(line, location);
                }

                continue;
            }

            format = line switch
            {
                FactsLock.Header => new LockVersion2(diagnostics),
                FactsLock.HeaderOfVersion1 => new LockVersion1(diagnostics),
                _ => null,
            };
            if (format is null)
            {
                diagnostics.ReportInLock(Rules.Evidence.NotALock(WhyNoHeader(text.Text, line)), location);
                return null;
            }
        }

        format!.End();
        return format.Entries;
    }

    private static string WhyNoHeader(string text, string line) =>
        text.Length == 0 ? "it is empty"
        : line.StartsWith(FactsLock.Mark, StringComparison.Ordinal)
            ? $"it is of the version '{HarmlessText.Word(line.Substring(FactsLock.Mark.Length))}', which may be a later one"
        : $"its first line is not '{FactsLock.Header}'";
}
