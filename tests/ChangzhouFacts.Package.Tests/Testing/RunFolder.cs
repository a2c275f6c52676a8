using System.Reflection;

namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>
/// The temporary folder of a test run, outside the repository. Settings in parent folders do not affect its projects, and
/// it has its own NuGet packages, so that only this run's package is tested.
/// </summary>
internal static class RunFolder
{
    public static string Repository { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        typeof(RunFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectDirectory").Value!,
        "../.."));

    public static string Path { get; } = Make();

    public static string NuGetPackages => System.IO.Path.Combine(Path, "nuget-packages");

    /// <summary>Earlier downloads of NuGet may be used: they came from the same sources.</summary>
    public static string NuGetDownloads { get; } = Environment.GetEnvironmentVariable("NUGET_HTTP_CACHE_PATH") is { Length: > 0 } path
        ? path
        : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), OperatingSystem.IsWindows() ? "NuGet/v3-cache" : "NuGet/http-cache");

    public static string UserData => System.IO.Path.Combine(Path, "user-data");

    public static string Feed => System.IO.Path.Combine(Path, "feed");

    public static void Remove() => Directory.Delete(Path, recursive: true);

    private static string Make()
    {
        string path = Directory.CreateTempSubdirectory("changzhoufacts-package-tests-").FullName;
        Write(path, "nuget.config", """<configuration><packageSources><add key="this-run" value="feed" /></packageSources></configuration>""");
        Write(path, "Directory.Build.props", "<Project />");
        Write(path, "Directory.Build.targets", "<Project />");
        Write(path, "Directory.Packages.props", "<Project />");
        Write(path, ".editorconfig", "root = true");
        Write(path, "global.json", "{}");
        Directory.CreateDirectory(System.IO.Path.Combine(path, "feed"));
        Directory.CreateDirectory(System.IO.Path.Combine(path, "user-data"));
        return path;
    }

    private static void Write(string folder, string name, string text) => File.WriteAllText(System.IO.Path.Combine(folder, name), text + "\n");
}
