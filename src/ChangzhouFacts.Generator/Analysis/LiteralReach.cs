namespace ChangzhouFacts.Generator.Analysis;

/// <summary>Whose figures the numbers of a file are compared with.</summary>
internal enum LiteralReach
{
    /// <summary>Those of the project's own sets.</summary>
    Own,

    /// <summary>Those of references, too.</summary>
    All,

    /// <summary>Nobody's.</summary>
    Off,
}
