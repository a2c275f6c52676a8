namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably not meant; the facts still compile.</summary>
    Warning,

    /// <summary>The fact, or the file, does not compile.</summary>
    Error,
}
