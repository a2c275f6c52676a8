using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>
/// The step of a fact that holds on a day, compared with hand-written code: a sorted array with binary search, and a <c>SortedList</c> with binary search over
/// its keys. All get the same days in random order; one in ten is before the first step.
/// </summary>
public class DayLookupBenchmarks
{
    private const int Asked = 4_096;

    private const string Loops = """
        using System;
        using ChangzhouFacts;
        public static class Loops
        {
            public static decimal Generated(DateOnly[] days) { decimal last = 0; foreach (DateOnly day in days) { if (Facts.Rate.TryGetOn(day, out decimal value)) { last = value; } } return last; }
            public static decimal ById(DateOnly[] days) { decimal last = 0; foreach (DateOnly day in days) { if (Facts.TryGetValueOn("rate", day, out decimal value)) { last = value; } } return last; }
        }
        """;

    private DateOnly[] _days = [];
    private DateOnly[] _starts = [];
    private decimal[] _rates = [];
    private SortedList<DateOnly, decimal> _list = [];
    private Func<DateOnly[], decimal> _generated = null!;
    private Func<DateOnly[], decimal> _byId = null!;

    /// <summary>The number of steps.</summary>
    [Params(8, 100)]
    public int N { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(1);
        var yaml = new StringBuilder("schema: 1\ndataset: facts\nsources: {s: {title: A source}}\nfacts:\n  rate:\n    label: Rate\n    unit: percent\n    source: s\n    since:\n");
        _starts = [.. Enumerable.Range(0, N).Select(place => new DateOnly(2000, 1, 1).AddDays((place * 9_000 / N) + random.Next(9_000 / N)))];
        _rates = [.. _starts.Select((_, place) => 10 + (place / 4m) + 0.05m)];
        for (int place = 0; place < N; place++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"      {_starts[place]:yyyy-MM-dd}: {_rates[place]}\n");
        }

        Type loops = CompiledFacts.LoopsOver(yaml.ToString(), Loops);
        _generated = loops.GetMethod("Generated")!.CreateDelegate<Func<DateOnly[], decimal>>();
        _byId = loops.GetMethod("ById")!.CreateDelegate<Func<DateOnly[], decimal>>();
        _list = new SortedList<DateOnly, decimal>(_starts.Zip(_rates).ToDictionary(step => step.First, step => step.Second));
        _days = [.. Enumerable.Range(0, Asked).Select(_ => new DateOnly(2000, 1, 1).AddDays(random.Next(-1_000, 9_000)))];
        foreach (DateOnly day in _days)
        {
            DateOnly[] one = [day];
            if (new[] { _generated(one), _byId(one), InArray(one), InSortedList(one) }.Distinct().Count() > 1)
            {
                throw new InvalidOperationException("The lookups do not agree.");
            }
        }

        // The C# compiler has just run: the JIT is busy for a while.
        Thread.Sleep(TimeSpan.FromSeconds(3));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Asked)]
    public decimal ArrayBinarySearch() => InArray(_days);

    [Benchmark(OperationsPerInvoke = Asked)]
    public decimal SortedList() => InSortedList(_days);

    [Benchmark(OperationsPerInvoke = Asked)]
    public decimal TryGetOn() => _generated(_days);

    [Benchmark(OperationsPerInvoke = Asked)]
    public decimal TryGetValueOn() => _byId(_days);

    private decimal InArray(DateOnly[] days)
    {
        decimal last = 0;
        foreach (DateOnly day in days)
        {
            int place = Array.BinarySearch(_starts, day);
            place = place < 0 ? ~place - 1 : place;
            if (place >= 0)
            {
                last = _rates[place];
            }
        }

        return last;
    }

    private decimal InSortedList(DateOnly[] days)
    {
        decimal last = 0;
        IList<DateOnly> starts = _list.Keys;
        foreach (DateOnly day in days)
        {
            int low = 0;
            int high = starts.Count;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                (low, high) = starts[middle] <= day ? (middle + 1, high) : (low, middle);
            }

            if (low > 0)
            {
                last = _list.Values[low - 1];
            }
        }

        return last;
    }
}
