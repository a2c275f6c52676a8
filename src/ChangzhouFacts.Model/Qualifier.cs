#if NET8_0_OR_GREATER
using System.ComponentModel;
#endif

namespace ChangzhouFacts;

/// <summary>How the source limits a figure. In JSON, as in facts.yaml: <c>exact</c>, <c>at-least</c>, <c>more-than</c>, <c>less-than</c>, <c>at-most</c>, <c>nearly</c>, <c>about</c>.</summary>
/// <remarks>A qualified figure is an interval, not a number; <see cref="Observation.Interval"/> has its ends.</remarks>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(Json.QualifierJsonConverter))]
[Description("How the source limits a figure: exact, at-least, more-than, less-than, at-most, nearly or about.")]
#endif
public enum Qualifier
{
    /// <summary>The figure itself, or a number that rounds to it at its last digit; <see cref="Observation.Interval"/> has the ends.</summary>
    Exact,

    /// <summary>The figure or more.</summary>
    AtLeast,

    /// <summary>More than the figure.</summary>
    MoreThan,

    /// <summary>Less than the figure.</summary>
    LessThan,

    /// <summary>The figure or less.</summary>
    AtMost,

    /// <summary>Below the figure; how far is unknown unless a lower bound is given.</summary>
    Nearly,

    /// <summary>Near the figure; how near is unknown unless bounds are given.</summary>
    About,
}
