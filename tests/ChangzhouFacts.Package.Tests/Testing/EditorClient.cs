using System.Diagnostics;
using System.Text.Json;
using StreamJsonRpc;

namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>An editor in front of a language server for C#, with one project and one open file of it.</summary>
internal sealed class EditorClient : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    private static readonly string[] MarkupFormats = ["markdown"];

    private readonly Process _process;
    private readonly JsonRpc _server;
    private readonly string _folder;
    private readonly string _text;
    private readonly object _document;

    private EditorClient(string folder, string file, string program)
    {
        ProcessStartInfo start = CommandLine.Prepare(folder, [], program, []);
        start.RedirectStandardError = false;
        _process = Process.Start(start)!;
        _folder = folder;
        _text = File.ReadAllText(Path.Combine(folder, file));
        _document = new { uri = UriOf(file) };
        _server = new JsonRpc(new HeaderDelimitedMessageHandler(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream, new SystemTextJsonFormatter()));
        _server.AddLocalRpcMethod(((Func<JsonElement, object[]>)Settings).Method, null, new JsonRpcMethodAttribute("workspace/configuration") { UseSingleObjectParameterDeserialization = true });
        _server.StartListening();
    }

    /// <summary>Starts the server and opens the file.</summary>
    public static async Task<EditorClient> OpenAsync(string folder, string file, string program)
    {
        var client = new EditorClient(folder, file, program);
        await client.RequestAsync("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = client.UriOf(""),
            workspaceFolders = new[] { new { uri = client.UriOf(""), name = "project" } },
            capabilities = new
            {
                workspace = new { configuration = true },
                textDocument = new { hover = new { contentFormat = MarkupFormats } },
            },
        });
        await client.NotifyAsync("initialized", new { });
        await client.NotifyAsync("textDocument/didOpen", new { textDocument = new { uri = client.UriOf(file), languageId = "csharp", version = 1, text = client._text } });
        return client;
    }

    /// <summary>Waits until hovering over a word shows the text.</summary>
    public async Task<string> WaitForHoverAsync(string word, string text)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            string shown = "";
            try
            {
                JsonElement hover = await RequestAsync("textDocument/hover", At(word));
                shown = hover.ValueKind == JsonValueKind.Object ? hover.GetProperty("contents").GetProperty("value").GetString()! : "";
            }
            catch (RemoteInvocationException loading)
            {
                shown = loading.Message;
            }

            if (shown.Contains(text, StringComparison.Ordinal))
            {
                return shown;
            }

            Assert.True(Stopwatch.GetElapsedTime(start) < Limit, $"Hovering over '{word}' shows '{shown}'.");
            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }
    }

    /// <summary>What is offered at the start of a word.</summary>
    public async Task<string[]> CompleteAsync(string word)
    {
        JsonElement answer = await RequestAsync("textDocument/completion", At(word));
        JsonElement items = answer.ValueKind == JsonValueKind.Array ? answer : answer.GetProperty("items");
        return [.. items.EnumerateArray().Select(item => item.GetProperty("label").GetString()!)];
    }

    /// <summary>The line of generated code that defines a word.</summary>
    public async Task<string> GoToDefinitionAsync(string word)
    {
        JsonElement place = (await RequestAsync("textDocument/definition", At(word))).EnumerateArray().Single();
        JsonElement file = await RequestAsync("csharp/metadata", new { textDocument = new { uri = place.GetProperty("uri").GetString() } });
        int line = place.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32();
        return file.GetProperty("source").GetString()!.Split('\n')[line].Trim();
    }

    /// <summary>Tells the server that a file of the project has changed on disk.</summary>
    public Task HasChangedAsync(string file) => NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = UriOf(file), type = 2 } } });

    public void Dispose()
    {
        _server.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private Task<JsonElement> RequestAsync(string method, object parameters) => _server.InvokeWithParameterObjectAsync<JsonElement>(method, parameters).WaitAsync(Limit);

    private Task NotifyAsync(string method, object parameters) => _server.NotifyWithParameterObjectAsync(method, parameters);

    private string UriOf(string file) => new Uri(Path.Combine(_folder, file)).AbsoluteUri;

    private object At(string word)
    {
        string[] before = _text[.._text.IndexOf(word, StringComparison.Ordinal)].Split('\n');
        return new { textDocument = _document, position = new { line = before.Length - 1, character = before[^1].Length } };
    }

    // The settings that the server asks for: with this one, csharp-ls goes to generated code.
    private static object[] Settings(JsonElement asked) => [.. asked.GetProperty("items").EnumerateArray().Select(_ => new { useMetadataUris = true })];
}
