using ChangzhouFacts.Compiler.Binding;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler;

/// <summary>Compiles facts files: reads and binds them, and compares them with their lock.</summary>
public static class FactsCompiler
{
    /// <summary>Compiles one facts file.</summary>
    /// <param name="text">Its text, or why it cannot be read.</param>
    /// <param name="options">The project's settings for it.</param>
    /// <param name="cancellationToken">Cancels the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts and the findings. Errors in the text are findings, never exceptions.</returns>
    public static CompilationResult Compile(FactsText text, CompilationOptions options, CancellationToken cancellationToken) =>
        Compile(text, published: null, options, cancellationToken);

    /// <summary>Compiles one facts file, and compares it with its lock.</summary>
    /// <param name="text">Its text, or why it cannot be read.</param>
    /// <param name="published">The text of its lock file; null if it has none, in which case nothing is compared.</param>
    /// <param name="options">The project's settings for it.</param>
    /// <param name="cancellationToken">Cancels the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts and the findings. Errors in the texts are findings, never exceptions.</returns>
    public static CompilationResult Compile(FactsText text, FactsText? published, CompilationOptions options, CancellationToken cancellationToken) =>
        Compile(text, published, static _ => null, options, cancellationToken);

    /// <summary>Compiles one facts file, whose figures and codes can come from tables, and compares it with its lock.</summary>
    /// <param name="text">Its text, or why it cannot be read.</param>
    /// <param name="published">The text of its lock file; null if it has none, in which case nothing is compared.</param>
    /// <param name="tables">The texts of the project's tables, by path relative to the folder of the facts file, with forward slashes.</param>
    /// <param name="options">The project's settings for it.</param>
    /// <param name="cancellationToken">Cancels the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts and the findings. Errors in the texts are findings, never exceptions.</returns>
    public static CompilationResult Compile(
        FactsText text, FactsText? published, IReadOnlyDictionary<string, FactsText> tables, CompilationOptions options, CancellationToken cancellationToken) =>
        Compile(text, published, path => tables.TryGetValue(path, out FactsText? table) ? table : null, options, cancellationToken);

    /// <summary>The same, with the texts of tables read on demand.</summary>
    /// <param name="text">Its text, or why it cannot be read.</param>
    /// <param name="published">The text of its lock file; null if it has none, in which case nothing is compared.</param>
    /// <param name="findTable">
    /// Returns the text of a table by its path, for which <see cref="TablePath.IsPath"/> is true; null if the project has no such table.
    /// Called once for each path.
    /// </param>
    /// <param name="options">The project's settings for it.</param>
    /// <param name="cancellationToken">Cancels the work with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts and the findings. Errors in the texts are findings, never exceptions.</returns>
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
