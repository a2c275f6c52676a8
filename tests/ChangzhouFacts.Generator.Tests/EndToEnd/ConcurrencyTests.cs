using System.Runtime.Loader;
using System.Text;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>Many threads use the facts of a class for the first time, all at once.</summary>
public sealed class ConcurrencyTests
{
    private const int ThreadCount = 16;
    private const int Rounds = 20;

    [Fact]
    public void EveryThreadGetsTheSameWholeRecords()
    {
        byte[] assembly = Assembly();
        string[] expected = [.. Load(assembly).Select(Everything)];
        for (int round = 0; round < Rounds; round++)
        {
            // Loaded again, because a record is only created once.
            FactCollection facts = Load(assembly);
            var found = new Fact[ThreadCount][];
            using var start = new Barrier(ThreadCount);
            Thread[] threads = [.. Enumerable.Range(0, ThreadCount).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                found[i] = Find(facts, i);
            }))];
            Array.ForEach(threads, thread => thread.Start());
            Array.ForEach(threads, thread => thread.Join());

            for (int i = 0; i < ThreadCount; i++)
            {
                Assert.Equal(expected, found[i].Select(Everything));
                Assert.All(found[i].Zip(found[0]), pair => Assert.Same(pair.Second, pair.First));
                Assert.All(found[i], fact => Assert.Same(found[0][0].Citation!.Source, fact.Citation!.Source));
            }
        }
    }

    /// <summary>The facts in order: each thread starts with another one, and uses another lookup.</summary>
    private static Fact[] Find(FactCollection facts, int thread)
    {
        string[] ids = ["figure", "series", "vat", "growth", "rate", "money", "constant", "province", "industries"];
        var found = new Fact[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            int place = (i + thread) % ids.Length;
            string id = ids[place];
            bool isFound = (thread % 4) switch
            {
                0 => facts.TryGet(id, out found[place]!),
                1 => facts.TryGet(id.AsSpan(), out found[place]!),
                2 => facts.TryGet(Encoding.UTF8.GetBytes(id).AsSpan(), out found[place]!),
                _ => (found[place] = facts[place]) is not null,
            };
            bool hasValue = facts.TryGetValue(id, out decimal value) && value != 0;
            Assert.True(isFound);
            Assert.Equal(place < 6 && id != "vat", hasValue);
        }

        return found;
    }

    /// <summary>All data of a record, its changes included.</summary>
    private static string Everything(Fact fact) =>
        string.Join('\n', fact.Observations.Select(observation => observation.ToString())
            .Concat(fact.Changes.Select(change => change.ToString()))
            .Concat(fact.Texts)
            .Prepend(fact.Citation!.ToString())
            .Prepend(fact.ToString()));

    private static byte[] Assembly()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(
            new FactsGenerator(), [], new TestFactsFile("/project/facts.yaml", RichFile.With("a text", "2.77 percent"), ("ChangzhouFactsVisibility", "public")));
        using var image = new MemoryStream();
        Assert.True(CodeCompiler.Create(LanguageVersion.Latest, code: [Assert.Single(run.Sources).Value]).Emit(image).Success);
        return image.ToArray();
    }

    private static FactCollection Load(byte[] assembly)
    {
        using var image = new MemoryStream(assembly);
        Type facts = new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image).GetType("Rich", throwOnError: true)!;
        return (FactCollection)facts.GetProperty("All")!.GetValue(null)!;
    }
}
