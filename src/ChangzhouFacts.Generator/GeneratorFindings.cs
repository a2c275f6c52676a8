using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Generator;

/// <summary>The generator's own diagnostics, beyond those of the compiler for a single file.</summary>
internal static class GeneratorFindings
{
    public static Diagnostic SameClass(string otherFile, string className) =>
        new(Rules.Schema.SameClass(otherFile, className), Location.File);

    public static Diagnostic ClassIsNamespace(string name, string otherFile, string otherName) =>
        new(Rules.Schema.ClassIsNamespace(name, otherFile, otherName), Location.File);

    /// <summary>The items for a file give several values for one setting.</summary>
    public static Diagnostic SeveralSettings(string name, IReadOnlyList<string> values) =>
        new(Rules.Schema.ContradictingOptions(name, values), Location.File);

    public static Diagnostic WrongSetting(string name, string value, string allowed) =>
        new(Rules.Schema.InvalidOption(name, value, allowed), Location.File);

    public static Diagnostic Fault(Exception exception) =>
        new(Rules.Internal.Fault(exception.GetType().Name + ": " + exception.Message), Location.File);

    /// <summary>A cancellation that nobody requested is an internal error like any other exception.</summary>
    public static bool IsCancellation(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;
}
