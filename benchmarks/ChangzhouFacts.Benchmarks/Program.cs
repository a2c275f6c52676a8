using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ChangzhouFacts.Benchmarks.Access;
using ChangzhouFacts.Benchmarks.Changes;
using ChangzhouFacts.Benchmarks.Editing;
using ChangzhouFacts.Benchmarks.Generation;
using ChangzhouFacts.Benchmarks.Lookup;
using ChangzhouFacts.Benchmarks.Startup;
using Perfolizer.Horology;

const string Help = """
    dotnet run -c Release --project benchmarks/ChangzhouFacts.Benchmarks -- access|lookup|day|codes|changes|startup|generator|csc|literals|server [--quick]

      access      a constant beside the literal
      lookup      a fact by its id: string, characters and UTF-8, beside FrozenDictionary, Dictionary and a switch
      day         which of a fact's steps holds on a day, beside a sorted array and a SortedList
      codes       a family's figure for a code and a year, beside dictionaries of both
      changes     all changes of 262 series of 38 figures, worked out when first asked for
      startup     the first answer in a fresh process, beside FrozenDictionary, System.Text.Json and YamlDotNet
      generator   the stages of the generator beside the events of YamlDotNet, and first runs and edits
      csc         the C# compiler without and with a facts file
      literals    the part of the C# compiler's time that the search for figures in 1 000 files takes
      server      the language server while somebody types in a file of 1 000 facts
      --quick     lookup: two sizes, string keys, short runs; generator: each stage once: under three minutes
    """;

bool isQuick = args.Contains("--quick");
switch (args.FirstOrDefault())
{
    case "access":
        Run(Job.ShortRun, typeof(AccessBenchmarks));
        return 0;
    case "lookup" when isQuick:
        CompileFirst(12, 1_000);
        Run(Job.ShortRun, typeof(QuickLookupBenchmarks));
        return 0;
    case "lookup":
        CompileFirst(12, 100, 1_000, 10_000, 100_000);
        Run(Job.ShortRun.WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(100)), typeof(StringLookupBenchmarks), typeof(CharacterLookupBenchmarks), typeof(Utf8LookupBenchmarks));
        return 0;
    case "day":
        Run(Job.ShortRun, typeof(DayLookupBenchmarks));
        return 0;
    case "codes":
        Run(Job.ShortRun, typeof(CodeLookupBenchmarks));
        return 0;
    case "changes":
        Run(Job.ShortRun, typeof(ChangeBenchmarks));
        return 0;
    case "startup":
        StartupRuns.Run();
        return 0;
    case StartupRuns.Command when args.Length == 4:
        return FirstAnswer.Print(args[1], args[2], args[3]);
    case "generator":
        Run(isQuick ? Job.Dry : Job.ShortRun, typeof(StageBenchmarks), typeof(DriverBenchmarks));
        return 0;
    case "csc":
        CompilerRuns.Run();
        return 0;
    case "literals":
        AnalyzerRuns.Run();
        return 0;
    case "server":
        await ServerRuns.RunAsync();
        return 0;
    default:
        Console.WriteLine(Help);
        return args.Length == 0 || args.Contains("--help") ? 0 : 2;
}

// After the C# compiler has run, the JIT spends a while optimizing the compiler's code; the next measurement would wait in the same queue.
static void CompileFirst(params int[] sizes)
{
    foreach (int size in sizes)
    {
        CompiledFacts.OfSize(size);
    }

    Thread.Sleep(TimeSpan.FromSeconds(10));
}

// In one process, so that the compared code runs under the same conditions on a noisy machine.
static void Run(Job job, params Type[] benchmarks) => BenchmarkRunner.Run(
    benchmarks,
    DefaultConfig.Instance
        .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .HideColumns(Column.Error, Column.StdDev, Column.RatioSD)
        .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Value)));
