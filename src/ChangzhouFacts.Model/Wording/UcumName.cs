namespace ChangzhouFacts.Wording;

/// <summary>The name of a UCUM unit.</summary>
/// <param name="code">Its code.</param>
/// <param name="one">The singular: <c>year</c>.</param>
/// <param name="many">The plural: <c>years</c>.</param>
/// <param name="symbol">The symbol in compound units and after a prefix: <c>ft</c>; null if that is the word, too.</param>
internal sealed class UcumName(string code, string one, string many, string? symbol = null)
{
    /// <summary>A unit that only has a symbol.</summary>
    public UcumName(string code, string symbol)
        : this(code, symbol, symbol)
    {
    }

    public string Code { get; } = code;

    public string One { get; } = one;

    public string Many { get; } = many;

    public string Symbol { get; } = symbol ?? one;

    /// <summary>Whether it takes prefixes.</summary>
    public bool IsMetric { get; init; }
}
