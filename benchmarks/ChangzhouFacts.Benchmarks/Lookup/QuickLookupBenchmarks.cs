using BenchmarkDotNet.Attributes;

namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>Two sizes; string keys only.</summary>
public class QuickLookupBenchmarks : LookupBenchmarks
{
    [Params(12, 1_000)]
    public override int N { get; set; }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lookup.Keys.Count)]
    public int FrozenDictionary()
    {
        int found = 0;
        foreach (string id in Asked)
        {
            if (Frozen.TryGetValue(id, out _))
            {
                found++;
            }
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookup.Keys.Count)]
    public int ChangzhouFacts() => Facts.Strings(Asked);
}
