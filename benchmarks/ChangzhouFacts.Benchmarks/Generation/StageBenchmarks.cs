using BenchmarkDotNet.Attributes;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Binding;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Generator.Emission;
using YamlDotNet.Core;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>Each stage compared with the events of YamlDotNet on the same text. Reading includes these events.</summary>
public class StageBenchmarks
{
    private static readonly CompilationOptions Options = new(ClassName: "Facts");

    private string _text = "";
    private Node _document = null!;
    private CompiledSet _bound = null!;

    [Params(12, 1_000, 10_000, 100_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _text = LargeFile.Text(N);
        _document = Read();
        _bound = Bind();
        CompilationResult whole = FactsCompiler.Compile(FactsText.Of(_text), Options, CancellationToken.None);
        if (whole.Diagnostics.Count > 0 || !whole.Facts!.Set.Equals(_bound.Set) || _bound.Set.Facts.Sum(fact => fact.Observations.Count) != N)
        {
            throw new InvalidOperationException("The stages do not give what the compiler gives.");
        }
    }

    [Benchmark(Baseline = true)]
    public int YamlEvents()
    {
        var parser = new Parser(new Scanner(new StringReader(_text), skipComments: true));
        int events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    [Benchmark]
    public object Reading() => Read();

    [Benchmark]
    public object Binding() => Bind();

    /// <summary>For a set without constants, changes are computed on first use, not by the compiler.</summary>
    [Benchmark]
    public int Changes() => _bound.Set.Facts.Sum(fact => SeriesChanges.Of(fact.Kind, fact.Observations, fact.Unit!.Difference).Length);

    [Benchmark]
    public string Emission() => FactsEmitter.Emit(_bound, new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None);

    private Node Read() => YamlReader.Read(_text, new DiagnosticBag(), CancellationToken.None)!;

    private CompiledSet Bind() => FileBinder.Bind(_document, published: null, NoTables(), Options, new DiagnosticBag(), CancellationToken.None)!;

    private static TableFiles NoTables() => new(static _ => null, new DiagnosticBag(), CancellationToken.None);
}
