using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>Lookups by spans of characters.</summary>
public class CharacterLookupBenchmarks : LookupBenchmarks
{
    [Params(12, 100, 1_000, 10_000, 100_000)]
    public override int N { get; set; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lookup.Keys.Count)]
    public int FrozenDictionary()
    {
        FrozenDictionary<string, Fact>.AlternateLookup<ReadOnlySpan<char>> lookup = Frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        int found = 0;
        foreach (string id in Asked)
        {
            if (lookup.TryGetValue(id.AsSpan(), out _))
            {
                found++;
            }
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookup.Keys.Count)]
    public int ChangzhouFacts() => Facts.Characters(Asked);
}
