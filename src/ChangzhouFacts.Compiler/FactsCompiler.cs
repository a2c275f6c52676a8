using ChangzhouFacts.Compiler.Binding;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler;

/// <summary>Compiles facts files: Reading, Binding, and the changes of each series.</summary>
public static class FactsCompiler
{
    /// <summary>Compiles one facts file.</summary>
    /// <param name="text">Its text, or why there is none.</param>
    /// <param name="options">What the project says about it.</param>
    /// <param name="cancellationToken">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts and the findings. Whatever the text is, nothing else is thrown.</returns>
    public static CompilationResult Compile(FactsText text, CompilationOptions options, CancellationToken cancellationToken) =>
        Compile(text, published: null, options, cancellationToken);

    /// <summary>Compiles one facts file, and compares it with what has been published.</summary>
    /// <param name="text">Its text, or why there is none.</param>
    /// <param name="published">The text of its lock file; null where it has none, and then nothing is compared.</param>
    /// <param name="options">What the project says about it.</param>
    /// <param name="cancellationToken">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts and the findings. Whatever the texts are, nothing else is thrown.</returns>
    public static CompilationResult Compile(FactsText text, FactsText? published, CompilationOptions options, CancellationToken cancellationToken) =>
        Compile(text, published, static _ => null, options, cancellationToken);

    /// <summary>Compiles one facts file whose figures and codes can stand in tables, and compares it with what has been published.</summary>
    /// <param name="text">Its text, or why there is none.</param>
    /// <param name="published">The text of its lock file; null where it has none, and then nothing is compared.</param>
    /// <param name="tables">The texts of the project's tables, by their paths from the folder of the facts file on, with forward slashes.</param>
    /// <param name="options">What the project says about it.</param>
    /// <param name="cancellationToken">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts and the findings. Whatever the texts are, nothing else is thrown.</returns>
    public static CompilationResult Compile(
        FactsText text, FactsText? published, IReadOnlyDictionary<string, FactsText> tables, CompilationOptions options, CancellationToken cancellationToken) =>
        Compile(text, published, path => tables.TryGetValue(path, out FactsText? table) ? table : null, options, cancellationToken);

    /// <summary>The same, where the texts of tables are read when they are asked for.</summary>
    /// <param name="text">Its text, or why there is none.</param>
    /// <param name="published">The text of its lock file; null where it has none, and then nothing is compared.</param>
    /// <param name="findTable">The text of a table by its path, for which <see cref="TablePath.IsPath"/> is true; null where the project has none such. Asked once for each.</param>
    /// <param name="options">What the project says about it.</param>
    /// <param name="cancellationToken">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts and the findings. Whatever the texts are, nothing else is thrown.</returns>
    public static CompilationResult Compile(
        FactsText text, FactsText? published, Func<string, FactsText?> findTable, CompilationOptions options, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var tables = new TableFiles(findTable, diagnostics, cancellationToken);
        CompiledSet? facts = Compile(text, published, tables, options, diagnostics, cancellationToken);
        return new CompilationResult(facts, diagnostics.ToArray());
    }

    private static CompiledSet? Compile(
        FactsText text, FactsText? published, TableFiles tables, CompilationOptions options, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        Finding? problem = text.State switch
        {
            FactsTextState.Unreadable => Rules.Reading.Unreadable(text.Problem),
            FactsTextState.NotUtf8 => Rules.Reading.NotUtf8(),
            FactsTextState.TooLarge => Rules.Reading.TooLarge(),
            _ => null,
        };
        if (problem is { } finding)
        {
            diagnostics.Report(finding, Location.File);
            return null;
        }

        Node? document = YamlReader.Read(text.Text, diagnostics, cancellationToken);
        return document is null ? null : FileBinder.Bind(document, published, tables, options, diagnostics, cancellationToken);
    }
}
