using System.Globalization;
using Newtonsoft.Json.Linq;

namespace ChangzhouFacts.LanguageServer.Tests;

/// <summary>The server and <c>check</c> report the same.</summary>
public sealed class DiagnosticsTests
{
    private const string Head = "schema: 1\ndataset: d\nsources: { s: { title: S } }\ndefaults: { source: s }\nfacts:\n";

    public static TheoryData<string> WrongFiles => new(
        Head + "  a: { label: A, text: x, source: t }\n",
        Head + "  a: { label: A, unit: percent, as-of: 2023-02-30, value: 1 }\n",
        Head + "  a: { label: A, unit: percent, as-of: 2023, value: 017 }\n",
        Head + "  a: { label: A, unit: percent, as-of: 2023, value: 2.7, printed: 2.77 percent }\n",
        Head + "  a: { label: A, unit: percent, values: { 2017: 1, 2017-10: 2 } }\n",
        Head + "  a: { lable: A, text: x }\n",
        Head + "  a: { label: 常州👩‍🔬, unit: furlong, as-of: 2023, value: 1,30 }\n",
        Head + "  a: { label: A, text: x\n",
        (Head + "  a: { label: 常州, text: x, nonsense: y }\n  a: { label: A, text: x }\n").Replace("\n", "\r\n", StringComparison.Ordinal),
        "\uFEFFschema: 2\ndataset: d\nfacts: {}\n",
        "\uFEFF常州👩‍🔬: 1\n",
        (Head + "  a:\n    label: A\n    unit: %\n").Replace('\n', '\r'),
        "",
        "- a\n- b\n",
        SampleFiles.Broken);

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public async Task AWrongFileHasTheFindingsOfCheck(string text)
    {
        using var folder = new ServedFolder();
        folder.Write("facts.yaml", text);
        await using Client client = await Client.StartAsync();

        await client.OpenAsync(folder.Uri("facts.yaml"), text);

        IReadOnlyList<string> expected = await folder.CheckAsync("facts.yaml", text.StartsWith('\uFEFF'));
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Found(await client.DiagnosticsAsync(folder.Uri("facts.yaml"), 1)));
    }

    /// <summary>No file of the corpus ends the server, and the server reports the same as the tool.</summary>
    [Fact]
    public async Task HostileFilesHaveTheFindingsOfCheck()
    {
        using var folder = new ServedFolder();
        await using Client client = await Client.StartAsync();
        string[] hostile = [.. Corpus.Files.Where(path => Path.GetFileName(Path.GetDirectoryName(path)) is "yaml" or "text" or "large" && new FileInfo(path).Length < 400_000)];
        Assert.True(hostile.Length > 50, $"{hostile.Length} files");
        int version = 0;
        foreach (string path in hostile)
        {
            string text = File.ReadAllText(path);
            if (text.Contains('\uFFFD', StringComparison.Ordinal))
            {
                continue;
            }

            folder.Write("facts.yaml", text);
            await client.OpenAsync(folder.Uri("facts.yaml"), text, version: ++version);
            IReadOnlyList<string> expected = await folder.CheckAsync("facts.yaml", text.StartsWith('\uFEFF'));
            IReadOnlyList<string> found = Found(await client.DiagnosticsAsync(folder.Uri("facts.yaml"), version));
            Assert.True(expected.SequenceEqual(found), path + "\n" + string.Join('\n', expected.Except(found)) + "\nfound:\n" + string.Join('\n', found.Except(expected)));
            await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = folder.Uri("facts.yaml") } });
            await client.AskAsync("textDocument/foldingRange", new { textDocument = new { uri = folder.Uri("facts.yaml") } });
            await client.AskAtAsync("textDocument/completion", folder.Uri("facts.yaml"), (1, 3));
        }

        Assert.Empty(client.Log);
    }

    /// <summary>Three hundred edits, most of them followed by the next before their check ends: the final diagnostics equal those of a new server.</summary>
    [Fact]
    public async Task AfterRandomEditsTheFindingsAreThoseOfAFreshStart()
    {
        var random = new Random(300);
        using var folder = new ServedFolder();
        string uri = folder.Uri("facts.yaml");
        string text = File.ReadAllText(Repository.PathOf("facts.yaml")).Replace("\n", "\r\n", StringComparison.Ordinal);
        await using Client client = await Client.StartAsync();
        await client.OpenAsync(uri, text);
        string[] inserted = ["x", "\n", "\r\n", "  ", ": ", "{", "}", "[", "\"", "常州", "👩‍🔬", ",", "#", "2022: 3.3", "unit: percent", "- ", "%", "\t"];
        for (int edit = 1; edit <= 300; edit++)
        {
            int start = WholeCharacter(text, random.Next(text.Length + 1));
            int end = WholeCharacter(text, Math.Min(text.Length, start + (random.Next(3) == 0 ? random.Next(30) : 0)));
            string put = random.Next(4) == 0 ? "" : inserted[random.Next(inserted.Length)];
            await client.ChangeAsync(uri, edit + 1, new { range = new { start = PlaceOf(text, start), end = PlaceOf(text, end) }, text = put });
            text = text[..start] + put + text[end..];
            if (random.Next(10) == 0)
            {
                // A cancelled request.
                using var taken = new CancellationTokenSource();
                Task<JToken> answer = client.AskAsync("textDocument/hover", new { textDocument = new { uri }, position = PlaceOf(text, start) }, taken.Token);
                taken.Cancel();
                await Task.WhenAny(answer);
            }

            if (random.Next(30) == 0)
            {
                await CompareAsync(edit + 1);
            }
        }

        await CompareAsync(301);
        Assert.Empty(client.Log);

        async Task CompareAsync(int version)
        {
            await using Client fresh = await Client.StartAsync();
            await fresh.OpenAsync(uri, text);
            Assert.Equal(Found(await fresh.DiagnosticsAsync(uri, 1)), Found(await client.DiagnosticsAsync(uri, version)));
        }
    }

    [Fact]
    public async Task AnOpenLockAndAnOpenTableCount()
    {
        const string Table = "Code,Year,Value\nFRA,2020,1\n";
        const string Facts = Head + "  a: { label: A, unit: percent, table: { file: t.csv, columns: { period: Year, value: Value } } }\n";
        using var folder = new ServedFolder();
        folder.Write("facts.yaml", Facts);
        folder.Write("t.csv", Table);
        await using Client client = await Client.StartAsync();
        await client.OpenAsync(folder.Uri("facts.yaml"), Facts);
        Assert.Empty(await client.DiagnosticsAsync(folder.Uri("facts.yaml"), 1));

        await client.OpenAsync(folder.Uri("t.csv"), Table.Replace("2020,1", "2020,one", StringComparison.Ordinal), "csv", version: 7);
        JToken inTable = Assert.Single(await client.DiagnosticsAsync(folder.Uri("t.csv"), 7));
        Assert.Equal("CZF2001", inTable["code"]!.Value<string>());
        Assert.Equal((1, 9), Edits.PlaceOf(inTable["range"]!["start"]!));

        await client.ChangeAsync(folder.Uri("t.csv"), 8, new { text = Table });
        Assert.Empty(await client.DiagnosticsAsync(folder.Uri("t.csv"), 8));

        await client.OpenAsync(folder.Uri("facts.lock"), "changzhou-facts-lock: 2\na\tint\tpercent\n\t2020\t2\n", "plaintext");
        JToken changed = Assert.Single(await client.DiagnosticsAsync(folder.Uri("t.csv"), found => found["diagnostics"]!.Any()));
        Assert.Equal("CZF3010", changed["code"]!.Value<string>());

        await client.ChangeAsync(folder.Uri("facts.lock"), 2, new { text = "no lock" });
        Assert.Equal("CZF3020", Assert.Single(await client.DiagnosticsAsync(folder.Uri("facts.lock"), 2))["code"]!.Value<string>());

        await client.CloseAsync(folder.Uri("facts.lock"));
        Assert.Empty(await client.DiagnosticsAsync(folder.Uri("facts.lock"), found => !found["diagnostics"]!.Any()));
    }

    [Fact]
    public async Task ATableIsCheckedWhileItsFactsFileIsClosed()
    {
        using var folder = new ServedFolder();
        folder.Write("facts.yaml", Head + "  a: { label: A, unit: percent, table: { file: t.csv, columns: { period: Year, value: Value } } }\n");
        folder.Write("t.csv", "Year,Value\n2020,1\n");
        await using Client client = await Client.StartAsync();

        await client.OpenAsync(folder.Uri("t.csv"), "Year,Value\n2020,1,5\n", "csv");

        Assert.Equal("CZF0020", Assert.Single(await client.DiagnosticsAsync(folder.Uri("t.csv"), 1))["code"]!.Value<string>());
    }

    [Fact]
    public async Task WhatOthersWriteCountsOnceTheServerHearsOfIt()
    {
        const string Facts = Head + "  a: { label: A, unit: percent, table: { file: t.csv, columns: { period: Year, value: Value } } }\n";
        using var folder = new ServedFolder();
        await using Client client = await Client.StartAsync(capabilities: new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } });
        await client.OpenAsync(folder.Uri("facts.yaml"), Facts);
        Assert.Equal("CZF1042", Assert.Single(await client.DiagnosticsAsync(folder.Uri("facts.yaml"), 1))["code"]!.Value<string>());

        folder.Write("t.csv", "Year,Value\n2020,1\n");
        await client.TellAsync("workspace/didChangeWatchedFiles", new { changes = Array.Empty<object>() });

        Assert.Empty(await client.DiagnosticsAsync(folder.Uri("facts.yaml"), found => !found["diagnostics"]!.Any()));
        Assert.Equal("workspace/didChangeWatchedFiles", client.Registered!["registrations"]![0]!["method"]!.Value<string>());
    }

    [Theory]
    [InlineData("rates.yaml", "yaml", "# yaml-language-server: $schema=./facts.schema.json\nnonsense: 1\n", true)]
    [InlineData("rates.yaml", "yaml", "# other\n\n# yaml-language-server: $schema=https://example.org/facts.schema.json\nnonsense: 1\n", true)]
    [InlineData("rates.yaml", "changzhou-facts", "nonsense: 1\n", true)]
    [InlineData("FACTS.yaml", "yaml", "nonsense: 1\n", true)]
    [InlineData("rates.yaml", "yaml", "nonsense: 1\n", false)]
    [InlineData("rates.yaml", "yaml", "nonsense: 1 # yaml-language-server: $schema=./facts.schema.json\n", false)]
    public async Task WhichFilesAreFactsFiles(string name, string language, string text, bool isFactsFile)
    {
        using var folder = new ServedFolder();
        await using Client client = await Client.StartAsync();
        await client.OpenAsync(folder.Uri(name), text, language);

        // No diagnostics are ever published for any other file, so those of the next file come first.
        await client.OpenAsync(folder.Uri("facts.yaml"), "nonsense: 1\n");
        await client.DiagnosticsAsync(folder.Uri("facts.yaml"), 1);

        JToken symbols = await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = folder.Uri(name) } });
        Assert.Equal(isFactsFile, symbols.Type == JTokenType.Array);
    }

    [Fact]
    public async Task AFileThatWasNeverSavedIsChecked()
    {
        await using Client client = await Client.StartAsync();

        await client.OpenAsync("untitled:Untitled-1", Head + "  a: { label: A, text: x, source: t }\n", "changzhou-facts");

        Assert.Equal("CZF1015", Assert.Single(await client.DiagnosticsAsync("untitled:Untitled-1", 1))["code"]!.Value<string>());
    }

    [Fact]
    public async Task AClosedFileHasNoFindings()
    {
        using var folder = new ServedFolder();
        await using Client client = await Client.StartAsync();
        await client.OpenAsync(folder.Uri("facts.yaml"), "nonsense: 1\n");
        Assert.NotEmpty(await client.DiagnosticsAsync(folder.Uri("facts.yaml"), 1));

        await client.CloseAsync(folder.Uri("facts.yaml"));

        Assert.Empty(await client.DiagnosticsAsync(folder.Uri("facts.yaml"), found => !found["diagnostics"]!.Any()));
    }

    // No editor puts its cursor inside a surrogate pair or a line break.
    private static int WholeCharacter(string text, int offset) =>
        offset > 0 && offset < text.Length && (char.IsLowSurrogate(text[offset]) || (text[offset - 1] == '\r' && text[offset] == '\n')) ? offset + 1 : offset;

    private static object PlaceOf(string text, int offset)
    {
        string[] lines = text[..offset].Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        return new { line = lines.Length - 1, character = lines[^1].Length };
    }

    private static List<string> Found(JArray diagnostics) => diagnostics.Select(found => string.Create(
        CultureInfo.InvariantCulture,
        $"{found["range"]!["start"]!["line"]},{found["range"]!["start"]!["character"]}-{found["range"]!["end"]!["line"]},{found["range"]!["end"]!["character"]} {found["severity"]} {found["code"]} {found["message"]}")).ToList();
}
