using System.Globalization;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>C# as people write it: classes of 118 lines with numbers in them, of which a few are figures of <see cref="Shapes"/>. The same in every run.</summary>
internal static class LargeProject
{
    public static IEnumerable<(string Name, string Text)> Files(int count)
    {
        var random = new Random(11);
        for (int i = 0; i < count; i++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"Part{i}.cs"), File(i, random));
        }
    }

    private static string File(int number, Random random)
    {
        string methods = string.Concat(Enumerable.Range(0, 6).Select(method => Method(method, random)));
        return string.Create(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;

            namespace Large.Part{{number % 20}};

            /// <summary>Reckons with rates.</summary>
            public sealed class Reckoning{{number}}
            {
                private const int Limit = {{random.Next(1_000, 99_999)}};
                private readonly List<decimal> _rates = new() { {{Figure(random)}}m, {{Figure(random)}}m, 0.5m, 1m, 2m };

                public string Name { get; set; } = "reckoning {{number}}";

                public int Count => _rates.Count;
            {{methods}}
            }

            """);
    }

    private static string Method(int number, Random random) => string.Create(CultureInfo.InvariantCulture, $$"""

                public decimal Sum{{number}}(IReadOnlyDictionary<string, decimal> amounts, int year)
                {
                    decimal sum = 0;
                    int seen = 0;
                    foreach (KeyValuePair<string, decimal> amount in amounts)
                    {
                        if (amount.Key.Length == 0 || seen++ > {{random.Next(10, 999)}})
                        {
                            throw new ArgumentException($"{Name} has no amount {seen} of {amounts.Count}", nameof(amounts));
                        }

                        sum += Math.Round(amount.Value * {{Figure(random)}}m / {{random.Next(2, 12)}}, 2);
                    }

                    return year < {{random.Next(1990, 2030)}} ? sum : Math.Min(sum + _rates[{{random.Next(0, 5)}}], Limit);
                }

        """);

    private static string Figure(Random random) => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 9_999)}.{random.Next(10, 99)}");
}
