using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>The names of generated files, which a project can write to disk.</summary>
public sealed class HintNamesTests
{
    private static readonly string Long = string.Join('.', Enumerable.Repeat("Figures", 60));

    [Theory]
    [InlineData("", "Rates", "Rates.g.cs")]
    [InlineData("Shop.Tax", "Rates", "Shop.Tax.Rates.g.cs")]
    [InlineData("常州", "Rates", "+5E38+5DDE.Rates.g.cs")]
    public void AShortNameIsTheClasss(string namespaceName, string className, string expected) => Assert.Equal(expected, Name(namespaceName, className));

    [Fact]
    public void ALongNameKeepsItsEnd() => Assert.Equal(
        "b3b72b7c64ec16a1e97d55b8114baedd-igures.Figures.Figures.Figures.Figures.Figures.Figures.Rates.g.cs", Name(Long, "Rates"));

    [Theory]
    [InlineData(94)]
    [InlineData(95)]
    [InlineData(96)]
    [InlineData(97)]
    [InlineData(500)]
    public void ANameIsAtMostAHundredCharactersLong(int length)
    {
        string name = Name("", new string('R', length));

        Assert.InRange(name.Length, 1, 100);
        Assert.Equal(length <= 95, name == new string('R', length) + ".g.cs");
    }

    [Fact]
    public void LongNamesThatDifferAnywhereHaveFilesOfTheirOwn()
    {
        string[] names =
        [
            Name(Long, "Rates"), Name("A" + Long, "Rates"), Name(Long.Replace("Figures.F", "Figurez.F", StringComparison.Ordinal), "Rates"),
            Name(Long, "Rate"), Name("", new string('R', 499)), Name("", new string('R', 500)), Name(new string('常', 400), "Rates"), Name(new string('常', 399), "Rates"),
        ];

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[0-9a-f]{32}-[0-9A-Za-z_.+]{60}\\.g\\.cs$", name));
    }

    private static string Name(string namespaceName, string className) =>
        HintNames.HintName(new CompiledClass(className, namespaceName, IsPublic: true).FullName);
}
