using System.Diagnostics;
using System.Globalization;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>
/// Runs the C# compiler in separate processes, like MSBuild, with the SDK's analyzers as in a new project. It alternates between an empty project and
/// projects with a facts file of each shape.
/// </summary>
internal static class CompilerRuns
{
    private const int Times = 5;

    private static readonly string References = string.Join(' ', ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll" or "System.Memory.dll" or "netstandard.dll" or "ChangzhouFacts.dll" or "ChangzhouFacts.Model.dll")
        .Select(path => "/reference:" + path));

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("changzhou-facts-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Empty.cs"), "class Empty { }\n");
            string facts = Path.Combine(folder, "facts.yaml");
            string table = Path.Combine(folder, "facts.t.csv");
            File.WriteAllText(Path.Combine(folder, "options.globalconfig"), $"is_global = true\n[{facts}]\nbuild_metadata.AdditionalFiles.ChangzhouFacts = true\n[{table}]\nbuild_metadata.AdditionalFiles.ChangzhouFacts = table\n");
            string sdk = "Empty.cs " + SdkAnalyzers();
            string generator = sdk + " /additionalfile:facts.yaml /additionalfile:facts.t.csv /analyzerconfig:options.globalconfig " + Analyzers();
            Console.WriteLine("| set | seconds | an empty project's | ratio | peak MB | an empty project's |\n|---|---:|---:|---:|---:|---:|");
            foreach ((string name, string text, string rows) in Shapes.All)
            {
                File.WriteAllText(facts, text);
                File.WriteAllText(table, rows);
                var empty = new List<(double Seconds, double Peak)>();
                var full = new List<(double Seconds, double Peak)>();
                for (int i = 0; i < Times; i++)
                {
                    empty.Add(Compile(folder, sdk));
                    full.Add(Compile(folder, generator));
                }

                double seconds = Median(full);
                double baseline = Median(empty);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {seconds:F2} | {baseline:F2} | {seconds / baseline:F1} | {full.Max(run => run.Peak):F0} | {empty.Max(run => run.Peak):F0} |"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Median(List<(double Seconds, double Peak)> runs) => runs.Select(run => run.Seconds).Order().ElementAt(Times / 2);

    private static (double Seconds, double Peak) Compile(string folder, string arguments)
    {
        var start = new ProcessStartInfo("dotnet", $"{CscPath()} /noconfig /nostdlib /nologo /target:library /optimize+ /deterministic+ /out:out.dll /langversion:latest {References} {arguments}")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        double peak = 0;
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, PeakMegabytes(process.Id));
        }

        double seconds = watch.Elapsed.TotalSeconds;
        string output = process.StandardOutput.ReadToEnd();
        return process.ExitCode == 0 ? (seconds, peak) : throw new InvalidOperationException(output);
    }

    private static double PeakMegabytes(int process)
    {
        string path = $"/proc/{process}/status";
        try
        {
            string? line = File.Exists(path) ? File.ReadLines(path).FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal)) : null;
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static string Analyzers()
    {
        string generator = typeof(FactsGenerator).Assembly.Location;
        string[] files = [generator, typeof(FactsCompiler).Assembly.Location, typeof(Fact).Assembly.Location, Path.Combine(Path.GetDirectoryName(generator)!, "ChangzhouFacts.YamlDotNet.dll")];
        return string.Join(' ', files.Select(file => "/analyzer:" + file));
    }

    private static string SdkAnalyzers()
    {
        string analyzers = Path.Combine(Sdk(), "Sdks", "Microsoft.NET.Sdk", "analyzers");
        string level = Directory.GetFiles(Path.Combine(analyzers, "build", "config"), "analysislevel_*_default.globalconfig")
            .OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal).Last();
        return "/analyzerconfig:" + level + " " + string.Join(' ', Directory.GetFiles(analyzers, "*NetAnalyzers.dll").Select(path => "/analyzer:" + path));
    }

    private static string CscPath() => Path.Combine(Sdk(), "Roslyn", "bincore", "csc.dll");

    // The newest version beside the runtime in use.
    private static string Sdk()
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../sdk"));
        return Directory.GetDirectories(root).Order(StringComparer.Ordinal).Last(sdk => File.Exists(Path.Combine(sdk, "Roslyn", "bincore", "csc.dll")));
    }
}
