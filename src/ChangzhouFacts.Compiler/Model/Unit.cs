namespace ChangzhouFacts.Compiler.Model;

/// <summary>What a figure is measured in. Two units are the same only if all of this is.</summary>
/// <param name="Code"><c>percent</c>, <c>percentage-point</c>, <c>count</c>, <c>per</c>, <c>ratio</c>, <c>index</c>, an ISO 4217 code, or <c>ucum:</c> and a UCUM code.</param>
/// <param name="Of">What is counted, or the whole that a share is of.</param>
/// <param name="Per">The size of the group that a <c>per</c> figure is for.</param>
/// <param name="For">What that group is made of.</param>
/// <param name="MarkerName">The C# name of its marker struct, unique in the set.</param>
public sealed record Unit(string Code, string? Of, long? Per, string? For, string MarkerName);
