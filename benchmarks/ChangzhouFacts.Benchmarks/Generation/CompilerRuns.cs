using System.Diagnostics;
using System.Globalization;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator;
using ChangzhouFacts.Generator.Emission;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>
/// The C# compiler in processes of its own, as MSBuild runs it: an empty project; with the generator and a facts file; and with the generated code
/// as an ordinary source file, which leaves out what the generator does.
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
            Console.WriteLine("| observations | csc | seconds | peak MB | ratio |\n|---:|---|---:|---:|---:|");
            double empty = Report(folder, 0, "empty project", "Empty.cs", baseline: null);
            foreach (int count in new[] { 12, 1_000, 10_000, 100_000 })
            {
                string text = LargeFile.Text(count);
                File.WriteAllText(Path.Combine(folder, "facts.yaml"), text);
                File.WriteAllText(Path.Combine(folder, "options.globalconfig"), "is_global = true\n[" + folder + "/facts.yaml]\nbuild_metadata.AdditionalFiles.ChangzhouFacts = true\n");
                CompilationResult result = FactsCompiler.Compile(FactsText.Of(text), new CompilationOptions(), CancellationToken.None);
                File.WriteAllText(Path.Combine(folder, "Facts.cs"), FactsEmitter.Emit(result.Facts!, new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None));
                Report(folder, count, "generated code alone", "Empty.cs Facts.cs", empty);
                Report(folder, count, "with the generator", "Empty.cs /additionalfile:facts.yaml /analyzerconfig:options.globalconfig " + Analyzers(), empty);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Report(string folder, int count, string what, string arguments, double? baseline)
    {
        (double Seconds, double Peak)[] runs = [.. Enumerable.Range(0, Times).Select(_ => Compile(folder, arguments)).OrderBy(run => run.Seconds)];
        double seconds = runs[Times / 2].Seconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {what} | {seconds:F2} | {runs.Max(run => run.Peak):F0} | {seconds / (baseline ?? seconds):F2} |"));
        return seconds;
    }

    private static (double Seconds, double Peak) Compile(string folder, string arguments)
    {
        string references = string.Join(' ', ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll" or "System.Memory.dll" or "netstandard.dll" or "ChangzhouFacts.dll" or "ChangzhouFacts.Model.dll")
            .Select(path => "/reference:" + path));
        var start = new ProcessStartInfo("dotnet", $"{CscPath()} /noconfig /nostdlib /nologo /target:library /optimize+ /deterministic+ /out:out.dll {references} {arguments}")
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

    // Of the SDK that runs this: the newest one beside the runtime in use.
    private static string CscPath()
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../sdk"));
        return Directory.GetDirectories(root).Order(StringComparer.Ordinal).Select(sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll")).Last(File.Exists);
    }
}
