using Newtonsoft.Json.Linq;

namespace ChangzhouFacts.LanguageServer.Tests;

/// <summary>Hovers, definitions, references, symbols and folding, over the protocol.</summary>
public sealed class NavigationTests
{
    private const string Text = """
        # A comment
        # of two lines
        schema: 1
        dataset: d
        sources:
          yearbook: { title: Yearbook 常州👩‍🔬, publisher: Bureau }
        defaults: { source: yearbook }
        codes:
          country: { label: Country, values: { FRA: France, DEU: { label: Germany } } }
        facts:
          gdp:
            label: GDP
            by: country
            unit: CNY
            values:
              FRA: { 2020: 1.5, 2021: 2.5 }
              DEU:
                2020: { value: 3.5, source: [yearbook] }
            revisions: [{ date: 2024-01-01, member: FRA, period: 2020, was: 1.4, reason: misprint }]
          share:
            label: Share
            unit: percent
            values: { 2017: 2.77, 2022: 3.33 }
          place: { label: Place, text: Jiangsu }
          wrong: { label: Wrong, unit: furlong, as-of: 2020, value: 1 }
        """;

    [Theory]
    [InlineData("  sh|are:", "Share", "absolute change: 0.56", "source: Yearbook 常州👩‍🔬, Bureau")]
    [InlineData("  gd|p:", "GDP, France", "2021: 2.5 CNY")]
    [InlineData("  pl|ace:", "text: Jiangsu")]
    [InlineData("    u|nit: percent", "The unit of measure")]
    [InlineData("    unit: per|cent", "Hundredths of what 'of' names")]
    [InlineData("    unit: C|NY", "Chinese yuan renminbi")]
    [InlineData("      D|EU:", "Germany")]
    [InlineData("member: F|RA", "France")]
    [InlineData("    by: cou|ntry", "Country")]
    [InlineData("defaults: { source: yea|rbook }", "Yearbook 常州👩‍🔬")]
    [InlineData("sche|ma: 1", "The version of this format.")]
    public async Task AHoverSaysWhatIsKnown(string place, params string[] said)
    {
        (Client client, string uri, Func<string, (int, int)> find) = await OpenAsync();
        await using Client open = client;

        JToken hover = await client.AskAtAsync("textDocument/hover", uri, find(place));

        Assert.All(said, words => Assert.Contains(words, hover["contents"]!["value"]!.Value<string>(), StringComparison.Ordinal));
        Assert.Equal("markdown", hover["contents"]!["kind"]!.Value<string>());
    }

    [Theory]
    [InlineData("    label: Sha|re")]
    [InlineData("  wr|ong:")]
    [InlineData("# A com|ment")]
    public async Task WhereNothingIsKnownThereIsNoHover(string place)
    {
        (Client client, string uri, Func<string, (int, int)> find) = await OpenAsync();
        await using Client open = client;

        Assert.Equal(JTokenType.Null, (await client.AskAtAsync("textDocument/hover", uri, find(place))).Type);
    }

    [Theory]
    [InlineData("defaults: { source: yea|rbook }", "yearbook", 5, 2, 3)]
    [InlineData("source: [year|book]", "yearbook", 5, 2, 3)]
    [InlineData("    by: cou|ntry", "country", 8, 2, 2)]
    [InlineData("      D|EU:", "DEU", 8, 52, 2)]
    [InlineData("member: F|RA", "FRA", 8, 39, 3)]
    [InlineData("values: { FR|A: France", "FRA", 8, 39, 3)]
    public async Task ANameLeadsToItsDefinitionAndItsUses(string place, string name, int line, int character, int uses)
    {
        (Client client, string uri, Func<string, (int, int)> find) = await OpenAsync();
        await using Client open = client;

        JToken definition = Assert.Single(await client.AskAtAsync("textDocument/definition", uri, find(place)));
        JToken references = await client.AskAtAsync("textDocument/references", uri, find(place));

        Assert.Equal((line, character), Edits.PlaceOf(definition["range"]!["start"]!));
        Assert.Equal(uri, definition["uri"]!.Value<string>());
        Assert.Equal(uses, references.Count());
        Assert.All(references, reference => Assert.Equal(name, Edits.In(Text, reference["range"]!)));
    }

    [Fact]
    public async Task WhatHasNoNameLeadsNowhere()
    {
        (Client client, string uri, Func<string, (int, int)> find) = await OpenAsync();
        await using Client open = client;

        Assert.Empty(await client.AskAtAsync("textDocument/definition", uri, find("    label: Sha|re")));
        Assert.Empty(await client.AskAtAsync("textDocument/references", uri, find("# A com|ment")));
    }

    [Fact]
    public async Task ACodeOfATableIsDefinedInIt()
    {
        const string Facts = """
            schema: 1
            dataset: d
            sources: { s: { title: S } }
            codes:
              country: { file: countries.csv, columns: { code: Alpha3 } }
            facts:
              a: { label: A, by: country, source: s, text: { FRA: x } }
            """;
        using var folder = new ServedFolder();
        folder.Write("countries.csv", "name,Alpha3\r\nGermany,DEU\r\nFrance,\"FRA\"\r\n");
        await using Client client = await Client.StartAsync();
        await client.OpenAsync(folder.Uri("facts.yaml"), Facts);
        Assert.Empty(await client.DiagnosticsAsync(folder.Uri("facts.yaml"), 1));

        JToken definition = Assert.Single(await client.AskAtAsync("textDocument/definition", folder.Uri("facts.yaml"), (6, 50)));
        JToken completion = await client.AskAtAsync("textDocument/completion", folder.Uri("facts.yaml"), (6, 48));

        Assert.Equal(folder.Uri("countries.csv"), definition["uri"]!.Value<string>());
        Assert.Equal((2, 7), Edits.PlaceOf(definition["range"]!["start"]!));
        Assert.Contains("DEU", completion["items"]!.Select(item => item["label"]!.Value<string>()));
    }

    [Fact]
    public async Task SymbolsAreSourcesCodesAndFacts()
    {
        (Client client, string uri, _) = await OpenAsync();
        await using Client open = client;

        JToken symbols = await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri } });

        Assert.Equal(["sources", "codes", "facts"], symbols.Select(symbol => symbol["name"]!.Value<string>()));
        Assert.Equal(["gdp: GDP", "share: Share", "place: Place", "wrong: Wrong"], symbols[2]!["children"]!.Select(symbol => $"{symbol["name"]}: {symbol["detail"]}"));
        Assert.Equal(["FRA: France", "DEU: Germany"], symbols[1]!["children"]![0]!["children"]!.Select(symbol => $"{symbol["name"]}: {symbol["detail"]}"));
        Assert.All(symbols.SelectMany(symbol => symbol["children"]!), symbol => Assert.Equal(symbol["name"]!.Value<string>(), Edits.In(Text, symbol["selectionRange"]!)));
    }

    [Fact]
    public async Task KeysAndCommentsCanBeFolded()
    {
        (Client client, string uri, _) = await OpenAsync();
        await using Client open = client;

        JToken ranges = await client.AskAsync("textDocument/foldingRange", new { textDocument = new { uri } });

        string[] folded = [.. ranges.Select(range => $"{range["startLine"]}-{range["endLine"]} {range["kind"]}".TrimEnd())];
        Assert.Contains("0-1 comment", folded);
        Assert.Contains("9-24", folded);
        Assert.Contains("10-18", folded);
        Assert.Contains("14-17", folded);
        Assert.DoesNotContain("5-5", folded);
    }

    private static async Task<(Client Client, string Uri, Func<string, (int, int)> Find)> OpenAsync()
    {
        Client client = await Client.StartAsync();
        const string Uri = "file:///nowhere/facts.yaml";
        await client.OpenAsync(Uri, Text);
        return (client, Uri, Find);

        static (int, int) Find(string marked)
        {
            int at = Text.IndexOf(marked.Replace("|", "", StringComparison.Ordinal), StringComparison.Ordinal) + marked.IndexOf('|', StringComparison.Ordinal);
            return MarkedText.Of(Text.Insert(at, "|")).Cursor;
        }
    }
}
