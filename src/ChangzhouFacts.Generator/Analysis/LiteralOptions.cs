using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ChangzhouFacts.Generator.Analysis;

/// <summary>
/// What <c>.editorconfig</c> says about the numbers of a file; a section says it of some paths alone. A value that is none of those allowed counts as not
/// given, as there is no place in C# where it could be reported.
/// </summary>
/// <param name="Reach">The key <c>changzhoufacts_literals</c>.</param>
/// <param name="MinimumDigits">The key <c>changzhoufacts_literals_minimum_digits</c>: numbers of fewer significant digits are left alone.</param>
/// <param name="InAssertions">The key <c>changzhoufacts_literals_in_assertions</c>: also numbers beside the facts that they are of.</param>
internal readonly record struct LiteralOptions(LiteralReach Reach, int MinimumDigits, bool InAssertions)
{
    private const string Key = "changzhoufacts_literals";
    private const int UsualDigits = 3;

    public static LiteralOptions Of(AnalyzerConfigOptions options) => new(
        Value(options, Key) switch
        {
            "all" => LiteralReach.All,
            "off" => LiteralReach.Off,
            _ => LiteralReach.Own,
        },
        int.TryParse(Value(options, Key + "_minimum_digits"), NumberStyles.None, CultureInfo.InvariantCulture, out int digits) && digits > 0 ? digits : UsualDigits,
        Value(options, Key + "_in_assertions") == "true");

    private static string? Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value) ? value.ToLowerInvariant() : null;
}
