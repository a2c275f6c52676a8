using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Generator.Tests;

/// <summary>
/// The release-tracking analyzer cannot see the rules, because the descriptors are created from them at run time. This test
/// compares the analyzer's files with the rules instead.
/// </summary>
public sealed class AnalyzerReleasesTests
{
    [Fact]
    public void EveryRuleHasItsRow()
    {
        IEnumerable<string> expected = Rules.All.Select(rule => $"{rule.Id} | ChangzhouFacts | {rule.Severity} | {rule.Title}");

        Assert.Equal(expected, Rows("AnalyzerReleases.Shipped.md").Concat(Rows("AnalyzerReleases.Unshipped.md")).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Rows(string file) =>
        File.ReadLines(Repository.PathOf("src/ChangzhouFacts.Generator/" + file)).Where(line => line.StartsWith("CZF", StringComparison.Ordinal));
}
