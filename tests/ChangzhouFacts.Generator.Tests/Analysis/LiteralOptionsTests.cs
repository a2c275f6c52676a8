namespace ChangzhouFacts.Generator.Tests.Analysis;

/// <summary>What <c>.editorconfig</c> decides about numbers in C#.</summary>
public sealed class LiteralOptionsTests
{
    [Theory]
    [InlineData("changzhoufacts_literals = off", "decimal x = 3.33m;")]
    [InlineData("changzhoufacts_literals = own", "decimal x = [|3.33m|];")]
    [InlineData("changzhoufacts_literals = OWN", "decimal x = [|3.33m|];")]
    [InlineData("changzhoufacts_literals = all", "decimal x = [|3.33m|];")]
    [InlineData("changzhoufacts_literals_minimum_digits = 4", "decimal x = 3.33m; int y = [|5287|];")]
    [InlineData("changzhoufacts_literals_minimum_digits = 2", "int x = [|940000000|];")]
    [InlineData("changzhoufacts_literals_in_assertions = true", "bool x = Changzhou.Share.In2022 == [|3.33m|];")]
    [InlineData("changzhoufacts_literals_in_assertions = false", "bool x = Changzhou.Share.In2022 == 3.33m;")]
    [InlineData("dotnet_diagnostic.CZF4001.severity = none", "decimal x = 3.33m;")]
    public Task EachKeyDecides(string setting, string statement) => FoundAsync(setting, statement);

    [Theory]
    [InlineData("changzhoufacts_literals = nonsense", "decimal x = [|3.33m|];")]
    [InlineData("changzhoufacts_literals = 2", "decimal x = [|3.33m|];")]
    [InlineData("changzhoufacts_literals_minimum_digits = 0", "int x = 0; decimal y = [|3.33m|]; int z = 940000000;")]
    [InlineData("changzhoufacts_literals_minimum_digits = -4", "decimal x = [|3.33m|];")]
    [InlineData("changzhoufacts_literals_minimum_digits = many", "decimal x = [|3.33m|];")]
    [InlineData("changzhoufacts_literals_in_assertions = 1", "bool x = Changzhou.Share.In2022 == 3.33m;")]
    public Task AValueThatIsNotAllowedCountsAsNotGiven(string setting, string statement) => FoundAsync(setting, statement);

    [Fact]
    public Task ASectionLeavesOutSomePaths()
    {
        FactsProject project = Project("decimal x = [|3.33m|];");
        project.TestState.Sources.Add(("/tests/A.cs", "class A { decimal x = 3.33m; }"));
        project.FixedState.Sources.Add(("/tests/A.cs", "class A { decimal x = 3.33m; }"));
        project.TestState.AnalyzerConfigFiles.Add(("/tests/.editorconfig", "[*.cs]\nchangzhoufacts_literals = off\n"));

        return project.RunAsync();
    }

    [Fact]
    public Task AGlobalConfigDecidesForAllFiles()
    {
        FactsProject project = Project("decimal x = 3.33m;");
        project.TestState.AnalyzerConfigFiles.Add(("/literals.globalconfig", "is_global = true\nchangzhoufacts_literals = off\n"));

        return project.RunAsync();
    }

    private static Task FoundAsync(string setting, string statement) => Project(statement, setting).RunAsync();

    private static FactsProject Project(string statement, string setting = "") => new(FactsProject.Program(statement), editorConfig: setting) { IsForReading = true };
}
