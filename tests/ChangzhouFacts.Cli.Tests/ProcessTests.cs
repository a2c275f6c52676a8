using System.Diagnostics;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>The tool as it is built, in a process of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task TheBuiltToolShowsFactsInUtf8AndEndsWithSuccess()
    {
        using Process process = Start(Repository.Root, "show");
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();

        Assert.Equal(ExitCodes.Success, process.ExitCode);
        ToolRun inProcess = await ToolRun.PlainAsync(Repository.Root, "show");
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(inProcess.Output), bytes.ToArray());
    }

    [Theory]
    [InlineData(ExitCodes.Findings, "show", "no-such-fact")]
    [InlineData(ExitCodes.Findings, "show", "--file", "no-such-file.yaml")]
    [InlineData(ExitCodes.Usage, "--no-such-option")]
    public async Task TheBuiltToolTellsItsFailuresByExitCode(int expected, params string[] arguments)
    {
        using Process process = Start(Repository.Root, arguments);
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(expected, process.ExitCode);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReaderThatLeavesEarlyEndsTheToolQuietly()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", LargeFile());
        using Process process = Start(directory.Path, "show");
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((ExitCodes.Success, ""), (process.ExitCode, error));
    }

    // Well over what a pipe holds.
    private static string LargeFile() =>
        "schema: 1\ndataset: large\nsources: { a: { title: A } }\ndefaults: { source: a }\nfacts:\n"
        + string.Concat(Enumerable.Range(1, 3000).Select(n => FormattableString.Invariant($"  fact-{n}: {{ label: Fact, text: {new string('x', 100)} }}\n")));

    private static Process Start(string directory, params string[] arguments)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "changzhou-facts.exe" : "changzhou-facts");
        var start = new ProcessStartInfo(tool, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NO_COLOR");
        return Process.Start(start)!;
    }
}
