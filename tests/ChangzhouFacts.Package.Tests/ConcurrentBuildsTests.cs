using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

public sealed class ConcurrentBuildsTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>Like an IDE and a shell: one project, with separate output folders for each build.</summary>
    [Fact]
    public void TwoBuildsOfOneProjectAtOnceMakeTheSame()
    {
        using var workspace = new Workspace(nameof(ConcurrentBuildsTests));
        WriteProject(workspace);

        using RunningCommand first = Start(workspace, "first");
        using RunningCommand second = Start(workspace, "second");
        CommandResult[] results = [first.Finish(Limit).Succeeds(), second.Finish(Limit).Succeeds()];

        Assert.All(results, result => Assert.Empty(result.Diagnostics));
        Assert.Equal(Code(workspace, "first"), Code(workspace, "second"));
        foreach (string build in new[] { "first", "second" })
        {
            CommandLine.DotNet(workspace.Folder, workspace.PathOf($"{build}/bin/App/debug/App.dll")).Prints("19");
        }
    }

    /// <summary>
    /// One output folder. There, MSBuild may conflict with itself, and a build fails; the message is never about the facts, and the next
    /// build succeeds.
    /// </summary>
    [Fact]
    public void TwoBuildsOfOneProjectIntoOneFolderHarmNoFacts()
    {
        using var workspace = new Workspace(nameof(ConcurrentBuildsTests));
        WriteProject(workspace);

        using RunningCommand first = Start(workspace, "both");
        using RunningCommand second = Start(workspace, "both");
        CommandResult[] results = [first.Finish(Limit), second.Finish(Limit)];

        Assert.All(results, result => Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id is "CS8785" || diagnostic.Id.StartsWith("CZF", StringComparison.Ordinal)));
        using RunningCommand third = Start(workspace, "both");
        third.Finish(Limit).Succeeds();
        CommandLine.DotNet(workspace.Folder, workspace.PathOf("both/bin/App/debug/App.dll")).Prints("19");
    }

    private static void WriteProject(Workspace workspace)
    {
        workspace.Write("project/App.csproj", Sources.App());
        workspace.Write("project/facts.yaml", Sources.Facts("19"));
        workspace.Write("project/facts.lock", "changzhou-facts-lock: 1\nvat-rate\t2020\t18.5\tdecimal\tpercent of taxable amount\texact\nvat-rate\t2024\t19\tdecimal\tpercent of taxable amount\texact");
        workspace.Write("project/Program.cs", "System.Console.WriteLine(App.Rates.VatRate.In2024);");
    }

    private static RunningCommand Start(Workspace workspace, string build) => CommandLine.Start(
        workspace.Folder, "dotnet", "build", "project/App.csproj", "-m:1", "--artifacts-path", workspace.PathOf(build),
        "-p:EmitCompilerGeneratedFiles=true");

    private static string Code(Workspace workspace, string build) => File.ReadAllText(
        Assert.Single(Directory.GetFiles(workspace.PathOf(build), "*.Rates.g.cs", SearchOption.AllDirectories)));
}
