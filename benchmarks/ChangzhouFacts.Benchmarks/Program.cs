using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ChangzhouFacts.Benchmarks.Lookup;

const string Help = """
    dotnet run -c Release --project benchmarks/ChangzhouFacts.Benchmarks -- lookup [--quick]

      lookup    a fact by its id: string, characters and UTF-8, beside FrozenDictionary, Dictionary and a switch
      --quick   two sizes, string keys, short runs: under three minutes
    """;

bool isQuick = args.Contains("--quick");
if (args.FirstOrDefault() != "lookup")
{
    Console.WriteLine(Help);
    return args.Length == 0 || args.Contains("--help") ? 0 : 2;
}

// In one process, so that what is compared shares its memory and its moment on a noisy machine.
Job job = (isQuick ? Job.ShortRun : Job.MediumRun.WithLaunchCount(1)).WithToolchain(InProcessEmitToolchain.Instance);
IConfig config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Error, Column.StdDev, Column.RatioSD)
    .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value))
    .WithOptions(ConfigOptions.JoinSummary);
BenchmarkRunner.Run(isQuick ? [typeof(QuickLookupBenchmarks)] : [typeof(StringLookupBenchmarks), typeof(CharacterLookupBenchmarks), typeof(Utf8LookupBenchmarks)], config);
return 0;
