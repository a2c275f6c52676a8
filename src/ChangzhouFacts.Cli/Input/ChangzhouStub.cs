using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts;

/// <summary>Stands in for the generated class until the runtime has it: then this file and the embedded facts.yaml go.</summary>
internal static class Changzhou
{
    public static IReadOnlyList<Fact> All { get; } = Read();

    private static IReadOnlyList<Fact> Read()
    {
        using Stream stream = typeof(Changzhou).Assembly.GetManifestResourceStream("facts.yaml")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        CompilationResult result = FactsCompiler.Compile(FactsText.Decode(bytes.ToArray()), new CompilationOptions(), CancellationToken.None);
        return RuntimeFacts.Of(result.FactSet!, "").Records;
    }
}
