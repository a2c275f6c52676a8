using ChangzhouFacts.Compiler;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator;

/// <summary>A table of the project. Value-equal.</summary>
/// <param name="Path">Where it is; of one that a facts file may name, from its folder on, with forward slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed record TableFile(string Path, FactsText Text)
{
    public static TableFile Read(AdditionalText file, FileSettings settings, CancellationToken cancellationToken) =>
        new(settings.Path, FactsFile.Read(file.GetText(cancellationToken)));

    /// <summary>The table as a facts file names it; null where it is not in the facts file's folder.</summary>
    public TableFile? RelativeTo(string factsFile, PathComparer paths)
    {
        int end = Math.Max(factsFile.LastIndexOf('/'), factsFile.LastIndexOf('\\')) + 1;
        return Path.Length > end && paths.Equals(Path.Substring(0, end), factsFile.Substring(0, end))
            ? this with { Path = Path.Substring(end).Replace('\\', '/') }
            : null;
    }
}
