using System.Globalization;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

public sealed class ShowTests
{
    [Fact]
    public async Task ShowWritesEachFactAsABlockOfPlainText()
    {
        ToolRun run = await ToolRun.PlainAsync(Repository.Root, "show");

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        await Verify(run.Output);
    }

    [Fact]
    public async Task ShowOfAnIdWritesAllThatIsKnownAboutTheFact()
    {
        ToolRun run = await ToolRun.PlainAsync(Repository.Root, "show", "rd-expenditure-share-of-gdp");

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        await Verify(run.Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task ShowFitsTheTerminal(int width)
    {
        ToolRun run = await ToolRun.StyledAsync(width, Repository.Root, "show");

        await Verify(run.Output).UseTextForParameters($"{width}");
        Assert.All(Ansi.Lines(run.Output), line => Assert.InRange(line.Length, 0, width));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task ShowOfAnIdFitsTheTerminal(int width)
    {
        ToolRun run = await ToolRun.StyledAsync(width, Repository.Root, "show", "rd-expenditure-share-of-gdp");

        await Verify(run.Output).UseTextForParameters($"{width}");
        Assert.All(Ansi.Lines(run.Output), line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public async Task SeriesQualifiersAndUncertaintiesOfEveryKindAreShown()
    {
        using var directory = TemporaryDirectory.With("varied.yaml", SampleFiles.Varied);

        ToolRun plain = await ToolRun.PlainAsync(directory.Path, "show", "--file", "varied.yaml");
        ToolRun styled = await ToolRun.StyledAsync(80, directory.Path, "show", "-f", "varied.yaml");

        Assert.Equal("", plain.Error);
        await Verify(plain.Output).UseTextForParameters("plain");
        await Verify(styled.Output).UseTextForParameters("styled");
    }

    [Fact]
    public async Task EveryFieldOfAFactIsShown()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);
        var output = new List<string>();
        foreach (string id in new[] { "qualified", "constant" })
        {
            output.Add((await ToolRun.PlainAsync(directory.Path, "show", id)).Output);
        }

        await Verify(string.Join("\n", output));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(1000)]
    public async Task NoWidthIsTooSmallOrTooLarge(int width)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);

        Assert.Equal(ExitCodes.Success, (await ToolRun.StyledAsync(width, directory.Path)).ExitCode);
        Assert.Equal(ExitCodes.Success, (await ToolRun.StyledAsync(width, directory.Path, "show", "qualified")).ExitCode);
    }

    [Fact]
    public async Task TheToolAloneShowsAllFacts()
    {
        ToolRun alone = await ToolRun.PlainAsync(Repository.Root);
        ToolRun show = await ToolRun.PlainAsync(Repository.Root, "show");

        Assert.Equal(show, alone);
    }

    [Fact]
    public async Task WithoutAFileTheBuiltInFactsAreShown()
    {
        foreach (string[] arguments in new string[][] { [], ["show"], ["show", "province"], ["show", "--format", "json"], ["show", "no-such-fact"] })
        {
            ToolRun builtIn = await ToolRun.PlainAsync(directory: null, arguments);
            ToolRun file = await ToolRun.PlainAsync(Repository.Root, arguments);

            // Not on standard output, which may be for a script.
            Assert.Equal((file.ExitCode, file.Output), (builtIn.ExitCode, builtIn.Output));
            Assert.Equal(file.Error + "changzhou-facts: there is no facts.yaml here, so these are the built-in facts of Changzhou\n", builtIn.Error);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public async Task TheCultureChangesNothing(string culture)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);
        string[][] commandLines = [["show"], ["show", "qualified"], ["show", "constant"], ["show", "IDX"], ["--help"], ["--bogus"]];
        foreach (string[] arguments in commandLines)
        {
            ToolRun expected = await ToolRun.PlainAsync(directory.Path, arguments);
            ToolRun expectedStyled = await ToolRun.StyledAsync(80, directory.Path, arguments);
            (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

                Assert.Equal(expected, await ToolRun.PlainAsync(directory.Path, arguments));
                Assert.Equal(expectedStyled, await ToolRun.StyledAsync(80, directory.Path, arguments));
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
            }
        }
    }
}
