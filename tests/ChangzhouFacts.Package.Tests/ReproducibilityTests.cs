using System.Security.Cryptography;
using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

public sealed class ReproducibilityTests
{
    /// <summary>It packs committed files: a clean clone contains nothing else.</summary>
    [Fact]
    public void TwoCleanClonesMakeTheSamePackages()
    {
        using var workspace = new Workspace(nameof(ReproducibilityTests));
        SortedDictionary<string, string> first = Pack(workspace, "one");
        SortedDictionary<string, string> second = Pack(workspace, "a second/deeper one");

        Assert.Equal(3, first.Count);
        Assert.Equal(first, second);
    }

    private static SortedDictionary<string, string> Pack(Workspace workspace, string name)
    {
        string clone = workspace.PathOf(name + "/clone");
        string feed = workspace.PathOf(name + "/feed");
        CommandLine.Run(workspace.Folder, "git", "clone", "--quiet", RunFolder.Repository, clone).Succeeds();
        foreach (string id in Packages.Ids)
        {
            Packages.Pack(clone, id, feed, "-p:ContinuousIntegrationBuild=true").Succeeds();
        }

        return new SortedDictionary<string, string>(
            Directory.EnumerateFiles(feed).ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);
    }
}
