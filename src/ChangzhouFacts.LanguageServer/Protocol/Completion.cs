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

/// <summary>A way to go on.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">What stands beside the label.</param>
/// <param name="Documentation">What it means.</param>
/// <param name="SortText">What the list is sorted by.</param>
/// <param name="FilterText">What is compared with what was typed.</param>
/// <param name="InsertTextFormat">Whether the text has places to fill in.</param>
/// <param name="TextEdit">What is written.</param>
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
    /// <summary>1: the text is written as it is, its indentation included.</summary>
    public int InsertTextMode { get; } = 1;
}

internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);
