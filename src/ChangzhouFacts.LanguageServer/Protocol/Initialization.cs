namespace ChangzhouFacts.LanguageServer.Protocol;

/// <summary>The client's capabilities that make a difference here.</summary>
internal sealed record InitializeParameters(int? ProcessId, ClientCapabilities? Capabilities);

internal sealed record ClientCapabilities(TextDocumentCapabilities? TextDocument, WorkspaceCapabilities? Workspace)
{
    /// <summary>Whether it supports placeholders in inserted texts.</summary>
    public bool HasSnippets => TextDocument?.Completion?.CompletionItem?.SnippetSupport == true;

    /// <summary>Whether it supports Markdown in hovers.</summary>
    public bool HasMarkdownHovers => TextDocument?.Hover?.ContentFormat?.Contains(MarkupContent.Markdown) == true;

    /// <summary>Whether it can report changed files.</summary>
    public bool CanWatchFiles => Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true;
}

internal sealed record TextDocumentCapabilities(CompletionCapabilities? Completion, HoverCapabilities? Hover);

internal sealed record CompletionCapabilities(CompletionItemCapabilities? CompletionItem);

internal sealed record CompletionItemCapabilities(bool? SnippetSupport);

internal sealed record HoverCapabilities(IReadOnlyList<string>? ContentFormat);

internal sealed record WorkspaceCapabilities(DynamicRegistrationCapabilities? DidChangeWatchedFiles);

internal sealed record DynamicRegistrationCapabilities(bool? DynamicRegistration);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities(
    TextDocumentSyncOptions TextDocumentSync,
    CompletionOptions CompletionProvider,
    bool HoverProvider,
    bool DefinitionProvider,
    bool ReferencesProvider,
    bool DocumentSymbolProvider,
    bool FoldingRangeProvider,
    CodeActionOptions CodeActionProvider);

/// <summary>How the client synchronizes texts.</summary>
/// <param name="OpenClose">Whether it reports opened and closed texts.</param>
/// <param name="Change">2: it sends changes, not whole texts.</param>
/// <param name="Save">Whether it reports saved texts.</param>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

internal sealed record RegistrationParameters(IReadOnlyList<Registration> Registrations);

internal sealed record Registration(string Id, string Method, WatchedFilesOptions RegisterOptions);

internal sealed record WatchedFilesOptions(IReadOnlyList<FileWatcher> Watchers);

internal sealed record FileWatcher(string GlobPattern);
