using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The paths of the files that findings are in.</summary>
public static class FindingPath
{
    /// <summary>The path of the file that a finding is in: the facts file, its lock, or a table.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="factsPath">The path of the facts file.</param>
    public static string Of(Diagnostic finding, string factsPath) => finding.IsInLock ? FactsLock.PathFor(factsPath)
        : finding.Location.Table is { } table ? TablePath.Beside(factsPath, table)
        : factsPath;
}
