namespace ChangzhouFacts.Compiler;

/// <summary>What is generated of a fact beside its record and the lookup.</summary>
public enum Constants
{
    /// <summary>Nothing, but the lookup by day of a fact with steps.</summary>
    None,

    /// <summary>Its id and its figures or texts.</summary>
    Values,

    /// <summary>Its changes, its quantities and its fractions, too.</summary>
    All,
}
