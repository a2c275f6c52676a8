namespace ChangzhouFacts.Arithmetic;

/// <summary>A whole number from 0 to 2^256 − 1 without a heap allocation: the product of two <see cref="Wide"/> numbers.</summary>
internal readonly struct DoubleWide : IComparable<DoubleWide>
{
    private const int DigitBits = 32;
    private const int DivisorDigits = 4;
    private const int DividendDigits = 8;

    private DoubleWide(Wide high, Wide low)
    {
        High = high;
        Low = low;
    }

    /// <summary>The upper 128 bits.</summary>
    public Wide High { get; }

    /// <summary>The lower 128 bits.</summary>
    public Wide Low { get; }

    /// <summary>The bit length: 0 for 0.</summary>
    public int BitLength => High.IsZero ? Low.BitLength : Wide.MaximumBits + High.BitLength;

    /// <summary>The product of two numbers.</summary>
    public static DoubleWide Product(Wide left, Wide right)
    {
        Wide low = Wide.Product(left.Low, right.Low);
        Wide high = Wide.Product(left.High, right.High);
        AddInTheMiddle(Wide.Product(left.High, right.Low));
        AddInTheMiddle(Wide.Product(left.Low, right.High));
        return new DoubleWide(high, low);

        // The whole product fits, so the upper half has no carry.
        void AddInTheMiddle(Wide value)
        {
            ulong carry = Wide.TryAdd(low, new Wide(value.Low, 0), out low) ? 0UL : 1;
            Wide.TryAdd(high, value.High, out high);
            Wide.TryAdd(high, carry, out high);
        }
    }

    /// <summary>The quotient rounded towards 0.</summary>
    /// <param name="divisor">Not 0.</param>
    /// <param name="remainder">The remainder.</param>
    public DoubleWide DividedBy(Wide divisor, out Wide remainder)
    {
        // Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D, with 32-bit digits, the lowest first. Both numbers are
        // shifted until the divisor uses all of its four digits; so the dividend needs four more, and one for the algorithm.
        Span<uint> rest = stackalloc uint[DividendDigits + DivisorDigits + 1];
        Span<uint> by = stackalloc uint[DivisorDigits];
        Span<uint> quotient = stackalloc uint[DividendDigits + 1];
        int shift = Wide.MaximumBits - divisor.BitLength;
        rest.Clear();
        Write(Low, rest.Slice(0, 4));
        Write(High, rest.Slice(4, 4));
        Write(divisor, by);
        ShiftLeft(rest, shift);
        ShiftLeft(by, shift);
        for (int i = DividendDigits; i >= 0; i--)
        {
            quotient[i] = TakeDigit(rest.Slice(i, DivisorDigits + 1), by);
        }

        ShiftRight(rest.Slice(0, DivisorDigits), shift);
        remainder = Read(rest);
        return new DoubleWide(Read(quotient.Slice(4)), Read(quotient));
    }

    /// <summary>The number plus 1; 0 for the largest number.</summary>
    public DoubleWide Next()
    {
        ulong carry = Wide.TryAdd(Low, 1, out Wide low) ? 0UL : 1;
        Wide.TryAdd(High, carry, out Wide high);
        return new DoubleWide(high, low);
    }

    /// <inheritdoc/>
    public int CompareTo(DoubleWide other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    /// <summary>One digit of the quotient; subtracts its product with the divisor from <paramref name="rest"/>, which is one digit longer.</summary>
    private static uint TakeDigit(Span<uint> rest, ReadOnlySpan<uint> by)
    {
        const ulong Base = 1UL << DigitBits;
        unchecked
        {
            ulong leading = ((ulong)rest[4] << DigitBits) | rest[3];
            if (leading < by[3])
            {
                return 0;
            }

            // Step D3: with the second digit of the divisor, the guess is at most 1 too large.
            ulong guess = leading / by[3];
            ulong over = leading % by[3];
            while (guess >= Base || guess * by[2] > ((over << DigitBits) | rest[2]))
            {
                guess--;
                over += by[3];
                if (over >= Base)
                {
                    break;
                }
            }

            // Steps D4 to D6.
            ulong carry = 0;
            long borrow = 0;
            for (int i = 0; i < DivisorDigits; i++)
            {
                carry += guess * by[i];
                borrow += rest[i] - (long)(uint)carry;
                rest[i] = (uint)borrow;
                borrow >>= DigitBits;
                carry >>= DigitBits;
            }

            borrow += rest[4] - (long)carry;
            rest[4] = (uint)borrow;
            if (borrow >= 0)
            {
                return (uint)guess;
            }

            carry = 0;
            for (int i = 0; i < DivisorDigits; i++)
            {
                carry += (ulong)rest[i] + by[i];
                rest[i] = (uint)carry;
                carry >>= DigitBits;
            }

            rest[4] += (uint)carry;
            return (uint)(guess - 1);
        }
    }

    private static void ShiftLeft(Span<uint> digits, int shift)
    {
        int whole = shift / DigitBits;
        int bits = shift % DigitBits;
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            ulong upper = i >= whole ? digits[i - whole] : 0;
            ulong lower = i > whole ? digits[i - whole - 1] : 0;
            digits[i] = unchecked((uint)(((upper << DigitBits) | lower) >> (DigitBits - bits)));
        }
    }

    private static void ShiftRight(Span<uint> digits, int shift)
    {
        int whole = shift / DigitBits;
        int bits = shift % DigitBits;
        for (int i = 0; i < digits.Length; i++)
        {
            ulong lower = i + whole < digits.Length ? digits[i + whole] : 0;
            ulong upper = i + whole + 1 < digits.Length ? digits[i + whole + 1] : 0;
            digits[i] = unchecked((uint)(((upper << DigitBits) | lower) >> bits));
        }
    }

    private static void Write(Wide value, Span<uint> digits)
    {
        digits[0] = unchecked((uint)value.Low);
        digits[1] = (uint)(value.Low >> DigitBits);
        digits[2] = unchecked((uint)value.High);
        digits[3] = (uint)(value.High >> DigitBits);
    }

    private static Wide Read(ReadOnlySpan<uint> digits) =>
        new(((ulong)digits[3] << DigitBits) | digits[2], ((ulong)digits[1] << DigitBits) | digits[0]);
}
