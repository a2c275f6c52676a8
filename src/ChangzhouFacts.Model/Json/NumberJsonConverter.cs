using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace ChangzhouFacts.Json;

/// <summary>Writes and reads a <see cref="Number"/> as a JSON number with the same digits. Used by System.Text.Json; has no state and is safe to share between threads.</summary>
/// <remarks>
/// An exponent means a double (<c>5E0</c>, <c>6.02E+23</c>); a decimal point means a decimal, whose trailing zeros are kept; any other number is the
/// smallest of int, long and decimal that holds it.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberJsonConverter : JsonConverter<Number>
{
    // A decimal has at most 29 digits, a sign and a point; a double written by this library has at most 24 characters.
    private const int LongestNumber = 64;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a number, or no type holds all its digits.</exception>
    public override Number Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException("A figure must be a JSON number.");
        }

        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestNumber)
        {
            throw new JsonException("The number has more digits than a figure holds.");
        }

        Span<byte> digits = stackalloc byte[LongestNumber];
        digits = digits[..(int)length];
        if (reader.HasValueSequence)
        {
            reader.ValueSequence.CopyTo(digits);
        }
        else
        {
            reader.ValueSpan.CopyTo(digits);
        }

        return digits.IndexOfAny((byte)'e', (byte)'E') >= 0 ? ReadDouble(ref reader) : ReadDecimal(ref reader, digits);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Number value, JsonSerializerOptions options)
    {
        if (value.TryGetDecimal(out decimal exact))
        {
            writer.WriteNumberValue(exact);
            return;
        }

        string digits = value.ToDigits();
        writer.WriteRawValue(digits.Contains('E', StringComparison.Ordinal) ? digits : digits + "E0", skipInputValidation: true);
    }

    private static Number ReadDouble(ref Utf8JsonReader reader)
    {
        double value = reader.GetDouble();
        return double.IsFinite(value) ? new Number(value) : throw new JsonException("The number is too large for a double.");
    }

    private static Number ReadDecimal(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> digits)
    {
        // Parsing rounds silently; formatting the result again shows whether it did. Zero may have a sign.
        Span<byte> held = stackalloc byte[LongestNumber];
        if (!reader.TryGetDecimal(out decimal value)
            || !value.TryFormat(held, out int length, default, CultureInfo.InvariantCulture)
            || !(held[..length].SequenceEqual(digits) || digits.IndexOfAnyInRange((byte)'1', (byte)'9') < 0))
        {
            throw new JsonException("The number has more digits than a figure holds.");
        }

        if (digits.Contains((byte)'.'))
        {
            return new Number(value);
        }

        return value switch
        {
            >= int.MinValue and <= int.MaxValue => new Number((int)value),
            >= long.MinValue and <= long.MaxValue => new Number((long)value),
            _ => new Number(value),
        };
    }
}
