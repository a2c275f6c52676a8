namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>A folder with projects of a user; it is deleted after the test.</summary>
internal sealed class Workspace : IDisposable
{
    public Workspace(string name)
    {
        Folder = Directory.CreateDirectory(Path.Combine(RunFolder.Path, name)).FullName;
        Write("Directory.Build.props", $"<Project><PropertyGroup><ChangzhouFactsVersion>{Packages.Version}</ChangzhouFactsVersion></PropertyGroup></Project>");
    }

    public string Folder { get; }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text)
    {
        string file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text + "\n");
    }

    /// <summary>Builds a project or solution.</summary>
    public CommandResult Build(string project, params string[] options) => CommandLine.DotNet(Folder, ["build", project, "-m:1", .. options]);

    /// <summary>A sample of the documentation, with this run's version of the packages.</summary>
    public void WriteSample(string name)
    {
        string sample = Path.Combine(RunFolder.Repository, "docs/samples", name);
        foreach (string file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(sample, file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                // Without its final line break, which is written again.
                Write(Path.Combine(name, path), File.ReadAllText(file).Replace("0.1.0", Packages.Version, StringComparison.Ordinal)[..^1]);
            }
        }
    }

    /// <summary>Runs the build output of a project.</summary>
    public CommandResult RunBuilt(string project, string framework = "net10.0", params string[] arguments) =>
        CommandLine.DotNet(Folder, [PathOf(Path.Combine(Path.GetDirectoryName(project)!, $"bin/Debug/{framework}/{Path.GetFileNameWithoutExtension(project)}.dll")), .. arguments]);

    public void Dispose()
    {
        // A test may have made its sources read-only.
        foreach (string directory in Directory.EnumerateDirectories(Folder, "*", SearchOption.AllDirectories))
        {
            if (!OperatingSystem.IsWindows() && new DirectoryInfo(directory) is { LinkTarget: null } info)
            {
                info.UnixFileMode |= UnixFileMode.UserWrite;
            }
        }

        Directory.Delete(Folder, recursive: true);
    }
}
