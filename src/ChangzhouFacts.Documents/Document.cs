namespace ChangzhouFacts.Documents;

/// <summary>A file of the repository generated, in whole or in part, from the compiler's tables.</summary>
/// <param name="Path">Its path, relative to the root of the repository.</param>
/// <param name="Write">Returns the required text, given the current text: everything between the tables is written by hand.</param>
internal sealed record Document(string Path, Func<string, string> Write)
{
    public static IReadOnlyList<Document> All { get; } =
    [
        new("facts.schema.json", _ => CompactJson.Write(EditorSchema.Make())),
        new("docs/schema.md", text => Page.Fill(text, SchemaTables.All)),
        new("docs/export.md", text => Page.Fill(text, ExportTables.All)),
    ];
}
