using System.Globalization;
using System.Text.RegularExpressions;
using ChangzhouFacts.Generator;
using ChangzhouFacts.Generator.Analysis;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>
/// The C# compiler with a project of 1 000 files, the SDK's analyzers and the package: which part of its time the analyzer takes, as the compiler reports it.
/// As suggestions the compiler does not look for its findings; so it also runs with them raised to warnings. The difference of whole runs would not show it:
/// two equal runs differ by more.
/// </summary>
internal static partial class AnalyzerRuns
{
    private const int Files = 1_000;
    private const int Times = 5;

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
            string suggestions = "Part*.cs " + CompilerProcess.SdkAnalyzers() + " /reportanalyzer /additionalfile:facts.yaml /analyzerconfig:options.globalconfig "
                + CompilerProcess.Analyzers(typeof(FactsGenerator).Assembly.Location) + " /analyzer:" + CompilerProcess.Beside("ChangzhouFacts.CodeFixes.dll");
            string warnings = suggestions + " /analyzerconfig:warnings.globalconfig";
            Console.WriteLine("| set | severity | seconds | of all processors | the analyzer's | share of it |\n|---|---|---:|---:|---:|---:|");
            foreach ((string name, string text, _) in Shapes.All.Where(shape => Sets.Contains(shape.Name)))
            {
                File.WriteAllText(facts, text);
                Print("suggestion", suggestions);
                Print("warning", warnings);

                void Print(string severity, string arguments)
                {
                    CompilerRun[] runs = [.. Enumerable.Range(0, Times).Select(_ => CompilerProcess.Compile(folder, arguments))];
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {name} | {severity} | {Median(runs, run => run.Seconds):F1} | {Median(runs, run => run.ProcessorSeconds):F1} | {Median(runs, SecondsOfAnalyzer):F3} | {Median(runs, run => SecondsOfAnalyzer(run) / run.ProcessorSeconds):P1} |"));
                }
            }

            void Configure(string name, string options) => File.WriteAllText(Path.Combine(folder, name), "is_global = true\n" + options);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Median(CompilerRun[] runs, Func<CompilerRun, double> of) => runs.Select(of).Order().ElementAt(Times / 2);

    // Under a thousandth of a second, the compiler prints "<0.001".
    private static double SecondsOfAnalyzer(CompilerRun run) => Reported().Match(run.Output) is { Success: true } line
        ? double.Parse(line.Groups["seconds"].Value, CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("The compiler does not report the analyzer.");

    [GeneratedRegex(@"^ *<?(?<seconds>[0-9.]+) .*\." + nameof(RepeatedFigureAnalyzer) + " ", RegexOptions.Multiline)]
    private static partial Regex Reported();
}
