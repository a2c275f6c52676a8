using System.Collections.Immutable;
using System.Text;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using CompilationOptions = ChangzhouFacts.Compiler.CompilationOptions;
using Diagnostic = ChangzhouFacts.Compiler.Diagnostics.Diagnostic;

namespace ChangzhouFacts.Generator;

/// <summary>
/// A facts file and its project settings. Its text is a string and not a <see cref="SourceText"/>, so that a new object of the host with the
/// same text is equal, and no later step runs again.
/// </summary>
/// <param name="Path">The file's path.</param>
/// <param name="Text">Its text.</param>
/// <param name="Published">The text of its lock file; null if the project has none.</param>
/// <param name="Tables">The tables that it may refer to.</param>
/// <param name="Options">Its project settings.</param>
/// <param name="Findings">Errors in the project settings.</param>
internal sealed record FactsFile(
    string Path, FactsText Text, FactsText? Published, EquatableArray<TableFile> Tables, CompilationOptions Options, EquatableArray<Diagnostic> Findings)
{
    public static FactsFile Read(AdditionalText file, FileSettings settings, ProjectSettings project, CancellationToken cancellationToken)
    {
        var options = new CompilationOptions(
            RootNamespace: project.RootNamespace,
            ClassName: settings.ClassName,
            Namespace: settings.Namespace,
            Visibility: settings.Visibility,
            DefaultVisibility: project.Visibility,
            Lock: project.Lock,
            ContinuousIntegrationBuild: project.OnBuildServer,
            Today: project.Today);

        return new FactsFile(settings.Path, Read(file.GetText(cancellationToken)), Published: null, Tables: new EquatableArray<TableFile>([]), options, settings.Findings);
    }

    /// <summary>The same file with its lock: the file beside it with the same base name.</summary>
    public FactsFile With(ImmutableArray<LockFile> locks, PathComparer paths)
    {
        string path = FactsLock.PathFor(Path);
        return this with { Published = locks.FirstOrDefault(file => paths.Equals(file.Path, path))?.Text };
    }

    /// <summary>
    /// The same file with the tables that it refers to, so that it does not change if another table does. The test only searches the text for the name: a
    /// table too many does no harm, and a name written with escapes contains a backslash.
    /// </summary>
    public FactsFile With(ImmutableArray<TableFile> tables, PathComparer paths)
    {
        bool hasEscapes = Text.Text.IndexOf('\\') >= 0;
        var named = new List<TableFile>();
        foreach (TableFile table in tables)
        {
            if (table.RelativeTo(Path, paths) is { } relative && (hasEscapes || Text.Text.Contains(System.IO.Path.GetFileName(relative.Path))))
            {
                named.Add(relative);
            }
        }

        return this with { Tables = new EquatableArray<TableFile>(named) };
    }

    /// <summary>A project can include a file in several items; the host passes all of them.</summary>
    public static IEnumerable<FactsFile> EachOnce(IEnumerable<FactsFile> files, PathComparer paths)
    {
        var seen = new HashSet<string>(paths);
        return files.Where(file => seen.Add(file.Path));
    }

    /// <summary>If bytes are not UTF-8, the host silently falls back to a code page.</summary>
    public static FactsText Read(SourceText? text)
    {
        if (text is null)
        {
            return FactsText.Unreadable;
        }

        return text.Encoding is null or UTF8Encoding ? FactsText.Of(text.ToString()) : FactsText.NotUtf8;
    }
}

/// <summary>The lock of a facts file.</summary>
internal sealed record LockFile(string Path, FactsText Text)
{
    public static LockFile Read(AdditionalText file, FileSettings settings, CancellationToken cancellationToken) =>
        new(settings.Path, FactsFile.Read(file.GetText(cancellationToken)));
}
