using System.Text.Json;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Writes a set as its records. Each source is written once and then referred to by its id.</summary>
internal static class FactsJson
{
    /// <summary>Writes a set: its properties, its sources, its code lists, and its facts one by one.</summary>
    /// <param name="set">The set.</param>
    /// <param name="output">The writer to write to.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static void WriteAll(FactSet set, TextWriter output, CancellationToken cancellationToken)
    {
        using var json = new Utf8JsonWriter(new TextBuffer(output), new JsonWriterOptions { Indented = true, Encoder = ToolJson.Encoder });
        json.WriteStartObject();
        json.WriteString("dataset", set.Dataset);
        WriteIfKnown("title", set.Title);
        WriteIfKnown("description", set.Description);
        WriteIfKnown("subject", set.Subject);
        json.WriteStartArray("sources");
        foreach (Source source in set.Sources)
        {
            JsonSerializer.Serialize(json, source, ToolJson.Readable.Source);
        }

        json.WriteEndArray();
        json.WriteStartArray("codeLists");
        foreach (CodeList list in set.CodeLists)
        {
            JsonSerializer.Serialize(json, list, ToolJson.Readable.CodeList);
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (Fact fact in set.Facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            JsonSerializer.Serialize(json, fact, ToolJson.Referring.Fact);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteLine();

        void WriteIfKnown(string name, string? text)
        {
            if (text is not null)
            {
                json.WriteString(name, text);
            }
        }
    }
}
