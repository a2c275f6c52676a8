using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Cli.Input;

/// <summary>The facts that a command works on, and what is wrong with the file that they come from.</summary>
/// <param name="Name">What the file is called in findings: its path as it was given.</param>
/// <param name="Facts">The facts without errors; null where the file as a whole could not be read.</param>
/// <param name="BrokenIds">The ids of the facts that have errors.</param>
/// <param name="Findings">What is wrong, in the order of the file.</param>
internal sealed record FactsInput(string Name, FactSetRecords? Facts, IReadOnlyCollection<string> BrokenIds, IReadOnlyList<Diagnostic> Findings)
{
    private const string UsualName = "facts.yaml";

    /// <summary>Whether a build with this file would fail.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Rule.Severity == Severity.Error);

    /// <summary>Loads the facts of a file; where none is named, those of <c>facts.yaml</c> if there is one, else the built-in ones.</summary>
    /// <param name="directory">Where relative paths start.</param>
    /// <param name="file">The file's path, or null.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static async Task<FactsInput> LoadAsync(string directory, string? file, CancellationToken cancellationToken)
    {
        if (file is null && !Path.Exists(Path.Combine(directory, UsualName)))
        {
            return new FactsInput(UsualName, BuiltInFacts.Load(), [], []);
        }

        string name = file ?? UsualName;
        FactsText text = await FactsFile.ReadAsync(Path.Combine(directory, name), cancellationToken);
        return Compile(name, text, cancellationToken);
    }

    private static FactsInput Compile(string name, FactsText text, CancellationToken cancellationToken)
    {
        try
        {
            CompilationResult result = FactsCompiler.Compile(text, new CompilationOptions(), cancellationToken);
            IReadOnlyCollection<string> broken = result.FactSet is null
                ? []
                : result.FactSet.Facts.Where(fact => fact.IsPlaceholder).Select(fact => fact.Id).ToHashSet();
            return new FactsInput(name, result.FactSet is null ? null : RuntimeFacts.Of(result.FactSet, "from " + name), broken, result.Diagnostics);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // As in a build: the compiler's own faults are findings, too.
            var finding = new Diagnostic(Rules.Internal.Fault, Location.File, new EquatableArray<string>([fault.Message]));
            return new FactsInput(name, null, [], [finding]);
        }
    }
}
