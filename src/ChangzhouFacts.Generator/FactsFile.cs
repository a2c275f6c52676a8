using System.Collections.Immutable;
using System.Text;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using CompilationOptions = ChangzhouFacts.Compiler.CompilationOptions;

namespace ChangzhouFacts.Generator;

/// <summary>
/// A facts file and what the project says about it. Its text is a string and not a <see cref="SourceText"/>, so that a
/// host's new object with the same text is equal and nothing after this step runs again.
/// </summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Published">The text of its lock file; null where the project names none.</param>
/// <param name="Options">What the project says about it.</param>
internal sealed record FactsFile(string Path, FactsText Text, FactsText? Published, CompilationOptions Options)
{
    private const string ItemMetadata = "build_metadata.AdditionalFiles.";
    private const string Property = "build_property.";

    /// <summary>Whether the project marked the additional file as a facts file.</summary>
    public static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        IsMarked(file, options, "true");

    /// <summary>Whether the project marked the additional file as the lock of a facts file.</summary>
    public static bool IsLock(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        IsMarked(file, options, "lock");

    public static FactsFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions item = options.GetOptions(file);
        var compilationOptions = new CompilationOptions(
            RootNamespace: Value(options.GlobalOptions, Property + "RootNamespace"),
            ClassName: Value(item, ItemMetadata + "ChangzhouFactsClass"),
            Namespace: Value(item, ItemMetadata + "ChangzhouFactsNamespace"),
            Visibility: Value(item, ItemMetadata + "ChangzhouFactsVisibility"),
            DefaultVisibility: Value(options.GlobalOptions, Property + "ChangzhouFactsVisibility"),
            Lock: Value(options.GlobalOptions, Property + "ChangzhouFactsLock"),
            ContinuousIntegrationBuild: Value(options.GlobalOptions, Property + "ContinuousIntegrationBuild"),
            Today: Value(options.GlobalOptions, Property + "ChangzhouFactsToday"));

        return new FactsFile(file.Path, Read(file.GetText(cancellationToken)), Published: null, compilationOptions);
    }

    /// <summary>The same file with its lock: the one beside it, of the same name.</summary>
    public FactsFile With(ImmutableArray<LockFile> locks)
    {
        string path = FactsLock.PathFor(Path);
        return this with { Published = locks.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal))?.Text };
    }

    /// <summary>A project can name a file twice, by the package's own pick-up and by an item of its own; the host hands over both.</summary>
    public static IEnumerable<FactsFile> EachOnce(IEnumerable<FactsFile> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => paths.Add(file.Path));
    }

    /// <summary>A host that finds bytes which are not UTF-8 falls back to a code page instead of complaining.</summary>
    public static FactsText Read(SourceText? text)
    {
        if (text is null)
        {
            return FactsText.Unreadable;
        }

        return text.Encoding is null or UTF8Encoding ? FactsText.Of(text.ToString()) : FactsText.NotUtf8;
    }

    private static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options, string mark) =>
        string.Equals(Value(options.GetOptions(file), ItemMetadata + "ChangzhouFacts"), mark, StringComparison.OrdinalIgnoreCase);

    private static string? Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value) ? value : null;
}

/// <summary>The lock of a facts file.</summary>
internal sealed record LockFile(string Path, FactsText Text)
{
    public static LockFile Read(AdditionalText file, CancellationToken cancellationToken) => new(file.Path, FactsFile.Read(file.GetText(cancellationToken)));
}
