using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Writes facts in the record model of the runtime, whose own converters read them back.</summary>
internal static class FactsJson
{
    /// <summary>Writes a set: what it is, its sources, and its facts one after the other.</summary>
    /// <param name="set">The set.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static void WriteAll(FactSet set, TextWriter output, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = ToolJson.Encoder });
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
        json.WriteStartArray("facts");
        foreach (Fact fact in set.Facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            JsonSerializer.Serialize(json, fact, ToolJson.Readable.Fact);
            PassOn();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        PassOn();
        output.WriteLine();

        void WriteIfKnown(string name, string? text)
        {
            if (text is not null)
            {
                json.WriteString(name, text);
            }
        }

        void PassOn()
        {
            json.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.ResetWrittenCount();
        }
    }
}
