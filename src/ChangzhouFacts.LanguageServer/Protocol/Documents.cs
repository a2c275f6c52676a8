namespace ChangzhouFacts.LanguageServer.Protocol;

internal sealed record TextDocumentId(string Uri);

internal sealed record VersionedTextDocumentId(string Uri, int? Version);

internal sealed record TextDocumentItem(string Uri, string? LanguageId, int? Version, string Text);

internal sealed record DidOpenParameters(TextDocumentItem TextDocument);

/// <summary>A change of a text: of a range, or, without one, of the whole text.</summary>
internal sealed record TextChange(Range? Range, string Text);

internal sealed record DidChangeParameters(VersionedTextDocumentId TextDocument, IReadOnlyList<TextChange> ContentChanges);

internal sealed record DidCloseParameters(TextDocumentId TextDocument);

/// <summary>The parameters of a request for a whole file.</summary>
internal sealed record DocumentParameters(TextDocumentId TextDocument);

/// <summary>The parameters of a request for a position in a file.</summary>
internal sealed record PositionParameters(TextDocumentId TextDocument, Position Position);

internal sealed record ReferenceContext(bool IncludeDeclaration);

internal sealed record ReferenceParameters(TextDocumentId TextDocument, Position Position, ReferenceContext? Context);
