using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>One set with one kind of keys. Every alternative holds the same records with the same ids.</summary>
public abstract class LookupBenchmarks
{
    /// <summary>The number of ids.</summary>
    public abstract int N { get; set; }

    [Params(KeyKind.Hit, KeyKind.Miss, KeyKind.Mix)]
    public KeyKind Keys { get; set; }

    internal CompiledFacts Facts { get; private set; } = null!;

    internal FrozenDictionary<string, Fact> Frozen { get; private set; } = null!;

    internal string[] Asked { get; private set; } = [];

    [GlobalSetup]
    public virtual void SetUp()
    {
        string[] ids = Lookup.Keys.Ids(N, seed: 1);
        Facts = CompiledFacts.OfSize(N);
        Frozen = Facts.All.ToFrozenDictionary(fact => fact.Id, StringComparer.Ordinal);
        Asked = Lookup.Keys.Of(ids, Keys);
        if (Facts.Strings(Asked) != Asked.Count(Frozen.ContainsKey))
        {
            throw new InvalidOperationException("The lookups do not agree.");
        }
    }
}
