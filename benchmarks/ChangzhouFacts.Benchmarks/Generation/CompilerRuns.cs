using System.Globalization;
using ChangzhouFacts.Generator;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>
/// Runs the C# compiler, with the SDK's analyzers as in a new project. It alternates between an empty project and
/// projects with a facts file of each shape.
/// </summary>
internal static class CompilerRuns
{
    private const int Times = 5;

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("changzhou-facts-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Empty.cs"), "class Empty { }\n");
            string facts = Path.Combine(folder, "facts.yaml");
            string table = Path.Combine(folder, "facts.t.csv");
            File.WriteAllText(Path.Combine(folder, "options.globalconfig"), $"is_global = true\n[{facts}]\nbuild_metadata.AdditionalFiles.ChangzhouFacts = true\n[{table}]\nbuild_metadata.AdditionalFiles.ChangzhouFacts = table\n");
            string sdk = "Empty.cs " + CompilerProcess.SdkAnalyzers();
            string generator = sdk + " /additionalfile:facts.yaml /additionalfile:facts.t.csv /analyzerconfig:options.globalconfig " + CompilerProcess.Analyzers(typeof(FactsGenerator).Assembly.Location);
            Console.WriteLine("| set | seconds | an empty project's | ratio | peak MB | an empty project's |\n|---|---:|---:|---:|---:|---:|");
            foreach ((string name, string text, string rows) in Shapes.All)
            {
                File.WriteAllText(facts, text);
                File.WriteAllText(table, rows);
                var empty = new List<CompilerRun>();
                var full = new List<CompilerRun>();
                for (int i = 0; i < Times; i++)
                {
                    empty.Add(CompilerProcess.Compile(folder, sdk));
                    full.Add(CompilerProcess.Compile(folder, generator));
                }

                double seconds = Median(full);
                double baseline = Median(empty);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {seconds:F2} | {baseline:F2} | {seconds / baseline:F1} | {full.Max(run => run.PeakMegabytes):F0} | {empty.Max(run => run.PeakMegabytes):F0} |"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Median(List<CompilerRun> runs) => runs.Select(run => run.Seconds).Order().ElementAt(Times / 2);
}
