using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>
/// The figure of a family for a code and a year, compared with a dictionary keyed by both. All get the same keys in random order; each code is a separate
/// string, and one in ten belongs to no member.
/// </summary>
public class CodeLookupBenchmarks
{
    private const int Asked = 16_384;
    private const int FirstYear = 2019;
    private const int Years = 2;

    private const string Loops = """
        public static class Loops
        {
            public static decimal ByCode((string Code, int Year)[] keys)
            {
                decimal last = 0;
                foreach ((string code, int year) in keys)
                {
                    if (Facts.Figure.TryGetValue(code, year, out decimal value)) { last = value; }
                }

                return last;
            }
        }
        """;

    private (string Code, int Year)[] _keys = [];
    private FrozenDictionary<(string Code, int Year), decimal> _frozen = null!;
    private readonly Dictionary<(string Code, int Year), decimal> _dictionary = [];
    private Func<(string Code, int Year)[], decimal> _byCode = null!;

    /// <summary>The number of members.</summary>
    [Params(12, 1_000, 100_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var random = new Random(1);
        string[] codes = [.. Enumerable.Range(0, N).Select(i => Code(i * 7))];
        var yaml = new StringBuilder("schema: 1\ndataset: facts\nconstants: none\nsources: {s: {title: A source}}\ncodes:\n  country:\n    values:\n");
        foreach (string code in codes)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"      {code}: Label\n");
        }

        yaml.Append("facts:\n  figure:\n    label: Figure\n    unit: index\n    source: s\n    by: country\n    values:\n");
        foreach (string code in codes)
        {
            decimal[] figures = [.. Enumerable.Range(0, Years).Select(_ => random.Next(1, 99_999) / 100m + 0.01m)];
            yaml.Append(CultureInfo.InvariantCulture, $"      {code}: {{ {FirstYear}: {figures[0]:F2}, {FirstYear + 1}: {figures[1]:F2} }}\n");
            for (int year = 0; year < Years; year++)
            {
                _dictionary.Add((code, FirstYear + year), decimal.Round(figures[year], 2));
            }
        }

        _frozen = _dictionary.ToFrozenDictionary();
        _byCode = CompiledFacts.LoopsOver(yaml.ToString(), Loops).GetMethod("ByCode")!.CreateDelegate<Func<(string Code, int Year)[], decimal>>();
        _keys = [.. Enumerable.Range(0, Asked).Select(i => (i % 10 == 0 ? Code((random.Next(N) * 7) + 3) : new string(codes[random.Next(N)]), FirstYear + random.Next(Years)))];
        random.Shuffle(_keys);
        foreach ((string Code, int Year) key in _keys)
        {
            if (_byCode([key]) != (_dictionary.TryGetValue(key, out decimal value) ? value : 0))
            {
                throw new InvalidOperationException("The lookups do not agree.");
            }
        }

        // The C# compiler has just run: the JIT is busy for a while.
        Thread.Sleep(TimeSpan.FromSeconds(3));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Asked)]
    public decimal TryGetValue() => _byCode(_keys);

    [Benchmark(OperationsPerInvoke = Asked)]
    public decimal FrozenDictionary()
    {
        decimal last = 0;
        foreach ((string Code, int Year) key in _keys)
        {
            if (_frozen.TryGetValue(key, out decimal value))
            {
                last = value;
            }
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Asked)]
    public decimal Dictionary()
    {
        decimal last = 0;
        foreach ((string Code, int Year) key in _keys)
        {
            if (_dictionary.TryGetValue(key, out decimal value))
            {
                last = value;
            }
        }

        return last;
    }

    // Three letters or more, like the codes of countries and regions; a separate string each time.
    private static string Code(int number)
    {
        var code = new StringBuilder();
        for (int rest = number + 17_576; rest > 0; rest /= 26)
        {
            code.Append((char)('A' + (rest % 26)));
        }

        return code.ToString();
    }
}
