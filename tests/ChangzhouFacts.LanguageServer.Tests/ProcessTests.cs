using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ChangzhouFacts.LanguageServer.Tests;

/// <summary>The server as a process, with a third-party client.</summary>
public sealed class ProcessTests
{
    private const string Facts = """
        schema: 1
        dataset: d
        sources:
          std: { title: 常州👩‍🔬 }
        facts:
          share: { label: Share, unit: percent, source: std, values: { 2017: 2.77, 2022: 3.33 } }
          wrong: { label: Wrong, unit: furlong, source: std, as-of: 2020, value: 1 }
        """;

    [NodeFact]
    public async Task TheClientOfEditorsIsServed()
    {
        using var folder = new ServedFolder();
        folder.Write("facts.yaml", Facts);

        (int exitCode, string output, string error) = await RunAsync(
            "node", Path.Combine(AppContext.BaseDirectory, "Testing", "client.mjs"), NodeFactAttribute.Folder, folder.PathOf("facts.yaml"), ToolPath, "lsp");

        Assert.True(exitCode == 0, error);
        Assert.Equal("", error);
        JObject answers = JObject.Parse(output);
        Assert.Equal("changzhou-facts", answers["server"]!.Value<string>());
        Assert.Equal(["CZF2020"], answers["before"]!.Values<string>());
        Assert.Contains("absolute change: 0.56", answers["hover"]!.Value<string>(), StringComparison.Ordinal);
        Assert.Contains("percentage-point", answers["units"]!.Values<string>());
        Assert.Equal([3], answers["definition"]!.Values<int>());
        Assert.Equal(3, answers["references"]!.Value<int>());
        Assert.Equal(["sources", "facts"], answers["symbols"]!.Values<string>());
        Assert.NotEqual(0, answers["folding"]!.Value<int>());
        Assert.Equal(["""["CZF1015",5,48]""", """["CZF2020",6,31]"""], answers["after"]!.Select(found => found.ToString(Newtonsoft.Json.Formatting.None)));
        Assert.Equal(["Write 'std'"], answers["actions"]!.Values<string>());
        Assert.Equal(0, answers["exitCode"]!.Value<int>());
    }

    /// <summary>Before the client's first message and at its end: the output has only protocol messages, and the server ends with its input.</summary>
    [Fact]
    public async Task WithoutAClientItEndsAndWritesNothing()
    {
        (int exitCode, string output, string error) = await RunAsync(ToolPath, "lsp", "--stdio");

        Assert.Equal((1, "", ""), (exitCode, output, error));
    }

    [Fact]
    public async Task NothingButTheProtocolIsWritten()
    {
        (int exitCode, string output, string error) = await RunAsync(ToolPath, ["lsp"], "no header\r\n\r\nnothing");

        Assert.Equal((1, "", ""), (exitCode, output, error));
    }

    private static string ToolPath { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "changzhou-facts.exe" : "changzhou-facts");

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(string program, params string[] arguments) => RunAsync(program, arguments, "");

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(string program, string[] arguments, string input)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (process.ExitCode, await output, await error);
    }
}
