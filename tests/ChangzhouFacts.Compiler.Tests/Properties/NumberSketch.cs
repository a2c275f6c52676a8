using System.Globalization;
using System.Numerics;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>A number as written, and its expected value with the fact's <c>type</c> and <c>scale</c>.</summary>
/// <param name="Written">The text in the file.</param>
/// <param name="Scaled">The digits after scaling.</param>
/// <param name="Value">The exact value after scaling; null for a double with an exponent.</param>
/// <param name="LastDigitPower">The power of ten of the last digit written.</param>
/// <param name="IsWholeInFull">Whether it is a whole number with all of its digits written.</param>
internal sealed record NumberSketch(string Written, string Scaled, Digits? Value, int LastDigitPower, bool IsWholeInFull)
{
    /// <summary>The type according to the digits.</summary>
    public NumberType NaturalType => Value?.NaturalType ?? NumberType.Decimal;

    /// <summary>The expected value as a figure, or as the end of an interval, of a fact of a type: that type, unless the digits need a wider one.</summary>
    public Number InSeriesOf(NumberType type) => As((NumberType)Math.Max((int)type, (int)NaturalType));

    /// <summary>The expected value as a bound or an uncertainty: of its own type, unless the figure is a double.</summary>
    public Number BesideFigureOf(NumberType type) => As(type == NumberType.Double ? type : NaturalType);

    private Number As(NumberType type) => type switch
    {
        NumberType.Int32 => int.Parse(Scaled, CultureInfo.InvariantCulture),
        NumberType.Int64 => long.Parse(Scaled, CultureInfo.InvariantCulture),
        NumberType.Decimal => decimal.Parse(Scaled, CultureInfo.InvariantCulture),
        _ => double.Parse(Scaled, CultureInfo.InvariantCulture),
    };
}

/// <summary>The settings for the numbers of a fact.</summary>
/// <param name="Type">The fact's type; null to derive it from the numbers.</param>
/// <param name="ScaleWord">The fact's <c>scale</c>, or null.</param>
/// <param name="ScalePower">Its power of ten.</param>
/// <param name="IsShort">Whether there are at most nine digits, so that the number can be printed and its neighbours written.</param>
internal sealed record NumberPlan(NumberType? Type, string? ScaleWord, int ScalePower, bool IsShort)
{
    private const int MaximumDigits = 28;

    private static readonly string[] ScaleWords = ["thousand", "million", "billion", "trillion"];

    public static NumberPlan Make(Random random, NumberType? type, bool isShort)
    {
        int scale = random.Next(5) == 0 ? random.Next(1, 5) : 0;
        return new NumberPlan(type, scale == 0 ? null : ScaleWords[scale - 1], 3 * scale, isShort);
    }

    public NumberSketch Next(Random random) => Type switch
    {
        NumberType.Double => NextDouble(random),
        NumberType.Int32 => Whole(random, int.MinValue, int.MaxValue),
        NumberType.Int64 => Whole(random, long.MinValue, long.MaxValue),
        _ when ScalePower == 0 && random.Next(8) == 0 => Sketch(new Digits(Edge(random), 0)),
        _ => NextDecimal(random),
    };

    /// <summary>A number written with exactly these digits.</summary>
    public NumberSketch Sketch(Digits written)
    {
        Digits value = written.Scaled(ScalePower);
        return new NumberSketch(written.ToString(), value.ToString(), value, ScalePower - written.Decimals, written.Decimals == 0 && ScalePower == 0);
    }

    private NumberSketch NextDecimal(Random random)
    {
        int most = IsShort ? 9 : random.Next(4) == 0 ? MaximumDigits : 12;
        while (true)
        {
            int digits = random.Next(1, most + 1);
            int decimals = random.Next(2) == 0 ? 0 : random.Next(1, most + 1);
            var written = new Digits(Signed(random, digits), decimals);

            // Digits count from the first non-zero digit; zeros added by scaling count as well.
            int scaledDigits = BigInteger.Abs(written.Unscaled).ToString(CultureInfo.InvariantCulture).Length + Math.Max(0, ScalePower - decimals);
            if (scaledDigits <= MaximumDigits && !MayBeThousands(written))
            {
                return Sketch(written);
            }
        }
    }

    // A whole number after scaling, written as one: decimals are allowed if the scale makes the number whole.
    private NumberSketch Whole(Random random, BigInteger least, BigInteger greatest)
    {
        int decimals = random.Next(3) == 0 ? random.Next(ScalePower + 1) : 0;
        BigInteger factor = BigInteger.Pow(10, ScalePower - decimals);
        BigInteger unscaled = !IsShort && random.Next(8) == 0
            ? (random.Next(2) == 0 ? least : greatest) / factor
            : BigInteger.Remainder(Signed(random, random.Next(1, 10)), (greatest / factor) + 1);
        var number = new Digits(unscaled, decimals);
        return MayBeThousands(number) ? Whole(random, least, greatest) : Sketch(number);
    }

    // Numbers that cause a warning among whole numbers: 12.096.
    private static bool MayBeThousands(Digits written) =>
        written.Decimals == 3 && BigInteger.Abs(written.Unscaled) >= 1_000 && BigInteger.Abs(written.Unscaled) < 1_000_000;

    private NumberSketch NextDouble(Random random)
    {
        bool hasExponent = random.Next(2) == 0;
        int digits = random.Next(1, hasExponent || ScalePower == 0 ? 18 : 7);
        int decimals = digits == 1 ? 0 : random.Next(digits >= 15 ? 2 : 0, digits);
        var written = new Digits(Signed(random, digits), decimals);
        if (!hasExponent)
        {
            return MayBeThousands(written) ? NextDouble(random) : Sketch(written);
        }

        string letter = random.Next(2) == 0 ? "e" : "E";
        int exponent = random.Next(-250, 250);
        string sign = exponent >= 0 && random.Next(2) == 0 ? "+" : "";
        string text = FormattableString.Invariant($"{written}{letter}{sign}{exponent}");
        string bound = ScalePower == 0 ? text : FormattableString.Invariant($"{written}{letter}{exponent + ScalePower}");
        return new NumberSketch(text, bound, null, exponent + ScalePower - decimals, IsWholeInFull: false);
    }

    // The limits of the types.
    private static BigInteger Edge(Random random)
    {
        BigInteger[] edges = [int.MinValue, int.MaxValue, long.MinValue, long.MaxValue, 0, BigInteger.Pow(2, 53)];
        return edges[random.Next(edges.Length)] + random.Next(-1, 2);
    }

    private static BigInteger Signed(Random random, int digits)
    {
        BigInteger number = 0;
        for (int i = 0; i < digits; i++)
        {
            number = (number * 10) + random.Next(10);
        }

        return random.Next(4) == 0 ? -number : number;
    }
}
