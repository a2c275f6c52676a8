namespace ChangzhouFacts.Wording;

/// <summary>What a unit of UCUM is called.</summary>
/// <param name="code">Its code.</param>
/// <param name="one">What it is called where there is one: <c>year</c>.</param>
/// <param name="many">Where there are more, or less: <c>years</c>.</param>
/// <param name="symbol">In a unit that is made of several, and with a prefix: <c>ft</c>; null where it is the word there, too.</param>
internal sealed class UcumName(string code, string one, string many, string? symbol = null)
{
    /// <summary>A unit that has a symbol alone.</summary>
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
