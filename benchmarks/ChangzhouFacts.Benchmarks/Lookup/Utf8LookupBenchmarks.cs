using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>Lookups by UTF-8; a dictionary needs its keys transcoded first.</summary>
public class Utf8LookupBenchmarks : LookupBenchmarks
{
    private byte[][] _asked = [];

    [Params(12, 100, 1_000, 10_000, 100_000)]
    public override int N { get; set; }

    public override void SetUp()
    {
        base.SetUp();
        _asked = [.. Asked.Select(Encoding.UTF8.GetBytes)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lookup.Keys.Count)]
    public int FrozenDictionary()
    {
        FrozenDictionary<string, Fact>.AlternateLookup<ReadOnlySpan<char>> lookup = Frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> characters = stackalloc char[128];
        int found = 0;
        foreach (byte[] id in _asked)
        {
            if (lookup.TryGetValue(characters[..Encoding.UTF8.GetChars(id, characters)], out _))
            {
                found++;
            }
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookup.Keys.Count)]
    public int ChangzhouFacts() => Facts.Utf8(_asked);
}
