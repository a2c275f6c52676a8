using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>
/// Texts that would take quadratic time with a careless reader. There are no time measurements: each is large
/// enough that a quadratic run would not end.
/// </summary>
public class LargeTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "brackets", "  a: " + new string('[', 100_000) + new string(']', 100_000) },
        { "one list in one line", "  a: { label: L, text: [" + Many("x,", 50_000) + "] }" },
        { "pairs in a list", "  a: { label: L, text: [" + Many("a: b,", 20_000) + "] }" },
        { "unknown keys", "  a:\n" + Many(i => $"    k{i}: 1\n", 20_000) },
        { "unknown words", Many(i => $"  f{i}: {{ label: L, qualifier: abou{i}, unit: percant, type: x, scale: y, value: 1 }}\n", 5_000) },
        { "duplicate keys", Many("  a: { label: L, value: 1 }\n", 20_000) },
        { "doubles beyond reason", Many(i => $"  f{i}: {{ label: L, type: double, value: 1e{i}999999999 }}\n", 5_000) },
        { "doubles too large", Many(i => $"  f{i}: {{ label: L, type: double, value: 1e999 }}\n", 3_000) },
        { "zeros with exponents", Many(i => $"  f{i}: {{ label: L, type: double, value: 0e-99999{i} }}\n", 3_000) },
        { "comments", Many("# c\n", 300_000) + "  a: { label: L, value: 1 }" },
        { "blank lines", new string('\n', 1_000_000) + "  a: { label: L, value: 1 }" },
        { "spaces", "  a: { label: L, value: 1 }" + new string(' ', 1_000_000) },
        { "a folded text", "  a:\n    label: L\n    text: >\n" + Many("      x\n", 200_000) },
        { "a long key", "  " + new string('a', 1_000_000) + ": 1" },
        { "an open quote", "  a: '" + Many("'' ", 300_000) },
        { "anchors", Many(i => $"  f{i}: &a{i} {{ label: L, value: *a{i} }}\n", 10_000) },
        { "control characters", new string('\u0001', 500_000) },
        { "digits", "  a: { label: L, value: " + new string('9', 60_000) + " }" },
        { "units", Many(i => $"  f{i}: {{ label: L, unit: count, of: thing {i}\u00E9, value: 1 }}\n", 5_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ItIsReadToItsEndWithABoundedReport(string name, string facts)
    {
        CompilationResult result = Build.Text(Build.Head + facts + "\n");

        Assert.True(result.Diagnostics.Count <= 101, name);
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Many(Func<int, string> text, int times) => string.Concat(Enumerable.Range(0, times).Select(text));
}
