namespace ChangzhouFacts.Documents;

/// <summary>A file of the repository that follows from the compiler's tables, as a whole or in parts.</summary>
/// <param name="Path">Where it is, from the root of the repository.</param>
/// <param name="Write">The text that it has to have, from the text that it has: what stands between its tables is written by hand.</param>
internal sealed record Document(string Path, Func<string, string> Write)
{
    public static IReadOnlyList<Document> All { get; } =
    [
        new("facts.schema.json", _ => CompactJson.Write(EditorSchema.Make())),
        new("docs/schema.md", text => Page.Fill(text, SchemaTables.All)),
        new("docs/export.md", text => Page.Fill(text, ExportTables.All)),
    ];
}
