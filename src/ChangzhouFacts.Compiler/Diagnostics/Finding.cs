namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>A broken rule, without a location. Each rule has a method in <see cref="Rules"/> that creates its findings.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Arguments">The parts that its message quotes; each is one line of harmless text.</param>
public readonly record struct Finding(Rule Rule, EquatableArray<string> Arguments);
