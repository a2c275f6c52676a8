namespace ChangzhouFacts.LanguageServer.Protocol;

internal enum CompletionItemKind
{
    Property = 10,
    Unit = 11,
    Value = 12,
    Snippet = 15,
    Reference = 18,
    EnumMember = 20,
}

internal enum InsertTextFormat
{
    PlainText = 1,
    Snippet = 2,
}

/// <summary>A completion.</summary>
/// <param name="Label">Its text in the list.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Detail">The text beside the label.</param>
/// <param name="Documentation">Its meaning.</param>
/// <param name="SortText">The sort key in the list.</param>
/// <param name="FilterText">The text to compare with what the user typed.</param>
/// <param name="InsertTextFormat">Whether the text has placeholders.</param>
/// <param name="TextEdit">The edit.</param>
internal sealed record CompletionItem(
    string Label,
    CompletionItemKind Kind,
    string? Detail,
    string? Documentation,
    string SortText,
    string FilterText,
    InsertTextFormat InsertTextFormat,
    TextEdit TextEdit)
{
    /// <summary>1: the text is inserted as it is, indentation included.</summary>
    public int InsertTextMode { get; } = 1;
}

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);
