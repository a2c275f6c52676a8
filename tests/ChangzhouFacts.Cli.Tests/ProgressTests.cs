using ChangzhouFacts.Cli.Output;

namespace ChangzhouFacts.Cli.Tests;

public sealed class ProgressTests
{
    [Fact]
    public void LongWorkSaysThatItGoesOnAndLeavesNothingBehind()
    {
        using Terminal terminal = Make(hasProgress: true);

        using (var progress = Progress.Of(terminal, "reading facts\u001b.yaml"))
        {
            progress.Tell();
            progress.Tell();
        }

        const string first = @"changzhou-facts: reading facts\u001B.yaml, 1 s";
        Assert.Equal($"\r{first}\r{first.Replace("1 s", "2 s", StringComparison.Ordinal)}\r{new string(' ', first.Length)}\r", terminal.Error.ToString());
        Assert.Equal("", terminal.Output.ToString());
    }

    [Fact]
    public void ShortWorkSaysNothing()
    {
        using Terminal terminal = Make(hasProgress: true);

        Progress.Of(terminal, "reading").Dispose();

        Assert.Equal("", terminal.Error.ToString());
    }

    [Fact]
    public void WhenTheWorkIsOverNothingMoreIsSaid()
    {
        using Terminal terminal = Make(hasProgress: true);
        var progress = Progress.Of(terminal, "reading");

        progress.Dispose();
        progress.Tell();

        Assert.Equal("", terminal.Error.ToString());
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void OnlyATerminalIsWatched(bool hasProgress, bool expected)
    {
        using Terminal terminal = Make(hasProgress);
        using var progress = Progress.Of(terminal, "reading");

        Assert.Equal(expected, progress.IsWatched);
    }

    private static Terminal Make(bool hasProgress) =>
        new(new StringWriter(), new StringWriter(), IsStyled: false, Width: 80, Directory: "") { HasProgress = hasProgress };
}
