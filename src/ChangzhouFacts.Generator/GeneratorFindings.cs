using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator;

/// <summary>What the generator itself can find, beyond what the compiler finds in a single file.</summary>
internal static class GeneratorFindings
{
    public static Diagnostic SameClass(string otherFile, string className) =>
        AtFile(Rules.Schema.SameClass, Quoting.Word(otherFile), Quoting.Phrase(className));

    public static Diagnostic Fault(Exception exception) =>
        AtFile(Rules.Internal.Fault, Quoting.Phrase(exception.GetType().Name + ": " + exception.Message));

    /// <summary>An exception that only looks like a cancellation, because nobody asked for one, is a fault like any other.</summary>
    public static bool IsCancellation(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private static Diagnostic AtFile(Rule rule, params string[] arguments) =>
        new(rule, Location.File, new EquatableArray<string>(arguments));
}
