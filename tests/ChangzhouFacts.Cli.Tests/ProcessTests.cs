using System.Diagnostics;
using System.Globalization;
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

    [Theory]
    [InlineData(ExitCodes.Success, "show")]
    [InlineData(ExitCodes.Success, "show", "--format", "json")]
    [InlineData(ExitCodes.Success, "export", "--format", "csv")]
    [InlineData(ExitCodes.Success, "export", "--format", "json")]
    [InlineData(ExitCodes.Success, "check", "--format", "sarif")]
    [InlineData(ExitCodes.Findings, "diff", "small.yaml", "facts.yaml")]
    [InlineData(ExitCodes.Success, "verify", "--text", "a=text.txt")]
    public async Task AReaderThatLeavesEarlyEndsTheToolQuietly(int expected, params string[] arguments)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", LargeFile(3000));
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "small.yaml"), LargeFile(1));
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "text.txt"), "xxxxx");
        using Process process = Start(directory.Path, arguments);
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((expected, ""), (process.ExitCode, error));
    }

    [Theory]
    [InlineData("show")]
    [InlineData("export", "--format", "csv")]
    [InlineData("export", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("--help")]
    public async Task AFullDiskIsALineAndAFailure(params string[] arguments)
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        ProcessRun run = await ShellAsync(Repository.Root, "\"$0\" \"$@\" > /dev/full", arguments);

        Assert.Equal((ExitCodes.Fault, "", "changzhou-facts: the output cannot be written: No space left on device\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("parquet")]
    public async Task AFileOnAFullDiskIsALineAndAFailure(string format)
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        ProcessRun run = await ShellAsync(Repository.Root, "\"$0\" \"$@\"", "export", "--format", format, "--output", "/dev/full");

        Assert.Equal((ExitCodes.Fault, ""), (run.ExitCode, run.Output));
        Assert.Equal("changzhou-facts: /dev/full cannot be written: No space left on device\n", run.Error);
        Assert.True(File.Exists("/dev/full"));
    }

    [Fact]
    public async Task TheOutputByItsNameIsTheOutput()
    {
        if (!File.Exists("/dev/stdout"))
        {
            return;
        }

        ProcessRun named = await ShellAsync(Repository.Root, "\"$0\" export --output /dev/stdout | cat");

        Assert.Equal(((await ToolRun.PlainAsync(Repository.Root, "export")).Output, ""), (named.Output, named.Error));
    }

    [Fact]
    public async Task CtrlCEndsTheToolWithoutAWord()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // A pipe that nobody writes to is waited for, so that there is something to end. It opens when the tool reads it.
        using var directory = new TemporaryDirectory();
        await ShellAsync(directory.Path, "mkfifo facts.yaml");
        using Process process = Start(directory.Path, "export", "--output", "facts.csv");
        using var pipe = new FileStream(Path.Combine(directory.Path, "facts.yaml"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        await ShellAsync(directory.Path, "kill -INT \"$1\"", process.Id.ToString(CultureInfo.InvariantCulture));
        string output = await process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((ExitCodes.Cancelled, "", ""), (process.ExitCode, output, error));
        Assert.Equal(["facts.yaml"], Directory.GetFiles(directory.Path).Select(file => Path.GetFileName(file)));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1 ", false)]
    [InlineData("TERM=dumb ", false)]
    public async Task OnATerminalNoColorIsHonoured(string environment, bool isStyled)
    {
        const string terminal = "/usr/bin/script";
        if (!OperatingSystem.IsLinux() || !File.Exists(terminal))
        {
            return;
        }

        ProcessRun run = await ShellAsync(Repository.Root, $"tool=$0; {terminal} -qefc \"{environment}$tool show\" /dev/null < /dev/null");

        Assert.Equal((ExitCodes.Success, isStyled), (run.ExitCode, run.Output.Contains('\u001b', StringComparison.Ordinal)));
        if (!isStyled)
        {
            Assert.Equal((await ToolRun.PlainAsync(Repository.Root, "show")).Output, run.Output.Replace("\r\n", "\n", StringComparison.Ordinal));
        }
    }

    // Well over what a pipe holds.
    private static string LargeFile(int facts) =>
        "schema: 1\ndataset: large\nsources: { a: { title: A } }\ndefaults: { source: a }\nfacts:\n"
        + string.Concat(Enumerable.Range(1, facts).Select(n => FormattableString.Invariant($"  fact-{n}: {{ label: Fact, text: {new string('x', 100)}, printed: xxxxx }}\n")));

    private static async Task<ProcessRun> ShellAsync(string directory, string script, params string[] arguments)
    {
        using Process process = Process.Start(StartInfo("/bin/sh", directory, ["-c", script, ToolPath, .. arguments]))!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProcessRun(process.ExitCode, output, await error);
    }

    private static Process Start(string directory, params string[] arguments) => Process.Start(StartInfo(ToolPath, directory, arguments))!;

    private static string ToolPath { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "changzhou-facts.exe" : "changzhou-facts");

    private static ProcessStartInfo StartInfo(string program, string directory, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NO_COLOR");
        start.Environment["TERM"] = "xterm";
        return start;
    }

    private sealed record ProcessRun(int ExitCode, string Output, string Error);
}
