using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Tests.Testing;

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
