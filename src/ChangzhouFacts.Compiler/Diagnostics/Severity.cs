namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>The severity of a finding.</summary>
public enum Severity
{
    /// <summary>For information.</summary>
    Info,

    /// <summary>Probably a mistake; the facts still compile.</summary>
    Warning,

    /// <summary>The fact, or the file, does not compile.</summary>
    Error,
}
