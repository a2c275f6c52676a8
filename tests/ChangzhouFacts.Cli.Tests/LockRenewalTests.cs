using System.Text;
using ChangzhouFacts.Cli.Tests.Testing;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Tests;

/// <summary><c>lock --renew</c> replaces an unreadable lock, with a message, and never a readable one.</summary>
public sealed class LockRenewalTests
{
    private const string Facts = "schema: 1\ndataset: demo\nsources: { s: { title: S } }\nfacts:\n  staff: { label: Staff, source: s, unit: index, as-of: 2023, value: 47 }\n";

    private const string Lock = "changzhou-facts-lock: 2\nstaff\tint\tindex\n\t2023\t47\n";

    private const string LockOfTheFirstFormat = "changzhou-facts-lock: 1\nstaff\t2023\t47\tint\tindex\texact\n";

    private const string Written = "facts.lock written: 1 published figures and texts\n";

    public static TheoryData<string, string> Unreadable => new()
    {
        { "", "(1,1) cannot be read, as it is empty" },
        { "lock\n", "(1,1) cannot be read, as its first line is not 'changzhou-facts-lock: 2'" },
        { "changzhou-facts-lock: 3\n", "(1,1) cannot be read, as it is of the version '3', which may be a later one" },
        { "<<<<<<< HEAD\n" + Lock, "(1,1) cannot be read, as its first line is not 'changzhou-facts-lock: 2'" },
        { Lock + "<<<<<<< HEAD\n=======\n", "(4,1) cannot be read, as it is left from a merge conflict" },
        { LockOfTheFirstFormat + "=======\n", "(3,1) cannot be read, as it is left from a merge conflict" },
        { Lock + "\t2023\t48\n", "(4,1) cannot be read, as the same fact and period are on an earlier line" },
        { "\uFFFF", "(1,1) cannot be read, as its first line is not 'changzhou-facts-lock: 2'" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task ALockThatCannotBeReadIsReplacedOnlyWhenAskedTo(string locked, string reason)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        string path = Path.Combine(directory.Path, "facts.lock");
        await File.WriteAllTextAsync(path, locked);

        await AssertRefusedAsync(directory);
        Assert.Equal(locked, await File.ReadAllTextAsync(path));
        await AssertRenewedAsync(directory, reason);
    }

    [Fact]
    public async Task ALockThatIsNotUtf8IsReplaced()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await File.WriteAllBytesAsync(Path.Combine(directory.Path, "facts.lock"), [0xFF, .. Encoding.UTF8.GetBytes(Lock)]);

        await AssertRefusedAsync(directory);
        await AssertRenewedAsync(directory, "(1,1) cannot be read, as it is not UTF-8 text");
    }

    [Fact]
    public async Task ALockThatIsTooLargeIsReplaced()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        await using (FileStream file = File.Create(Path.Combine(directory.Path, "facts.lock")))
        {
            file.SetLength(FactsText.MaximumBytes + 1);
        }

        ToolRun check = await ToolRun.PlainAsync(directory.Path, "check");
        Assert.StartsWith("facts.lock(1,1): error CZF3020: this is not a lock that this compiler knows, as it is larger than 64 MiB;", check.Output, StringComparison.Ordinal);
        await AssertRefusedAsync(directory);
        await AssertRenewedAsync(directory, "(1,1) cannot be read, as it is larger than 64 MiB");
    }

    [Theory]
    [InlineData("elsewhere.lock", true, "it is missing")]
    [InlineData("no/such/directory/facts.lock", false, "it is missing")]
    [InlineData("facts.lock", false, "it cannot be opened (too many levels of symbolic links)")]
    public async Task ALinkThatLeadsNowhereIsWrittenThroughWhereThatIsPossible(string target, bool staysALink, string reason)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        string path = Path.Combine(directory.Path, "facts.lock");
        File.CreateSymbolicLink(path, target);

        await AssertRefusedAsync(directory);
        await AssertRenewedAsync(directory, "(1,1) cannot be read, as " + reason);
        Assert.Equal(staysALink, new FileInfo(path).LinkTarget is not null);
    }

    [Theory]
    [InlineData(Lock)]
    [InlineData(LockOfTheFirstFormat)]
    [InlineData("changzhou-facts-lock: 2\n")]
    public async Task ALockThatCanBeReadIsNeverReplaced(string locked)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        string path = Path.Combine(directory.Path, "facts.lock");
        await File.WriteAllTextAsync(path, locked);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock", "--renew");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "changzhou-facts: facts.lock can be read, so it is not replaced; '--renew' is only for a lock that cannot be read; 'changzhou-facts lock' adds what is new\n", run.Error);
        Assert.Equal(locked, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task WithoutALockThereIsNothingToReplace()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock", "--renew");

        Assert.Equal((ExitCodes.Success, Written, ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(Lock, await File.ReadAllTextAsync(Path.Combine(directory.Path, "facts.lock")));
    }

    [Fact]
    public async Task AFactsFileWithAnErrorReplacesNothing()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts.Replace("47", "x", StringComparison.Ordinal));
        string path = Path.Combine(directory.Path, "facts.lock");
        await File.WriteAllTextAsync(path, "");

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock", "--renew");

        Assert.Equal((ExitCodes.Findings, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"\Afacts\.yaml\(5,[0-9]+\): error CZF2001: [^\n]*\n\z", run.Error);
        Assert.Equal("", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task TheFactsFileItselfIsNeverReplaced()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);
        File.CreateSymbolicLink(Path.Combine(directory.Path, "facts.lock"), "facts.yaml");
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "odd.lock"), Facts);

        ToolRun linked = await ToolRun.PlainAsync(directory.Path, "lock", "--renew");
        ToolRun same = await ToolRun.PlainAsync(directory.Path, "lock", "--renew", "--file", "odd.lock");

        Assert.Equal(
            (ExitCodes.Usage, "changzhou-facts: facts.lock is the facts file; a lock is a file of its own\n"), (linked.ExitCode, linked.Error));
        Assert.Equal(
            (ExitCodes.Usage, "changzhou-facts: odd.lock is the facts file; a lock is a file of its own\n"), (same.ExitCode, same.Error));
        Assert.Equal(Facts, await File.ReadAllTextAsync(Path.Combine(directory.Path, "facts.yaml")));
        Assert.Equal(Facts, await File.ReadAllTextAsync(Path.Combine(directory.Path, "odd.lock")));
    }

    [Fact]
    public async Task CheckingAndRenewingAreTwoThings()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "lock", "--renew", "--check");

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("changzhou-facts: '--check' writes nothing, so it cannot be used with '--renew'.\n", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(directory.Path, "facts.lock")));
    }

    private static async Task AssertRefusedAsync(TemporaryDirectory directory)
    {
        ToolRun write = await ToolRun.PlainAsync(directory.Path, "lock");
        ToolRun check = await ToolRun.PlainAsync(directory.Path, "lock", "--check");

        Assert.Equal((ExitCodes.Findings, ""), (write.ExitCode, write.Output));
        Assert.Matches(@"\A(facts\.lock\([0-9]+,1\): error CZF30(20|21): [^\n]*\n)+\z", write.Error);
        Assert.True(write.Error.Contains("CZF3021", StringComparison.Ordinal) || write.Error.EndsWith("; replace it with 'changzhou-facts lock --renew'\n", StringComparison.Ordinal));
        Assert.Equal((ExitCodes.Findings, "", write.Error), (check.ExitCode, check.Output, check.Error));
    }

    private static async Task AssertRenewedAsync(TemporaryDirectory directory, string reason)
    {
        ToolRun renew = await ToolRun.PlainAsync(directory.Path, "lock", "--renew");
        ToolRun check = await ToolRun.PlainAsync(directory.Path, "lock", "--check");

        Assert.Equal(
            (ExitCodes.Success, Written, $"changzhou-facts: facts.lock{reason}; the lock is replaced, and its contents are not compared\n"),
            (renew.ExitCode, renew.Output, renew.Error));
        Assert.Equal(Lock, await File.ReadAllTextAsync(Path.Combine(directory.Path, "facts.lock")));
        Assert.Equal(ExitCodes.Success, check.ExitCode);
    }
}
