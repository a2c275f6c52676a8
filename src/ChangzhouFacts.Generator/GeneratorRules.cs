using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator;

/// <summary>What the generator itself can find, beyond what the compiler finds in a single file.</summary>
internal static class GeneratorRules
{
    private static readonly Rule SameClassRule = new("CZF1090", Severity.Error, "Two files make one class",
        "'{0}' makes the class {1} already; give this file another 'class', or its item another ChangzhouFactsClass");

    private static readonly Rule FaultRule = new("CZF9001", Severity.Error, "Internal fault",
        "the facts compiler failed on this file, which is a fault of its own: {0}");

    public static Diagnostic SameClass(string otherFile, string className) => AtFile(SameClassRule, Quoting.Quote(otherFile), className);

    public static Diagnostic Fault(Exception exception) =>
        AtFile(FaultRule, exception.GetType().Name + ": " + Quoting.Quote(exception.Message));

    /// <summary>An exception that only looks like a cancellation, because nobody asked for one, is a fault like any other.</summary>
    public static bool IsCancellation(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private static Diagnostic AtFile(Rule rule, params string[] arguments) =>
        new(rule, Location.File, new EquatableArray<string>(arguments));
}
