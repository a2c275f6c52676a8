using System.Globalization;

namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>The packages under test, packed once for all tests.</summary>
internal static class Packages
{
    /// <summary>The projects to pack, and their package ids.</summary>
    public static readonly string[] Ids = ["ChangzhouFacts", "ChangzhouFacts.Cli"];

    // A new version each time: NuGet takes a known version from its cache.
    private static readonly string FreshVersion = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    private static readonly Lazy<bool> Packed = new(() =>
    {
        foreach (string id in Ids)
        {
            // Separate intermediate files, because a build of the repository may be running.
            Pack(RunFolder.Repository, id, RunFolder.Feed, "--artifacts-path", Path.Combine(RunFolder.Path, "artifacts"), "-p:Version=" + FreshVersion).Succeeds();
        }

        return true;
    });

    /// <summary>The version in the run's feed.</summary>
    public static string Version => Packed.Value ? FreshVersion : "";

    public static string File(string id, string extension) => Path.Combine(RunFolder.Feed, $"{id}.{Version}.{extension}");

    public static CommandResult Pack(string repository, string id, string feed, params string[] options) =>
        CommandLine.DotNet(repository, ["pack", $"src/{id}", "-c", "Release", "-o", feed, "-m:1", .. options]);
}
