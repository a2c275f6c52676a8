using System.Diagnostics;
using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>A host cancels a run whenever the user types; no partial result remains.</summary>
public sealed class CancellationTests
{
    private const int Points = 300;

    private static readonly TestFactsFile[] Files =
    [
        new("/project/facts.yaml", RichFile.With("text", "2.77 percent")),
        new("/project/facts.lock", "changzhou-facts-lock: 1\nmoney\t2022\t9400000000\tlong\tCNY\texact\n", ("ChangzhouFacts", "lock")),
    ];

    [Fact]
    public void ARunThatIsCancelledAtAnyTimeLeavesTheNextOneRight()
    {
        GeneratorDriverHarness whole = Run(CancellationToken.None);
        string[] expected = Outcome(whole);
        long start = Stopwatch.GetTimestamp();
        Run(CancellationToken.None);
        long duration = Stopwatch.GetTimestamp() - start;

        var random = new Random(2022);
        int stopped = 0;
        for (int i = 0; i < Points; i++)
        {
            // A new file, so that no step is cached.
            using var source = new CancellationTokenSource();
            GeneratorDriverHarness? run = RunUntil(Stopwatch.GetTimestamp() + random.NextInt64(duration), source);
            stopped += run is null ? 1 : 0;

            Assert.Equal(expected, Outcome(run ?? Run(CancellationToken.None)));
        }

        Assert.True(stopped > 0, "No run was stopped; the file is too short to test this.");
    }

    private static GeneratorDriverHarness? RunUntil(long end, CancellationTokenSource source)
    {
        var canceller = new Thread(() =>
        {
            SpinWait.SpinUntil(() => Stopwatch.GetTimestamp() >= end);
            source.Cancel();
        });
        canceller.Start();
        try
        {
            return Run(source.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        finally
        {
            canceller.Join();
        }
    }

    private static GeneratorDriverHarness Run(CancellationToken cancellationToken) =>
        GeneratorDriverHarness.Run(new FactsGenerator(), [("RootNamespace", "Sample")], cancellationToken, Files);

    private static string[] Outcome(GeneratorDriverHarness run) =>
        [.. run.Sources.Select(source => source.Key + source.Value), .. run.Diagnostics.Select(found => found.ToString())];
}
