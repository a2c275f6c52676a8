using System.Diagnostics;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>The built tool on a full disk: a memory disk that only it sees.</summary>
public sealed class FullDiskTests
{
    private const int CannotMount = 97;

    private const string Script = """
        mount -t tmpfs -o size=16k none "$1" 2>/dev/null || exit 97
        cd "$1"
        printf 'schema: 1\ndataset: demo\nsources: { s: { title: A source } }\nfacts: { a: { label: A, source: s, text: x } }\n' > facts.yaml
        printf 'changzhou-facts-lock: 1\n' > facts.lock
        head -c 100000 /dev/zero > filler 2>/dev/null
        "$2" lock
        echo "ended with $?"
        ls
        cat facts.lock
        """;

    [Fact]
    public async Task TheOldLockStaysWholeAndOneLineSaysWhy()
    {
        using var directory = new TemporaryDirectory();
        string tool = Path.Combine(AppContext.BaseDirectory, "changzhou-facts");
        string[] rights = Environment.IsPrivilegedProcess ? ["--mount"] : ["--mount", "--map-root-user"];
        if (!File.Exists("/usr/bin/unshare"))
        {
            return;
        }

        using Process process = Process.Start(new ProcessStartInfo("/usr/bin/unshare", [.. rights, "sh", "-c", Script, "sh", directory.Path, tool])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        // A container may forbid mounting; then unshare itself exits with 1.
        if (process.ExitCode is CannotMount or 1)
        {
            return;
        }

        Assert.Matches(@"\Aended with [1-9][0-9]*\nfacts\.lock\nfacts\.yaml\nfiller\nchangzhou-facts-lock: 1\n\z", output);
        Assert.Matches(@"\Achangzhou-facts: [^\n]+\n\z", await error);
    }
}
