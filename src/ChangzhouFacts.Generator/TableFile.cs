using ChangzhouFacts.Compiler;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator;

/// <summary>A table of the project. Value-equal.</summary>
/// <param name="Path">Its path; if a facts file may refer to it, relative to that file's folder, with forward slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed record TableFile(string Path, FactsText Text)
{
    public static TableFile Read(AdditionalText file, FileSettings settings, CancellationToken cancellationToken) =>
        new(settings.Path, FactsFile.Read(file.GetText(cancellationToken)));

    /// <summary>The table's path as a facts file refers to it; null if it is not in the facts file's folder.</summary>
    public TableFile? RelativeTo(string factsFile, PathComparer paths)
    {
        int end = Math.Max(factsFile.LastIndexOf('/'), factsFile.LastIndexOf('\\')) + 1;
        return Path.Length > end && paths.Equals(Path.Substring(0, end), factsFile.Substring(0, end))
            ? this with { Path = Path.Substring(end).Replace('\\', '/') }
            : null;
    }
}
