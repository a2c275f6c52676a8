using System.Reflection;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>Where this project's files are; a build on a CI server replaces the paths that the compiler knows.</summary>
internal static class TestProject
{
    public static string Directory { get; } = typeof(TestProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value!;

    /// <summary>A file of the repository, by its path from the root.</summary>
    public static string Repository(string path) => Path.GetFullPath(Path.Combine(Directory, "../..", path));
}
