using System.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>Cancelled work ends, and never with a partial result.</summary>
public class CancellationTests
{
    private static readonly string Text = Build.Head + string.Concat(
        Enumerable.Range(0, 50).Select(i => $"  f{i}: {{ label: L, values: {{ 2020: {i + 1}, 2021: {i + 2}.5, 2022: {i + 3} }} }}\n"));

    [Fact]
    public void WorkThatIsCancelledBeforeItBeginsIsNotDone()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => Build.Text(Text, cancellationToken: cancelled));
    }

    [Fact]
    public void WorkThatIsCancelledAtAnyTimeGivesAllOrNothing()
    {
        string whole = WrittenOut.Of(Build.Text(Text));
        long start = Stopwatch.GetTimestamp();
        Build.Text(Text);
        long duration = Stopwatch.GetTimestamp() - start;
        var random = new Random(2022);
        int stopped = 0;
        for (int i = 0; i < 300; i++)
        {
            // A timer has a resolution of milliseconds, in which all the work may be done.
            using var source = new CancellationTokenSource();
            long end = Stopwatch.GetTimestamp() + random.NextInt64(duration);
            var canceller = new Thread(() =>
            {
                SpinWait.SpinUntil(() => Stopwatch.GetTimestamp() >= end);
                source.Cancel();
            });
            canceller.Start();
            try
            {
                Assert.Equal(whole, WrittenOut.Of(Build.Text(Text, cancellationToken: source.Token)));
            }
            catch (OperationCanceledException exception)
            {
                Assert.Equal(source.Token, exception.CancellationToken);
                stopped++;
            }

            canceller.Join();
        }

        Assert.True(stopped > 0, "No run was stopped; the text is too short to test this.");
    }

    [Fact]
    public void ATokenThatNobodyCancelsChangesNothing()
    {
        using var source = new CancellationTokenSource();

        Assert.Equal(WrittenOut.Of(Build.Text(Text)), WrittenOut.Of(Build.Text(Text, cancellationToken: source.Token)));
    }
}
