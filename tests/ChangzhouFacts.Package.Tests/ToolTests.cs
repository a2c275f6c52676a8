using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>The tool, installed as a user would.</summary>
public sealed class ToolTests
{
    [Fact]
    public void TheInstalledToolShowsFacts()
    {
        using var workspace = new Workspace(nameof(TheInstalledToolShowsFacts));
        Install(workspace);

        string[] changzhou = Tool(workspace, "show").Succeeds().Lines;
        Assert.Contains("High-tech companies incubated", changzhou);
        Assert.Contains("2023-01-19: nearly 3,000", changzhou);

        workspace.Write("facts.yaml", Sources.Facts("19"));
        Assert.Contains("Standard rate of value added tax", Tool(workspace, "show").Succeeds().Lines);

        workspace.Write("facts.yaml", Sources.Facts("19%"));
        BuildDiagnostic found = Assert.Single(Tool(workspace, "show").Fails().Diagnostics);
        Assert.Equal(("facts.yaml", "12,33", "error", "CZF2001"), (found.File, found.Place, found.Severity, found.Id));
    }

    [Fact]
    public void TheInstalledToolExportsFacts()
    {
        using var workspace = new Workspace(nameof(TheInstalledToolExportsFacts));
        Install(workspace);

        Tool(workspace, "new").Succeeds();
        Tool(workspace, "export", "--format", "csv", "--output", "facts.csv").Succeeds();
        Tool(workspace, "export", "--format", "json", "--output", "facts.json").Succeeds();
        Tool(workspace, "export", "--format", "parquet", "--output", "facts.parquet").Succeeds();

        Assert.StartsWith("id,position,label,", File.ReadAllText(workspace.PathOf("facts.csv")), StringComparison.Ordinal);
        Assert.Contains("\"value\": 5.10", File.ReadAllText(workspace.PathOf("facts.json")), StringComparison.Ordinal);
        Assert.Equal("PAR1"u8, File.ReadAllBytes(workspace.PathOf("facts.parquet")).AsSpan()[^4..]);
    }

    /// <summary>The build uses the lock that the tool writes.</summary>
    [Fact]
    public void ABuildMissesTheRevisionOfALockedFigure()
    {
        using var workspace = new Workspace(nameof(ABuildMissesTheRevisionOfALockedFigure));
        Install(workspace);
        workspace.Write("App.csproj", Sources.Library());
        workspace.Write("facts.yaml", Sources.Facts("19"));
        Tool(workspace, "lock").Succeeds();
        workspace.Write("facts.yaml", Sources.Facts("20"));

        BuildDiagnostic found = Assert.Single(workspace.Build("App.csproj").Succeeds().Diagnostics);
        Assert.Equal(("facts.yaml", "warning", "CZF3010"), (found.File, found.Severity, found.Id));

        found = Assert.Single(workspace.Build("App.csproj", "-p:ContinuousIntegrationBuild=true").Fails().Diagnostics);
        Assert.Equal(("facts.yaml", "error", "CZF3010"), (found.File, found.Severity, found.Id));
    }

    private static void Install(Workspace workspace) =>
        CommandLine.DotNet(workspace.Folder, "tool", "install", "ChangzhouFacts.Cli", "--version", Packages.Version, "--tool-path", "tools").Succeeds();

    private static CommandResult Tool(Workspace workspace, params string[] arguments) =>
        CommandLine.Run(workspace.Folder, workspace.PathOf("tools/changzhou-facts"), arguments);
}
