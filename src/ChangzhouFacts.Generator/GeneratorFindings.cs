using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Generator;

/// <summary>What the generator itself can find, beyond what the compiler finds in a single file.</summary>
internal static class GeneratorFindings
{
    public static Diagnostic SameClass(string otherFile, string className) =>
        AtFile(Rules.Schema.SameClass, Quoting.Word(otherFile), Quoting.Phrase(className));

    public static Diagnostic ClassIsNamespace(string name, string otherFile, string otherName) =>
        AtFile(Rules.Schema.ClassIsNamespace, Quoting.Phrase(name), Quoting.Word(otherFile), Quoting.Phrase(otherName));

    /// <summary>The items that name a file give it several values for one thing.</summary>
    public static Diagnostic SeveralSettings(string name, IEnumerable<string> values) => AtFile(
        Rules.Schema.InvalidOption, name, string.Join("' and '", values.Select(Quoting.Word)), "more than one item names the file, and they have to agree");

    public static Diagnostic WrongSetting(string name, string value, string allowed) =>
        AtFile(Rules.Schema.InvalidOption, name, Quoting.Word(value), allowed);

    public static Diagnostic Fault(Exception exception) =>
        AtFile(Rules.Internal.Fault, Quoting.Phrase(exception.GetType().Name + ": " + exception.Message));

    /// <summary>An exception that only looks like a cancellation, because nobody asked for one, is a fault like any other.</summary>
    public static bool IsCancellation(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private static Diagnostic AtFile(Rule rule, params string[] arguments) =>
        new(rule, Location.File, new EquatableArray<string>(arguments));
}
