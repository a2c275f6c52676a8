using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Tests.Testing;
using ChangzhouFacts.Image;
using CsCheck;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>Figures read from an image, compared with those of the records that it was written from.</summary>
public sealed class FigureLookupTests
{
    private const int LastFirstYear = 8_900;

    private static readonly Gen<Period> First = Gen.OneOf(
        Gen.Int[1, LastFirstYear].Select(Period.OfYear),
        Gen.Select(Gen.Int[1, LastFirstYear], Gen.Int[1, 12], Period.OfMonth),
        Gen.Select(Gen.Int[1, LastFirstYear], Gen.Int[1, 12], Gen.Int[1, 28], Period.OfDay),
        Gen.Select(Gen.Int[1, LastFirstYear], Gen.Int[1, 4], Period.OfQuarter));

    // Around the limits of the form that is read at once: 31 and 1 023 figures, 46 bits and the sign in eight digits.
    private static readonly Gen<Shape> SeriesShape =
        from first in First
        from count in Gen.Frequency((8, Gen.Int[1, 40]), (1, Gen.Int[1_020, 1_026]))
        from gap in Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[0, 40]))
        from type in Gen.Frequency((4, Gen.Const(NumberType.Decimal)), (1, Gen.Const(NumberType.Int32)), (1, Gen.Const(NumberType.Int64)), (1, Gen.Const(NumberType.Double)))
        from scale in Gen.Int[0, 28]
        from hasOneScale in Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false)))
        from largest in Gen.OneOfConst(9L, 9_999, int.MaxValue, (1L << 46) - 1, (1L << 47) - 1, 1L << 47, long.MaxValue)
        from figures in Gen.Long[-largest, largest].Array[count]
        from forecasts in Gen.Frequency((3, Gen.Const(0)), (1, Gen.Int[1, 3]))
        select new Shape(first, gap, type, hasOneScale, scale, figures, forecasts);

    private static readonly Gen<Shape> StepsShape =
        from first in First.Where(period => period.Kind != PeriodKind.Quarter)
        from gap in Gen.Frequency((1, Gen.Const(0)), (2, Gen.Int[1, 20]))
        from type in Gen.Frequency((4, Gen.Const(NumberType.Decimal)), (1, Gen.Const(NumberType.Int32)), (1, Gen.Const(NumberType.Double)))
        from hasOneScale in Gen.Frequency((3, Gen.Const(true)), (1, Gen.Const(false)))
        from figures in Gen.Long[0, 9_999].Array[1, 40]
        from ends in Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true)))
        select new Shape(first, gap, type, hasOneScale, 2, figures, 0, IsSteps: true, ends);

    [Fact]
    public void EveryFigureIsThatOfTheRecord() => Gen.Frequency((4, SeriesShape), (1, StepsShape)).Array[1, 4].Sample(shapes =>
    {
        Fact[] facts = [.. shapes.Select((shape, place) => shape.ToFact("fact-" + place)), Sample.Text("a-text", "A label", "text").Record!];
        Check(facts, ImageOf(facts));
        Check(facts, ImageOf(facts, mostInOnePiece: 0));
    });

    [Theory]
    [InlineData(31, 46, true)]
    [InlineData(32, 46, true)]
    [InlineData(1_023, 46, true)]
    [InlineData(1_024, 46, false)]
    [InlineData(2, 47, true)]
    [InlineData(2, 48, false)]
    public void SeriesUpToTheLimitsAreReadAtOnce(int count, int bits, bool isPlain)
    {
        var shape = new Shape(Period.OfYear(1_000), 0, NumberType.Decimal, true, 2, [.. Enumerable.Repeat((1L << (bits - 1)) - 1, count - 1), (1L << bits) - 1], 0);
        Fact fact = shape.ToFact("fact");
        byte[] image = ImageOf([fact]).First;
        int at = IdTableReader.FactAt(image, new FactsImage(image).Find("fact")) + 1 + "fact".Length;

        bool? isThere = PlainSeries.TryRead(image, at, PeriodKind.Year, 1_000 + count - 1, out decimal value);

        Assert.Equal(isPlain ? true : null, isThere);
        Assert.Equal(isPlain ? fact.Latest!.Value.ToDecimal() : 0, value);
        Assert.Equal(isPlain ? false : null, PlainSeries.TryRead(image, at, PeriodKind.Year, 1_000 + count, out _));
        Assert.Equal(isPlain ? false : null, PlainSeries.TryRead(image, at, PeriodKind.Day, 1_000, out _));
    }

    /// <summary>What is cut off is never read.</summary>
    [Fact]
    public void ASeriesThatIsCutOffIsNotReadAtOnce()
    {
        byte[] image = ImageOf([new Shape(Period.OfYear(2000), 0, NumberType.Decimal, true, 2, [1, 2, 3], 0).ToFact("fact")]).First;
        int at = IdTableReader.FactAt(image, new FactsImage(image).Find("fact")) + 1 + "fact".Length;

        for (int length = at; length < at + 14; length++)
        {
            Assert.Null(PlainSeries.TryRead(image.AsSpan(0, length), at, PeriodKind.Year, 2_002, out _));
        }

        Assert.Null(PlainSeries.TryRead(image, image.Length, PeriodKind.Year, 2_002, out _));
        Assert.Null(PlainSeries.TryRead(image, -1, PeriodKind.Year, 2_002, out _));
    }

    private static WrittenImage ImageOf(Fact[] facts, int mostInOnePiece = int.MaxValue)
    {
        FactSet set = new FactSetBuilder().Add([.. facts.Select(fact => CompiledFact.Of(fact))]).Build().Set;
        return SetCodec.Write(set, CancellationToken.None, mostInOnePiece);
    }

    private static void Check(Fact[] facts, WrittenImage written)
    {
        ImagePieces pieces = written.ToPieces();
        foreach (Fact fact in facts)
        {
            int slot = pieces.Image.Find(fact.Id);
            FactsImage image = pieces.ImageOf(slot);
            bool isDouble = fact.Type == NumberType.Double;

            Equal(fact.Kind == FactKind.Steps ? null : fact.Latest, image.TryGetValue(slot, out decimal value), value, image.TryGetDouble(slot, out double floating), floating);
            foreach (Period period in fact.Observations.Select(observation => observation.Period).SelectMany(Around).Append(Period.OfYear(9_999)).Append(Period.OfYears(2000, 2001)))
            {
                fact.TryGetObservation(period, out Observation? observation);
                Equal(observation, image.TryGetValue(slot, period, out value), value, image.TryGetDouble(slot, period, out floating), floating);
                Observation? ofYear = period.Kind == PeriodKind.Year && fact.Kind == FactKind.Series ? observation : null;
                if (period.Kind == PeriodKind.Year)
                {
                    Equal(ofYear, image.TryGetValue(slot, period.Year, out value), value, image.TryGetDouble(slot, period.Year, out floating), floating);
                }
            }

            foreach (Period day in fact.Observations.Select(observation => observation.Period).SelectMany(DaysAround).Append(Period.OfDay(9_999, 12, 31)))
            {
                fact.TryGetObservationOn(day, out Observation? observation);
                Equal(observation, image.TryGetValueOn(slot, day, out value), value, image.TryGetDoubleOn(slot, day, out floating), floating);
            }

            Assert.False(image.TryGetValue(slot, int.MinValue, out _) || image.TryGetValue(slot, int.MaxValue, out _) || image.TryGetValue(slot, 0, out _));

            void Equal(Observation? expected, bool isThere, decimal found, bool isThereAsDouble, double foundAsDouble)
            {
                Assert.Equal(expected is not null && !isDouble, isThere);
                Assert.Equal(expected is not null && isDouble, isThereAsDouble);
                Assert.Equal(isThere ? decimal.GetBits(expected!.Value.ToDecimal()) : decimal.GetBits(0), decimal.GetBits(found));
                Assert.Equal(isThereAsDouble ? expected!.Value.ToDouble() : 0, foundAsDouble);
            }
        }

        Assert.Throws<ArgumentException>("day", () => pieces.Image.TryGetValueOn(-1, Period.OfYear(2000), out _));
        Assert.False(pieces.Image.TryGetValueOn(-1, Period.OfDay(2000, 1, 1), out decimal none) || pieces.Image.TryGetValue(-1, out none) || pieces.Image.TryGetValue(-1, 2000, out none) || pieces.Image.TryGetValue(-1, Period.OfYear(2000), out none) || none != 0);
    }

    private static IEnumerable<Period> Around(Period period)
    {
        int code = PeriodCode.Of(period);
        return Enumerable.Range(code - 1, 3).Where(around => around > 12).Select(around => PeriodCode.ToPeriod(period.Kind, around));
    }

    private static IEnumerable<Period> DaysAround(Period start)
    {
        int code = PeriodCode.Of(Period.OfDay(start.Year, start.Month ?? 1, start.Day ?? 1));
        return Enumerable.Range(code - 1, 3).Where(day => day >= 0).Select(day => PeriodCode.ToPeriod(PeriodKind.Day, day));
    }

    private sealed record Shape(Period First, int Gap, NumberType Type, bool HasOneScale, int Scale, long[] Figures, int Forecasts, bool IsSteps = false, bool Ends = false)
    {
        public Fact ToFact(string id)
        {
            Observation[] observations = [.. Figures.Select((figure, place) => Sample.Observed(PeriodAt(place), NumberOf(figure, place), Sample.Yuan) with
            {
                Status = !IsSteps && place >= Figures.Length - Forecasts ? ObservationStatus.Forecast : ObservationStatus.Final,
                Until = IsSteps && (Ends || place + 1 < Figures.Length) ? PeriodAt(place + 1) : null,
            })];
            return new Fact(id, "A label", new Citation(Sample.Source), IsSteps ? FactKind.Steps : FactKind.Series, Sample.Yuan, Type, observations);
        }

        private Period PeriodAt(int place) =>
            PeriodCode.ToPeriod(First.Kind, PeriodCode.Of(First) + place + (IsSteps ? place * Gap : place > Figures.Length / 2 ? Gap : 0));

        private Number NumberOf(long figure, int place) => Type switch
        {
            NumberType.Int32 => (int)(figure % int.MaxValue),
            NumberType.Int64 => figure,
            NumberType.Decimal => new decimal((int)Math.Abs(figure), (int)(Math.Abs(figure) >> 32), 0, figure < 0, (byte)(HasOneScale ? Scale : (Scale + place) % 29)),
            _ => (double)figure,
        };
    }
}
