using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>The outline of a facts file: its sources, its code lists with their codes, and its facts.</summary>
internal static class Symbols
{
    public static IReadOnlyList<DocumentSymbol> Of(TextDocument document)
    {
        FactsOutline outline = FactsOutline.Read(document.Text);
        TextLines lines = document.Lines;
        return (outline.File?.Entries ?? []).Select(entry => entry.SchemaKey == FileKeys.Sources ? Group(entry, source => Symbol(source, SourceKeys.Title, SymbolKind.String, []))
            : entry.SchemaKey == FileKeys.Codes ? Group(entry, list => Symbol(list, CodeListKeys.Label, SymbolKind.Array, CodesOf(list)))
            : entry.SchemaKey == FileKeys.Facts ? Group(entry, fact => Symbol(fact, FactKeys.Label, KindOf(fact), []))
            : null).OfType<DocumentSymbol>().ToList();

        DocumentSymbol Group(OutlineEntry entry, Func<OutlineEntry, DocumentSymbol> member) =>
            Of(entry, null, SymbolKind.Namespace, Named(entry.Value).Select(member).ToList());

        DocumentSymbol Symbol(OutlineEntry entry, Key label, SymbolKind kind, IReadOnlyList<DocumentSymbol> children) =>
            Of(entry, TextOf((entry.Value as OutlineMapping)?.Find(label)?.Value), kind, children);

        List<DocumentSymbol> CodesOf(OutlineEntry list) => Named((list.Value as OutlineMapping)?.Find(CodeListKeys.Values)?.Value).Select(code =>
            Of(code, TextOf(code.Value is OutlineMapping labelled ? labelled.Find(CodeKeys.Label)?.Value : code.Value), SymbolKind.EnumMember, [])).ToList();

        DocumentSymbol Of(OutlineEntry entry, string? detail, SymbolKind kind, IReadOnlyList<DocumentSymbol> children) => new(
            entry.Key.Text, detail, kind, lines.RangeOf(entry.Key.Start, entry.End), lines.RangeOf(entry.Key.Start, entry.Key.End), children);
    }

    // Clients reject a symbol without a name.
    private static IEnumerable<OutlineEntry> Named(OutlineNode? node) =>
        (node as OutlineMapping)?.Entries.Where(entry => !string.IsNullOrWhiteSpace(entry.Key.Text)) ?? [];

    private static string? TextOf(OutlineNode? node) => (node as OutlineScalar)?.Text;

    private static SymbolKind KindOf(OutlineEntry fact) => fact.Value is not OutlineMapping keys ? SymbolKind.Key
        : keys.Has(FactKeys.By) ? SymbolKind.Object
        : keys.Has(FactKeys.Text) ? SymbolKind.String
        : keys.Has(FactKeys.Value) ? SymbolKind.Number
        : SymbolKind.Array;
}
