using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

public sealed class ReadOnlySourcesTests
{
    /// <summary>Root may write anything, so the content of the folder is compared, too.</summary>
    [Fact]
    public void ABuildElsewhereLeavesTheSourcesAlone()
    {
        using var workspace = new Workspace(nameof(ReadOnlySourcesTests));
        workspace.Write("sources/App.csproj", Sources.App());
        workspace.Write("sources/facts.yaml", Sources.Facts("19"));
        workspace.Write("sources/Program.cs", "System.Console.WriteLine(App.Rates.VatRate.In2024);");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(workspace.PathOf("sources"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        (string, DateTime)[] before = Contents(workspace);
        workspace.Build("sources/App.csproj", "--artifacts-path", workspace.PathOf("artifacts")).Succeeds();

        Assert.Equal(before, Contents(workspace));
        CommandLine.DotNet(workspace.Folder, workspace.PathOf("artifacts/bin/App/debug/App.dll")).Prints("19");
    }

    private static (string Path, DateTime Written)[] Contents(Workspace workspace) =>
        [.. new DirectoryInfo(workspace.PathOf("sources")).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(entry => (entry.FullName, entry.LastWriteTimeUtc))
            .OrderBy(entry => entry.FullName, StringComparer.Ordinal)];
}
