namespace ChangzhouFacts.Compiler;

/// <summary>Compiles facts files: Reading, Binding, Deltas.</summary>
public static class FactsCompiler
{
    /// <summary>Compiles the text of one facts file.</summary>
    /// <param name="text">The whole text, or null where the file could not be read.</param>
    /// <param name="options">What the project says about the file.</param>
    /// <param name="cancellationToken">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts and the findings. Whatever the text is, nothing else is thrown.</returns>
    public static CompilationResult Compile(string? text, CompilationOptions options, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
