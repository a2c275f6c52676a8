using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Input;

/// <summary>The facts that a command works on, with the findings about their file.</summary>
/// <param name="Name">The name of the file in findings: its path as given.</param>
/// <param name="Origin">The origin of the facts, in a few words.</param>
/// <param name="Compiled">All facts of the file, those with errors as placeholders; null if the file as a whole could not be read.</param>
/// <param name="Findings">The findings, in the order of the file.</param>
internal sealed record FactsInput(string Name, string Origin, CompiledSet? Compiled, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The default facts file.</summary>
    public const string UsualName = "facts.yaml";

    /// <summary>Whether there is no file, so that these are the built-in facts.</summary>
    public bool IsBuiltIn { get; private init; }

    /// <summary>The paths of the tables that were read for them.</summary>
    public IReadOnlyList<string> Tables { get; private init; } = [];

    /// <summary>The facts without errors; null if the file as a whole could not be read.</summary>
    public FactSet? Facts => Compiled?.Set;

    /// <summary>Whether a build with this file would fail.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The same as the overload with a directory, with progress on the terminal.</summary>
    public static async Task<FactsInput> LoadAsync(Terminal terminal, string? file, CancellationToken cancellationToken)
    {
        using var progress = Progress.Of(terminal, "reading " + (file ?? UsualName));
        return await LoadAsync(terminal.Directory, file, cancellationToken);
    }

    /// <summary>The same as the overload with a directory, with progress on the terminal.</summary>
    public static async Task<FactsInput> CompileAsync(Terminal terminal, string name, CompilationOptions options, CancellationToken cancellationToken)
    {
        using var progress = Progress.Of(terminal, "reading " + name);
        return await CompileAsync(terminal.Directory, name, options, cancellationToken);
    }

    /// <summary>Loads the facts of a file. Without a file, loads <c>facts.yaml</c> if it exists, else the built-in facts.</summary>
    /// <param name="directory">The base of relative paths.</param>
    /// <param name="file">The file's path; null for the default.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static async Task<FactsInput> LoadAsync(string directory, string? file, CancellationToken cancellationToken)
    {
        if (file is null && !Path.Exists(Path.Combine(directory, UsualName)))
        {
            FactsText builtIn = FactsText.Of(Resources.BuiltInFacts);
            return Compile(UsualName, "built into the tool", builtIn, published: null, _ => null, new CompilationOptions(), cancellationToken) with { IsBuiltIn = true };
        }

        return await CompileAsync(directory, file ?? UsualName, new CompilationOptions(), cancellationToken);
    }

    /// <summary>Compiles a facts file, and compares it with its lock if it has one.</summary>
    /// <param name="directory">The base of relative paths.</param>
    /// <param name="name">The file's path.</param>
    /// <param name="options">The settings that a project would have for it.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static async Task<FactsInput> CompileAsync(string directory, string name, CompilationOptions options, CancellationToken cancellationToken)
    {
        string path = Path.Combine(directory, name);
        string lockPath = FactsLock.PathFor(path);
        FactsText text = await FactsFile.ReadAsync(path, cancellationToken);
        FactsText? published = Path.Exists(lockPath) ? await FactsFile.ReadAsync(lockPath, cancellationToken) : null;
        var tables = new List<string>();
        return Compile(name, "from " + name, text, published, Read, options, cancellationToken) with { Tables = tables };

        FactsText Read(string table)
        {
            tables.Add(TablePath.Beside(name, table));
            return TableFile.Read(path, table, cancellationToken);
        }
    }

    private static FactsInput Compile(
        string name, string origin, FactsText text, FactsText? published, Func<string, FactsText?> findTable, CompilationOptions options, CancellationToken cancellationToken)
    {
        try
        {
            CompilationResult result = FactsCompiler.Compile(text, published, findTable, options, cancellationToken);
            return new FactsInput(name, origin, result.Facts, result.Diagnostics);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // As in a build, the compiler's own faults are findings too.
            var finding = new Diagnostic(Rules.Internal.Fault(fault.Message), Location.File);
            return new FactsInput(name, origin, null, [finding]);
        }
    }
}
