using System.Globalization;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>
/// Stands in for the facts compiler, so that these tests cover only the pipeline. A text is a class and a figure,
/// <c>Rates 47</c>, followed by <c>warn</c> and <c>error</c> for diagnostics, or <c>throw</c> and <c>cancel</c> for internal errors.
/// </summary>
internal static class FakeCompiler
{
    public static readonly Rule Warning = new("CZF2999", Severity.Warning, "A warning", "this is odd: {0}");
    public static readonly Rule Error = new("CZF2998", Severity.Error, "An error", "this is wrong: {0}");

    public static FactsGenerator Generator { get; } = new(Compile, FactsEmitter.Emit);

    public static CompilationResult Compile(FactsFile file, CancellationToken cancellationToken)
    {
        if (file.Text.State != FactsTextState.Read)
        {
            return new CompilationResult(null, new([new Diagnostic(new Finding(Error, new([file.Text.State.ToString()])), Location.File)]));
        }

        string[] words = file.Text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var findings = new List<Diagnostic>();
        foreach (string word in words)
        {
            int offset = file.Text.Text.IndexOf(word, StringComparison.Ordinal);
            var place = new Location(offset, word.Length, 1, offset + 1, 1, offset + 1 + word.Length);
            switch (word)
            {
                case "warn":
                    findings.Add(new Diagnostic(new Finding(Warning, new([word])), place));
                    break;
                case "error":
                    findings.Add(new Diagnostic(new Finding(Error, new([word])), place));
                    break;
                case "throw":
                    throw new InvalidOperationException("two\r\nlines \u202E {0}");
                case "cancel":
                    throw new OperationCanceledException("nobody asked");
            }
        }

        string digits = int.Parse(words[1], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        CompiledSet set = new FactSetBuilder()
            .As(type => type with { Name = file.Options.ClassName ?? words[0], Namespace = file.Options.Namespace ?? file.Options.RootNamespace ?? "" })
            .Add(Sample.Figure("platforms", "Platforms", Sample.Platforms, digits, NumberType.Int32))
            .Build();
        return new CompilationResult(set, new EquatableArray<Diagnostic>(findings));
    }
}
