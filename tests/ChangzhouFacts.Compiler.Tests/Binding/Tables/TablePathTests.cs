using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Tests.Binding.Tables;

/// <summary>The paths of tables, on every operating system.</summary>
public class TablePathTests
{
    [Theory]
    [InlineData("gdp.csv", true)]
    [InlineData("data/2024/gdp.csv", true)]
    [InlineData("data of 10:30/g d p", true)]
    [InlineData("...", true)]
    [InlineData(".hidden/..gdp", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData("..", false)]
    [InlineData("data/../gdp.csv", false)]
    [InlineData("./gdp.csv", false)]
    [InlineData("/gdp.csv", false)]
    [InlineData("data//gdp.csv", false)]
    [InlineData("data/", false)]
    [InlineData("data\\gdp.csv", false)]
    [InlineData("\\\\server\\gdp.csv", false)]
    [InlineData("C:/gdp.csv", false)]
    [InlineData("c:gdp.csv", false)]
    public void APathLeadsDown(string path, bool isPath) => Assert.Equal(isPath, TablePath.IsPath(path));

    [Theory]
    [InlineData("facts.yaml", "data/gdp.csv", "data/gdp.csv")]
    [InlineData("/work/set/facts.yaml", "data/gdp.csv", "/work/set/data/gdp.csv")]
    [InlineData("C:\\work\\facts.yaml", "data/gdp.csv", "C:\\work\\data\\gdp.csv")]
    [InlineData("set/facts.yaml", "gdp.csv", "set/gdp.csv")]
    public void ATableIsBesideItsFactsFile(string facts, string table, string path)
    {
        Assert.Equal(path, TablePath.Beside(facts, table));
        Assert.Equal(path, FindingPath.Of(new Diagnostic(Rules.Tables.NoRows(), Location.File with { Table = table }), facts));
        Assert.Equal(facts, FindingPath.Of(new Diagnostic(Rules.Tables.NoRows(), Location.File), facts));
    }
}
