using BenchmarkDotNet.Attributes;

namespace ChangzhouFacts.Benchmarks.Changes;

/// <summary>All changes of 262 series of 38 figures, computed on first use. The World Bank has this many countries and groups of countries.</summary>
public class ChangeBenchmarks
{
    private const int Series = 262;
    private const int Figures = 38;

    private static readonly Citation Source = new(new Source("world-bank", "World Development Indicators"));
    private static readonly Unit Unit = new("index");

    private Observation[][] _series = [];

    /// <summary>Between years, only the change from the first to the last needs a root; between days, each change needs one of a rational power.</summary>
    [Params(PeriodKind.Year, PeriodKind.Month, PeriodKind.Day)]
    public PeriodKind Kind { get; set; }

    /// <summary>A figure of a yearbook, or a quotient with all digits of a double.</summary>
    [Params(2, 13)]
    public int Decimals { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(Series);
        _series = [.. Enumerable.Range(0, Series).Select(series =>
        {
            decimal figure = 1 + (series * 7 % 500);
            return Enumerable.Range(0, Figures).Select(place =>
            {
                figure = decimal.Round(figure * (decimal)(0.96 + (random.NextDouble() * 0.12)), Decimals);
                var half = new decimal(5, 0, 0, false, (byte)(Decimals + 1));
                return new Observation(At(place), figure, new Interval(figure - half, true, figure + half, true), Unit, Source);
            }).ToArray();
        })];
    }

    [Benchmark]
    public int All()
    {
        int changes = 0;
        foreach (Observation[] observations in _series)
        {
            changes += new Fact("series", "A series", Source, FactKind.Series, Unit, NumberType.Decimal, observations).Changes.Count;
        }

        return changes == Series * Figures ? changes : throw new InvalidOperationException("Changes are missing.");
    }

    private Period At(int place) => Kind switch
    {
        PeriodKind.Year => Period.OfYear(1985 + place),
        PeriodKind.Month => Period.OfMonth(2020 + (place / 12), 1 + (place % 12)),
        _ => Period.OfDay(2020, 1 + (place / 28), 1 + (place % 28)),
    };
}
