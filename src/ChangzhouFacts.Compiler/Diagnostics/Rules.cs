namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>All that can be wrong with a facts file.</summary>
public static partial class Rules
{
}
