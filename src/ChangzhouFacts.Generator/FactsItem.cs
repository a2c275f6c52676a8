using Microsoft.CodeAnalysis.Diagnostics;

namespace ChangzhouFacts.Generator;

/// <summary>The metadata of one item of the project for an additional file. An empty string means not set.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Mark">The role of the file: <c>true</c> for a facts file, <c>lock</c>, <c>table</c>, or <c>false</c>.</param>
/// <param name="ClassName">The metadata <c>ChangzhouFactsClass</c>.</param>
/// <param name="Namespace">The metadata <c>ChangzhouFactsNamespace</c>.</param>
/// <param name="Visibility">The metadata <c>ChangzhouFactsVisibility</c>.</param>
internal sealed record FactsItem(string Path, string Mark, string ClassName, string Namespace, string Visibility)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";
    private const string BetweenFields = "||";
    private const char BetweenItems = '|';

    /// <summary>The host's own options for a file: one item for each, the last one if there are several.</summary>
    public static FactsItem Of(string path, AnalyzerConfigOptions options)
    {
        return new FactsItem(path, Value(""), Value("Class"), Value("Namespace"), Value("Visibility"));

        string Value(string name) => options.TryGetValue(Metadata + "ChangzhouFacts" + name, out string? value) ? value : "";
    }

    /// <summary>
    /// Parses the list written by the targets: the paths of all items, then all marks, and so on. Each entry starts with <c>=</c>, so that none is
    /// empty, and is percent-encoded. Null if it is not such a list.
    /// </summary>
    public static IEnumerable<FactsItem>? ReadList(string list)
    {
        string[][] fields = list.Split(new[] { BetweenFields }, StringSplitOptions.None)
            .Select(field => field.Split(new[] { BetweenItems }, StringSplitOptions.RemoveEmptyEntries).Select(Unescape).ToArray())
            .ToArray();
        return fields.Length == 5 && fields.All(field => field.Length == fields[0].Length)
            ? fields[0].Select((path, i) => new FactsItem(path, fields[1][i], fields[2][i], fields[3][i], fields[4][i]))
            : null;
    }

    private static string Unescape(string written) => Uri.UnescapeDataString(written.Substring(1));
}
