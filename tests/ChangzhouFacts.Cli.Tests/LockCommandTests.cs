using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

public sealed class LockCommandTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources:
          s: { title: A source }
        facts:
          staff: { label: Staff, source: s, unit: index, as-of: 2023, value: 47 }

        """;

    // With a fact that the lock does not have yet.
    private const string Changed = Facts + "  region: { label: Region, source: s, text: Jiangsu }\n";

    private const string Lock = "changzhou-facts-lock: 1\nstaff\t2023\t47\tint\tindex\texact\n";

    [Fact]
    public async Task TheLockIsWrittenBesideTheFileAndIsUpToDateThen()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun first = await ToolRun.PlainAsync(directory.Path, "lock");
        ToolRun second = await ToolRun.PlainAsync(directory.Path, "lock");
        ToolRun check = await ToolRun.PlainAsync(directory.Path, "lock", "--check");

        Assert.Equal((ExitCodes.Success, "facts.lock written: 1 published figures and texts\n", ""), (first.ExitCode, first.Output, first.Error));
        Assert.Equal(Lock, File.ReadAllText(Path.Combine(directory.Path, "facts.lock")));
        Assert.Equal((ExitCodes.Success, "facts.lock is up to date: 1 published figures and texts\n"), (second.ExitCode, second.Output));
        Assert.Equal(ExitCodes.Success, check.ExitCode);
        Assert.Equal(["facts.lock", "facts.yaml"], Directory.GetFiles(directory.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AFileOfAnotherNameHasALockOfThatName()
    {
        using var directory = TemporaryDirectory.With("rates.yaml", Facts);

        await ToolRun.PlainAsync(directory.Path, "lock", "--file", "rates.yaml");

        Assert.Equal(Lock, File.ReadAllText(Path.Combine(directory.Path, "rates.lock")));
    }

    [Fact]
    public async Task AnUnrecordedChangeIsRefusedAndTheOldLockStays()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts.Replace("47", "48", StringComparison.Ordinal));
        string path = Path.Combine(directory.Path, "facts.lock");
        await File.WriteAllTextAsync(path, Lock);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("facts.yaml(6,70): error CZF3010: this was published as 47 index (int) and is 48 index (int) now;", run.Error, StringComparison.Ordinal);
        Assert.Equal(Lock, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task ARecordedChangeIsLocked()
    {
        const string Revised = "value: 48, revisions: [{ date: 2024-01-02, was: 47, reason: recount }] }";
        using var directory = TemporaryDirectory.With("facts.yaml", Facts.Replace("value: 47 }", Revised, StringComparison.Ordinal));
        string path = Path.Combine(directory.Path, "facts.lock");
        await File.WriteAllTextAsync(path, Lock);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock");
        ToolRun show = await ToolRun.PlainAsync(directory.Path, "show", "staff");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("\t48\t", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.Contains("revised: 2024-01-02: was 47 (recount)\n", show.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckingWritesNothing()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock", "--check");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Equal("changzhou-facts: facts.lock is not up to date; write it with 'changzhou-facts lock'\n", run.Error);
        Assert.False(File.Exists(Path.Combine(directory.Path, "facts.lock")));
    }

    [Fact]
    public async Task ABrokenFileIsNotLocked()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts.Replace("47", "x", StringComparison.Ordinal));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.False(File.Exists(Path.Combine(directory.Path, "facts.lock")));
    }

    [Fact]
    public async Task ABrokenLockIsNamedByItsOwnPath()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "facts.lock"), Lock + "<<<<<<< HEAD\n");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.StartsWith("facts.lock(3,1): error CZF3021: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderIsNoLock()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        Directory.CreateDirectory(Path.Combine(directory.Path, "facts.lock"));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^facts\.lock\(1,1\): error CZF3020: [^\n]*\n$", run.Error);
        Assert.Equal(["facts.lock", "facts.yaml"], Entries(directory));
    }

    [Fact]
    public async Task AReadOnlyFolderKeepsItsLock()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Changed);
        string path = Path.Combine(directory.Path, "facts.lock");
        await File.WriteAllTextAsync(path, Lock);
        if (OperatingSystem.IsWindows())
        {
            File.SetAttributes(path, FileAttributes.ReadOnly);
        }
        else
        {
            File.SetUnixFileMode(directory.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock");

        // Root may write anything.
        bool isWritten = run.ExitCode == ExitCodes.Success;
        Assert.Equal(Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows(), isWritten);
        Assert.Equal(isWritten, await File.ReadAllTextAsync(path) != Lock);
        Assert.Equal(["facts.lock", "facts.yaml"], Entries(directory));
        if (OperatingSystem.IsWindows())
        {
            File.SetAttributes(path, FileAttributes.Normal);
        }
        else
        {
            File.SetUnixFileMode(directory.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task TheLockOfThisRepositoryIsUpToDate() =>
        Assert.Equal(ExitCodes.Success, (await ToolRun.PlainAsync(Repository.Root, "lock", "--check")).ExitCode);

    private static IEnumerable<string> Entries(TemporaryDirectory directory) =>
        Directory.EnumerateFileSystemEntries(directory.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);
}
