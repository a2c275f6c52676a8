using System.Text.Encodings.Web;
using System.Text.Json;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>The page of YAML's constructs matches the compiler.</summary>
public class YamlPageTests
{
    private const string Sound = "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts: { a: { label: L, source: s, text: x } }\n";
    private const string FactHead = "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n  a:\n    label: L\n    source: s\n    unit: index\n";
    private const string TextHead = "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n  a:\n    label: L\n    source: s\n";

    // The sections of the specification about the notation, and YAML 1.1, which many programs still read.
    private static readonly string[] Sections =
    [
        "1.1", "5.1", "5.2", "5.3", "5.4", "5.5", "5.7", "6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.7", "6.8", "6.8.1", "6.8.2", "6.9.1", "6.9.2",
        "7.1", "7.2", "7.3.1", "7.3.2", "7.3.3", "7.4.1", "7.4.2", "7.5", "8.1.1", "8.1.1.1", "8.1.1.2", "8.1.2", "8.1.3", "8.2.1", "8.2.2", "8.2.3",
        "9.1.1", "9.1.2", "9.1.3", "9.1.4", "9.1.5", "9.2", "10.1", "10.2", "10.3",
    ];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Rows => new(YamlPage.Rows.Select(row => row.ToString()));

    [Theory]
    [MemberData(nameof(Rows))]
    public void EveryConstructGivesWhatThePageSays(string name)
    {
        YamlPage.Row row = YamlPage.Rows.Single(row => row.ToString() == name);
        string before = !row.IsInFact ? "" : row.Written.Contains("values", StringComparison.Ordinal) ? FactHead : TextHead;
        string written = row.IsInFact
            ? string.Join("\n", row.Written.Split('\n').Select(line => line.Length == 0 ? "" : "    " + line)).TrimEnd('\n') + Ending(row.Written)
            : row.Written.Replace("\u2026", Sound, StringComparison.Ordinal);

        CompilationResult result = Build.Text(before + written);

        if (!row.Gives.StartsWith("CZF", StringComparison.Ordinal))
        {
            CompiledFact fact = Build.SoundFact(result);
            Assert.Equal(row.Gives == "sound" ? "\"x\"" : Normal(row.Gives), Text(fact));
            return;
        }

        Assert.Equal([row.Gives], Build.Ids(result));
        if (row.Place is { } place)
        {
            // An example over several lines is indented.
            string marked = row.IsInFact ? place.Replace("\n", "\n    ", StringComparison.Ordinal).TrimEnd(' ') : place;
            int offset = (before + written).LastIndexOf(marked, StringComparison.Ordinal);
            Assert.True(offset >= before.Length, $"The example has no {marked}.");
            Assert.Equal(offset, result.Diagnostics[0].Location.Offset);
        }
    }

    [Fact]
    public void EverySectionOfTheSpecificationIsOnThePage() =>
        Assert.Equal(Sections.Order(StringComparer.Ordinal), YamlPage.Rows.Select(row => row.Section).Distinct().Order(StringComparer.Ordinal));

    // The line breaks at the end of an example, at least one.
    private static string Ending(string written) => new('\n', Math.Max(1, written.Length - written.TrimEnd('\n').Length));

    // Figures keep their digits.
    private static string Text(CompiledFact fact) =>
        fact.Kind != FactKind.Text ? "[" + string.Join(",", Build.Digits(fact)) + "]"
        : fact.IsList ? JsonSerializer.Serialize(fact.Record!.Texts, Readable)
        : JsonSerializer.Serialize(Assert.Single(fact.Record!.Texts), Readable);

    private static string Normal(string json) => json.StartsWith('[') && !json.StartsWith("[\"", StringComparison.Ordinal)
        ? json.Replace(" ", "", StringComparison.Ordinal)
        : JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(json), Readable);
}
