using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>The tables of a facts file: which of a project's tables belong to it, and what an edit of one recompiles.</summary>
public sealed class TableTests
{
    private const string Rows = "country,year,figure\nFRA,2019,5\nDEU,2019,6.5\n";

    private static readonly TestFactsFile Gdp = Facts("gdp", "gdp.figures.csv");
    private static readonly TestFactsFile Debt = Facts("debt", "data/debt.csv");
    private static readonly TestFactsFile GdpTable = Table("gdp.figures.csv", Rows);
    private static readonly TestFactsFile DebtTable = Table("data/debt.csv", Rows);

    [Fact]
    public void TheFiguresOfATableAreThoseOfTheFile()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(Facts("gdp", "gdp.figures.csv", "constants: all, "), GdpTable);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("const decimal In2019 = 6.5m;", Assert.Single(run.Sources).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditOfATableCompilesOnlyTheFilesThatNameIt()
    {
        GeneratorDriverHarness before = GeneratorDriverHarness.Run(Gdp, Debt, GdpTable, DebtTable);

        GeneratorDriverHarness after = before.Replace(DebtTable, Table("data/debt.csv", Rows.Replace("6.5", "7.5", StringComparison.Ordinal)));

        Assert.Empty(after.Diagnostics);
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], after.Reasons(TrackingNames.Files));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], after.Reasons(TrackingNames.Compiled));
        Assert.Equal(before.Sources["Sample.Gdp.g.cs"], after.Sources["Sample.Gdp.g.cs"]);
        Assert.NotEqual(before.Sources["Sample.Debt.g.cs"], after.Sources["Sample.Debt.g.cs"]);
    }

    [Fact]
    public void AnEditOfATableThatNoFileNamesCompilesNothing()
    {
        TestFactsFile other = Table("other.csv", Rows);

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(Gdp, GdpTable, other).Replace(other, Table("other.csv", "\"broken"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Files));
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(TrackingNames.Compiled));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnEditThatChangesNoFigureKeepsTheCode()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(Gdp, GdpTable).Replace(GdpTable, Table("gdp.figures.csv", Rows.Replace("DEU,", "\"DEU\", ", StringComparison.Ordinal)));

        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(TrackingNames.Files));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(TrackingNames.Compiled));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void ATableThatComesAndOneThatGoesAreSeen()
    {
        GeneratorDriverHarness without = GeneratorDriverHarness.Run(Gdp);
        GeneratorDriverHarness with = without.Add(GdpTable);
        GeneratorDriverHarness again = with.Remove(GdpTable);

        AssertNamesTheItem(without);
        Assert.Empty(with.Diagnostics);
        AssertNamesTheItem(again);
    }

    [Fact]
    public void AFindingMovesWithItsRow()
    {
        TestFactsFile wrong = Table("gdp.figures.csv", Rows.Replace("6.5", "many", StringComparison.Ordinal));
        TestFactsFile moved = Table("gdp.figures.csv", Rows.Replace("DEU,2019,6.5", "CHN,2019,8\nDEU,2019,many", StringComparison.Ordinal));

        GeneratorDriverHarness before = GeneratorDriverHarness.Run(Gdp, wrong);
        GeneratorDriverHarness after = before.Replace(wrong, moved);

        Assert.StartsWith("/project/gdp.figures.csv(3,10): error CZF2001", Assert.Single(before.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("/project/gdp.figures.csv(4,10): error CZF2001", Assert.Single(after.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    /// <summary>A table beside another facts file has the same relative name there, but does not belong to this file.</summary>
    [Theory]
    [InlineData("/project/more/gdp.figures.csv")]
    [InlineData("/gdp.figures.csv")]
    [InlineData("/project/GDP.figures.csv")]
    public void ATableElsewhereIsNotTheFiles(string path) => AssertNamesTheItem(GeneratorDriverHarness.Run(Gdp, new TestFactsFile(path, Rows, ("ChangzhouFacts", "table"))));

    [Fact]
    public void OneTableServesManyFactsOfManyFiles()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(Gdp, Facts("copy", "gdp.figures.csv"), GdpTable);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Sources.Count);
    }

    [Fact]
    public void NothingThatFlowsKeepsRoslynObjectsAlive()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(Gdp, Table("gdp.figures.csv", Rows + "CHN,2019,many\n"));

        Assert.All(TrackingNames.All.SelectMany(run.Values), value => Assert.DoesNotContain(
            ObjectGraph.TypesIn(value), type => type.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)));
    }

    private static void AssertNamesTheItem(GeneratorDriverHarness run)
    {
        string found = Assert.Single(run.Diagnostics).ToString();
        Assert.StartsWith("/project/gdp.yaml(5,", found, StringComparison.Ordinal);
        Assert.Contains("CZF1041", found, StringComparison.Ordinal);
        Assert.Contains("<AdditionalFiles Include=\"gdp.figures.csv\" ChangzhouFacts=\"table\" />", found, StringComparison.Ordinal);
    }

    private static TestFactsFile Facts(string name, string table, string keys = "") => new(
        $"/project/{name}.yaml",
        $"schema: 1\ndataset: {name}\nsources: {{ s: {{ title: T }} }}\ncodes: {{ country: {{ values: {{ FRA: France, DEU: Germany, CHN: China }} }} }}\n"
            + $"facts: {{ f: {{ label: F, {keys}source: s, unit: index, by: country, table: {{ file: {table}, columns: {{ country: country, period: year, value: figure }} }} }} }}\n");

    private static TestFactsFile Table(string path, string text) => new("/project/" + path, text, ("ChangzhouFacts", "table"));
}
