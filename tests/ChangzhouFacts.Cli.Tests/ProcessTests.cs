using System.Diagnostics;
using System.Globalization;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>The built tool in a separate process.</summary>
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
        ProcessRun lengthy = await ShellAsync(Repository.Root, "\"$0\" export --format json --output /dev/stdout | cat");

        Assert.Equal(((await ToolRun.PlainAsync(Repository.Root, "export")).Output, ""), (named.Output, named.Error));
        Assert.Equal(((await ToolRun.PlainAsync(Repository.Root, "export", "--format", "json")).Output, ""), (lengthy.Output, lengthy.Error));
    }

    [Fact]
    public async Task CtrlCEndsTheToolWithoutAWord()
    {
        if (OperatingSystem.IsWindows() || IsInterruptIgnored())
        {
            return;
        }

        // The tool waits on a pipe that nobody writes to, so that there is something to end. The pipe opens when the tool reads it.
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

    // As for background jobs of a shell, where Ctrl-C must have no effect; a process cannot give its children back a signal that it ignores.
    private static bool IsInterruptIgnored()
    {
        const int Interrupt = 1 << (2 - 1);
        string? ignored = OperatingSystem.IsLinux()
            ? File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            : null;
        return ignored is not null && (long.Parse(ignored[7..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    [Theory]
    [InlineData("export", "--format", "csv")]
    [InlineData("export", "--format", "json")]
    [InlineData("export", "--format", "parquet")]
    [InlineData("report")]
    public async Task APipeIsWrittenToAndStays(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);
        await ToolRun.PlainAsync(directory.Path, [.. arguments, "--output", "file"]);
        File.Delete(Path.Combine(directory.Path, "datapackage.json"));

        foreach (string output in new[] { "pipe", "link" })
        {
            ProcessRun run = await ShellAsync(
                directory.Path, "mkfifo pipe; ln -s pipe link; cat pipe > read & \"$0\" \"$@\" --output " + output + "; wait; test -p pipe && test -h link && cmp file read && rm pipe link read", arguments);

            // The output is the same, without a message or a description.
            Assert.Equal(new ProcessRun(ExitCodes.Success, "", ""), run);
            Assert.Equal(["facts.yaml", "file"], Directory.GetFiles(directory.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("export", "--format", "csv")]
    [InlineData("export", "--format", "json")]
    [InlineData("export", "--format", "parquet")]
    [InlineData("report")]
    public async Task ALinkToADeviceIsWrittenToAndStays(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);

        ProcessRun run = await ShellAsync(
            directory.Path, "ln -s /dev/null link; \"$0\" \"$@\" --output link && \"$0\" \"$@\" --output /dev/null && test -c /dev/null && readlink link", arguments);

        Assert.Equal(new ProcessRun(ExitCodes.Success, "/dev/null\n", ""), run);
        Assert.Equal(["facts.yaml", "link"], Directory.GetFiles(directory.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    /// <summary>A device is recognized under any path. Only root may create one.</summary>
    [Fact]
    public async Task ADeviceElsewhereIsWrittenToAndStays()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return;
        }

        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);

        ProcessRun run = await ShellAsync(
            directory.Path, "mknod device c 1 3 2>/dev/null || exit 97; \"$0\" export --output device && test -c device");

        // A container may forbid it.
        Assert.Contains(run, new[] { new ProcessRun(ExitCodes.Success, "", ""), new ProcessRun(97, "", "") });
    }

    [Fact]
    public async Task WhatAShellAppendsToKeepsWhatItHas()
    {
        if (!File.Exists("/dev/stdout"))
        {
            return;
        }

        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);
        string exported = (await ToolRun.PlainAsync(directory.Path, "export")).Output;

        ProcessRun other = await ShellAsync(directory.Path, "echo before > log; \"$0\" export --output /dev/stdout >> log; cat log");
        ProcessRun itself = await ShellAsync(directory.Path, "\"$0\" export --output /dev/stdout >> facts.yaml");

        Assert.Equal(new ProcessRun(ExitCodes.Success, "before\n" + exported, ""), other);
        Assert.Equal(new ProcessRun(ExitCodes.Usage, "", "changzhou-facts: /dev/stdout is the facts file; give '--output' another name\n"), itself);
        Assert.Equal(SampleFiles.Varied, directory.Read("facts.yaml"));
    }

    [Theory]
    [InlineData("export", "give '--output' another name")]
    [InlineData("report", "name another file with '--output'")]
    public async Task AnotherNameOfTheSameFileIsTheFile(string command, string advice)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);

        ProcessRun run = await ShellAsync(directory.Path, "ln facts.yaml other; \"$0\" \"$@\" --output other", command);

        Assert.Equal(new ProcessRun(ExitCodes.Usage, "", $"changzhou-facts: other is the facts file; {advice}\n"), run);
        Assert.Equal((SampleFiles.Varied, SampleFiles.Varied), (directory.Read("facts.yaml"), directory.Read("other")));
    }

    [Fact]
    public async Task AFileThatMayNotBeReadIsCalledThat()
    {
        const string setpriv = "/usr/bin/setpriv";
        if (!OperatingSystem.IsLinux() || (Environment.IsPrivilegedProcess && !File.Exists(setpriv)))
        {
            return;
        }

        // Root may read anything, unless that right is removed.
        string tool = Environment.IsPrivilegedProcess ? $"{setpriv} --bounding-set=-dac_override,-dac_read_search \"$0\"" : "\"$0\"";
        using var directory = TemporaryDirectory.With("facts.yaml", LargeFile(1));

        ProcessRun run = await ShellAsync(
            directory.Path, $"touch facts.lock text.txt; chmod 000 facts.lock text.txt; {tool} check; rm facts.lock; {tool} verify --text a=text.txt; chmod 000 facts.yaml; {tool} check");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Equal("changzhou-facts: the text 'text.txt' cannot be read: permission is denied\n", run.Error);
        Assert.Matches(
            @"\Afacts\.lock\(1,1\): error CZF3020: [^\n]*, as permission is denied; [^\n]*\ntext unreadable: fact-1: ""xxxxx""\n0 of 1 printed words found in a\nfacts\.yaml\(1,1\): error CZF0001: the facts file cannot be read: permission is denied\n\z", run.Output);
    }

    [Fact]
    public async Task CtrlCEndsTheWaitForAReaderOfAPipe()
    {
        if (OperatingSystem.IsWindows() || IsInterruptIgnored())
        {
            return;
        }

        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);
        await ShellAsync(directory.Path, "mkfifo pipe");
        using Process process = Start(directory.Path, "export", "--output", "pipe");

        // Nothing shows that it waits; but whenever it is ended, it must leave the pipe unchanged.
        await Task.Delay(TimeSpan.FromSeconds(1));
        await ShellAsync(directory.Path, "kill -INT \"$1\"", process.Id.ToString(CultureInfo.InvariantCulture));
        string output = await process.StandardOutput.ReadToEndAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((ExitCodes.Cancelled, "", ""), (process.ExitCode, output, error));
        Assert.Equal(ExitCodes.Success, (await ShellAsync(directory.Path, "test -p pipe")).ExitCode);
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

    // Well above the capacity of a pipe.
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
