using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Generator;

/// <summary>What the generator itself can find, beyond what the compiler finds in a single file.</summary>
internal static class GeneratorFindings
{
    public static Diagnostic SameClass(string otherFile, string className) =>
        new(Rules.Schema.SameClass(otherFile, className), Location.File);

    public static Diagnostic ClassIsNamespace(string name, string otherFile, string otherName) =>
        new(Rules.Schema.ClassIsNamespace(name, otherFile, otherName), Location.File);

    /// <summary>The items that name a file give it several values for one thing.</summary>
    public static Diagnostic SeveralSettings(string name, IReadOnlyList<string> values) =>
        new(Rules.Schema.ContradictingOptions(name, values), Location.File);

    public static Diagnostic WrongSetting(string name, string value, string allowed) =>
        new(Rules.Schema.InvalidOption(name, value, allowed), Location.File);

    public static Diagnostic Fault(Exception exception) =>
        new(Rules.Internal.Fault(exception.GetType().Name + ": " + exception.Message), Location.File);

    /// <summary>An exception that only looks like a cancellation, because nobody asked for one, is a fault like any other.</summary>
    public static bool IsCancellation(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;
}
