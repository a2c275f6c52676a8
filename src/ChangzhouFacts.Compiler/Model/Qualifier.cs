namespace ChangzhouFacts.Compiler.Model;

/// <summary>How the source limits a figure.</summary>
public enum Qualifier
{
    /// <summary>The figure itself.</summary>
    Exact,

    /// <summary>The figure or more.</summary>
    AtLeast,

    /// <summary>More than the figure.</summary>
    MoreThan,

    /// <summary>Less than the figure.</summary>
    LessThan,

    /// <summary>The figure or less.</summary>
    AtMost,

    /// <summary>Below the figure; how far is not said.</summary>
    Nearly,

    /// <summary>Around the figure; how far is not said.</summary>
    About,
}
