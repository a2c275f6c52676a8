using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>The effects of changing a facts file.</summary>
public sealed class EditingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public void EachBuildTakesTheFactsFileAsItIs()
    {
        using var workspace = new Workspace(nameof(EachBuildTakesTheFactsFileAsItIs));
        workspace.Write("App.csproj", Sources.App());
        workspace.Write("facts.yaml", Sources.Facts("19"));
        workspace.Write("Program.cs", "System.Console.WriteLine(App.Rates.VatRate.In2024);");
        workspace.Build("App.csproj").Succeeds();
        workspace.RunBuilt("App.csproj").Prints("19");

        workspace.Write("facts.yaml", Sources.Facts("20"));
        workspace.Build("App.csproj").Succeeds();
        workspace.RunBuilt("App.csproj").Prints("20");

        workspace.Write("facts.yaml", Sources.Facts("20%"));
        BuildDiagnostic found = Assert.Single(workspace.Build("App.csproj").Fails().Diagnostics);
        Assert.Equal(("facts.yaml", "12,33", "error", "CZF2001"), (found.File, found.Place, found.Severity, found.Id));

        workspace.Write("facts.yaml", Sources.Facts("21"));
        workspace.Build("App.csproj").Succeeds();
        workspace.RunBuilt("App.csproj").Prints("21");

        File.Delete(workspace.PathOf("facts.yaml"));
        found = Assert.Single(workspace.Build("App.csproj").Fails().Diagnostics);
        Assert.Equal(("Program.cs", "CS0103"), (found.File, found.Id));

        workspace.Write("facts.yaml", Sources.Facts("22"));
        workspace.Build("App.csproj").Succeeds();
        workspace.RunBuilt("App.csproj").Prints("22");
    }

    /// <summary>A constant is folded into the code that uses it; lookups are not.</summary>
    [Fact]
    public void CallersKeepAnOldConstantUntilTheyAreRebuilt()
    {
        using var workspace = new Workspace(nameof(CallersKeepAnOldConstantUntilTheyAreRebuilt));
        workspace.Write("Figures/Figures.csproj", Sources.Library("<ChangzhouFactsVisibility>public</ChangzhouFactsVisibility>"));
        workspace.Write("Figures/facts.yaml", Sources.Facts("19"));
        workspace.Write("App/App.csproj", Sources.Project("net10.0", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Figures/Figures.csproj" />"""));
        workspace.Write("App/Program.cs", """
            using Figures;

            Rates.TryGetValue("vat-rate", out decimal found);
            System.Console.WriteLine($"constant {Rates.VatRate.In2024}, looked up {found}");
            """);
        workspace.Build("App/App.csproj").Succeeds();
        workspace.RunBuilt("App/App.csproj").Prints("constant 19, looked up 19");

        workspace.Write("Figures/facts.yaml", Sources.Facts("20"));
        workspace.Build("Figures/Figures.csproj").Succeeds();
        File.Copy(workspace.PathOf("Figures/bin/Debug/net10.0/Figures.dll"), workspace.PathOf("App/bin/Debug/net10.0/Figures.dll"), overwrite: true);
        workspace.RunBuilt("App/App.csproj").Prints("constant 19, looked up 20");

        workspace.Build("App/App.csproj").Succeeds();
        workspace.RunBuilt("App/App.csproj").Prints("constant 20, looked up 20");
    }

    [Fact]
    public void AFileBasedAppTakesTheFactsFileAsItIs()
    {
        using var workspace = new Workspace(nameof(AFileBasedAppTakesTheFactsFileAsItIs));
        workspace.Write("app.cs", $"""
            #:package ChangzhouFacts@{Packages.Version}
            System.Console.WriteLine(app.Rates.VatRate.In2024);
            System.Console.WriteLine(ChangzhouFacts.Changzhou.InnovationPlatforms.Value);
            """);
        workspace.Write("facts.yaml", Sources.Facts("19"));
        Run().Prints("19\n47");

        workspace.Write("facts.yaml", Sources.Facts("20"));
        Run().Prints("20\n47");

        File.Delete(workspace.PathOf("facts.yaml"));
        Assert.Contains("error CS0103", Run().Fails().Output, StringComparison.Ordinal);

        workspace.Write("facts.yaml", Sources.Facts("21"));
        Run().Prints("21\n47");

        CommandResult Run() => CommandLine.DotNet(workspace.Folder, "run", "app.cs");
    }

    [Fact]
    public void DotnetWatchPicksUpAnEdit()
    {
        using var workspace = new Workspace(nameof(DotnetWatchPicksUpAnEdit));
        workspace.Write("App.csproj", Sources.App());
        workspace.Write("facts.yaml", Sources.Facts("19"));
        workspace.Write("Program.cs", """
            System.Console.WriteLine($"the rate is {App.Rates.VatRate.In2024}");
            System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);
            """);
        using RunningCommand watch = CommandLine.Start(workspace.Folder, "dotnet", "watch", "--non-interactive");
        watch.WaitFor("the rate is 19", Patience);
        watch.WaitFor("Waiting for changes", Patience);

        // An edit at the moment when watching starts is not noticed.
        Thread.Sleep(TimeSpan.FromSeconds(2));
        workspace.Write("facts.yaml", Sources.Facts("20"));
        watch.WaitFor("the rate is 20", Patience);
    }
}
