using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>A number of a fact, scaled, with what its own digits say about its type and precision.</summary>
/// <param name="Written">The digits after scaling.</param>
/// <param name="NaturalType">The narrowest type that its digits want.</param>
/// <param name="LastDigitPower">The power of ten of the last digit written, after scaling; null where it counts as unrounded.</param>
internal sealed record Figure(WrittenNumber Written, NumberType NaturalType, int? LastDigitPower)
{
    /// <summary>The exact value. It is worked out each time, as few figures need it.</summary>
    public Rational Exact => Written.ToRational();

    /// <summary>The figure as a number of the model.</summary>
    public Number As(NumberType type) => new(type, Written.ToString());
}
