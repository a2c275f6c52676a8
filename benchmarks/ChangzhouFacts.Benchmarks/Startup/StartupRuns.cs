using System.Diagnostics;
using System.Globalization;
using System.Text;
using ChangzhouFacts.Benchmarks.Lookup;

namespace ChangzhouFacts.Benchmarks.Startup;

/// <summary>
/// The first answer in a fresh process. BenchmarkDotNet would measure later answers, too. So each run here is a separate process, which times one lookup and
/// counts the bytes that it allocates; the result is the median of several runs.
/// </summary>
internal static class StartupRuns
{
    public const string Command = "first-answer";

    private const int Times = 7;

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("changzhou-facts-").FullName;
        try
        {
            Console.WriteLine("| N | first answer of | milliseconds | bytes | ratio |\n|---:|---|---:|---:|---:|");
            foreach (int count in new[] { 12, 1_000, 100_000 })
            {
                string[] ids = Keys.Ids(count, seed: 1);
                File.WriteAllBytes(Path.Combine(folder, "Facts.dll"), CompiledFacts.Image(ids));
                File.WriteAllText(Path.Combine(folder, "facts.json"), "{" + string.Join(",\n", ids.Select(id => $"\"{id}\":1")) + "}");
                File.WriteAllText(Path.Combine(folder, "facts.yaml"), string.Concat(ids.Select(id => id + ": 1\n")));
                double baseline = 0;
                foreach (string rival in FirstAnswer.Rivals)
                {
                    string[][] runs = [.. Enumerable.Range(0, Times).Select(_ => Ask(rival, folder, ids[count / 2]))];
                    double milliseconds = Median(runs.Select(run => double.Parse(run[0], CultureInfo.InvariantCulture)));
                    double bytes = Median(runs.Select(run => double.Parse(run[1], CultureInfo.InvariantCulture)));
                    baseline = baseline == 0 ? milliseconds : baseline;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {rival} | {milliseconds:F2} | {bytes:F0} | {milliseconds / baseline:F2} |"));
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Times / 2);

    private static string[] Ask(string rival, string folder, string id)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(StartupRuns).Assembly.Location, Command, rival, folder, id])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim().Split(' ') : throw new InvalidOperationException(rival + ": " + output);
    }
}
