using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>The generator in old C# compilers: the package supports 4.8 and later.</summary>
public sealed class OldestCompilerTests
{
    [SkippableTheory]
    [InlineData("4.8.0")]
    [InlineData("4.14.0")]
    public void TheGeneratorRunsInAnOldCompiler(string version)
    {
        using var workspace = new Workspace(nameof(OldestCompilerTests) + version);
        // The analyzers of a newer SDK do not load in an old compiler, which reports each; and an old toolset cannot exclude the analyzers of a newer SDK.
        workspace.Write("App.csproj", Sources.App(
            "<RollForward>Major</RollForward><EnableNETAnalyzers>false</EnableNETAnalyzers><RoslynCompilerType>Custom</RoslynCompilerType>",
            Sources.StepsItem + $"""<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="[{version}]" PrivateAssets="all" />""",
            "net8.0"));
        workspace.Write("facts.yaml", Sources.Facts("19"));
        workspace.Write("steps.yaml", Sources.Steps);
        workspace.Write("Compiler.cs", "#error version");
        string compiler = Assert.Single(workspace.Build("App.csproj").SkipsWithoutPackage().Diagnostics, found => found.Id == "CS8304").Message;
        Assert.Contains(version[..^2], compiler, StringComparison.Ordinal);

        workspace.Write("Compiler.cs", "");
        workspace.Write("Program.cs", """
            using System;
            using ChangzhouFacts;

            Console.WriteLine(App.Rates.VatRate.In2024);
            Console.WriteLine(App.Rates.VatRate.Fact);
            Console.WriteLine(250 * Money.Taxes.Vat.Fractions.On(new DateOnly(2020, 12, 31)));
            Console.WriteLine(Money.Taxes.Abroad.TryGetValueOn("EST", new DateOnly(2029, 12, 31), out decimal abroad) ? abroad : -1);
            Console.WriteLine(Changzhou.TryGet("province", out Fact fact) ? fact : null);
            """);
        Assert.Empty(workspace.Build("App.csproj").Succeeds().Diagnostics);
        workspace.RunBuilt("App.csproj", "net8.0").Prints("""
            19
            Standard rate of value added tax: 18.5 % (2020), 19 % (2024), +0.5 percentage points
            40.00
            22
            Province: Jiangsu
            """);
    }
}
