using System.Text;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The text of a lock file: what has been published, one line for each figure or text.</summary>
public static class FactsLock
{
    /// <summary>The first line, with the version of the format.</summary>
    internal const string Header = "changzhou-facts-lock: 1";

    /// <summary>Where the lock of a facts file is: beside it, of the same name.</summary>
    /// <param name="factsPath">The path of the facts file: <c>facts.yaml</c>.</param>
    /// <returns>The path of its lock: <c>facts.lock</c>.</returns>
    public static string PathFor(string factsPath) => Path.ChangeExtension(factsPath, ".lock");

    /// <summary>Writes the lock of a set of facts: sorted, with LF, the same on every machine.</summary>
    public static string Write(FactSet facts)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (LockEntry entry in facts.Facts.OrderBy(fact => fact.Id, StringComparer.Ordinal).SelectMany(LockEntries.Of))
        {
            text.Append(entry).Append('\n');
        }

        return text.ToString();
    }
}
