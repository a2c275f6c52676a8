using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>
/// A facts file with all keys, with each of its lines changed in each way in which a user may get it wrong: the tool and a build
/// report the same, word for word, and neither has an internal error.
/// </summary>
public class SameFindingsAsABuildTests
{
    private const string Sound = "changzhou-facts: no errors or warnings in facts.yaml\n";

    private const string Rich = """
        schema: 1
        dataset: rich
        class: Rich
        namespace: Rich.Facts
        visibility: internal
        constants: all
        title: Rich figures
        description: With all keys
        subject: Everywhere
        sources:
          a:
            title: A
            publisher: P
            author: Q
            url: https://example.org/a
            published: 2020-01-02
            accessed: 2021-01-02T10:00
            language: en
            body-starts-at-block: 2
            sha256: 0123456789abcdefABCDEF0123456789abcdef0123456789abcdef0123456789
            license: CC-BY-4.0
            printed: required
            review-by: 2030-01-01
          b:
            title: B
          c: { title: C, url: "https://example.org/c" }
        defaults:
          source: b
          unit: count
          of: thing
          as-of: 2023
          type: int
        withdrawn:
          gone:
            date: 2024-01-02
            reason: counted twice
          gone-too:
            - period: 2020
              date: 2024-01-02
              reason: counted twice
        facts:
          figure:
            label: A figure
            labels:
              zh-Hans: 数字
              tr: Sayı
            description: |
              Two
              lines.
            note: Remark
            subject: Nowhere
            source: a
            at: paragraph 4
            unit: CNY
            as-of: 2023-01-19
            value: 940
            scale: million
            type: decimal
            qualifier: at-least
            printed: at least 940 million yuan
            review-by: 2031-01-01
            revisions:
              - date: 2024-01-02
                was: 939
                reason: a slip
                was-qualifier: about
                was-unit: USD
                source: c
          series:
            label: A series
            unit: percent
            of: everything
            type: decimal
            values:
              2017: 2.77
              2020:
                value: 3.0
                qualifier: about
                lower: 2.5
                upper: 3.5
                source: c
                at: table 3
                note: Jump
              2022:
                value: 3.33
                uncertainty: 0.01
                printed: 3.33 percent
            claim:
              from: 2017
              to: 2022
              absolute: 0.56
          rate:
            label: A rate
            unit: per
            of: patent
            per: 10000
            for: person
            type: decimal
            values: { 2021-01: 28.6, 2022-01: 44.8 }
          constant:
            label: A constant
            unit: ucum:J.s
            type: double
            value: 6.62607015e-34
          counted: { label: Counted, value: 47 }
          words:
            label: Words
            source: c
            text:
              - one
              - two
            revisions: [{ date: 2024-01-02, was: none, reason: a slip }]
        """;

    // Each takes the lines and the index of one, and returns the lines that replace it; null if it does not apply to the line.
    private static readonly Dictionary<string, Func<string[], int, string?>> Mutations = new(StringComparer.Ordinal)
    {
        ["deleted"] = (_, _) => "",
        ["twice"] = (lines, at) => lines[at] + "\n" + lines[at],
        ["indented more"] = (lines, at) => " " + lines[at],
        ["indented less"] = (lines, at) => lines[at].StartsWith(' ') ? lines[at][1..] : null,
        ["with a tab"] = (lines, at) => "\t" + lines[at],
        ["before the one before it"] = (lines, at) => at + 1 < lines.Length ? lines[at + 1] + "\n" + lines[at] : null,
        ["with a comma behind it"] = (lines, at) => lines[at] + ",",
        ["with a quote left open"] = (lines, at) => lines[at] + "\"",
        ["under a merge conflict"] = (lines, at) => "<<<<<<< ours\n" + lines[at] + "\n=======\n" + lines[at] + "\n>>>>>>> theirs",
        ["its key misspelt"] = (lines, at) => WithKey(lines[at], key => key.Length < 2 ? null : key[..^2] + key[^1] + key[^2]),
        ["its key another"] = (lines, at) => WithKey(lines[at], _ => "other"),
        ["its key in capitals"] = (lines, at) => WithKey(lines[at], key => key.ToUpperInvariant()),
        ["its key null"] = (lines, at) => WithKey(lines[at], _ => "null"),
    };

    private static readonly string[] Values =
        ["", "null", "~", "5", "-1.5", "1,5", "017", "x", "X y: z", "%", "$", "@x", "&x y", "\"\"", "\" \"", "\"5\"", "yes", "[]", "[x]", "[1,5]", "{}", "{ x: y }", "{ value: 1,30 }", "2022", "2022-13", "2017/2022", "__Find"];

    static SameFindingsAsABuildTests()
    {
        foreach (string value in Values)
        {
            Mutations.Add($"its value '{value}'", (lines, at) => WithValue(lines[at], value));
        }
    }

    public static TheoryData<string> Kinds => new(Mutations.Keys);

    [Fact]
    public async Task TheFileItselfIsSound()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Rich);

        Assert.Empty(GeneratorRun.Findings(Rich));
        Assert.Equal(new ToolRun(0, "", Sound), await ToolRun.PlainAsync(directory.Path, "check"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task TheToolFindsWhatABuildFinds(string kind)
    {
        using var directory = new TemporaryDirectory();
        string[] lines = Rich.Split('\n');
        var differences = new List<string>();
        int mutants = 0;
        for (int at = 0; at < lines.Length; at++)
        {
            if (Mutations[kind](lines, at) is not { } changed)
            {
                continue;
            }

            // If two lines change places, the second one is removed.
            int rest = kind == "before the one before it" ? at + 2 : at + 1;
            string text = string.Join('\n', [.. lines[..at], changed, .. lines[rest..]]);
            mutants++;
            differences.AddRange((await CompareAsync(directory, text)).Select(difference => $"line {at + 1}: {difference}"));
        }

        Assert.Empty(differences);
        Assert.InRange(mutants, lines.Length / 2, lines.Length);
    }

    /// <summary>A command only shows facts and sources that are complete.</summary>
    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("show", "series")]
    [InlineData("show", "--format", "json")]
    [InlineData("report")]
    [InlineData("export")]
    [InlineData("export", "--format", "json")]
    [InlineData("lock")]
    [InlineData("lock", "--check")]
    [InlineData("verify", "--text", "b=facts.yaml")]
    [InlineData("diff", "facts.yaml", "facts.yaml")]
    public async Task ASourceWithoutATitleIsTheSameErrorInEveryCommand(params string[] arguments)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Rich.Replace("c: { title: C, ", "c: { ", StringComparison.Ordinal));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, arguments);

        string finding = "facts.yaml(26,3): error CZF1002: a source needs 'title'\n";
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(finding, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CZF9001", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources: { s: { url: \"https://x.org/a\" } }")]
    [InlineData("sources: { s: }")]
    [InlineData("sources: { s: { title: ~ } }")]
    [InlineData("sources: { s: { title: \"\" } }")]
    [InlineData("sources: { s: { titel: T } }")]
    public async Task AFactOfASourceWithAnErrorIsSoundAndNamesTheSourceByItsId(string sources)
    {
        using var directory = TemporaryDirectory.With(
            "facts.yaml", $"schema: 1\ndataset: d\n{sources.Replace(" } }", " }, t: { title: T } }", StringComparison.Ordinal).Replace("s: }", "s: , t: { title: T } }", StringComparison.Ordinal)}\nfacts:\n"
            + "  a: { label: A, source: s, text: x }\n  b: { label: B, source: t, text: y }\n");

        ToolRun all = await ToolRun.PlainAsync(directory.Path, "show", "--format", "json");
        ToolRun one = await ToolRun.PlainAsync(directory.Path, "show", "a");

        Assert.Contains("\"id\": \"b\"", all.Output, StringComparison.Ordinal);
        Assert.Contains("\"title\": \"s\"", all.Output, StringComparison.Ordinal);
        Assert.StartsWith("A\n", one.Output, StringComparison.Ordinal);
        Assert.StartsWith("facts.yaml(3,", one.Error, StringComparison.Ordinal);
        Assert.Equal([1, 1], [all.ExitCode, one.ExitCode]);
    }

    private static async Task<IEnumerable<string>> CompareAsync(TemporaryDirectory directory, string text)
    {
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "facts.yaml"), text);
        string[] build = GeneratorRun.Findings(text);
        ToolRun check = await ToolRun.PlainAsync(directory.Path, "check");
        ToolRun show = await ToolRun.PlainAsync(directory.Path, "show", "--format", "json");
        string[] tool = check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).ToArray();
        int exitCode = build.Any(finding => finding.Contains(": error ", StringComparison.Ordinal)) ? 1 : 0;
        return build.Where(finding => finding.Contains("CZF9001", StringComparison.Ordinal)).Select(finding => "a fault: " + finding)
            .Concat(build.Except(tool).Select(finding => "only the build: " + finding))
            .Concat(tool.Except(build).Select(finding => "only the tool: " + finding))
            .Concat(check.ExitCode == exitCode && check.Error == (check.Output.Length == 0 ? Sound : "") ? [] : [$"check ends {check.ExitCode} {check.Error}"])
            .Concat(show.ExitCode == exitCode && show.Error == check.Output ? [] : [$"show ends {show.ExitCode} {show.Error}"]);
    }

    private static string? WithKey(string line, Func<string, string?> change)
    {
        string unindented = line.TrimStart(' ', '-');
        int colon = unindented.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || change(unindented[..colon]) is not { } key ? null : line[..^unindented.Length] + key + unindented[colon..];
    }

    private static string? WithValue(string line, string value)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : line[..(colon + 1)] + " " + value;
    }
}
