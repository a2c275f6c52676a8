namespace ChangzhouFacts.LanguageServer.Protocol;

internal sealed record MarkupContent(string Kind, string Value)
{
    public const string Markdown = "markdown";
    public const string PlainText = "plaintext";
}

internal sealed record HoverResult(MarkupContent Contents, Range Range);

internal enum SymbolKind
{
    Namespace = 3,
    String = 15,
    Number = 16,
    Array = 18,
    Object = 19,
    Key = 20,
    EnumMember = 22,
}

internal sealed record DocumentSymbol(string Name, string? Detail, SymbolKind Kind, Range Range, Range SelectionRange, IReadOnlyList<DocumentSymbol> Children);

/// <summary>A folding range.</summary>
/// <param name="StartLine">The line that stays visible, from 0.</param>
/// <param name="EndLine">The last hidden line.</param>
/// <param name="Kind">Its kind, such as <c>comment</c>; null if none applies.</param>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind);

internal sealed record CodeActionContext(IReadOnlyList<EditorDiagnostic>? Diagnostics);

internal sealed record CodeActionParameters(TextDocumentId TextDocument, Range Range, CodeActionContext? Context);

internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextEdit>> Changes);

internal sealed record CodeAction(string Title, string Kind, IReadOnlyList<EditorDiagnostic>? Diagnostics, WorkspaceEdit Edit)
{
    public const string QuickFix = "quickfix";
}
