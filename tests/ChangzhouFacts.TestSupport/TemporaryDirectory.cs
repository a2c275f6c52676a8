namespace ChangzhouFacts.TestSupport;

/// <summary>A directory that is deleted after the test.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("changzhou-facts-").FullName;

    /// <summary>A directory with one file.</summary>
    public static TemporaryDirectory With(string file, string text)
    {
        var directory = new TemporaryDirectory();
        File.WriteAllText(System.IO.Path.Combine(directory.Path, file), text);
        return directory;
    }

    /// <summary>The text of a file in it.</summary>
    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
