using System.Diagnostics;
using System.Globalization;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>The C# compiler in a process of its own, as MSBuild runs it without its server.</summary>
internal static class CompilerProcess
{
    private static readonly string References = string.Join(' ', ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll" or "System.Memory.dll" or "netstandard.dll" or "ChangzhouFacts.dll" or "ChangzhouFacts.Model.dll")
        .Select(path => "/reference:" + path));

    /// <summary>The SDK's own analyzers, as in a new project.</summary>
    public static string SdkAnalyzers()
    {
        string analyzers = Path.Combine(Sdk(), "Sdks", "Microsoft.NET.Sdk", "analyzers");
        string level = Directory.GetFiles(Path.Combine(analyzers, "build", "config"), "analysislevel_*_default.globalconfig")
            .OrderBy(path => path.Length).ThenBy(path => path, StringComparer.Ordinal).Last();
        return "/analyzerconfig:" + level + " " + string.Join(' ', Directory.GetFiles(analyzers, "*NetAnalyzers.dll").Select(path => "/analyzer:" + path));
    }

    /// <summary>What the package hands to the compiler.</summary>
    /// <param name="generator">The generator.</param>
    public static string Analyzers(string generator)
    {
        string[] files = [generator, typeof(FactsCompiler).Assembly.Location, typeof(Fact).Assembly.Location, Beside("ChangzhouFacts.YamlDotNet.dll")];
        return string.Join(' ', files.Select(file => "/analyzer:" + file));
    }

    /// <summary>A file of the package that nothing here is compiled against.</summary>
    public static string Beside(string file) => Path.Combine(Path.GetDirectoryName(typeof(FactsGenerator).Assembly.Location)!, file);

    /// <summary>Compiles, and gives what it took.</summary>
    public static CompilerRun Compile(string folder, string arguments)
    {
        var start = new ProcessStartInfo("dotnet", $"{CscPath()} /noconfig /nostdlib /nologo /target:library /optimize+ /deterministic+ /out:out.dll /langversion:latest {References} {arguments}")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        double peak = 0;
        double processorSeconds = 0;
        while (!process.WaitForExit(5))
        {
            peak = Math.Max(peak, PeakMegabytes(process.Id));
            processorSeconds = Math.Max(processorSeconds, ProcessorSeconds(process));
        }

        double seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? new CompilerRun(seconds, processorSeconds, peak, output.Result) : throw new InvalidOperationException(output.Result);
    }

    // After a process has exited, Linux no longer knows its time.
    private static double ProcessorSeconds(Process process)
    {
        try
        {
            return process.TotalProcessorTime.TotalSeconds;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
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

    private static string CscPath() => Path.Combine(Sdk(), "Roslyn", "bincore", "csc.dll");

    // The newest one beside the runtime in use.
    private static string Sdk()
    {
        string root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../sdk"));
        return Directory.GetDirectories(root).Order(StringComparer.Ordinal).Last(sdk => File.Exists(Path.Combine(sdk, "Roslyn", "bincore", "csc.dll")));
    }
}
