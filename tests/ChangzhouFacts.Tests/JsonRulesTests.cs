using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChangzhouFacts.Tests;

/// <summary>Required JSON: with a source-generated context and by reflection, the rules are those of the constructors.</summary>
public sealed class JsonRulesTests
{
    private const string Source = """{"Id":"s","Title":"T"}""";
    private const string Citation = """{"Source":{"Id":"s","Title":"T"}}""";
    private const string Unit = """{"Code":"CNY"}""";
    private const string Interval = """{"Lower":1,"LowerIncluded":true,"Upper":2,"UpperIncluded":true}""";
    private const string Observation = $$"""{"Period":"2022","Value":1,"Interval":{{Interval}},"Unit":{{Unit}},"Citation":{{Citation}}}""";
    private const string Text = $$"""{"Id":"a","Label":"A","Kind":"text","Citation":{{Citation}},"Texts":["x"]}""";
    private const string Figure =
        $$"""{"Id":"a","Label":"A","Kind":"figure","Citation":{{Citation}},"Unit":{{Unit}},"Type":"int","Observations":[{{Observation}}]}""";

    private const string Change = $$"""{"From":"2017","To":"2022","AbsoluteInterval":{{Interval}},"Unit":{{Unit}}}""";

    private const string Code = """{"List":"country","Value":"FRA","Label":"France"}""";
    private const string OtherCode = """{"List":"country","Value":"DEU","Label":"Germany"}""";

    private static readonly Code France = new("country", "FRA", "France");
    private static readonly Source TheSource = new("s", "T");
    private static readonly Citation TheCitation = new(TheSource);
    private static readonly Unit Yuan = new("CNY");
    private static readonly Observation One = new(Period.OfYear(2022), 1, Samples.Closed(1, 2), Yuan, TheCitation);

    /// <summary>The minimal JSON for each kind of record, and the record.</summary>
    public static TheoryData<string, object> Least { get; } = new()
    {
        { Source, TheSource },
        { Citation, TheCitation },
        { Unit, Yuan },
        { Observation, One },
        { Change, new Change(Period.OfYear(2017), Period.OfYear(2022), Samples.Closed(1, 2), Yuan) },
        { """{"Date":"2023-02-01","Was":1,"Reason":"r"}""", new Revision("2023-02-01", 1, "r") },
        { """{"Date":"2023-02-01","WasText":"x","Reason":"r"}""", new Revision("2023-02-01", "x", "r") },
        { Code, France },
        { """{"Id":"country","Codes":[]}""", new CodeList("country", []) },
        { $$"""{"Id":"country","Codes":[{{Code}}]}""", new CodeList("country", [France]) },
        { """{"Language":"en","Text":"x"}""", new LocalizedText("en", "x") },
        { Text, new Fact("a", "A", TheCitation, ["x"]) },
        { Figure, new Fact("a", "A", TheCitation, FactKind.Figure, Yuan, NumberType.Int32, [One]) },
        { """{"Dataset":"d","Facts":[]}""", new FactSet("d", []) },
        { $$"""{"Dataset":"d","Facts":[{{Text}}]}""", new FactSet("d", [new Fact("a", "A", TheCitation, ["x"])]) },
    };

    [Theory]
    [MemberData(nameof(Least))]
    public void WhatAJsonTextLacksHasItsDefault(string json, object expected)
    {
        foreach (JsonSerializerOptions options in JsonTests.BothWays)
        {
            object read = JsonSerializer.Deserialize(json, expected.GetType(), options)!;

            Assert.Equal(expected, read);
            Assert.All(Lists(read), Assert.NotNull);
            Assert.Equal(expected, JsonSerializer.Deserialize(JsonSerializer.Serialize(read, expected.GetType(), options), expected.GetType(), options));
        }
    }

    [Theory]
    [MemberData(nameof(Least))]
    public void WithoutAnyOfItNothingIsMade(string json, object expected)
    {
        foreach (JsonSerializerOptions options in JsonTests.BothWays)
        {
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", expected.GetType(), options));
            foreach (string name in JsonNode.Parse(json)!.AsObject().Select(property => property.Key).Where(name => name != "Kind" || expected is not Fact { IsText: true }))
            {
                JsonObject changed = JsonNode.Parse(json)!.AsObject();
                changed.Remove(name);

                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(changed.ToJsonString(), expected.GetType(), options));
            }
        }
    }

    /// <summary>Text is the default; the cases above reject figures without a kind.</summary>
    [Fact]
    public void AFactOfTextsNeedsNoKind() => Assert.All(
        JsonTests.BothWays,
        options => Assert.Equal(new Fact("a", "A", TheCitation, ["x"]), JsonSerializer.Deserialize<Fact>(Text.Replace("\"Kind\":\"text\",", "", StringComparison.Ordinal), options)));

    [Theory]
    [MemberData(nameof(Least))]
    public void NullIsNoneOfIt(string json, object expected)
    {
        foreach (JsonSerializerOptions options in JsonTests.BothWays)
        {
            foreach (string name in JsonNode.Parse(json)!.AsObject().Select(property => property.Key).Where(_ => expected is not LocalizedText))
            {
                JsonObject changed = JsonNode.Parse(json)!.AsObject();
                changed[name] = null;

                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(changed.ToJsonString(), expected.GetType(), options));
            }
        }
    }

    /// <summary>Optional lists may be null in JSON and are then empty; changes are computed.</summary>
    [Fact]
    public void AListThatIsNullIsOneThatIsNotThere()
    {
        string fact = Samples.Series().ToString();
        foreach (JsonSerializerOptions options in JsonTests.BothWays)
        {
            JsonObject json = JsonNode.Parse(JsonSerializer.Serialize(Samples.Series(), options))!.AsObject();
            json["Labels"] = null;
            json["Revisions"] = null;
            json["Codes"] = null;
            json["Texts"] = null;
            json["Changes"] = null;
            var read = JsonSerializer.Deserialize<Fact>(json.ToJsonString(), options)!;

            Assert.Equal(fact, read.ToString());
            Assert.Empty(read.Labels);
            Assert.Empty(read.Revisions);
            Assert.Empty(read.Codes);
            Assert.Empty(read.Texts);
            Assert.Equal(0.56m, Assert.Single(read.Changes).Absolute!.Value.ToDecimal());
            var set = JsonSerializer.Deserialize<FactSet>("""{"Dataset":"d","Sources":null,"CodeLists":null,"Facts":[]}""", options)!;
            Assert.Empty(set.Sources);
            Assert.Empty(set.CodeLists);
            Assert.Empty(JsonSerializer.Deserialize<Code>("""{"List":"country","Value":"FRA","Label":"France","Labels":null}""", options)!.Labels);
        }
    }

    /// <summary>Without known ends, the interval excludes nothing.</summary>
    [Fact]
    public void AnIntervalWithoutEndsIsOne() => Assert.All(
        JsonTests.BothWays, options => Assert.Equal(new Interval(null, false, null, false), JsonSerializer.Deserialize<Interval>("{}", options)));

    [Theory]
    [InlineData("""{"Lower":2,"LowerIncluded":true,"Upper":1,"UpperIncluded":true}""")]
    [InlineData("""{"Lower":2,"LowerIncluded":true,"Upper":2,"UpperIncluded":false}""")]
    [InlineData("""{"Lower":2E0,"LowerIncluded":true,"Upper":3,"UpperIncluded":true}""")]
    [InlineData("""{"LowerIncluded":true}""")]
    public void WhatIsNoIntervalIsRefused(string json) => AssertRefused<Interval>(json);

    [Theory]
    [InlineData("""{"Code":"Percent"}""")]
    [InlineData("""{"Code":"per","Of":"patent"}""")]
    [InlineData("""{"Code":"per","Of":"patent","Per":0,"For":"person"}""")]
    [InlineData("""{"Code":"CNY","Per":10}""")]
    public void WhatIsNoUnitIsRefused(string json) => AssertRefused<Unit>(json);

    [Theory]
    [InlineData("""{"Id":"","Title":"T"}""")]
    [InlineData("""{"Id":"s","Title":""}""")]
    public void WhatIsNoSourceIsRefused(string json) => AssertRefused<Source>(json);

    [Theory]
    [InlineData("""{"Date":"2023-02-01","Was":1,"WasText":"x","Reason":"r"}""")]
    [InlineData("""{"Date":"2023-02-01","Reason":"r"}""")]
    [InlineData("""{"Date":"","Was":1,"Reason":"r"}""")]
    [InlineData("""{"Date":"2023-02-01","Was":1,"Reason":""}""")]
    public void WhatIsNoRevisionIsRefused(string json) => AssertRefused<Revision>(json);

    [Theory]
    [InlineData("Lower", "2")]
    [InlineData("Upper", "0")]
    [InlineData("Uncertainty", "-1")]
    [InlineData("Lower", "1E0")]
    [InlineData("Value", "1E0")]
    [InlineData("Qualifier", "7")]
    [InlineData("Qualifier", "\"never\"")]
    public void WhatIsNoObservationIsRefused(string name, string value) => AssertRefused<Observation>(With(Observation, name, value));

    [Theory]
    [InlineData("To", "\"2017\"")]
    [InlineData("To", "\"2016\"")]
    [InlineData("Absolute", "1E0")]
    public void WhatIsNoChangeIsRefused(string name, string value) => AssertRefused<Change>(With(Change, name, value));

    [Theory]
    [InlineData(Text, "Id", "\"A b\"")]
    [InlineData(Text, "Label", "\"\"")]
    [InlineData(Text, "Kind", "\"figure\"")]
    [InlineData(Text, "Kind", "\"thing\"")]
    [InlineData(Text, "Kind", "0")]
    [InlineData(Text, "Texts", "[]")]
    [InlineData(Text, "Texts", "[null]")]
    [InlineData(Text, "Labels", "[null]")]
    [InlineData(Text, "Revisions", "[null]")]
    [InlineData(Text, "Id", "\"a/\"")]
    [InlineData(Text, "Id", "\"a/b/c/d/e\"")]
    [InlineData(Text, "Id", "\"a/-b\"")]
    [InlineData(Text, "Codes", "[null]")]
    [InlineData(Text, "Codes", $"[{Code}]")]
    [InlineData(Text, "Unit", Unit)]
    [InlineData(Text, "Type", "\"int\"")]
    [InlineData(Text, "Observations", $"[{Observation}]")]
    [InlineData(Text, "Changes", $"[{Change}]")]
    [InlineData(Figure, "Kind", "\"text\"")]
    [InlineData(Figure, "Texts", "[\"x\"]")]
    [InlineData(Figure, "Type", "\"double\"")]
    [InlineData(Figure, "Unit", """{"Code":"EUR"}""")]
    [InlineData(Figure, "Observations", "[]")]
    [InlineData(Figure, "Observations", "[null]")]
    [InlineData(Figure, "Observations", $"[{Observation},{Observation}]")]
    [InlineData(Figure, "Changes", """[{"From":"2017","To":"2022","AbsoluteInterval":{},"Unit":{"Code":"EUR"}}]""")]
    public void WhatIsNoFactIsRefused(string fact, string name, string value) => AssertRefused<Fact>(With(fact, name, value));

    [Theory]
    [InlineData("""{"Dataset":"A b","Facts":[]}""")]
    [InlineData("""{"Dataset":"d","Facts":[null]}""")]
    [InlineData("""{"Dataset":"d","Facts":[],"Sources":[null]}""")]
    [InlineData("""{"Dataset":"d","Facts":[],"CodeLists":[null]}""")]
    [InlineData("""{"Dataset":"d","Facts":[],"CodeLists":[{"Id":"a","Codes":[]},{"Id":"a","Codes":[]}]}""")]
    [InlineData($$"""{"Dataset":"d","Facts":[{{Text}},{{Figure}}]}""")]
    public void WhatIsNoSetIsRefused(string json) => AssertRefused<FactSet>(json);

    [Theory]
    [InlineData("List", "\"A b\"")]
    [InlineData("Value", "\"a b\"")]
    [InlineData("Value", "\"a/b\"")]
    [InlineData("Value", "1")]
    [InlineData("Label", "\"\"")]
    [InlineData("Labels", "[null]")]
    public void WhatIsNoCodeIsRefused(string name, string value) => AssertRefused<Code>(With(Code, name, value));

    [Theory]
    [InlineData("""{"Id":"A b","Codes":[]}""")]
    [InlineData("""{"Id":"country","Codes":[null]}""")]
    [InlineData($$"""{"Id":"country","Codes":[{{Code}},{{Code}}]}""")]
    [InlineData($$"""{"Id":"region","Codes":[{{Code}}]}""")]
    public void WhatIsNoListOfCodesIsRefused(string json) => AssertRefused<CodeList>(json);

    [Theory]
    [InlineData("a/FRA", $"[{OtherCode}]")]
    [InlineData("a/FRA", $"[{Code},{OtherCode}]")]
    [InlineData("a/FRA/DEU", $"[{Code}]")]
    [InlineData("a/FRA/DEU", $"[{OtherCode},{Code}]")]
    public void CodesOtherThanThoseOfTheIdAreRefused(string id, string codes) => AssertRefused<Fact>(With(With(Text, "Codes", codes), "Id", '"' + id + '"'));

    private static void AssertRefused<T>(string json) =>
        Assert.All(JsonTests.BothWays, options => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, options)));

    private static string With(string json, string name, string value)
    {
        JsonObject changed = JsonNode.Parse(json)!.AsObject();
        changed[name] = JsonNode.Parse(value);
        return changed.ToJsonString();
    }

    private static IEnumerable<object?> Lists(object record) => record.GetType().GetProperties()
        .Where(property => property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
        .Select(property => property.GetValue(record));
}
