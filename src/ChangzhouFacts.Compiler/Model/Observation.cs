namespace ChangzhouFacts.Compiler.Model;

/// <summary>One figure: what was observed in one period.</summary>
/// <param name="Name">Its C# name inside its fact: <c>In2022</c>, <c>In2022_10</c>, <c>On2022_10_24</c>, <c>During2017To2022</c>, or <c>Value</c>.</param>
/// <param name="Period">The time it is about.</param>
/// <param name="Value">The figure, after <c>scale</c>.</param>
/// <param name="Qualifier">How the source limits it.</param>
/// <param name="Lower">A lower bound that the source gives.</param>
/// <param name="Upper">An upper bound that the source gives.</param>
/// <param name="Uncertainty">The standard uncertainty, in the figure's unit.</param>
/// <param name="Interval">All that the figure can be, from its qualifier or its last digit.</param>
/// <param name="Printed">The source's own words.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Note">A remark.</param>
public sealed record Observation(
    string Name,
    Period Period,
    Number Value,
    Qualifier Qualifier,
    Number? Lower,
    Number? Upper,
    Number? Uncertainty,
    Interval Interval,
    string? Printed,
    Citation Citation,
    string? Note);
