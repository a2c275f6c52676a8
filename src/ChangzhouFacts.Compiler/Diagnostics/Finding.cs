namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>What a rule finds wrong, without a place. Each rule has a method in <see cref="Rules"/> that makes its findings.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Arguments">The words that its message quotes; one line of harmless text each.</param>
public readonly record struct Finding(Rule Rule, EquatableArray<string> Arguments);
