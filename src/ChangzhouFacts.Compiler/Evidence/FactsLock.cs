using System.Text;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The text of a lock file: what has been published, with a block for each fact and a line for each figure or text.</summary>
public static class FactsLock
{
    /// <summary>The beginning of a lock, followed by the version of its format.</summary>
    internal const string Mark = "changzhou-facts-lock: ";

    /// <summary>The first line of a lock of version 1, which is still read but no longer written.</summary>
    internal const string HeaderOfVersion1 = Mark + "1";

    /// <summary>The first line of a lock.</summary>
    internal const string Header = Mark + "2";

    /// <summary>The path of a facts file's lock: beside it, with the same name.</summary>
    /// <param name="factsPath">The path of the facts file: <c>facts.yaml</c>.</param>
    /// <returns>The path of its lock: <c>facts.lock</c>.</returns>
    public static string PathFor(string factsPath) => Path.ChangeExtension(factsPath, ".lock");

    /// <summary>Writes the lock of a set of facts: sorted, with LF, identical on every machine.</summary>
    public static string Write(CompiledSet facts)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (CompiledFact fact in facts.Facts.OrderBy(fact => fact.Id, StringComparer.Ordinal))
        {
            AppendBlock(text, fact);
        }

        return text.ToString();
    }

    /// <summary>The first error in a lock; null if all of it can be read.</summary>
    /// <param name="text">The lock's text, or why it cannot be read.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static Diagnostic? FindFault(FactsText text, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        LockReader.Read(text, diagnostics, cancellationToken);
        EquatableArray<Diagnostic> faults = diagnostics.ToArray();
        return faults.Count == 0 ? null : faults[0];
    }

    /// <summary>Whether a lock, once read, has exactly the figures and texts of a set of facts.</summary>
    /// <param name="text">The lock's text, or why it cannot be read.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static bool IsOf(FactsText text, CompiledSet facts, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        Dictionary<string, Dictionary<string, LockEntry>>? published = LockReader.Read(text, diagnostics, cancellationToken);
        if (published is null || diagnostics.Errors > 0)
        {
            return false;
        }

        int count = 0;
        foreach (LockEntry entry in facts.Facts.SelectMany(LockEntries.Of))
        {
            count++;
            if (!published.TryGetValue(entry.Id, out Dictionary<string, LockEntry>? ofFact)
                || !ofFact.TryGetValue(entry.Period, out LockEntry? locked)
                || locked != entry)
            {
                return false;
            }
        }

        return count == published.Values.Sum(ofFact => ofFact.Count);
    }

    /// <summary>Whether a lock is in a format that is still read but no longer written.</summary>
    public static bool IsOfOlderFormat(FactsText text) =>
        text.Text.StartsWith(HeaderOfVersion1, StringComparison.Ordinal)
        && (text.Text.Length == HeaderOfVersion1.Length || text.Text[HeaderOfVersion1.Length] is '\r' or '\n');

    // What a fact's figures have in common is written once, above them.
    private static void AppendBlock(StringBuilder text, CompiledFact fact)
    {
        bool isFirst = true;
        foreach (LockEntry entry in LockEntries.Of(fact))
        {
            if (isFirst)
            {
                text.Append(entry.Id).Append('\t').Append(entry.Type);
                text.Append(entry.Unit == LockEntry.None ? "" : "\t" + entry.Unit).Append(entry.Restated is null ? "" : "\t" + entry.Restated).Append('\n');
                isFirst = false;
            }

            if (entry.Period != LockEntry.None)
            {
                text.Append('\t').Append(entry.Period).Append('\t').Append(entry.Figure);
                text.Append(entry.Qualifier == LockEntry.Exact ? "" : "\t" + entry.Qualifier).Append('\n');
                continue;
            }

            foreach (string line in fact.Record!.Texts)
            {
                text.Append('\t').Append(LockText.Quote(line)).Append('\n');
            }
        }
    }
}
