using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace ChangzhouFacts.LanguageServer.Tests;

/// <summary>Code actions for a diagnostic: after the action, the diagnostic is gone.</summary>
public sealed partial class CodeActionTests
{
    private const string Head = "schema: 1\ndataset: d\nsources: { yearbook: { title: Y } }\ncodes: { country: { values: { FRA: France } } }\nfacts:\n";

    [Theory]
    [InlineData("  a: { lable: A, text: x, source: yearbook }", "Write 'label'", "  a: { label: A, text: x, source: yearbook }")]
    [InlineData("  a: { label: A, text: x, source: yearbok }", "Write 'yearbook'", "  a: { label: A, text: x, source: yearbook }")]
    [InlineData("  a: { label: A, text: x, source: \"yearbok\" }", "Write 'yearbook'", "  a: { label: A, text: x, source: yearbook }")]
    [InlineData("  a: { label: A, source: yearbook, unit: prcent, as-of: 2020, value: 1 }", "Write 'percent'", "  a: { label: A, source: yearbook, unit: percent, as-of: 2020, value: 1 }")]
    [InlineData("  a: { label: A, source: yearbook, unit: 元, as-of: 2020, value: 1 }", null, null)]
    [InlineData("  a: { label: A, source: yearbook, by: country, text: { FRO: x } }", "Write 'FRA'", "  a: { label: A, source: yearbook, by: country, text: { FRA: x } }")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, as-of: 2020, value: 1, status: forcast }", "Write 'forecast'", "  a: { label: A, source: yearbook, unit: percent, as-of: 2020, value: 1, status: forecast }")]
    // Required keys.
    [InlineData("  a: { text: x }", "Add 'label', 'source'", "  a: { text: x, label: ..., source: yearbook }")]
    [InlineData("  a:\n    text: x # a comment\n  b: { label: B, text: x, source: yearbook }", "Add 'label', 'source'", "  a:\n    text: x # a comment\n    label: ...\n    source: yearbook\n  b: { label: B, text: x, source: yearbook }")]
    [InlineData("  a:\r\n    text: x\r\n", "Add 'label', 'source'", "  a:\r\n    text: x\r\n    label: ...\r\n    source: yearbook\r\n")]
    [InlineData("  a: { label: A, source: yearbook }", "Add 'text'", "  a: { label: A, source: yearbook, text: ... }")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, values: { 2020: { printed: 1 } } }", "Add 'value'", "  a: { label: A, source: yearbook, unit: percent, values: { 2020: { printed: 1, value: 940 } } }", "CZF3002")]
    [InlineData("  a: { label: A, source: yearbook, unit: per, of: patent, as-of: 2020, value: 1 }", "Add 'per', 'for'", "  a: { label: A, source: yearbook, unit: per, of: patent, as-of: 2020, value: 1, per: 10000, for: ... }")]
    // Numbers.
    [InlineData("  a: { label: A, source: yearbook, as-of: 2020, value: 5% }", "Write 5, and 'unit: percent'", "  a: { label: A, source: yearbook, as-of: 2020, value: 5, unit: percent }")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, as-of: 2020, value: 5 % }", "Write 5", "  a: { label: A, source: yearbook, unit: percent, as-of: 2020, value: 5 }")]
    [InlineData("  a:\n    label: A\n    source: yearbook\n    as-of: 2020\n    value: 5,5%", "Write 5.5, and 'unit: percent'", "  a:\n    label: A\n    source: yearbook\n    as-of: 2020\n    value: 5.5\n    unit: percent")]
    [InlineData("  a:\n    label: A\n    source: yearbook\n    as-of: 2020\n    value: 1\n    unit: %", "Write 'percent'", "  a:\n    label: A\n    source: yearbook\n    as-of: 2020\n    value: 1\n    unit: percent")]
    [InlineData("  a:\n    label: A\n    source: yearbook\n    unit: percent\n    as-of: 2020\n    value: 1,5", "Write 1.5", "  a:\n    label: A\n    source: yearbook\n    unit: percent\n    as-of: 2020\n    value: 1.5")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, as-of: 2020, value: 1,30 }", "Write 1.30", "  a: { label: A, source: yearbook, unit: percent, as-of: 2020, value: 1.30 }")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, as-of: 2020, value: 1,300,000 }", "Write 1300000", "  a: { label: A, source: yearbook, unit: percent, as-of: 2020, value: 1300000 }")]
    public async Task DoneTheFindingIsGone(string facts, string? title, string? expected, string? left = null)
    {
        await using Client client = await Client.StartAsync();
        string text = Head + facts;

        JToken[] actions = await ActionsAsync(client, "file:///nowhere/facts.yaml", text);

        if (title is null)
        {
            Assert.DoesNotContain(actions, action => action["title"]!.Value<string>()!.Contains('元', StringComparison.Ordinal));
            return;
        }

        JToken action = actions.Single(action => action["title"]!.Value<string>() == title);
        string mended = Edits.Apply(text, action["edit"]!["changes"]!["file:///nowhere/facts.yaml"]!);
        Assert.Equal(Head + expected, mended);
        await client.ChangeAsync("file:///nowhere/facts.yaml", 2, new { text = mended });
        Assert.Equal(left is null ? [] : [left], (await client.DiagnosticsAsync("file:///nowhere/facts.yaml", 2)).Select(found => found["code"]!.Value<string>()!));
        Assert.Equal("quickfix", action["kind"]!.Value<string>());
        Assert.NotEmpty(action["diagnostics"]!);
    }

    private const string Lock = "changzhou-facts-lock: 2\na\tint\tpercent\n\t2020\t1\n\t2021\t2\ngone\tint\tpercent\n\t2020\t1\n\t2021\t3\n";
    private const string Locked = "  gone: { label: G, source: yearbook, unit: percent, values: { 2020: 1, 2021: 3 } }\n";

    [Theory]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, values: { 2020: 5, 2021: 2 } }\n" + Locked, "Record it as a revision", "revisions: [{ date: DAY, period: 2020, was: 1, reason: ... }]")]
    [InlineData("  a:\n    label: A\n    source: yearbook\n    unit: percent\n    values: { 2020: 5, 2021: 2 }\n    revisions:\n      - { date: 2020-01-01, period: 2020, was: 7, reason: x }\n" + Locked, "Record it as a revision", "      - { date: 2020-01-01, period: 2020, was: 7, reason: x }\n      - { date: DAY, period: 2020, was: 1, reason: ... }")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, values: { 2020: 5, 2021: 2 }, revisions: [{ date: 2020-01-01, period: 2020, was: 7, reason: x }] }\n" + Locked, "Record it as a revision", "reason: x }, { date: DAY, period: 2020, was: 1, reason: ... }]")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, values: { 2020: 5, 2021: 6 } }\n" + Locked, "Record that the source gives all figures of the fact anew", "restated: [{ date: DAY, reason: ... }]")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, values: { 2020: 1 } }\n" + Locked, "Record that it was withdrawn", "withdrawn: { a: { period: 2021, date: DAY, reason: ... } }")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, values: { 2020: 1 } }\n" + Locked + "withdrawn: { a: { period: 2019, date: 2020-01-01, reason: x } }\n", "Record that it was withdrawn", "withdrawn: { a: [{ period: 2019, date: 2020-01-01, reason: x }, { period: 2021, date: DAY, reason: ... }] }")]
    [InlineData("  a: { label: A, source: yearbook, unit: percent, values: { 2020: 1, 2021: 2 } }\n  gone: { label: G, source: yearbook, unit: percent, values: { 2020: 1 } }\nwithdrawn:\n  b: { date: 2020-01-01, reason: x }\n", "Record that it was withdrawn", "  gone: { period: 2021, date: DAY, reason: ... }")]
    public async Task WhatDiffersFromTheLockIsRecorded(string facts, string title, string expected)
    {
        using var folder = new ServedFolder();
        folder.Write("facts.lock", Lock);
        string text = Head + facts;
        await using Client client = await Client.StartAsync();

        JToken[] actions = await ActionsAsync(client, folder.Uri("facts.yaml"), text);

        JToken action = actions.First(action => action["title"]!.Value<string>() == title);
        string mended = Edits.Apply(text, action["edit"]!["changes"]![folder.Uri("facts.yaml")]!);
        Assert.Contains(expected, Today().Replace(mended, "DAY"), StringComparison.Ordinal);
        await client.ChangeAsync(folder.Uri("facts.yaml"), 2, new { text = mended });
        Assert.Empty(await client.DiagnosticsAsync(folder.Uri("facts.yaml"), 2));
    }

    [Theory]
    [InlineData("data/t.csv", true)]
    [InlineData("facts.t.csv", false)]
    [InlineData("../t.csv", false)]
    public async Task TheProjectGetsTheItemOfATable(string table, bool isOffered)
    {
        const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\">\r\n</Project>\r\n";
        using var folder = new ServedFolder();
        folder.Write("App.csproj", Project);
        string text = Head + $"  a: {{ label: A, source: yearbook, unit: percent, table: {{ file: {table}, columns: {{ period: Year, value: Value }} }} }}\n";
        await using Client client = await Client.StartAsync();

        JToken? action = (await ActionsAsync(client, folder.Uri("facts.yaml"), text, text.IndexOf(table, StringComparison.Ordinal)))
            .SingleOrDefault(action => action["title"]!.Value<string>()!.StartsWith("Add the item", StringComparison.Ordinal));

        Assert.Equal(isOffered, action is not null);
        if (action is not null)
        {
            Assert.Equal(
                "<Project Sdk=\"Microsoft.NET.Sdk\">\r\n  <ItemGroup>\r\n    <AdditionalFiles Include=\"data/t.csv\" ChangzhouFacts=\"table\" />\r\n  </ItemGroup>\r\n</Project>\r\n",
                Edits.Apply(Project, action["edit"]!["changes"]![folder.Uri("App.csproj")]!));
        }
    }

    [GeneratedRegex("(?!2020-01-01)[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Today();

    private static async Task<JToken[]> ActionsAsync(Client client, string uri, string text, int? offset = null)
    {
        await client.OpenAsync(uri, text);
        await client.DiagnosticsAsync(uri, 1);
        object end = new { line = int.MaxValue, character = 0 };
        string[] before = text[..(offset ?? 0)].Split('\n');
        object start = new { line = before.Length - 1, character = before[^1].Length };
        JToken actions = await client.AskAsync("textDocument/codeAction", new { textDocument = new { uri }, range = new { start, end = offset is null ? end : start }, context = new { diagnostics = Array.Empty<object>() } });
        return [.. actions];
    }
}
