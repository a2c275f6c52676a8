using System.Globalization;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Deltas;
using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Emission.Image;

/// <summary>The digits of the model as an image holds them.</summary>
internal static class ImageNumbers
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The number that plain digits are; every digit fits.</summary>
    public static decimal ToDecimal(Number number) => decimal.Parse(number.Digits, Plain, CultureInfo.InvariantCulture);

    public static int ScaleOf(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;

    public static WideNumber ToWide(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        ulong low = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        uint sign = (uint)bits[3] >> 31;
        return new WideNumber(((ulong)(uint)bits[2] << 1) | (low >> 63), (low << 1) | sign);
    }

    // Not double.Parse, which rounds wrongly on old frameworks.
    public static WideNumber ToWideDouble(Number number)
    {
        _ = DoubleRounding.TryRound(Numbers.Exact(number), Rounding.ToNearestEven, out double nearest);
        bool isMinusZero = nearest == 0 && number.Digits[0] == '-';
        return new WideNumber(0, (ulong)BitConverter.DoubleToInt64Bits(isMinusZero ? -0.0 : nearest));
    }

    public static WideNumber ToWide(Number number) => number.Type == NumberType.Double ? ToWideDouble(number) : ToWide(ToDecimal(number));

    /// <summary>A number with its type, or that there is none.</summary>
    public static void NumberOrNull(this ImageBuilder image, Number? number)
    {
        if (number is not { } given)
        {
            image.Digit(0);
            return;
        }

        image.Digit((int)given.Type + 1);
        if (given.Type == NumberType.Decimal)
        {
            image.Digit(ScaleOf(ToDecimal(given)));
        }

        image.Varying(ToWide(given));
    }

    // The third bit says that there is an interval at all.
    public static void IntervalOrNull(this ImageBuilder image, Interval? interval)
    {
        if (interval is null)
        {
            image.Digit(0);
            return;
        }

        image.Digit((interval.LowerIncluded ? 1 : 0) | (interval.UpperIncluded ? 2 : 0) | 4);
        image.NumberOrNull(interval.Lower);
        image.NumberOrNull(interval.Upper);
    }
}
