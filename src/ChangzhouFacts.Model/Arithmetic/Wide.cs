using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>A whole number from 0 to 2^128 − 1 without the array of a <see cref="BigInteger"/>.</summary>
/// <remarks>netstandard2.0 has no System.UInt128; both builds use this type, so that they produce the same digits in the same way.</remarks>
internal readonly struct Wide : IEquatable<Wide>, IComparable<Wide>
{
    /// <summary>The maximum bit length.</summary>
    public const int MaximumBits = 2 * HalfBits;

    private const int HalfBits = 64;

    /// <summary>The number <paramref name="high"/> · 2^64 + <paramref name="low"/>.</summary>
    public Wide(ulong high, ulong low)
    {
        High = high;
        Low = low;
    }

    /// <summary>The upper 64 bits.</summary>
    public ulong High { get; }

    /// <summary>The lower 64 bits.</summary>
    public ulong Low { get; }

    /// <summary>Whether the number is 0.</summary>
    public bool IsZero => (High | Low) == 0;

    /// <summary>Whether the number is even.</summary>
    public bool IsEven => (Low & 1) == 0;

    /// <summary>The bit length: 0 for 0, 8 for 255.</summary>
    public int BitLength
    {
        get
        {
            int length = High == 0 ? 0 : HalfBits;
            ulong rest = High == 0 ? Low : High;
            for (int step = HalfBits / 2; step > 0; step /= 2)
            {
                if (rest >> step != 0)
                {
                    length += step;
                    rest >>= step;
                }
            }

            return rest == 0 ? length : length + 1;
        }
    }

    /// <summary>A number of 64 bits.</summary>
    public static implicit operator Wide(ulong value) => new(0, value);

    /// <summary>The same number as a <see cref="BigInteger"/>.</summary>
    public static implicit operator BigInteger(Wide value) => value.High == 0 ? value.Low : ((BigInteger)value.High << HalfBits) | value.Low;

    /// <summary>The difference; the number to subtract must not be larger.</summary>
    public static Wide operator -(Wide left, Wide right) =>
        unchecked(new(left.High - right.High - (left.Low < right.Low ? 1UL : 0), left.Low - right.Low));

    /// <summary>Whether the numbers are equal.</summary>
    public static bool operator ==(Wide left, Wide right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Wide left, Wide right) => !left.Equals(right);

    /// <summary>Converts a number, or returns false if it is negative or longer than 128 bits.</summary>
    public static bool TryCreate(BigInteger value, out Wide result)
    {
        if (value.Sign >= 0 && value <= ulong.MaxValue)
        {
            result = (ulong)value;
            return true;
        }

        bool fits = value.Sign > 0 && (value >> (MaximumBits)).IsZero;
        result = fits ? new Wide((ulong)(value >> HalfBits), (ulong)(value & ulong.MaxValue)) : default;
        return fits;
    }

    /// <summary>The sum, or false if it has more than 128 bits.</summary>
    public static bool TryAdd(Wide left, Wide right, out Wide sum)
    {
        unchecked
        {
            ulong low = left.Low + right.Low;
            ulong carry = low < right.Low ? 1UL : 0;
            ulong high = left.High + right.High;
            bool isWithin = high >= right.High && high + carry >= carry;
            sum = new Wide(high + carry, low);
            return isWithin;
        }
    }

    /// <summary>The product, or false if it has more than 128 bits.</summary>
    public static bool TryMultiply(Wide left, Wide right, out Wide product)
    {
        product = Product(left.Low, right.Low);
        if ((left.High | right.High) == 0)
        {
            return true;
        }

        // With two non-zero upper halves the product is too long; with one, its product with the other's lower half is added to the upper half.
        Wide upper = left.High == 0 ? Product(right.High, left.Low) : Product(left.High, right.Low);
        return (left.High == 0 || right.High == 0)
            && upper.High == 0
            && TryAdd(product, new Wide(upper.Low, 0), out product);
    }

    /// <summary>The product of two 64-bit numbers.</summary>
    public static Wide Product(ulong left, ulong right)
    {
#if NET8_0_OR_GREATER
        ulong high = Math.BigMul(left, right, out ulong low);
        return new Wide(high, low);
#else
        return ProductByHalves(left, right);
#endif
    }

    /// <summary>The same without a processor instruction.</summary>
    internal static Wide ProductByHalves(ulong left, ulong right)
    {
        // Long multiplication; no sum exceeds 64 bits, since (2^32 − 1)^2 + 2 (2^32 − 1) = 2^64 − 1.
        ulong leftLow = left & uint.MaxValue;
        ulong leftHigh = left >> 32;
        ulong rightLow = right & uint.MaxValue;
        ulong rightHigh = right >> 32;
        ulong lowest = leftLow * rightLow;
        ulong middle = (leftHigh * rightLow) + (lowest >> 32);
        ulong other = (leftLow * rightHigh) + (middle & uint.MaxValue);
        return new Wide((leftHigh * rightHigh) + (middle >> 32) + (other >> 32), (other << 32) | (lowest & uint.MaxValue));
    }

    /// <inheritdoc/>
    public int CompareTo(Wide other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    /// <inheritdoc/>
    public bool Equals(Wide other) => High == other.High && Low == other.Low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Wide other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((High.GetHashCode() * 397) ^ Low.GetHashCode());
}
