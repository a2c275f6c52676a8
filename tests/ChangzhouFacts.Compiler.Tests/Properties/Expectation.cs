using System.Globalization;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>Compares what a sketch expects with what the compiler made of it.</summary>
internal static class Expectation
{
    /// <summary>Asserts that a set is all that a sound file says, and nothing else.</summary>
    public static void AssertSet(FileSketch file, FactSet set)
    {
        AssertHead(file, set);
        Assert.Equal(file.Facts.Select(sketch => sketch.Expected.Id), set.Facts.Select(fact => fact.Id));
        for (int i = 0; i < file.Facts.Count; i++)
        {
            AssertFact(file.Facts[i], set.Facts[i], set.HasConstants);
        }

        Unit[] units = set.Facts.Select(fact => fact.Unit).OfType<Unit>().Distinct().ToArray();
        Assert.Equal(units, set.Units);
        Assert.Equal(units.Length, set.Units.Select(unit => unit.MarkerName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(units.Length, units.Select(unit => unit with { MarkerName = "" }).Distinct().Count());
    }

    /// <summary>Asserts what stands around the facts.</summary>
    public static void AssertHead(FileSketch file, FactSet set) =>
        Assert.Equal(file.Head.Set, set with { Facts = default, Units = default });

    /// <summary>Asserts that a fact is all that its sketch says, and its changes what they have to be.</summary>
    public static void AssertFact(FactSketch sketch, Fact fact, bool hasConstants)
    {
        Fact expected = sketch.Expected;
        bool[] areRoundedDoubles = expected.Observations
            .Select((observation, i) => observation is { Qualifier: Qualifier.Exact, Value.Type: NumberType.Double } && sketch.LastDigitPowers[i] is not null)
            .ToArray();
        Assert.Equal(expected.Observations.Count, fact.Observations.Count);
        Assert.Equal(expected.Observations.Select((o, i) => Plain(o, areRoundedDoubles[i])), fact.Observations.Select((o, i) => Plain(o, areRoundedDoubles[i])));
        Assert.Equal(
            expected with { Observations = default },
            fact with { Observations = default, Changes = default, Unit = fact.Unit is null ? null : fact.Unit with { MarkerName = "" } });
        for (int i = 0; i < expected.Observations.Count; i++)
        {
            if (areRoundedDoubles[i])
            {
                AssertAround(fact.Observations[i], sketch.LastDigitPowers[i]!.Value);
            }
        }

        ExpectedChanges.Assert(fact, hasConstants);
    }

    // Digits count in figures; the ends of intervals are compared as numbers.
    private static Observation Plain(Observation observation, bool isRoundedDouble)
    {
        Interval interval = observation.Interval;
        return observation with
        {
            Interval = isRoundedDouble
                ? new Interval(null, false, null, false)
                : interval with { Lower = Plain(interval.Lower), Upper = Plain(interval.Upper) },
        };
    }

    private static Number? Plain(Number? end) => end is not { } number || number.Type == NumberType.Double
        ? end
        : number with { Digits = Digits.Parse(number.Digits).Trimmed().ToString() };

    // The doubles next to half a unit of the last digit, outward.
    private static void AssertAround(Observation observation, int power)
    {
        Rational value = Exact(observation.Value.Digits);
        Rational half = Rational.FromDigits(5, power - 1);
        double lower = double.Parse(observation.Interval.Lower!.Value.Digits, CultureInfo.InvariantCulture);
        double upper = double.Parse(observation.Interval.Upper!.Value.Digits, CultureInfo.InvariantCulture);

        Assert.True(observation.Interval is { LowerIncluded: true, UpperIncluded: true });
        Assert.True(Rational.FromDouble(lower) <= value - half && Rational.FromDouble(double.BitIncrement(lower)) > value - half);
        Assert.True(Rational.FromDouble(upper) >= value + half && Rational.FromDouble(double.BitDecrement(upper)) < value + half);
    }

    private static Rational Exact(string digits)
    {
        int letter = digits.IndexOfAny(['e', 'E']);
        string mantissa = letter < 0 ? digits : digits[..letter];
        int exponent = letter < 0 ? 0 : int.Parse(digits[(letter + 1)..], CultureInfo.InvariantCulture);
        Digits exact = Digits.Parse(mantissa);
        return Rational.FromDigits(exact.Unscaled, exponent - exact.Decimals);
    }
}
