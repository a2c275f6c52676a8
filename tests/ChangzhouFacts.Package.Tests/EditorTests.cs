using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>A C# project with the package in csharp-ls, a language server that editors use: what it shows of the facts.</summary>
public sealed class EditorTests
{
    [SkippableFact]
    public async Task ConstantsAreCompletedExplainedAndFound()
    {
        using var workspace = new Workspace(nameof(ConstantsAreCompletedExplainedAndFound));
        CommandResult install = CommandLine.DotNet(workspace.Folder, "tool", "install", "csharp-ls", "--version", "0.28.0", "--tool-path", "tools");
        Skip.If(install.ExitCode != 0, "csharp-ls cannot be installed: " + install.Lines.FirstOrDefault());
        string facts = Sources.Facts("19").Replace("published: 2024-01-02", "published: 2024-01-02, url: \"https://example.org/gazette\"", StringComparison.Ordinal);
        workspace.Write("App/App.csproj", Sources.App());
        workspace.Write("App/facts.yaml", facts);
        workspace.Write("App/Program.cs", "System.Console.WriteLine(App.Rates.VatRate.In2020);");
        workspace.Build("App").Succeeds();

        using EditorClient editor = await EditorClient.OpenAsync(workspace.PathOf("App"), "Program.cs", workspace.PathOf(OperatingSystem.IsWindows() ? "tools/csharp-ls.exe" : "tools/csharp-ls"));

        string hover = await editor.WaitForHoverAsync("In2020", "decimal VatRate.In2020");
        Assert.Contains(
            "Standard rate of value added tax, 2020: 18.5 % of taxable amount. Source: [Official Gazette of Exampleland, 2024-01-02](https://example.org/gazette).",
            hover, StringComparison.Ordinal);
        Assert.Equal(
            ["Fact", "Fractions", "From2020To2024", "Id", "In2020", "In2024", "Latest", "Quantities"],
            (await editor.CompleteAsync("In2020")).Except(["Equals", "ReferenceEquals"]).Order(StringComparer.Ordinal));
        Assert.Equal("internal const decimal In2020 = 18.5m;", await editor.GoToDefinitionAsync("In2020"));

        // It does not watch facts files, so it is told that the project has changed.
        workspace.Write("App/facts.yaml", facts.Replace("18.5", "18.25", StringComparison.Ordinal));
        await editor.HasChangedAsync("App.csproj");
        await editor.WaitForHoverAsync("In2020", "18.25 % of taxable amount");
    }
}
