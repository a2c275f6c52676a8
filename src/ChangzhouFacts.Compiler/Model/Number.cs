namespace ChangzhouFacts.Compiler.Model;

/// <summary>The C# type of a figure.</summary>
public enum NumberType
{
    /// <summary><see cref="int"/>.</summary>
    Int32,

    /// <summary><see cref="long"/>.</summary>
    Int64,

    /// <summary><see cref="decimal"/>, every digit kept.</summary>
    Decimal,

    /// <summary><see cref="double"/>, the nearest to the digits written.</summary>
    Double,
}

/// <summary>
/// A number in the digits in which C#, JSON and people write it, without a type suffix: <c>2.770</c>, <c>-5</c>,
/// <c>6.02e23</c>. The digits are the figure; equality is by digits and type, so 2.77 and 2.770 differ.
/// </summary>
/// <param name="Type">The C# type.</param>
/// <param name="Digits">The digits, ASCII, with at most one decimal point, and an exponent only for <see cref="NumberType.Double"/>.</param>
public readonly record struct Number(NumberType Type, string Digits)
{
    /// <inheritdoc/>
    public override string ToString() => Digits;
}
