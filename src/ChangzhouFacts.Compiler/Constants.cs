namespace ChangzhouFacts.Compiler;

/// <summary>Which constants are generated for a fact, besides its record and the lookup.</summary>
public enum Constants
{
    /// <summary>None. A fact with steps still has its lookup by day.</summary>
    None,

    /// <summary>The id and the figures or texts.</summary>
    Values,

    /// <summary>Also the changes, quantities and fractions.</summary>
    All,
}
