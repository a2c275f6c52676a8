namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>One or more projects of a user, in a separate folder.</summary>
internal sealed class Consumer(string folder)
{
    public string Folder { get; } = folder;

    /// <summary>The text of each file, by its path in the folder.</summary>
    public Dictionary<string, string> Files { get; init; } = [];

    /// <summary>Further preparation of the folder before the build.</summary>
    public Action<string>? Prepare { get; init; }

    public IEnumerable<string> Projects => Files.Keys.Where(file => file.EndsWith("proj", StringComparison.Ordinal));
}
