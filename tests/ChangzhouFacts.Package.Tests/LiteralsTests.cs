using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Numbers in C# that are figures of facts, in projects that have the package.</summary>
public sealed class LiteralsTests
{
    private const string Warn = "\ndotnet_diagnostic.CZF4001.severity = warning";

    private const string Advice = "; write the constant, and the number follows its source (https://github.com/changzhoufacts/changzhoufacts/blob/main/docs/diagnostics.md#czf4001)";

    private const string Program = """
        decimal rate = 19.25m;
        double before = 18.5;
        System.Console.WriteLine(System.FormattableString.Invariant($"{rate} {before}"));
        """;

    [Fact]
    public void ABuildReportsThemWhereTheyAreWarnings()
    {
        using Workspace workspace = Project(nameof(ABuildReportsThemWhereTheyAreWarnings));
        workspace.Write("tests/Expected.cs", "class Expected { public const decimal Rate = 19.25m; }");
        Assert.Empty(workspace.Build("App.csproj").Succeeds().Diagnostics);

        workspace.Write(".editorconfig", "root = true\n[*.cs]" + Warn + "\n[tests/**.cs]\nchangzhoufacts_literals = off");

        Assert.Equal(
            [
                ("Program.cs", "1,16", "warning", "CZF4001", "19.25m is the figure of Rates.VatRate.In2024" + Advice),
                ("Program.cs", "2,17", "warning", "CZF4001", "18.5 is the figure of Rates.VatRate.In2020" + Advice),
            ],
            workspace.Build("App.csproj", "--no-incremental").Succeeds().Diagnostics.Distinct().Select(found => (found.File, found.Place, found.Severity, found.Id, found.Message)).Order());
    }

    [Fact]
    public void DotnetFormatWritesTheirConstants()
    {
        using Workspace workspace = Project(nameof(DotnetFormatWritesTheirConstants));
        workspace.Build("App.csproj").Succeeds();

        CommandLine.DotNet(workspace.Folder, "format", "analyzers", "App.csproj", "--no-restore", "--diagnostics", "CZF4001", "--severity", "info").Succeeds();

        Assert.Equal(
            Program.Replace("19.25m", "App.Rates.VatRate.In2024", StringComparison.Ordinal).Replace("18.5", "(double)App.Rates.VatRate.In2020", StringComparison.Ordinal).ReplaceLineEndings("\n") + "\n",
            File.ReadAllText(workspace.PathOf("Program.cs")).ReplaceLineEndings("\n"));
        workspace.Build("App.csproj").Succeeds();
        workspace.RunBuilt("App.csproj").Prints("19.25 18.5");
    }

    [Fact]
    public void NumbersInFSharpAreLeftAlone()
    {
        using Workspace workspace = Project(nameof(NumbersInFSharpAreLeftAlone), "<OutputType>Library</OutputType><ChangzhouFactsVisibility>public</ChangzhouFactsVisibility>");
        workspace.Write("Program.cs", "");
        workspace.Write("fsharp/FSharpApp.fsproj", Sources.App("<ChangzhouFactsAutoInclude>false</ChangzhouFactsAutoInclude>", """<Compile Include="Program.fs" /><ProjectReference Include="../App.csproj" />"""));
        workspace.Write("fsharp/Program.fs", "printfn \"%M\" 19.25m");
        workspace.Write(".editorconfig", "root = true\n[*]\nchangzhoufacts_literals = all" + Warn);
        workspace.Write(".globalconfig", "is_global = true\nchangzhoufacts_literals = all" + Warn);

        Assert.Empty(workspace.Build("fsharp/FSharpApp.fsproj").Succeeds().Diagnostics);
    }

    private static Workspace Project(string name, string properties = "")
    {
        var workspace = new Workspace(name);
        workspace.Write("App.csproj", Sources.App(properties + "<EnableDefaultCompileItems>false</EnableDefaultCompileItems>", """<Compile Include="Program.cs;tests/**/*.cs" />"""));
        workspace.Write("facts.yaml", Sources.Facts("19.25"));
        workspace.Write("Program.cs", Program);
        return workspace;
    }
}
