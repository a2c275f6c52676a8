using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>A facts file as the yaml-language-server sees it: numbers in YAML 1.2 are numbers.</summary>
internal static partial class EditorView
{
    public static JsonNode? Of(string yaml) => Of(YamlReader.Read(yaml, new DiagnosticBag(), CancellationToken.None));

    private static JsonNode? Of(Node? node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        ScalarNode { IsPlain: true } plain => OfPlain(plain),
        ScalarNode quoted => JsonValue.Create(quoted.Text),
        _ => null,
    };

    private static JsonValue? OfPlain(ScalarNode plain)
    {
        string text = plain.Text;
        return plain.IsNull ? null
            : text is "true" or "True" or "TRUE" ? JsonValue.Create(true)
            : text is "false" or "False" or "FALSE" ? JsonValue.Create(false)
            : Octal().IsMatch(text) ? JsonValue.Create((double)Convert.ToInt64(text[2..], 8))
            : Hexadecimal().IsMatch(text) ? JsonValue.Create((double)Convert.ToInt64(text[2..], 16))
            : Decimal().IsMatch(text) ? JsonValue.Create(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture))

            // JSON has no infinity; the largest double is equivalent here.
            : NotFinite().IsMatch(text) ? JsonValue.Create(double.MaxValue)
            : JsonValue.Create(text);
    }

    [GeneratedRegex(@"^0o[0-7]{1,20}\z")]
    private static partial Regex Octal();

    [GeneratedRegex(@"^0x[0-9A-Fa-f]{1,15}\z")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z")]
    private static partial Regex NotFinite();
}
