using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Tests.Support;

/// <summary>Compiles facts files like a build, on the small stack of a build.</summary>
internal static class Build
{
    private const int StackSize = 1 << 20;

    /// <summary>The part of a file before its facts, with defaults that the facts do not repeat.</summary>
    public const string Head = """
        schema: 1
        dataset: example
        sources:
          s:
            title: A yearbook
        defaults: { source: s, unit: index, as-of: 2023 }
        facts:

        """;

    /// <summary>The lines before the facts of <see cref="Head"/>.</summary>
    public const int HeadLines = 7;

    public static CompilationResult Text(string text, CompilationOptions? options = null, CancellationToken cancellationToken = default) =>
        Text(FactsText.Of(text), options, cancellationToken);

    /// <summary>Compiles a file and compares it with a lock.</summary>
    public static CompilationResult Text(string text, string? published) => OnSmallStack(() => FactsCompiler.Compile(
        FactsText.Of(text), published is null ? null : FactsText.Of(published), new CompilationOptions(), CancellationToken.None));

    public static CompilationResult Text(FactsText text, CompilationOptions? options = null, CancellationToken cancellationToken = default) =>
        OnSmallStack(() => FactsCompiler.Compile(text, options ?? new CompilationOptions(), cancellationToken));

    /// <summary>Compiles a file with its tables.</summary>
    public static CompilationResult Text(string text, string? published, params (string Path, string Text)[] tables)
    {
        Dictionary<string, FactsText> texts = tables.ToDictionary(table => table.Path, table => FactsText.Of(table.Text));
        return OnSmallStack(() => FactsCompiler.Compile(
            FactsText.Of(text), published is null ? null : FactsText.Of(published), texts, new CompilationOptions(), CancellationToken.None));
    }

    /// <summary>Compiles facts as under <c>facts:</c>, without indentation.</summary>
    public static CompilationResult Facts(string facts) => Text(Head + Indent(facts, "  "));

    /// <summary>Compiles one fact <c>a</c> with a label and these keys, in flow style: <c>value: 5</c>.</summary>
    public static CompilationResult Keys(string keys) => Text(Head + "  a: { label: A figure, " + keys + " }\n");

    /// <summary>The only fact of a valid file, with its names and its digits as written.</summary>
    public static CompiledFact SoundFact(CompilationResult result)
    {
        Assert.Empty(Report(result));
        CompiledFact fact = Assert.Single(result.Facts!.Facts);
        Assert.False(fact.IsPlaceholder);
        Assert.Same(fact.Record, Assert.Single(result.Facts.Set.Facts));
        return fact;
    }

    /// <summary>The record of the only fact of a valid file.</summary>
    public static Fact Sound(CompilationResult result) => SoundFact(result).Record!;

    public static Observation SoundFigure(string keys) => Assert.Single(Sound(Keys(keys)).Observations);

    /// <summary>The type of a figure, and its digits as written.</summary>
    public static (NumberType Type, string Digits) SoundNumber(string keys)
    {
        CompiledFact fact = SoundFact(Keys(keys));
        return (Assert.Single(fact.Record!.Observations).Value.Type, fact.DigitsOf(0));
    }

    /// <summary>The figures of a fact in order of time, with their digits as written.</summary>
    public static IEnumerable<string> Digits(CompiledFact fact) => Enumerable.Range(0, fact.Record!.Observations.Count).Select(fact.DigitsOf);

    /// <summary>The diagnostics as <c>3,5 CZF1001</c>; those in a table as <c>gdp.csv 3,5 CZF1048</c>.</summary>
    public static string[] Places(CompilationResult result, int linesBefore = 0, int columnsBefore = 0) => result.Diagnostics
        .Select(diagnostic => diagnostic.Location.Table is { } table
            ? $"{table} {diagnostic.Location} {diagnostic.Rule.Id}"
            : $"{Place(diagnostic, linesBefore, columnsBefore)} {diagnostic.Rule.Id}")
        .ToArray();

    public static string[] Ids(CompilationResult result) => result.Diagnostics.Select(diagnostic => diagnostic.Rule.Id).ToArray();

    /// <summary>The diagnostics as printed by a build.</summary>
    public static string[] Report(CompilationResult result, int linesBefore = 0, int columnsBefore = 0) => result.Diagnostics
        .Select(diagnostic =>
            $"{FindingPath.Of(diagnostic, "facts.yaml")}({(diagnostic.Location.Table is null && !diagnostic.IsInLock ? Place(diagnostic, linesBefore, columnsBefore) : diagnostic.Location.ToString())}): "
            + $"{Word(diagnostic.Severity)} {diagnostic.Rule.Id}: {diagnostic.Message}")
        .ToArray();

    public static string Indent(string text, string by) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => by + line + "\n"));

    public static T OnSmallStack<T>(Func<T> work)
    {
        T? result = default;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    thrown = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result!;
    }

    private static string Place(Diagnostic diagnostic, int linesBefore, int columnsBefore)
    {
        Location location = diagnostic.Location;
        return string.Create(CultureInfo.InvariantCulture, $"{location.Line - linesBefore},{location.Column - columnsBefore}");
    }

    /// <summary>A build's word for a severity.</summary>
    public static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
