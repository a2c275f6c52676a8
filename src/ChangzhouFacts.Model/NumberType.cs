#if NET8_0_OR_GREATER
using System.ComponentModel;
#endif

namespace ChangzhouFacts;

/// <summary>The C# type of a figure, in which it is also held. In JSON: <c>int</c>, <c>long</c>, <c>decimal</c>, <c>double</c>.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(Json.NumberTypeJsonConverter))]
[Description("The C# type of a figure: int, long, decimal or double.")]
#endif
public enum NumberType
{
    /// <summary><see cref="int"/>: a 32-bit whole number.</summary>
    Int32,

    /// <summary><see cref="long"/>: a 64-bit whole number.</summary>
    Int64,

    /// <summary><see cref="decimal"/>: all digits kept, trailing zeros included.</summary>
    Decimal,

    /// <summary><see cref="double"/>: the nearest binary floating-point number to the digits written.</summary>
    Double,
}
