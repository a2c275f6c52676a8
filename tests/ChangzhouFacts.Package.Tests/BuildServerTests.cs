using System.Text.RegularExpressions;
using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Failures on a build server, recognized by the variables that such servers set, and the page about them.</summary>
public sealed partial class BuildServerTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RunFolder.Repository, "docs/build-server.md"));

    private static readonly string[] Workflow = File.ReadAllLines(Path.Combine(RunFolder.Repository, "docs/samples/build-server/.github/workflows/facts.yml"));

    [Fact]
    public void AChangedFigureIsAnErrorOnABuildServer()
    {
        using var workspace = new Workspace(nameof(AChangedFigureIsAnErrorOnABuildServer));
        workspace.Write("App.csproj", Sources.Library());
        workspace.Write("facts.yaml", Sources.Facts("19"));
        Assert.Empty(Build(["CI"], "-p:ChangzhouFactsLock=error").Diagnostics);
        Assert.Equal(("facts.yaml", "error", "CZF3013"), Found(Build([], "-p:ChangzhouFactsLock=required")));

        workspace.Write("facts.lock", "changzhou-facts-lock: 1\nvat-rate\t2020\t18.5\tdecimal\tpercent of taxable amount\texact\nvat-rate\t2024\t18\tdecimal\tpercent of taxable amount\texact");

        Assert.Equal(("facts.yaml", "warning", "CZF3010"), Found(Build([])));
        foreach (string variable in Rows("What counts as a build server"))
        {
            Assert.Equal(("facts.yaml", "error", "CZF3010"), Found(Build([variable])));
        }

        Assert.Equal(("facts.yaml", "warning", "CZF3010"), Found(Build(["CI", "GITHUB_ACTIONS"], "-p:ChangzhouFactsLock=warn")));
        Assert.Equal(("facts.yaml", "error", "CZF3010"), Found(Build([], "-p:ChangzhouFactsLock=required")));

        CommandResult Build(string[] variables, params string[] options) => CommandLine.Run(workspace.Folder, variables, "dotnet", ["build", "App.csproj", "-m:1", .. options]);
    }

    /// <summary>Without changes, all steps pass; after a changed figure, all steps that check it fail.</summary>
    [Fact]
    public void TheWorkflowOfThePageRuns()
    {
        using var workspace = new Workspace(nameof(TheWorkflowOfThePageRuns));
        workspace.Write("App.csproj", Sources.Library());
        workspace.Write("facts.yaml", Sources.Facts("19"));
        string[] preparation = CommandLines("sh");
        string[] steps = [.. Workflow.Select(line => Step().Match(line)).Where(step => step.Success).Select(step => step.Groups[1].Value)];
        Assert.Equal((3, 4), (preparation.Length, steps.Length));
        Assert.All(preparation, line => Run(line, []).Succeeds());
        Assert.All(steps, step => Run(step, ["CI", "GITHUB_ACTIONS"]).Succeeds());

        workspace.Write("facts.yaml", Sources.Facts("20"));

        Assert.Equal([true, false, false, false], steps.Select(step => Run(step, ["CI", "GITHUB_ACTIONS"]).ExitCode == 0));
        Assert.Equal(("facts.yaml", "warning", "CZF3010"), Found(Run(steps[1], ["CI"])));
        Assert.Equal(("facts.yaml", "error", "CZF3010"), Found(Run(steps[3], ["CI"])));

        File.Delete(workspace.PathOf("facts.lock"));
        Assert.Equal(("facts.yaml", "error", "CZF3013"), Found(Run(steps[3], ["CI"])));

        // Without a version, NuGet ignores pre-releases, such as this run's.
        CommandResult Run(string line, string[] variables)
        {
            string[] words = line.Split(' ');
            return CommandLine.Run(workspace.Folder, variables, words[0], [.. words[1..], .. words.Contains("install") ? (string[])["--version", Packages.Version] : []]);
        }
    }

    private static (string, string, string) Found(CommandResult result)
    {
        BuildDiagnostic found = Assert.Single(result.Diagnostics);
        return (found.File, found.Severity, found.Id);
    }

    /// <summary>The first cell in each row of a section's first table.</summary>
    private static string[] Rows(string section) =>
        [.. Page[Page.IndexOf("## " + section, StringComparison.Ordinal)..].Split('\n').SkipWhile(line => !line.StartsWith('|'))
            .TakeWhile(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('`')[1])];

    private static string[] CommandLines(string language)
    {
        string fence = "```" + language + "\n";
        int start = Page.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return Page[start..Page.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n');
    }

    [GeneratedRegex("^ *- run: (.*)$")]
    private static partial Regex Step();
}
