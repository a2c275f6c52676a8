using System.Numerics;

namespace ChangzhouFacts.Arithmetic;

/// <summary>The natural logarithm of 2 to any precision. The longest value is cached, because every growth rate needs it.</summary>
internal sealed class LogarithmOf2
{
    private const int GuardPlaces = 32;
    private const int UsualPlaces = 512;

    private static LogarithmOf2 _longest = new(UsualPlaces);

    private readonly BigInteger _value;
    private readonly int _places;

    private LogarithmOf2(int places)
    {
        _places = places;
        _value = Compute(places);
    }

    /// <summary>ln(2) · 2^<paramref name="places"/>, off by less than 2.</summary>
    public static BigInteger At(int places)
    {
        LogarithmOf2 longest = Volatile.Read(ref _longest);
        if (longest._places < places)
        {
            // Two threads may both compute a value; either is correct, and keeping the shorter one only costs time later.
            longest = new LogarithmOf2(places + (places / 4));
            Volatile.Write(ref _longest, longest);
        }

        return longest._value >> (longest._places - places);
    }

    /// <summary>The same, computed anew, and off by less than 1.5.</summary>
    internal static BigInteger Compute(int places)
    {
        // Størmer's formula. Each term of each series is off by less than 2, so the sum is off by less than 56 times the number of
        // terms: under 2^31, half a unit of the last place that is kept, for any precision that fits in memory.
        int all = places + GuardPlaces;
        BigInteger value = (18 * InverseHyperbolicCotangent(26, all)) - (2 * InverseHyperbolicCotangent(4801, all)) + (8 * InverseHyperbolicCotangent(8749, all));
        return value >> GuardPlaces;
    }

    /// <summary>arcoth(n) = 1/n + 1/(3 n^3) + 1/(5 n^5) + …</summary>
    private static BigInteger InverseHyperbolicCotangent(int n, int places)
    {
        BigInteger power = (BigInteger.One << places) / n;
        BigInteger sum = BigInteger.Zero;
        for (int divisor = 1; !power.IsZero; divisor += 2)
        {
            sum += power / divisor;
            power /= n * n;
        }

        return sum;
    }
}
