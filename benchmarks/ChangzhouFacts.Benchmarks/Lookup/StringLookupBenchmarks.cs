using BenchmarkDotNet.Attributes;

namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>Lookups by strings.</summary>
public class StringLookupBenchmarks : LookupBenchmarks
{
    // Beyond this size, the C# compiler takes minutes for a switch.
    private const int LargestSwitch = 1_000;

    private Dictionary<string, Fact> _dictionary = [];
    private Func<string[], int>? _switch;

    [Params(12, 100, 1_000, 10_000, 100_000)]
    public override int N { get; set; }

    public override void SetUp()
    {
        base.SetUp();
        _dictionary = Facts.All.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        _switch = N <= LargestSwitch ? CompiledFacts.Switch([.. _dictionary.Keys]) : null;
    }

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

    [Benchmark(OperationsPerInvoke = Lookup.Keys.Count)]
    public int Dictionary()
    {
        int found = 0;
        foreach (string id in Asked)
        {
            if (_dictionary.TryGetValue(id, out _))
            {
                found++;
            }
        }

        return found;
    }

    /// <summary>Up to 1 000 ids; not supported above.</summary>
    [Benchmark(OperationsPerInvoke = Lookup.Keys.Count)]
    public int Switch() => _switch?.Invoke(Asked) ?? throw new NotSupportedException("A switch of this size does not compile in time.");
}
