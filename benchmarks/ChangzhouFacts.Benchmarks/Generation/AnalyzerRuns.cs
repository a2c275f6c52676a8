using System.Globalization;
using ChangzhouFacts.Generator;
using ChangzhouFacts.Generator.Analysis;
using Mono.Cecil;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>
/// The C# compiler with a project of 1 000 files and the SDK's analyzers: with a generator in which it finds no analyzer, with the package as it is, and with
/// the suggestions raised to warnings, in turns. As suggestions the compiler does not look for them, unless it writes an error log.
/// </summary>
internal static class AnalyzerRuns
{
    private const int Files = 1_000;
    private const int Times = 9;

    private static readonly string[] Sets = ["the same, `values`", "300 single figures, `all`"];

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("changzhou-facts-").FullName;
        try
        {
            foreach ((string name, string text) in LargeProject.Files(Files))
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }

            string facts = Path.Combine(folder, "facts.yaml");
            Configure("options.globalconfig", $"[{facts}]\nbuild_metadata.AdditionalFiles.ChangzhouFacts = true\n");
            Configure("warnings.globalconfig", "dotnet_diagnostic.CZF4001.severity = warning\n");
            string project = "Part*.cs " + CompilerProcess.SdkAnalyzers() + " /additionalfile:facts.yaml /analyzerconfig:options.globalconfig ";
            string package = project + CompilerProcess.Analyzers(typeof(FactsGenerator).Assembly.Location) + " /analyzer:" + CompilerProcess.Beside("ChangzhouFacts.CodeFixes.dll");
            string[] modes = [project + CompilerProcess.Analyzers(WithoutAnalyzer(folder)), package, package + " /analyzerconfig:warnings.globalconfig"];
            Console.WriteLine("| set | time of | seconds without | ratio with | quartiles | ratio with warnings | quartiles |\n|---|---|---:|---:|---:|---:|---:|");
            foreach ((string name, string text, _) in Shapes.All.Where(shape => Sets.Contains(shape.Name)))
            {
                File.WriteAllText(facts, text);
                CompilerRun[][] runs = Measure(folder, modes);
                Print("clock", run => run.Seconds);
                Print("processors", run => run.ProcessorSeconds);

                void Print(string time, Func<CompilerRun, double> of)
                {
                    double[][] seconds = [.. runs.Select(mode => mode.Select(of).ToArray())];
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {time} | {Quantile(seconds[0], 2):F2} | {Ratios(seconds[1], seconds[0])} | {Ratios(seconds[2], seconds[0])} |"));
                }
            }

            void Configure(string name, string options) => File.WriteAllText(Path.Combine(folder, name), "is_global = true\n" + options);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static CompilerRun[][] Measure(string folder, string[] modes)
    {
        CompilerRun[][] runs = [.. modes.Select(_ => new CompilerRun[Times])];
        for (int turn = -1; turn < Times; turn++)
        {
            // Each mode is first, second and last equally often; the first turn fills the caches of the disk.
            for (int i = 0; i < modes.Length; i++)
            {
                int mode = (i + turn + 1) % modes.Length;
                CompilerRun run = CompilerProcess.Compile(folder, modes[mode]);
                if (turn >= 0)
                {
                    runs[mode][turn] = run;
                }
            }
        }

        return runs;
    }

    // What ran in one turn is compared, as the machine is faster at one time than at another.
    private static string Ratios(double[] with, double[] without)
    {
        double[] ratios = [.. with.Zip(without, (one, other) => one / other)];
        return string.Create(CultureInfo.InvariantCulture, $"{Quantile(ratios, 2):F3} | {Quantile(ratios, 1):F2} to {Quantile(ratios, 3):F2}");
    }

    private static double Quantile(double[] values, int quarter) => values.Order().ElementAt((Times - 1) * quarter / 4);

    private static string WithoutAnalyzer(string folder)
    {
        string path = Path.Combine(folder, "ChangzhouFacts.Generator.dll");
        using var module = ModuleDefinition.ReadModule(typeof(FactsGenerator).Assembly.Location);
        module.GetType(typeof(RepeatedFigureAnalyzer).FullName).CustomAttributes.Clear();
        module.Write(path);
        return path;
    }
}
