using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Evidence.Printed;
using ChangzhouFacts.TestSupport;

namespace ChangzhouFacts.Fuzz;

/// <summary>The fuzz targets: each takes the bytes of an input and throws if an invariant is broken.</summary>
internal static class Targets
{
    private const string FactsOfLock = """
        schema: 1
        dataset: example
        sources: { s: { title: A yearbook } }
        defaults: { source: s, unit: index, as-of: 2023 }
        withdrawn: { gone: { date: 2024-01-02, reason: moved } }
        facts:
          a: { label: A, value: 47 }
          b: { label: B, values: { 2020: 1.50, 2021: { value: 2, qualifier: nearly } } }
          c: { label: C, text: [x, y] }

        """;

    private static readonly Dictionary<string, Action<byte[]>> ByName = new(StringComparer.Ordinal)
    {
        ["compiler"] = bytes => Compile(FactsText.Decode(bytes), published: null),
        ["lock"] = bytes => Compile(FactsText.Of(FactsOfLock), FactsText.Decode(bytes)),
        ["printed"] = Read,
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static Action<byte[]>? Find(string name) => ByName.GetValueOrDefault(name);

    private static void Compile(FactsText facts, FactsText? published)
    {
        var options = new CompilationOptions(RootNamespace: "Fuzz", Today: "2026-01-02");
        CompilationResult result = FactsCompiler.Compile(facts, published, options, CancellationToken.None);
        Promises.Check(result, facts.Text, published?.Text ?? "");
        Promises.Keep(
            WrittenOut.Of(result) == WrittenOut.Of(FactsCompiler.Compile(facts, published, options, CancellationToken.None)), "The same text gave two results.");
        Promises.Keep(
            result.Facts is not { } set || FactsLock.IsOf(FactsText.Of(FactsLock.Write(set)), set, CancellationToken.None), "A lock that is written can be read.");
    }

    /// <summary>Reads the first line of the input as printed words, and searches for them in the rest.</summary>
    private static void Read(byte[] bytes)
    {
        string[] parts = FactsText.Decode(bytes).Text.Split('\n', 2);
        PrintedReading reading = PrintedReader.Read(parts[0]);
        Promises.Keep((reading.Figure is null) != (reading.Problem.Length == 0), "Printed words have a figure or a problem.");
        if (reading.Figure is { } figure)
        {
            // ½ and 〇 are numbers, but neither digits nor letters.
            Promises.Keep(parts[0].Any(sign => char.IsLetter(sign) || char.IsNumber(sign)), "A figure was read from a phrase without a number and without a word.");
            Promises.Keep(figure == PrintedReader.Read(parts[0]).Figure, "The same words gave two figures.");
        }

        new PrintedText(PlainText.Split(parts[^1]), bodyStartsAtBlock: 1).Find(parts[0], "paragraph 1");
    }
}
