using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using CompilationOptions = ChangzhouFacts.Compiler.CompilationOptions;

namespace ChangzhouFacts.Generator;

/// <summary>How much of a facts file the compiler host could hand over.</summary>
internal enum TextState
{
    /// <summary>The text is there.</summary>
    Read,

    /// <summary>The file is missing or could not be read.</summary>
    Unreadable,

    /// <summary>The host took the bytes for another encoding, so the text is a guess.</summary>
    NotUtf8,
}

/// <summary>
/// A facts file and what the project says about it. The text is a string and not a <see cref="SourceText"/>, so that a
/// host's new object with the same text is equal and nothing after this step runs again.
/// </summary>
internal sealed record FactsFile(string Path, TextState State, string Text, CompilationOptions Options)
{
    private const string ItemMetadata = "build_metadata.AdditionalFiles.";
    private const string Property = "build_property.";

    /// <summary>Whether the project marked the additional file as a facts file.</summary>
    public static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        string.Equals(Value(options.GetOptions(file), ItemMetadata + "ChangzhouFacts"), "true", StringComparison.OrdinalIgnoreCase);

    public static FactsFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions item = options.GetOptions(file);
        var compilationOptions = new CompilationOptions(
            RootNamespace: Value(options.GlobalOptions, Property + "RootNamespace"),
            ClassName: Value(item, ItemMetadata + "ChangzhouFactsClass"),
            Namespace: Value(item, ItemMetadata + "ChangzhouFactsNamespace"),
            Visibility: Value(item, ItemMetadata + "ChangzhouFactsVisibility"),
            DefaultVisibility: Value(options.GlobalOptions, Property + "ChangzhouFactsVisibility"));

        SourceText? text = file.GetText(cancellationToken);
        return new FactsFile(file.Path, StateOf(text), text?.ToString() ?? "", compilationOptions);
    }

    /// <summary>A project can name a file twice, by the package's own pick-up and by an item of its own; the host hands over both.</summary>
    public static IEnumerable<FactsFile> EachOnce(IEnumerable<FactsFile> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => paths.Add(file.Path));
    }

    /// <summary>A host that finds bytes which are not UTF-8 falls back to a code page instead of complaining.</summary>
    private static TextState StateOf(SourceText? text)
    {
        if (text is null)
        {
            return TextState.Unreadable;
        }

        return text.Encoding is null or UTF8Encoding ? TextState.Read : TextState.NotUtf8;
    }

    private static string? Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value) ? value : null;
}
