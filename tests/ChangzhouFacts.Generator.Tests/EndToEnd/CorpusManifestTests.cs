using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>The tables of our own corpus list exactly its files.</summary>
public sealed class CorpusManifestTests : CorpusTests
{
    [Fact]
    public void EveryFileOfTheCorpusIsInItsManifest() => Assert.Equal(
        Directory.GetFiles(Folders[0], "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or CorpusFile.RecipeExtension && !CorpusFile.IsTable(file))
            .Select(file => Path.GetRelativePath(Folders[0], file).Replace('\\', '/')).Order(StringComparer.Ordinal),
        Table(Folders[0], "manifest.tsv").Select(row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryValueIsOfAFileInTheManifest() =>
        Assert.Subset(Table(Folders[0], "manifest.tsv").Select(row => row[0]).ToHashSet(), Table(Folders[0], "values.tsv").Select(row => row[0]).ToHashSet());

    [Fact]
    public void EveryTableStandsBesideItsFactsFile() =>
        Assert.All(Directory.GetFiles(Folders[0], "*", SearchOption.AllDirectories).Where(CorpusFile.IsTable), table => Assert.True(
            File.Exists(Path.Combine(Path.GetDirectoryName(table)!, Path.GetFileName(table).Split('.')[0] + ".yaml")), table));
}
