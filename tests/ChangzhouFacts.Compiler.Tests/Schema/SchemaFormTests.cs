using System.Text.Json;
using System.Text.Json.Nodes;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Compiler.Tests.Support;
using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;
using Json.Schema;

namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>The schema has the compiler's keys and words, and is a valid schema itself.</summary>
public class SchemaFormTests
{
    private static readonly Dictionary<string, KeyTable> Tables = Mappings.All.ToDictionary(table => table.Name);

    public static TheoryData<string> TableNames => new(Tables.Keys);

    // Where a word is allowed, in a fact or at the top of a file; and where the schema lists the words.
    public static TheoryData<string, string> Words => new()
    {
        { "schema: 1\ndataset: d\nvisibility: zzzzz\nfacts: {}\n", "#/properties/visibility" },
        { "schema: 1\ndataset: d\nconstants: zzzzz\nfacts: {}\n", "#/definitions/constants" },
        { "schema: 1\ndataset: d\nsources: { s: { title: T, printed: zzzzz } }\nfacts: {}\n", "#/definitions/source/properties/printed" },
        { Build.Head + "  a: { label: L, value: 5, type: zzzzz }\n", "#/definitions/type" },
        { Build.Head + "  a: { label: L, value: 5, scale: zzzzz }\n", "#/definitions/fact/properties/scale" },
        { Build.Head + "  a: { label: L, value: 5, qualifier: zzzzz }\n", "#/definitions/qualifier" },
        { Build.Head + "  a: { label: L, table: { file: a.csv, columns: { value: v }, layout: zzzzz } }\n", "#/definitions/table/properties/layout" },
        { Build.Head + "  a: { label: L, table: { file: a.csv, columns: { value: v }, unknown: zzzzz } }\n", "#/definitions/table/properties/unknown" },
    };

    [Fact]
    public void ItSaysThatItIsOfDraft07() =>
        Assert.Equal("http://json-schema.org/draft-07/schema#", FactsSchema.Root["$schema"]!.GetValue<string>());

    [Fact]
    public void ItIsASchemaOfDraft07() =>
        Assert.True(MetaSchemas.Draft7.Evaluate(JsonSerializer.SerializeToElement(FactsSchema.Root)).IsValid);

    [Theory]
    [MemberData(nameof(TableNames))]
    public void AMappingHasTheCompilersKeysAndNoOthers(string name)
    {
        JsonObject mapping = name == "file" ? FactsSchema.Root : FactsSchema.Definition(name);

        Assert.Equal(
            Tables[name].Names.Order(StringComparer.Ordinal),
            mapping["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AMappingWithKeysIsOneOfTheCompilersAndTakesNoOthers()
    {
        IEnumerable<KeyValuePair<string, JsonNode?>> definitions = FactsSchema.Root["definitions"]!.AsObject();
        string[] mappings = definitions.Where(definition => definition.Value!["properties"] is not null).Select(definition => definition.Key).ToArray();

        Assert.Equal(Tables.Keys.Where(name => name != "file").Order(StringComparer.Ordinal), mappings.Order(StringComparer.Ordinal));
        Assert.All(
            mappings.Where(name => Tables[name].Others is null).Select(FactsSchema.Definition).Append(FactsSchema.Root), mapping => Assert.False(mapping["additionalProperties"]!.GetValue<bool>()));
    }

    [Fact]
    public void AMappingWithoutKeysOfItsOwnSaysWhatItsKeysLookLike()
    {
        (string Place, JsonObject Schema)[] mappings = FactsSchema.All(FactsSchema.Root)
            .Where(found => found.Schema["type"] is JsonValue type && type.ToJsonString() == "\"object\"")
            .Where(found => found.Schema["properties"] is null && !found.Place.Contains("/if/", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(16, mappings.Length);
        Assert.All(mappings, found => Assert.True(found.Schema["propertyNames"] is not null && found.Schema["additionalProperties"] is not null, found.Place));
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public void EveryKeyHasADescriptionOfItsOwn(string name)
    {
        JsonObject mapping = name == "file" ? FactsSchema.Root : FactsSchema.Definition(name);

        foreach ((string key, JsonNode? schema) in mapping["properties"]!.AsObject())
        {
            string? description = (schema!["description"] ?? FactsSchema.Resolve(schema)["description"])?.GetValue<string>();
            Assert.True(description?.Length > 10 && description.EndsWith('.'), $"{name}: {key}");
        }
    }

    [Fact]
    public void BesideAReferenceStandOnlyWordsForPeople() => Assert.All(
        FactsSchema.All(FactsSchema.Root).Where(found => found.Schema["$ref"] is JsonValue),
        found => Assert.All(found.Schema, member => Assert.True(member.Key is "$ref" or "description" or "examples", $"{found.Place}: {member.Key}")));

    [Fact]
    public void EveryDefinitionIsUsed() => Assert.Equal(
        FactsSchema.Root["definitions"]!.AsObject().Select(definition => "#/definitions/" + definition.Key).Order(StringComparer.Ordinal),
        FactsSchema.All(FactsSchema.Root).Select(found => (found.Schema["$ref"] as JsonValue)?.GetValue<string>()).OfType<string>()
            .Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(TableNames))]
    public void EachKeyHasAnExampleOrWords(string name)
    {
        JsonObject mapping = name == "file" ? FactsSchema.Root : FactsSchema.Definition(name);

        Assert.All(mapping["properties"]!.AsObject(), property => Assert.True(ShowsWhatToWrite(property.Value!.AsObject()), $"{name}: {property.Key}"));
    }

    [Fact]
    public void EachExampleIsRight() => Assert.All(
        FactsSchema.All(FactsSchema.Root).Where(found => found.Schema["examples"] is JsonArray),
        found =>
        {
            // The schema with only the definitions that it may refer to.
            var alone = new JsonObject
            {
                ["$schema"] = FactsSchema.Root["$schema"]!.DeepClone(),
                ["definitions"] = FactsSchema.Root["definitions"]!.DeepClone(),
                ["allOf"] = new JsonArray(found.Schema.DeepClone()),
            };
            var schema = JsonSchema.FromText(alone.ToJsonString());
            Assert.All(
                found.Schema["examples"]!.AsArray(),
                example => Assert.True(schema.Evaluate(JsonSerializer.SerializeToElement(example)).IsValid, $"{found.Place}: {example}"));
        });

    [Fact]
    public void EachWordHasADescription() => Assert.All(
        FactsSchema.All(FactsSchema.Root).Where(found => found.Schema["enumDescriptions"] is JsonArray),
        found => Assert.Equal(found.Schema["enum"]!.AsArray().Count, found.Schema["enumDescriptions"]!.AsArray().Count));

    [Theory]
    [MemberData(nameof(Words))]
    public void TheWordsAreThoseThatTheCompilerNames(string yaml, string place)
    {
        string message = Build.Text(yaml).Diagnostics[0].Message;
        string[] known = message[(message.LastIndexOf("it can be ", StringComparison.Ordinal) + 10)..].Replace(" or ", ", ", StringComparison.Ordinal).Split(", ");

        Assert.Equal(known.Order(StringComparer.Ordinal), WordsAt(place).Order(StringComparer.Ordinal));
        Assert.Contains("zzzzz", yaml, StringComparison.Ordinal);
        Assert.All(known, word => Assert.Empty(FactsSchema.Check(yaml.Replace("zzzzz", word, StringComparison.Ordinal))));
        Assert.NotEmpty(FactsSchema.Check(yaml));
    }

    [Theory]
    [InlineData("text", "as-of", "unit", "of", "per", "for", "scale", "type", "qualifier", "lower", "upper", "uncertainty", "claim", "precision", "status", "restated", "value", "values", "since", "table")]
    [InlineData("values", "as-of", "qualifier", "lower", "upper", "uncertainty", "printed", "value", "since", "table", "text")]
    [InlineData("since", "as-of", "qualifier", "lower", "upper", "uncertainty", "printed", "claim", "value", "values", "table", "text")]
    [InlineData("table", "qualifier", "lower", "upper", "uncertainty", "printed", "value", "values", "since", "text")]
    [InlineData("value", "claim", "values", "since", "table", "text")]
    public void AFormGoesWithTheKeysThatTheCompilerLetsItHave(string form, params string[] refused)
    {
        Assert.Equal(
            refused.Order(StringComparer.Ordinal),
            FactsSchema.Definition("fact")["dependencies"]![form]!["properties"]!.AsObject()
                .Where(property => property.Value is JsonValue)
                .Select(property => property.Key)
                .Concat(OfFactsThatAreNoFamilies(form))
                .Distinct()
                .Order(StringComparer.Ordinal));
    }

    // A family has a qualifier with each form of figures.
    private static IEnumerable<string> OfFactsThatAreNoFamilies(string form) =>
        FactsSchema.Definition("fact")["allOf"]![0]!["else"]!["dependencies"]![form]?["properties"]!.AsObject().Select(property => property.Key) ?? [];

    [Fact]
    public void TheUnitsAreTheCompilers()
    {
        Assert.Equal(UnitWords.Codes, WordsAt("#/definitions/unit-word"));
        Assert.Equal(Currencies.All, WordsAt("#/definitions/currency"));
    }

    // Lists without descriptions are in conditions, such as "qualifier is nearly or about".
    [Fact]
    public void ConditionsUseKnownWords() => Assert.All(
        FactsSchema.All(FactsSchema.Root).Where(found => found.Schema["enum"] is JsonArray && found.Schema["enumDescriptions"] is null),
        found => Assert.Subset(
            new HashSet<string>(WordsAt("#/definitions/unit-word").Concat(WordsAt("#/definitions/qualifier")).Concat(Currencies.All)),
            found.Schema["enum"]!.AsArray().Select(word => word!.GetValue<string>()).ToHashSet()));

    private static bool ShowsWhatToWrite(JsonObject schema) =>
        schema["examples"] is not null || schema["enum"] is not null || schema["const"] is not null
        || (schema["$ref"] is not null && ShowsWhatToWrite(FactsSchema.Resolve(schema)))
        || (schema["anyOf"] is JsonArray forms && forms.Any(form => ShowsWhatToWrite(form!.AsObject())));

    private static IEnumerable<string> WordsAt(string place) =>
        FactsSchema.Find(place)["enum"]!.AsArray().Select(word => word!.GetValue<string>());
}
