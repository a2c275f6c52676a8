using ChangzhouFacts.Cli.Output;

namespace ChangzhouFacts.Cli.Tests;

public sealed class WholeFileTests
{
    [Fact]
    public async Task AFailureHalfWayLeavesTheOldFileWholeAndNothingBeside()
    {
        using var directory = TemporaryDirectory.With("file", "old");

        UnwritableFileException failure = await Assert.ThrowsAsync<UnwritableFileException>(() => WholeFile.WriteTextAsync(
            directory.Path,
            "file",
            writer =>
            {
                writer.Write(new string('x', 100_000));
                throw new IOException("No space left on device : '/somewhere/else'");
            },
            CancellationToken.None));

        Assert.Equal("file cannot be written: No space left on device", failure.Message);
        Assert.Equal(["file"], Directory.GetFiles(directory.Path).Select(file => Path.GetFileName(file)));
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(directory.Path, "file")));
    }

    [Fact]
    public async Task ACancellationLeavesTheOldFileWholeAndNothingBeside()
    {
        using var directory = TemporaryDirectory.With("file", "old");
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAsync<OperationCanceledException>(() => WholeFile.WriteTextAsync(
            directory.Path, "file", writer => cancellation.Cancel(), cancellation.Token));

        Assert.Equal(["file"], Directory.GetFiles(directory.Path).Select(file => Path.GetFileName(file)));
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(directory.Path, "file")));
    }

    [Fact]
    public async Task ANewFileTakesTheOldOnesPlaceAndPermissions()
    {
        using var directory = TemporaryDirectory.With("file", "old");
        string path = Path.Combine(directory.Path, "file");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await WholeFile.WriteTextAsync(directory.Path, "file", writer => writer.Write("new"), CancellationToken.None);

        Assert.Equal("new", await File.ReadAllTextAsync(path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public async Task ASymbolicLinkStaysOne()
    {
        using var directory = TemporaryDirectory.With("file", "old");
        string link = Path.Combine(directory.Path, "link");
        File.CreateSymbolicLink(link, "file");

        await WholeFile.WriteTextAsync(directory.Path, "link", writer => writer.Write("new"), CancellationToken.None);

        Assert.Equal("file", new FileInfo(link).LinkTarget);
        Assert.Equal("new", await File.ReadAllTextAsync(Path.Combine(directory.Path, "file")));
    }

    /// <summary><c>..</c> after a link to a directory refers to the parent of that directory, not of the link.</summary>
    [Fact]
    public async Task LinksAreFollowedAsTheSystemFollowsThem()
    {
        using var directory = new TemporaryDirectory();
        string far = Path.Combine(directory.Path, "a", "b");
        Directory.CreateDirectory(far);
        Directory.CreateSymbolicLink(Path.Combine(directory.Path, "near"), Path.Combine("a", "b"));
        File.CreateSymbolicLink(Path.Combine(directory.Path, "link"), Path.Combine("near", "..", "file"));

        await WholeFile.WriteTextAsync(directory.Path, "link", writer => writer.Write("new"), CancellationToken.None);

        Assert.Equal("new", await File.ReadAllTextAsync(Path.Combine(directory.Path, "a", "file")));
        Assert.False(File.Exists(Path.Combine(directory.Path, "file")));
    }

    [Fact]
    public async Task LinksThatLeadInACircleStay()
    {
        using var directory = new TemporaryDirectory();
        File.CreateSymbolicLink(Path.Combine(directory.Path, "one"), "two");
        File.CreateSymbolicLink(Path.Combine(directory.Path, "two"), "one");

        UnwritableFileException failure = await Assert.ThrowsAsync<UnwritableFileException>(() =>
            WholeFile.WriteTextAsync(directory.Path, "one", writer => writer.Write("new"), CancellationToken.None));

        Assert.Equal("one cannot be written: its links lead in a circle", failure.Message);
        Assert.Equal("two", new FileInfo(Path.Combine(directory.Path, "one")).LinkTarget);
    }

    [Theory]
    [InlineData("missing/file", "there is no such directory")]
    [InlineData("folder", "it is a directory")]
    [InlineData("file/file", null)]
    public async Task WhyAFileCannotBeWrittenIsSaid(string name, string? reason)
    {
        using var directory = TemporaryDirectory.With("file", "old");
        Directory.CreateDirectory(Path.Combine(directory.Path, "folder"));

        UnwritableFileException failure = await Assert.ThrowsAsync<UnwritableFileException>(() =>
            WholeFile.WriteTextAsync(directory.Path, name, writer => writer.Write("new"), CancellationToken.None));

        Assert.StartsWith($"{name} cannot be written: {reason}", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(directory.Path, failure.Message, StringComparison.Ordinal);
    }
}
