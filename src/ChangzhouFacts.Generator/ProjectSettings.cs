using ChangzhouFacts.Compiler;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ChangzhouFacts.Generator;

/// <summary>
/// The settings of the project beyond those of single files. The file in which MSBuild passes properties to a generator holds one item per file, and
/// truncates each value at <c>#</c>, <c>;</c> and the end of the line. So the targets also write the settings in an escaped form, which has
/// precedence if it exists.
/// </summary>
/// <param name="RootNamespace">The project's root namespace.</param>
/// <param name="Visibility">The property <c>ChangzhouFactsVisibility</c>.</param>
/// <param name="Lock">The property <c>ChangzhouFactsLock</c>.</param>
/// <param name="Today">The property <c>ChangzhouFactsToday</c>.</param>
/// <param name="OnBuildServer"><c>true</c> on a build server, else null.</param>
/// <param name="IgnoresCase">Whether paths that differ only by case mean the same file.</param>
/// <param name="Items">The items with settings for facts files; null if the host has no list of them.</param>
internal sealed record ProjectSettings(
    string? RootNamespace, string? Visibility, string? Lock, string? Today, string? OnBuildServer, bool IgnoresCase, EquatableArray<FactsItem>? Items)
{
    private const string Property = "build_property.";

    // The properties of MSBuild itself, most servers, GitHub Actions and Azure Pipelines.
    private static readonly string[] ServerProperties = { "ContinuousIntegrationBuild", "CI", "GITHUB_ACTIONS", "TF_BUILD" };

    /// <summary>How paths are compared.</summary>
    public PathComparer Paths => new(IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    public static ProjectSettings Read(AnalyzerConfigOptions options)
    {
        return new ProjectSettings(
            Escaped("RootNamespace"),
            Escaped("ChangzhouFactsVisibility"),
            Escaped("ChangzhouFactsLock"),
            Escaped("ChangzhouFactsToday"),
            ServerProperties.Any(IsTrue) ? "true" : null,
            IsTrue("_ChangzhouFactsPathsIgnoreCase"),
            Value("_ChangzhouFactsItems") is { } list && FactsItem.ReadList(list) is { } items ? new EquatableArray<FactsItem>(items) : null);

        string? Escaped(string name) => Value("_ChangzhouFactsEscaped" + name) is { } escaped ? Uri.UnescapeDataString(escaped) : Value(name);

        bool IsTrue(string name) => string.Equals(Value(name), "true", StringComparison.OrdinalIgnoreCase);

        string? Value(string name) => options.TryGetValue(Property + name, out string? value) ? value : null;
    }

    /// <summary>The combined settings of all items for a file.</summary>
    public FileSettings Of(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        string path = FilePaths.Normalize(file.Path);
        return FileSettings.Of(
            path,
            Items is { } items ? items.Where(item => Paths.Equals(item.Path, path)) : new[] { FactsItem.Of(path, options.GetOptions(file)) });
    }
}
