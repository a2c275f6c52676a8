using ChangzhouFacts.Compiler;
using ChangzhouFacts.LanguageServer.Checking;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Features;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ChangzhouFacts.LanguageServer;

/// <summary>
/// The session of one client. Messages start in their order, so a request sees the texts after all earlier changes. An internal error is a message in
/// the client's log and has no answer; the server continues.
/// </summary>
internal sealed class Session : IDisposable
{
    private const string Name = "changzhou-facts";
    private const int NotInitialized = -32002;

    private readonly IServerHost _host;
    private readonly JsonRpc _client;
    private readonly FactsFiles _files;
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly GarbageLimit _garbage = new();
    private ClientCapabilities? _clientCapabilities;

    public Session(IServerHost host, JsonRpc client)
    {
        _host = host;
        _client = client;
        var publisher = new DiagnosticsPublisher(diagnostics => Notify("textDocument/publishDiagnostics", diagnostics));
        _files = new FactsFiles(new FileCheck(host, Log), publisher, _garbage, Log);
    }

    /// <summary>Completes when the client or its process ends.</summary>
    public Task Exit => _exit.Task;

    /// <summary>Whether the client has sent <c>shutdown</c>.</summary>
    public bool IsShutDown { get; private set; }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParameters parameters)
    {
        _clientCapabilities = parameters.Capabilities ?? new ClientCapabilities(null, null);
        if (parameters.ProcessId is { } client)
        {
            _ = ClientProcess.WaitForExitAsync(client).ContinueWith(_ => _exit.TrySetResult(), TaskScheduler.Default);
        }

        var capabilities = new ServerCapabilities(
            new TextDocumentSyncOptions(OpenClose: true, Change: 2, Save: true),
            new CompletionOptions([":", " ", "{", "[", ",", "-", "/"]),
            HoverProvider: true,
            DefinitionProvider: true,
            ReferencesProvider: true,
            DocumentSymbolProvider: true,
            FoldingRangeProvider: true,
            new CodeActionOptions([CodeAction.QuickFix]));
        return new InitializeResult(capabilities, new ServerInfo(Name, _host.Version));
    }

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public void Initialized(object? parameters)
    {
        if (_clientCapabilities is { CanWatchFiles: true })
        {
            var watchers = new WatchedFilesOptions([new("**/*.yaml"), new("**/*.lock"), new("**/*.csv")]);
            Guard(() => _ = _client.InvokeWithParameterObjectAsync("client/registerCapability", new RegistrationParameters([new("files", "workspace/didChangeWatchedFiles", watchers)])));
        }
    }

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        IsShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void OnExit() => _exit.TrySetResult();

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenParameters parameters) => Guard(() =>
        _files.Set(new TextDocument(parameters.TextDocument.Uri, parameters.TextDocument.LanguageId, parameters.TextDocument.Version, parameters.TextDocument.Text)));

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeParameters parameters) => Guard(() =>
    {
        if (_files.Documents.TryGetValue(KeyOf(parameters.TextDocument.Uri), out TextDocument? document))
        {
            _files.Set(document.With(parameters.TextDocument.Version, parameters.ContentChanges));
        }
    });

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(DidCloseParameters parameters) => Guard(() => _files.Close(KeyOf(parameters.TextDocument.Uri)));

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(object? parameters) => Guard(_files.Refresh);

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWatchedFiles(object? parameters) => Guard(_files.Refresh);

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public Task<CompletionList?> CompletionAsync(PositionParameters parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, document => Task.FromResult<CompletionList?>(Completion.Of(
            document, parameters.Position, _files.LastChecked(document.Key)?.Facts?.Set, _clientCapabilities!.HasSnippets)), cancellationToken);

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Task<HoverResult?> HoverAsync(PositionParameters parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, async document =>
        {
            FactSet? facts = (await _files.CheckedAsync(document.Key, cancellationToken))?.Facts?.Set;
            return Hover.Of(document, parameters.Position, facts, _host.Show, _clientCapabilities!.HasMarkdownHovers);
        }, cancellationToken);

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<FileLocation>?> DefinitionAsync(PositionParameters parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, document => Task.FromResult<IReadOnlyList<FileLocation>?>(
            Navigation.From(document, parameters.Position) is not { } name ? []
            : name.Definitions is { Count: > 0 } definitions ? definitions
            : FindInTable(document, name, cancellationToken)), cancellationToken);

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<FileLocation>?> ReferencesAsync(ReferenceParameters parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, document => Task.FromResult<IReadOnlyList<FileLocation>?>(
            Navigation.From(document, parameters.Position)?.References(parameters.Context?.IncludeDeclaration == true) ?? []), cancellationToken);

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentSymbol>?> DocumentSymbolAsync(DocumentParameters parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, document => Task.FromResult<IReadOnlyList<DocumentSymbol>?>(Symbols.Of(document)), cancellationToken);

    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<FoldingRange>?> FoldingRangeAsync(DocumentParameters parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, document => Task.FromResult<IReadOnlyList<FoldingRange>?>(Folding.Of(document)), cancellationToken);

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CodeAction>?> CodeActionAsync(CodeActionParameters parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, async document =>
            await _files.CheckedAsync(document.Key, cancellationToken) is { Document: { } current } file
                ? CodeActions.Of(current, file, parameters.Range, path => _files.Documents.GetValueOrDefault(path))
                : (IReadOnlyList<CodeAction>?)[], cancellationToken);

    public void Dispose() => _garbage.Dispose();

    private static string KeyOf(string uri) => FilePath.Of(uri) ?? uri;

    private async Task<T?> AnswerAsync<T>(TextDocumentId id, Func<TextDocument, Task<T?>> answer, CancellationToken cancellationToken)
        where T : class
    {
        if (_clientCapabilities is null)
        {
            throw new LocalRpcException("The server is not initialized yet.") { ErrorCode = NotInitialized };
        }

        if (IsShutDown)
        {
            throw new LocalRpcException("The server was shut down.") { ErrorCode = (int)JsonRpcErrorCode.InvalidRequest };
        }

        TextDocument? document = _files.FindFactsFile(id.Uri);
        if (document is null)
        {
            return null;
        }

        // The next message does not wait for the answer.
        await Task.Yield();
        try
        {
            return await answer(document);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault)
        {
            Log(fault.ToString());
            return null;
        }
    }

    // If the list is a CSV file, its codes are defined there.
    private IReadOnlyList<FileLocation> FindInTable(TextDocument document, Navigation name, CancellationToken cancellationToken)
    {
        if (name.Thing.Kind != NameKind.Code || document.Path is not { } facts || CodeTable.Of(name.Outline, name.Thing.List) is not { } table || !TablePath.IsPath(table.Path))
        {
            return [];
        }

        string path = TablePath.Beside(facts, table.Path);
        TextDocument? open = _files.Documents.GetValueOrDefault(path);
        string text = (open?.ToFactsText() ?? _host.ReadTable(facts, table.Path, cancellationToken)).Text;
        return table.Find(text, name.Thing.Name, cancellationToken) is { } place
            ? [new FileLocation(open?.Uri ?? FilePath.ToUri(path), open?.Lines.RangeOf(place) ?? TextLines.Range(place))]
            : [];
    }

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception fault)
        {
            Log(fault.ToString());
        }
    }

    private void Log(string message) => Notify("window/logMessage", new LogMessageParameters(MessageType.Error, message));

    // Messages are sent in the order of the calls. If the client no longer reads, there is nothing to do.
    private void Notify(string method, object parameters) =>
        _ = _client.NotifyWithParameterObjectAsync(method, parameters).ContinueWith(static sent => _ = sent.Exception, TaskScheduler.Default);
}
