using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>What a figure of a sketch can be, by the design's words.</summary>
internal static class ExpectedIntervals
{
    /// <summary>The observation with its value in the fact's type, and its interval.</summary>
    public static Observation Complete(Observation observation, NumberSketch number, int? lastDigitPower, NumberType type)
    {
        var value = new Number(type, number.Bound);
        return observation with { Value = value, Interval = Of(observation, value, number, lastDigitPower) };
    }

    private static Interval Of(Observation observation, Number value, NumberSketch number, int? lastDigitPower)
    {
        Number? lower = observation.Lower is { } low ? new Number(value.Type, low.Digits) : null;
        Number? upper = observation.Upper is { } high ? new Number(value.Type, high.Digits) : null;
        switch (observation.Qualifier)
        {
            case Qualifier.AtLeast:
                return new Interval(value, true, null, false);
            case Qualifier.MoreThan:
                return new Interval(value, false, null, false);
            case Qualifier.AtMost:
                return new Interval(null, false, value, true);
            case Qualifier.LessThan:
                return new Interval(null, false, value, false);
            case Qualifier.About:
                return new Interval(lower, lower is not null, upper, upper is not null);
            case Qualifier.Nearly:
                // The figure itself is not reached, unless a bound says so.
                bool isPoint = lower is { } least && Digits.Parse(least.Digits).Trimmed() == number.Value!.Value.Trimmed();
                return new Interval(lower, lower is not null, upper ?? value, upper is not null || isPoint);
            default:
                return lastDigitPower is not { } power ? new Interval(value, true, value, true)
                    : value.Type == NumberType.Double ? new Interval(null, false, null, false)
                    : Around(number.Value!.Value, power);
        }
    }

    private static Interval Around(Digits value, int power)
    {
        Digits half = power >= 1 ? new Digits(5, 0).Scaled(power - 1) : new Digits(5, 1 - power);
        Number? lower = End(value.Minus(half).Rounded(side: -1));
        Number? upper = End(value.Plus(half).Rounded(side: 1));
        return new Interval(lower, lower is not null, upper, upper is not null);
    }

    private static Number? End(Digits? digits) => digits is { } known ? new Number(NumberType.Decimal, known.ToString()) : null;
}
