using System.Globalization;
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

    // With a fact that is not in the lock yet.
    private const string Changed = Facts + "  region: { label: Region, source: s, text: Jiangsu }\n";

    private const string Lock = "changzhou-facts-lock: 2\nstaff\tint\tindex\n\t2023\t47\n";

    private const string LockOfTheFirstFormat = "changzhou-facts-lock: 1\nstaff\t2023\t47\tint\tindex\texact\n";

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
    public async Task AnEndIsPublishedAsAnEndAndHasNeitherUnitNorType()
    {
        const string Steps = "schema: 1\ndataset: demo\nsources: { s: { title: S } }\nfacts:\n  vat: { label: VAT, source: s, unit: percent, since: { 2000: 10, 2005: 11 } }\n";
        using var directory = TemporaryDirectory.With("facts.yaml", Steps);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "facts.lock"), "changzhou-facts-lock: 2\nvat\tint\tpercent\n\t2000\t10\n\t2005\tended\n");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock");

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("this was published as ended and is 11 % now", run.Error, StringComparison.Ordinal);
        Assert.Contains("was: ended", run.Error, StringComparison.Ordinal);
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
        Assert.StartsWith("facts.yaml(6,70): error CZF3010: this was published as 47 and is 48 now;", run.Error, StringComparison.Ordinal);
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
        Assert.Contains("\t48\n", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.Contains("revised: 2024-01-02: was 47 (recount)\n", show.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckingWritesNothing()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock", "--check");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Equal("changzhou-facts: there is no facts.lock; write it with 'changzhou-facts lock'\n", run.Error);
        Assert.False(File.Exists(Path.Combine(directory.Path, "facts.lock")));
    }

    [Fact]
    public async Task CheckingSaysWhatTheLockIs()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Changed);
        string path = Path.Combine(directory.Path, "facts.lock");
        await File.WriteAllTextAsync(path, Lock);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock", "--check");

        Assert.Equal(
            (ExitCodes.Findings, "", "changzhou-facts: facts.lock is not up to date; write it with 'changzhou-facts lock'\n"),
            (run.ExitCode, run.Output, run.Error));
        Assert.Equal(Lock, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task CheckingForScriptsSaysToPeopleWhatIsWrong()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock", "--check", "--format", "json");

        Assert.Equal((ExitCodes.Findings, "changzhou-facts: there is no facts.lock; write it with 'changzhou-facts lock'\n"), (run.ExitCode, run.Error));
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALockOfTheFirstFormatIsReadAndRewritten()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        string path = Path.Combine(directory.Path, "facts.lock");
        await File.WriteAllTextAsync(path, LockOfTheFirstFormat);

        ToolRun check = await ToolRun.PlainAsync(directory.Path, "check");
        ToolRun checkLock = await ToolRun.PlainAsync(directory.Path, "lock", "--check");
        Assert.Equal(LockOfTheFirstFormat, await File.ReadAllTextAsync(path));
        ToolRun write = await ToolRun.PlainAsync(directory.Path, "lock");

        Assert.Equal((ExitCodes.Success, "", "changzhou-facts: no errors or warnings in facts.yaml\n"), (check.ExitCode, check.Output, check.Error));
        Assert.Equal(
            (ExitCodes.Findings, "", "changzhou-facts: facts.lock is in an older format; 'changzhou-facts lock' rewrites it\n"),
            (checkLock.ExitCode, checkLock.Output, checkLock.Error));
        Assert.Equal((ExitCodes.Success, ""), (write.ExitCode, write.Error));
        Assert.Equal(Lock, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task LineEndsOfWindowsAreUpToDate()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "facts.lock"), Lock.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(ExitCodes.Success, (await ToolRun.PlainAsync(directory.Path, "lock", "--check")).ExitCode);
    }

    [Fact]
    public async Task ALockThatCouldNotBeReadAgainIsNotWritten()
    {
        // A tab takes one byte in a block scalar and six in a lock.
        string text = string.Concat(Enumerable.Repeat("      - |\n        x" + new string('\t', 65_000) + "x\n", 180));
        using var directory = TemporaryDirectory.With("facts.yaml", Facts + "  tabs:\n    label: Tabs\n    source: s\n    text:\n" + text);
        string path = Path.Combine(directory.Path, "facts.lock");
        await File.WriteAllTextAsync(path, Lock);

        foreach (string[] arguments in new string[][] { ["lock"], ["lock", "--check"] })
        {
            ToolRun run = await ToolRun.PlainAsync(directory.Path, arguments);

            Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
            Assert.Equal(
                "changzhou-facts: facts.lock is not written: it would be larger than 64 MiB, the most that can be read; split the facts into several files\n",
                run.Error);
            Assert.Equal(Lock, await File.ReadAllTextAsync(path));
            Assert.Equal(["facts.lock", "facts.yaml"], Entries(directory));
        }
    }

    // With the unit on the line of each figure, it would exceed the size limit for reading.
    [Fact]
    public async Task ManyFiguresOfALongUnitAreReadAgain()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", ManySeries(300, 1000, new string('x', 240)));

        foreach (string[] arguments in new string[][] { ["lock"], ["lock"], ["lock", "--check"], ["check", "--format", "json"] })
        {
            ToolRun run = await ToolRun.PlainAsync(directory.Path, arguments);

            Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        }

        Assert.InRange(new FileInfo(Path.Combine(directory.Path, "facts.lock")).Length, 1, 8_000_000);
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
        Assert.StartsWith("facts.lock(4,1): error CZF3021: ", run.Error, StringComparison.Ordinal);
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

    private static string ManySeries(int series, int days, string of)
    {
        string values = string.Concat(Enumerable.Range(0, days).Select(day =>
            string.Create(CultureInfo.InvariantCulture, $"      {new DateOnly(2020, 1, 1).AddDays(day):yyyy-MM-dd}: {day}\n")));
        return "schema: 1\ndataset: many\nconstants: none\nsources: { s: { title: S } }\nfacts:\n" + string.Concat(Enumerable.Range(0, series).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"  f{number}:\n    label: F\n    source: s\n    unit: count\n    of: {of}\n    values:\n{values}")));
    }

    private static IEnumerable<string> Entries(TemporaryDirectory directory) =>
        Directory.EnumerateFileSystemEntries(directory.Path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal);
}
