
namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>A unit that printed words name. Some name one of several: <c>$</c> is one of the world's dollars.</summary>
/// <param name="Name">How it is called in a message: the unit's code, or a word where there are several.</param>
/// <param name="Codes">The codes that a fact in it can have; at least one.</param>
internal sealed record PrintedUnit(string Name, EquatableArray<string> Codes)
{
    /// <summary>Everything that a source may print as <c>$</c>: a fact is contradicted only if its unit is none of these.</summary>
    public static PrintedUnit Dollars { get; } = new("dollars", new EquatableArray<string>(
        [
            "USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD", "LRD", "NAD", "NZD", "SBD",
            "SGD", "SRD", "TTD", "TWD", "XCD", "ARS", "BRL", "CLP", "COP", "CUP", "DOP", "MOP", "MXN", "NIO", "UYU", "USN",
        ]));

    /// <summary>The currencies of <c>£</c>.</summary>
    public static PrintedUnit Pounds { get; } = new("pounds", new EquatableArray<string>(
        ["GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"]));

    /// <summary>The currencies of <c>¥</c>.</summary>
    public static PrintedUnit YuanOrYen { get; } = new("yuan or yen", new EquatableArray<string>(["CNY", "JPY"]));

    /// <summary>The currencies of <c>₩</c>.</summary>
    public static PrintedUnit Won { get; } = new("won", new EquatableArray<string>(["KRW", "KPW"]));

    /// <summary>The unit of this one code.</summary>
    public static PrintedUnit Of(string code) => new(code, new EquatableArray<string>([code]));

    /// <summary>The unit that both name, as in <c>$5 million USD</c>; null where they contradict each other.</summary>
    public static PrintedUnit? Both(PrintedUnit one, PrintedUnit other)
    {
        string[] common = one.Codes.Intersect(other.Codes, StringComparer.Ordinal).ToArray();
        return common.Length == 0 ? null
            : common.Length == one.Codes.Count ? one
            : common.Length == other.Codes.Count ? other
            : new PrintedUnit(one.Name, new EquatableArray<string>(common));
    }
}
