using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChangzhouFacts.Cli.Output.Export;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>All that the tool writes as JSON. What is not known is left out.</summary>
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
    /// <summary>Text in any script can be read, and control characters are escaped. Not for HTML, where more would have to be.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The context to use.</summary>
    public static ToolJson Readable { get; } = new(OptionsFor(isIndented: true));

    /// <summary>The context for facts whose sources stand beside them: each is its id.</summary>
    public static ToolJson Referring { get; } = new(new JsonSerializerOptions(OptionsFor(isIndented: true)) { Converters = { new SourceIdConverter() } });

    /// <summary>The context for what stands inside of something else.</summary>
    public static ToolJson Compact { get; } = new(OptionsFor(isIndented: false));

    private static JsonSerializerOptions OptionsFor(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Encoder,
        WriteIndented = isIndented,
    };
}
