using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>The tool, installed as a stranger would.</summary>
public sealed class ToolTests
{
    [Fact]
    public void TheInstalledToolShowsFacts()
    {
        using var workspace = new Workspace(nameof(ToolTests));
        CommandLine.DotNet(workspace.Folder, "tool", "install", "ChangzhouFacts.Cli", "--version", Packages.Version, "--tool-path", "tools").Succeeds();

        string[] changzhou = Tool("show").Succeeds().Lines;
        Assert.Contains("High-tech companies incubated", changzhou);
        Assert.Contains("2023-01-19: nearly 3,000", changzhou);

        workspace.Write("facts.yaml", Sources.Facts("19"));
        Assert.Contains("Standard rate of value added tax", Tool("show").Succeeds().Lines);

        workspace.Write("facts.yaml", Sources.Facts("19%"));
        BuildDiagnostic found = Assert.Single(Tool("show").Fails().Diagnostics);
        Assert.Equal(("facts.yaml", "12,33", "error", "CZF2001"), (found.File, found.Place, found.Severity, found.Id));

        CommandResult Tool(string command) => CommandLine.Run(workspace.Folder, workspace.PathOf("tools/changzhou-facts"), command);
    }
}
