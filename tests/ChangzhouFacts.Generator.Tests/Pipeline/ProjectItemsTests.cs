using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>A build lists its items in one property, all of them and escaped; it takes precedence over the host's metadata for each file.</summary>
public sealed class ProjectItemsTests
{
    private const string Path = "/project/facts.yaml";

    private static readonly string[] EscapedProperties = ["RootNamespace", "ChangzhouFactsVisibility", "ChangzhouFactsLock", "ChangzhouFactsToday"];

    // Exactly these are in the list.
    private static readonly string[] EscapedCharacters = ["%", "|", "#", ";", "\n", "\r"];

    // The host's metadata if a later item has none.
    private static readonly TestFactsFile Unmarked = new(Path, "Rates 47", ("ChangzhouFacts", ""));

    [Theory]
    [InlineData(1, "true")]
    [InlineData(1, "True", "")]
    [InlineData(1, "", "true")]
    [InlineData(1, "true", "lock")]
    [InlineData(0, "true", "false")]
    [InlineData(0, "FALSE", "true")]
    [InlineData(0, "lock")]
    [InlineData(0, "")]
    [InlineData(0)]
    public void OneMarkIsEnoughAndOneItemLeavesAFileOut(int sources, params string[] marks) =>
        Assert.Equal(sources, Run([.. marks.Select(mark => new FactsItem(Path, mark, "", "", ""))], Unmarked).Sources.Count);

    [Fact]
    public void TheMetadataOfAllItemsOfAFileAreItsSettings()
    {
        GeneratorDriverHarness run = Run(
            [new(Path, "true", "", "", ""), new(Path, "", "Tariffs", "", "public"), new("/project/rates.yaml", "true", "Other", "", ""), new(Path, "", "Tariffs", "Shop.Tax", "Public")],
            Unmarked);

        Assert.Equal(["Shop.Tax.Tariffs.g.cs"], run.Sources.Keys);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("/project/./facts.yaml")]
    [InlineData("/project/data/../facts.yaml")]
    [InlineData("/project//facts.yaml")]
    public void AFileUnderTwoSpellingsIsOneFile(string path)
    {
        GeneratorDriverHarness run = Run([new(Path, "true", "Tariffs", "", ""), new(Path, "true", "", "", "")], new TestFactsFile(path, "Rates 47 warn"), Unmarked);

        Assert.Equal(["Sample.Tariffs.g.cs"], run.Sources.Keys);
        Assert.Equal($"{Path}(1,10): warning CZF2999: this is odd: warn", Assert.Single(run.Diagnostics).ToString());
    }

    /// <summary>Like on Windows, where an item keeps the slashes as written.</summary>
    [Fact]
    public void ASlashIsASlash()
    {
        GeneratorDriverHarness run = Run(
            [new(@"C:\project\facts.yaml", "true", "Tariffs", "", "")], new TestFactsFile(@"C:\project/facts.yaml", "Rates 47"), new TestFactsFile(@"C:\project\facts.yaml", "Rates 47"));

        Assert.Equal(["Sample.Tariffs.g.cs"], run.Sources.Keys);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("=/project/facts.yaml||=||=||=")]
    [InlineData("=/project/facts.yaml||=|=||=||=||=")]
    public void WithoutAListTheHostsOwnMetadataCount(string list) => Assert.Equal(
        ["Sample.Tariffs.g.cs"],
        GeneratorDriverHarness.Run(
            FakeCompiler.Generator, [("RootNamespace", "Sample"), ("_ChangzhouFactsItems", list)], new TestFactsFile(Path, "Rates 47", ("ChangzhouFactsClass", "Tariffs"))).Sources.Keys);

    [Theory]
    [InlineData("true", 1)]
    [InlineData("", 2)]
    public void PathsThatDifferByCaseAreOneFileWhereTheSystemSaysSo(string ignoresCase, int files)
    {
        var seen = new List<FactsFile>();
        GeneratorDriverHarness.Run(
            Recording(seen),
            [List(new(Path, "true", "", "", ""), new("/project/Facts.yaml", "true", "Other", "", ""), new("/project/FACTS.lock", "lock", "", "", "")), ("_ChangzhouFactsPathsIgnoreCase", ignoresCase)],
            Unmarked, new TestFactsFile("/project/Facts.yaml", "Rates 47"), new TestFactsFile("/project/FACTS.lock", "published"));

        Assert.Equal(files, seen.Count);
        Assert.Equal(files == 1, seen[0].Published is not null);
        Assert.Equal(files == 1 ? "Other" : null, seen[0].Options.ClassName);
    }

    [Theory]
    [InlineData("Rates", "Tariffs", "", "", "", "", "ChangzhouFactsClass to 'Rates' and 'Tariffs'", "Sample.Rates.g.cs")]
    [InlineData("Rates", "RATES", "", "", "", "", "ChangzhouFactsClass to 'Rates' and 'RATES'", "Sample.Rates.g.cs")]
    [InlineData("", "", "A", "A.B", "", "", "ChangzhouFactsNamespace to 'A' and 'A.B'", "A.Rates.g.cs")]
    [InlineData("", "", "", "", "public", "internal", "the metadata ChangzhouFactsVisibility to 'public' and 'internal'", "Sample.Rates.g.cs")]
    public void TwoSettingsForOneFileAreAnError(
        string class1, string class2, string namespace1, string namespace2, string visibility1, string visibility2, string settings, string source)
    {
        GeneratorDriverHarness run = Run([new(Path, "true", class1, namespace1, visibility1), new(Path, "true", class2, namespace2, visibility2)], Unmarked);

        Assert.Equal(
            $"{Path}(1,1): error CZF1026: the project sets {settings} for this file; several items name the file, and they must agree",
            Assert.Single(run.Diagnostics).ToString());
        Assert.Equal([source], run.Sources.Keys);
    }

    [Theory]
    [InlineData("ture", "did you mean 'true'?")]
    [InlineData("1", "it can be true, false, lock or table")]
    public void AMarkThatNobodyKnowsIsAnError(string mark, string hint)
    {
        GeneratorDriverHarness run = Run([new(Path, mark, "", "", "")], Unmarked);

        Assert.Equal($"{Path}(1,1): error CZF1026: the project sets the metadata ChangzhouFacts to '{mark}' for this file; {hint}", Assert.Single(run.Diagnostics).ToString());
        Assert.Single(run.Sources);
    }

    [Fact]
    public void AClassForAFileWithoutAMarkIsAnError()
    {
        GeneratorDriverHarness run = Run([new(Path, "", "Tariffs", "", ""), new("/project/other.yaml", "", "", "A", "public")], Unmarked, new TestFactsFile("/project/other.yaml", "Others 1"));

        Assert.Equal(
            $"{Path}(1,1): error CZF1026: the project sets ChangzhouFactsClass to 'Tariffs' for this file; the item also needs ChangzhouFacts=\"true\"",
            Assert.Single(run.Diagnostics).ToString());
        Assert.Equal(["Sample.Tariffs.g.cs"], run.Sources.Keys);
    }

    /// <summary>Text that the host would truncate reaches the compiler.</summary>
    [Theory]
    [InlineData("Rates;Evil")]
    [InlineData("Rates #2")]
    [InlineData("Rates\nbuild_metadata.AdditionalFiles.ChangzhouFactsNamespace = Evil")]
    [InlineData("Rates||=Evil|=%7C%25")]
    [InlineData("=")]
    public void ASettingIsTakenWhole(string value)
    {
        var seen = new List<FactsFile>();
        GeneratorDriverHarness.Run(
            Recording(seen),
            [
                List(new FactsItem(Path, "true", value, value, value)), ("RootNamespace", "cut"), ("ChangzhouFactsVisibility", "cut"), ("ChangzhouFactsLock", "cut"), ("ChangzhouFactsToday", "cut"),
                .. EscapedProperties.Select(name => ("_ChangzhouFactsEscaped" + name, Uri.EscapeDataString(value))),
            ],
            new TestFactsFile(Path, "Rates 47", ("ChangzhouFactsClass", "cut")));

        Assert.Equal(new Compiler.CompilationOptions(value, value, value, value, value, value, null, value), Assert.Single(seen).Options);
    }

    [Theory]
    [InlineData("/C#/a;b/facts.yaml")]
    [InlineData("/100 %|=/it's [a]{b}/facts.yaml")]
    public void APathMayHaveAnyCharacter(string path) =>
        Assert.Equal(["Sample.Tariffs.g.cs"], Run([new(path, "true", "Tariffs", "", "")], new TestFactsFile(path, "Rates 47")).Sources.Keys);

    [Theory]
    [InlineData("ContinuousIntegrationBuild", "true", "true")]
    [InlineData("CI", "true", "true")]
    [InlineData("CI", "True", "true")]
    [InlineData("GITHUB_ACTIONS", "true", "true")]
    [InlineData("TF_BUILD", "True", "true")]
    [InlineData("CI", "false", null)]
    [InlineData("CI", "1", null)]
    [InlineData("CI", "", null)]
    [InlineData("JENKINS_URL", "true", null)]
    public void ABuildServerIsKnownByItsVariables(string variable, string value, string? expected)
    {
        var seen = new List<FactsFile>();
        GeneratorDriverHarness.Run(Recording(seen), [(variable, value)], new TestFactsFile(Path, "Rates 47"));

        Assert.Equal(expected, Assert.Single(seen).Options.ContinuousIntegrationBuild);
    }

    private static GeneratorDriverHarness Run(FactsItem[] items, params TestFactsFile[] files) =>
        GeneratorDriverHarness.Run(FakeCompiler.Generator, [("RootNamespace", "Sample"), List(items)], files);

    private static FactsGenerator Recording(List<FactsFile> seen) => new(
        (file, _) =>
        {
            seen.Add(file);
            return new Compiler.CompilationResult(null, default);
        },
        Generator.Emission.FactsEmitter.Emit);

    /// <summary>The form in which the targets write it.</summary>
    private static (string, string) List(params FactsItem[] items)
    {
        Func<FactsItem, string>[] fields = [item => item.Path, item => item.Mark, item => item.ClassName, item => item.Namespace, item => item.Visibility];
        return ("_ChangzhouFactsItems", string.Join("||", fields.Select(field => string.Join('|', items.Select(item => "=" + Escape(field(item)))))));
    }

    private static string Escape(string value) => EscapedCharacters
        .Aggregate(value, (escaped, special) => escaped.Replace(special, Uri.HexEscape(special[0]), StringComparison.Ordinal));
}
