using BenchmarkDotNet.Attributes;
using ChangzhouFacts.Generator;
using ChangzhouFacts.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>The generator in an editor: the first run, a run after an edit of one figure, and a run after an edit elsewhere.</summary>
public class DriverBenchmarks
{
    private readonly CSharpCompilation[] _projects = [Project("class A { }"), Project("class B { }")];
    private readonly TestFactsFile[] _files = new TestFactsFile[2];
    private GeneratorDriver _warm = null!;
    private int _turn;

    [Params(12, 1_000, 10_000, 100_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _files[0] = new TestFactsFile("/facts.yaml", LargeFile.Text(N), ("ChangzhouFactsClass", "Facts"));
        _files[1] = new TestFactsFile("/facts.yaml", LargeFile.Text(N, edit: 1), ("ChangzhouFactsClass", "Facts"));
        _warm = Cold();
        if (_warm.GetRunResult() is { GeneratedTrees.Length: not 1 } or { Diagnostics.Length: not 0 })
        {
            throw new InvalidOperationException("The file was not compiled.");
        }
    }

    [Benchmark]
    public GeneratorDriver Cold() => New().RunGenerators(_projects[0]);

    [Benchmark]
    public GeneratorDriver EditOfAFigure()
    {
        TestFactsFile old = _files[_turn];
        _turn = 1 - _turn;
        return _warm = _warm.ReplaceAdditionalText(old, _files[_turn]).RunGenerators(_projects[0]);
    }

    [Benchmark]
    public GeneratorDriver EditElsewhere()
    {
        _turn = 1 - _turn;
        return _warm.RunGenerators(_projects[_turn]);
    }

    private CSharpGeneratorDriver New() => CSharpGeneratorDriver.Create([new FactsGenerator().AsSourceGenerator()], [_files[0]], optionsProvider: new TestOptionsProvider());

    private static CSharpCompilation Project(string code) => CSharpCompilation.Create("Edited", [CSharpSyntaxTree.ParseText(code)]);
}
