using System.Diagnostics;
using ChangzhouFacts.Compiler;
using Newtonsoft.Json.Linq;
using StreamJsonRpc;

namespace ChangzhouFacts.LanguageServer.Tests;

/// <summary>The start, the life and the end of the server.</summary>
public sealed class LifecycleTests
{
    private const string Uri = "file:///nowhere/facts.yaml";

    [Fact]
    public async Task ItSaysWhatItCanDo()
    {
        await using Client client = await Client.StartAsync();

        JToken answer = await client.AskAsync("initialize", new { processId = (int?)null, capabilities = new { } });

        Assert.Equal("changzhou-facts", answer["serverInfo"]!["name"]!.Value<string>());
        Assert.All(["hoverProvider", "definitionProvider", "referencesProvider", "documentSymbolProvider", "foldingRangeProvider"], name => Assert.True(answer["capabilities"]![name]!.Value<bool>()));
        Assert.Equal(2, answer["capabilities"]!["textDocumentSync"]!["change"]!.Value<int>());
        Assert.NotNull(answer["capabilities"]!["completionProvider"]);
        Assert.NotNull(answer["capabilities"]!["codeActionProvider"]);
    }

    [Fact]
    public async Task ItEndsWhenItIsToldTo()
    {
        Client client = await Client.StartAsync();
        await client.AskAsync("shutdown", new { });
        RemoteInvocationException refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => client.AskAtAsync("textDocument/hover", Uri, (0, 0)));
        Assert.Equal(-32600, refusal.ErrorCode);

        await client.TellAsync("exit", null);

        Assert.True(await client.Server.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task ItEndsWithItsStream()
    {
        Client client = await Client.StartAsync();
        await client.OpenAsync(Uri, "schema: 1\n");

        client.Die();

        Assert.False(await client.Server.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    /// <summary>A client that crashes may leave its stream open, for example if another process also has it.</summary>
    [Fact]
    public async Task ItEndsWithTheProcessOfItsClient()
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        Client client = await Client.StartAsync(processId: process.Id);

        await process.WaitForExitAsync();

        Assert.False(await client.Server.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task AFaultOfOursIsLoggedAndTheServerLivesOn()
    {
        const string Text = "schema: 1\ndataset: d\nsources: { s: { title: S } }\nfacts:\n  a: { label: A, text: x, source: s }\n";
        await using Client client = await Client.StartAsync(new FaultyHost());
        await client.OpenAsync(Uri, Text);

        Assert.Equal(JTokenType.Null, (await client.AskAtAsync("textDocument/hover", Uri, (4, 2))).Type);

        Assert.Contains(client.Log, message => message.Contains("a fault of ours", StringComparison.Ordinal));
        Assert.NotEmpty(await client.AskAsync("textDocument/documentSymbol", new { textDocument = new { uri = Uri } }));
    }

    [Theory]
    [InlineData("textDocument/hover")]
    [InlineData("textDocument/completion")]
    [InlineData("textDocument/definition")]
    [InlineData("textDocument/references")]
    public async Task AFileThatIsNotOpenHasNoAnswers(string method)
    {
        await using Client client = await Client.StartAsync();

        Assert.Equal(JTokenType.Null, (await client.AskAtAsync(method, Uri, (0, 0))).Type);
    }

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(int.MinValue, 3)]
    public async Task APlaceOutsideOfTheFileHarmsNothing(int line, int character)
    {
        await using Client client = await Client.StartAsync();
        await client.OpenAsync(Uri, "schema: 1\ndataset: d\n");
        await client.ChangeAsync(Uri, 2, new { range = new { start = new { line, character }, end = new { line, character } }, text = "x" });

        foreach (string method in (string[])["textDocument/hover", "textDocument/completion", "textDocument/definition", "textDocument/references"])
        {
            await client.AskAtAsync(method, Uri, (line, character));
        }

        Assert.NotEmpty(await client.DiagnosticsAsync(Uri, 2));
        Assert.Empty(client.Log);
    }

    private sealed class FaultyHost : IServerHost
    {
        public string Version => "1";

        public Task<FactsText> ReadAsync(string path, CancellationToken cancellationToken) => throw new InvalidOperationException("a fault of ours");

        public FactsText ReadTable(string factsPath, string table, CancellationToken cancellationToken) => throw new InvalidOperationException("a fault of ours");

        public string? Show(FactSet facts, string id) => throw new InvalidOperationException("a fault of ours");
    }
}
