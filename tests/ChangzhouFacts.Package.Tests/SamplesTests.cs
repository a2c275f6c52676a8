using System.Net;
using System.Runtime.InteropServices;
using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>The projects in docs/samples, each in a separate folder with the packed package, work as their page says.</summary>
public sealed class SamplesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void EachSampleIsInTheTableAndHasATest()
    {
        string samples = Path.Combine(RunFolder.Repository, "docs/samples");
        IEnumerable<string> folders = Directory.EnumerateDirectories(samples).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
        string page = File.ReadAllText(Path.Combine(samples, "README.md"));

        Assert.Equal(["aspnet", "build-server", "console", "file-based", "fsharp"], folders);
        Assert.All(folders, folder => Assert.Contains($"| [{folder}]({folder}) |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void TheConsoleAppPrintsItsFigures() => Runs("console", "dotnet run", """
        3000
        Companies: 2,810 (2021), nearly 3,000 (2022), less than 190
        Statistical Yearbook, 2023-06-30, table 4
        40.00 (16 %)
        """);

    [Fact]
    public void TheFSharpAppPrintsItsFigures() => Runs("fsharp", "dotnet run --project App", """
        16 %
        40.00
        VAT Act, section 12
        """);

    [Fact]
    public void TheAppOfOneFilePrintsItsFigures() => Runs("file-based", "dotnet run app.cs", """
        19
        Standard rate of value added tax: since 2007-01-01: 19 %, …, since 2021-01-01: 19 %
        """);

    [SkippableFact]
    public async Task TheWebAppAnswersWhenItIsCompiledAheadOfTime()
    {
        using var workspace = new Workspace(nameof(TheWebAppAnswersWhenItIsCompiledAheadOfTime));
        workspace.WriteSample("aspnet");
        CommandResult published = CommandLine.DotNet(
            workspace.PathOf("aspnet"), "publish", "-m:1", "-o", "out", "-r", RuntimeInformation.RuntimeIdentifier, "-p:TreatWarningsAsErrors=true").SkipsWithoutPackage().Succeeds();
        Assert.Empty(published.Diagnostics);

        using RunningCommand app = CommandLine.Start(workspace.PathOf("aspnet/out"), workspace.PathOf("aspnet/out/Statistics"), "--urls", "http://127.0.0.1:0");
        app.WaitFor("Application started. Press Ctrl+C to shut down.", Patience);
        using var client = new HttpClient { BaseAddress = new Uri(app.Output.Split("Now listening on: ")[1].Split('\n')[0]) };

        Assert.Equal("432100000", await client.GetStringAsync("/gdp/north/2022"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/gdp/east/2022")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/gdp/north/2022-13")).StatusCode);
        Assert.StartsWith("{\"id\":\"gdp/south\",", await client.GetStringAsync("/facts/gdp/south"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheBuildServerPassesEachStepAndFailsWhereAFigureChanged()
    {
        using var workspace = new Workspace(nameof(TheBuildServerPassesEachStepAndFailsWhereAFigureChanged));
        workspace.WriteSample("build-server");
        string[] steps = [.. File.ReadLines(workspace.PathOf("build-server/.github/workflows/facts.yml")).Where(line => line.Contains("- run: ", StringComparison.Ordinal)).Select(line => line.Split("run: ")[1])];
        Assert.Equal(4, steps.Length);
        Assert.All(steps, step => Run(step).Succeeds());

        string facts = workspace.PathOf("build-server/facts.yaml");
        File.WriteAllText(facts, File.ReadAllText(facts).Replace("2021-01-01: 19", "2021-01-01: 20", StringComparison.Ordinal));

        Assert.Equal([true, false, false, false], steps.Select(step => Run(step).ExitCode == 0));

        CommandResult Run(string step) => CommandLine.Run(workspace.PathOf("build-server"), ["CI"], "dotnet", step.Split(' ')[1..]);
    }

    private static void Runs(string sample, string command, string prints)
    {
        using var workspace = new Workspace(sample);
        workspace.WriteSample(sample);

        CommandLine.DotNet(workspace.PathOf(sample), command.Split(' ')[1..]).Prints(prints);
    }
}
