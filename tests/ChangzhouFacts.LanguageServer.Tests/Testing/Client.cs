using System.Collections.Concurrent;
using ChangzhouFacts.Cli.Commands;
using Nerdbank.Streams;
using Newtonsoft.Json.Linq;
using StreamJsonRpc;

namespace ChangzhouFacts.LanguageServer.Tests.Testing;

/// <summary>An editor, as the server sees it: messages go through streams in memory, and answers are JSON.</summary>
internal sealed class Client : IAsyncDisposable
{
    private static readonly string[] HoverFormats = ["markdown"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _arrivals = new();
    private readonly ConcurrentDictionary<string, JObject> _diagnostics = new();
    private readonly ConcurrentQueue<string> _log = new();
    private readonly JsonRpc _rpc;
    private readonly Stream _stream;

    private Client(IServerHost host)
    {
        (_stream, Stream server) = FullDuplexStream.CreatePair();
        Server = FactsServer.RunAsync(server, server, host, CancellationToken.None);
        _rpc = new JsonRpc(new HeaderDelimitedMessageHandler(_stream, _stream, new JsonMessageFormatter()));
        _rpc.AddLocalRpcTarget(new Receiver(this), new JsonRpcTargetOptions { AllowNonPublicInvocation = true });
    }

    /// <summary>Completes when the server ends; returns whether it was shut down first.</summary>
    public Task<bool> Server { get; }

    /// <summary>The server's log messages.</summary>
    public IReadOnlyCollection<string> Log => _log;

    /// <summary>A client of an initialized server.</summary>
    public static async Task<Client> StartAsync(IServerHost? host = null, object? capabilities = null, int? processId = null)
    {
        var client = new Client(host ?? new LspCommand());
        client._rpc.StartListening();
        await client.AskAsync("initialize", new
        {
            processId,
            rootUri = (string?)null,
            capabilities = capabilities ?? new
            {
                textDocument = new { completion = new { completionItem = new { snippetSupport = true } }, hover = new { contentFormat = HoverFormats } },
            },
        });
        await client.TellAsync("initialized", new { });
        return client;
    }

    public async Task<JToken> AskAsync(string method, object parameters, CancellationToken cancellationToken = default) =>
        await _rpc.InvokeWithParameterObjectAsync<JToken?>(method, parameters, cancellationToken).WaitAsync(Patience, cancellationToken) ?? JValue.CreateNull();

    public Task TellAsync(string method, object? parameters) => _rpc.NotifyWithParameterObjectAsync(method, parameters);

    public Task OpenAsync(string uri, string text, string language = "yaml", int version = 1) =>
        TellAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = language, version, text } });

    public Task ChangeAsync(string uri, int version, params object[] changes) =>
        TellAsync("textDocument/didChange", new { textDocument = new { uri, version }, contentChanges = changes });

    public Task CloseAsync(string uri) => TellAsync("textDocument/didClose", new { textDocument = new { uri } });

    /// <summary>Sends a request for a position in a file.</summary>
    public Task<JToken> AskAtAsync(string method, string uri, (int Line, int Character) place) =>
        AskAsync(method, new { textDocument = new { uri }, position = new { line = place.Line, character = place.Character }, context = new { includeDeclaration = true } });

    /// <summary>The diagnostics of a version of a file, once the server publishes them.</summary>
    public Task<JArray> DiagnosticsAsync(string uri, int version) => DiagnosticsAsync(uri, found => found["version"]?.Value<int>() == version);

    /// <summary>The diagnostics of a file, once the server publishes some that match a condition.</summary>
    public async Task<JArray> DiagnosticsAsync(string uri, Func<JObject, bool> isAwaited)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            TaskCompletionSource arrival = _arrivals.GetOrAdd(uri, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            if (_diagnostics.TryGetValue(uri, out JObject? found) && isAwaited(found))
            {
                return (JArray)found["diagnostics"]!;
            }

            await arrival.Task.WaitAsync(patience.Token);
        }
    }

    /// <summary>Ends the client's side of the stream, like a client that crashes.</summary>
    public void Die() => _stream.Dispose();

    public async ValueTask DisposeAsync()
    {
        _rpc.Dispose();
        await _stream.DisposeAsync();
        await Server.WaitAsync(Patience);
    }

    private void Receive(JObject published)
    {
        string uri = published["uri"]!.Value<string>()!;
        _diagnostics[uri] = published;
        if (_arrivals.TryRemove(uri, out TaskCompletionSource? arrival))
        {
            arrival.SetResult();
        }
    }

    private sealed class Receiver(Client client)
    {
        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JObject published) => client.Receive(published);

        [JsonRpcMethod("window/logMessage", UseSingleObjectParameterDeserialization = true)]
        public void Write(JObject message) => client._log.Enqueue(message["message"]!.Value<string>()!);

        [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
        public object? Register(JObject parameters) => client.Registered = parameters;
    }

    /// <summary>The notifications that the server registered for.</summary>
    public JObject? Registered { get; private set; }
}
