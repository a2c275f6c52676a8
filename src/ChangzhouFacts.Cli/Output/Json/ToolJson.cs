using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChangzhouFacts.Cli.Output.Export;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Everything that the tool writes as JSON. Unknown values are left out.</summary>
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(CodeList))]
[JsonSerializable(typeof(DataPackage))]
[JsonSerializable(typeof(DifferencesJson))]
[JsonSerializable(typeof(IReadOnlyList<FindingJson>))]
[JsonSerializable(typeof(LockJson))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(IReadOnlyList<Verification>))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>Text in any script stays readable, and control characters are escaped. Not safe for HTML, where more must be escaped.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The default context.</summary>
    public static ToolJson Readable { get; } = new(OptionsFor(isIndented: true));

    /// <summary>The context for facts whose sources are listed separately: each source is written as its id.</summary>
    public static ToolJson Referring { get; } = new(new JsonSerializerOptions(OptionsFor(isIndented: true)) { Converters = { new SourceIdConverter() } });

    /// <summary>The context for JSON inside something else.</summary>
    public static ToolJson Compact { get; } = new(OptionsFor(isIndented: false));

    private static JsonSerializerOptions OptionsFor(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Encoder,
        WriteIndented = isIndented,
    };
}
