using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Emission.Image;

/// <summary>Writes the figures of a fact as two tables of fixed-size entries: periods and values.</summary>
internal static class SeriesWriter
{
    private const int DigitBits = 6;

    public static void Write(ImageBuilder image, Fact fact)
    {
        if (fact.Type is not { } type || fact.Observations.Count == 0)
        {
            image.Digit(0);
            return;
        }

        int[] periods = fact.Observations.Select(observation => Code(observation.Period)).ToArray();
        image.Digit((int)type + 1);
        image.Varying(periods.Length);
        image.Digit((int)fact.Observations[0].Period.Kind);
        image.Fixed(periods[0], ImageLayout.OffsetDigits);
        bool hasGaps = periods[periods.Length - 1] - periods[0] != periods.Length - 1;
        int periodSize = hasGaps ? DigitsOf(new WideNumber(0, (uint)periods[periods.Length - 1])) : 0;
        image.Digit(periodSize);
        (WideNumber[] values, int[] scales) = Values(fact, type);
        bool haveOneScale = scales.Distinct().Count() == 1;
        int digits = values.Max(DigitsOf);
        image.Digit(haveOneScale ? scales[0] : ImageLayout.ScalePerValue);
        image.Digit(digits + (haveOneScale ? 0 : 1));
        foreach (int period in hasGaps ? periods : Array.Empty<int>())
        {
            image.Fixed(period, periodSize);
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (!haveOneScale)
            {
                image.Digit(scales[i]);
            }

            image.Fixed(values[i], digits);
        }
    }

    private static (WideNumber[] Values, int[] Scales) Values(Fact fact, NumberType type)
    {
        if (type == NumberType.Double)
        {
            return (fact.Observations.Select(observation => ImageNumbers.ToWideDouble(observation.Value)).ToArray(), new int[fact.Observations.Count]);
        }

        decimal[] values = fact.Observations.Select(observation => ImageNumbers.ToDecimal(observation.Value)).ToArray();
        return (values.Select(ImageNumbers.ToWide).ToArray(), values.Select(ImageNumbers.ScaleOf).ToArray());
    }

    private static int DigitsOf(WideNumber number)
    {
        int digits = 1;
        while (!number.IsBelow(DigitBits * digits))
        {
            digits++;
        }

        return digits;
    }

    private static int Code(Period period) => period.Kind switch
    {
        PeriodKind.Year => period.Year,
        PeriodKind.Month => PeriodCode.OfMonth(period.Year, period.Month),
        PeriodKind.Day => PeriodCode.OfDay(period.Year, period.Month, period.Day),
        _ => PeriodCode.OfYears(period.Year, period.EndYear),
    };
}
