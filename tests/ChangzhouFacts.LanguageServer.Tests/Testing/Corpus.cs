namespace ChangzhouFacts.LanguageServer.Tests.Testing;

/// <summary>Facts files of every kind, valid and hostile ones, from the generator's tests.</summary>
internal static class Corpus
{
    public static IReadOnlyList<string> Files { get; } =
        [Repository.PathOf("facts.yaml"), .. Directory.GetFiles(Repository.PathOf("tests/ChangzhouFacts.Generator.Tests/Corpus"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
