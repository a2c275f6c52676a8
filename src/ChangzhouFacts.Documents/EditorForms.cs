using System.Text.Json.Nodes;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Documents;

/// <summary>
/// How an editor validates values of each kind, in JSON Schema. The schema sees values as YAML parses them: an unquoted <c>12</c> is a number, even if text
/// is expected. It must not mark anything that the compiler accepts.
/// </summary>
internal static class EditorForms
{
    private const string Texts = """["string", "number", "boolean"]""";
    private const string Year = "(?!0000)[0-9]{4}";
    private const string MonthAndDay = "(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
    private const string MonthOrDay = Year + MonthAndDay;
    private const string Quarter = Year + "-Q[1-4]";
    private const string Day = Year + "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string YearIsNumber = "An unquoted year is parsed as a number.";

    // Identifiers that YAML parses as booleans, such as True.
    private const string Words = """["string", "boolean"]""";

    /// <summary>The schemas of single values, by the name of their kind.</summary>
    public static IReadOnlyDictionary<string, JsonObject> All { get; } = new Dictionary<string, JsonObject>
    {
        [Kinds.Version.Name] = Form("""{ "const": 1 }"""),
        [Kinds.Text.Name] = Form($$"""{ "type": {{Texts}}, "pattern": "\\S", "patternErrorMessage": "A text must not be blank." }"""),
        [Kinds.TextOrBlank.Name] = Form($$"""{ "type": {{Texts}} }"""),
        [Kinds.FigureOrText.Name] = Form($$"""{ "type": {{Texts}} }"""),
        [Kinds.IdAsKey.Name] = Form("""
            {
              "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
              "patternErrorMessage": "An id is words of a-z and 0-9 joined by single hyphens and starts with a letter, such as patents-per-10000-people.",
              "maxLength": 128
            }
            """),
        [Kinds.Id.Name] = Form($$"""
            { "$comment": "The unquoted word 'true' is a valid id, but is parsed as a boolean.", "type": {{Words}}, "allOf": [{ "$ref": "#/definitions/id" }] }
            """),
        [Kinds.CodeAsKey.Name] = Form("""
            {
              "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*$",
              "patternErrorMessage": "A code consists of ASCII letters, digits, '.', '_' and '-' and starts with a letter, a digit or '_'.",
              "maxLength": 64
            }
            """),
        [Kinds.Member.Name] = Form($$"""
            { "$comment": "A code of digits is parsed as a number.", "type": {{Texts}}, "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*){0,2}$" }
            """),
        [Kinds.FactIdAsKey.Name] = Form("""
            {
              "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[A-Za-z0-9_][A-Za-z0-9._-]*){0,3}$",
              "patternErrorMessage": "Write the id of a fact, or of a member of a family: gdp, gdp/FRA.",
              "maxLength": 323
            }
            """),
        [Kinds.ClassName.Name] = Form($$"""
            {
              "type": {{Words}},
              "pattern": "^(?!__)[A-Za-z_][A-Za-z0-9_]*$",
              "patternErrorMessage": "A class name consists of ASCII letters, digits and '_' and does not start with a digit or '__'.",
              "maxLength": 500
            }
            """),
        [Kinds.Namespace.Name] = Form($$"""
            {
              "type": {{Words}},
              "pattern": "^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*$",
              "patternErrorMessage": "A namespace consists of C# identifiers of ASCII letters, digits and '_', joined by dots.",
              "maxLength": 500
            }
            """),
        [Kinds.Number.Name] = Form("""{ "type": "number" }"""),
        [Kinds.Uncertainty.Name] = Form("""{ "type": "number", "minimum": 0 }"""),
        [Kinds.TablePath.Name] = Form($$"""
            {
              "type": {{Texts}},
              "pattern": "^(?![A-Za-z]:)(?!.*(^|/)\\.{0,2}(/|$))[^\\\\]+$",
              "patternErrorMessage": "Write the path relative to the folder of the facts file, with forward slashes and without '..': data/gdp.csv."
            }
            """),
        [Kinds.Column.Name] = Form($$"""{ "type": {{Texts}}, "pattern": "\\S", "patternErrorMessage": "A column name must not be blank." }"""),
        [Kinds.ColumnAsKey.Name] = Form("""{ "pattern": "\\S", "patternErrorMessage": "A column name must not be blank." }"""),
        [Kinds.RowNumber.Name] = Form("""{ "type": "integer", "minimum": 1, "maximum": 2147483647 }"""),
        [Kinds.GroupSize.Name] = Form("""{ "type": "integer", "minimum": 1 }"""),
        [Kinds.BlockNumber.Name] = Form("""{ "type": "integer", "minimum": 1, "maximum": 2147483647 }"""),
        [Kinds.Printed.Name] = Form($$"""
            {
              "$comment": "For maxLength, some editors count UTF-16 units instead of characters. So the pattern counts: a surrogate pair is one.",
              "type": {{Texts}},
              "pattern": "^(?=\\s*\\S)(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^\\uD800-\\uDFFF]){1,80}$",
              "patternErrorMessage": "Printed words are 1 to 80 characters."
            }
            """),
        [Kinds.Period.Name] = Form($$"""
            {
              "$comment": "{{YearIsNumber}}",
              "type": ["string", "integer"],
              "pattern": "^({{MonthOrDay}}|{{Quarter}}|{{Year}}/{{Year}})$",
              "patternErrorMessage": "Write a period: 2022, 2022-Q3, 2022-10, 2022-10-24 or 2017/2022.",
              "minimum": 1,
              "maximum": 9999
            }
            """),
        [Kinds.Start.Name] = Form($$"""
            {
              "pattern": "^{{MonthOrDay}}$",
              "patternErrorMessage": "Write a day, or a month or a year for its first day: 2023-07-01, 2023-07 or 2023."
            }
            """),
        [Kinds.AsOf.Name] = Form($$"""
            {
              "$comment": "{{YearIsNumber}}",
              "type": ["string", "integer"],
              "pattern": "^({{MonthOrDay}}|{{Quarter}})$",
              "patternErrorMessage": "Write a year, a quarter, a month or a day: 2022, 2022-Q3, 2022-10 or 2022-10-24.",
              "minimum": 1,
              "maximum": 9999
            }
            """),
        [Kinds.Date.Name] = Form($$"""{ "type": "string", "pattern": "^{{Day}}$", "patternErrorMessage": "Write a day: 2023-01-19." }"""),
        [Kinds.DateTime.Name] = Form($$"""
            {
              "$comment": "{{YearIsNumber}}",
              "type": ["string", "integer"],
              "pattern": "^({{Year}}|{{Year}}-(0[1-9]|1[0-2])|{{Day}}(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])?)?)$",
              "patternErrorMessage": "Write 2023, 2023-01, 2023-01-19, 2023-01-19T09:10:36 or 2023-01-19T09:10:36+08:00."
            }
            """),
        [Kinds.LanguageAsKey.Name] = Form("""
            {
              "pattern": "^([A-Za-z]{2,8}((-[A-Za-z0-9]{1,8})*-[A-Za-z0-9]{2,8})?|[xXiI](-[A-Za-z0-9]{1,8})+)$",
              "patternErrorMessage": "Write a language tag (BCP 47), such as en or zh-Hans."
            }
            """),
        [Kinds.Language.Name] = Form($$"""
            { "$comment": "YAML 1.1 parses 'no' (Norwegian) as a boolean.", "type": {{Words}}, "allOf": [{ "$ref": "#/definitions/language" }] }
            """),
        [Kinds.Url.Name] = Form("""
            { "type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$", "patternErrorMessage": "Write an absolute http or https URL." }
            """),
        [Kinds.Sha256.Name] = Form("""
            {
              "$comment": "Without a letter, it is parsed as a number.",
              "type": ["string", "number"],
              "pattern": "^[0-9A-Fa-f]{64}$",
              "patternErrorMessage": "Write 64 hexadecimal digits."
            }
            """),
        [Kinds.Unit.Name] = Form("""
            {
              "anyOf": [
                { "$ref": "#/definitions/unit-word" },
                { "$ref": "#/definitions/currency" },
                {
                  "description": "A physical unit by its UCUM code: 1 to 60 ASCII characters without white space.",
                  "type": "string",
                  "pattern": "^ucum:[!-~]{1,60}$",
                  "examples": ["ucum:kg", "ucum:m/s2"]
                }
              ]
            }
            """),
    };

    /// <summary>Definitions that the schemas above refer to, besides kinds.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Others { get; } = new Dictionary<string, JsonObject>
    {
        ["unit-word"] = new()
        {
            ["description"] = "A unit with a word of its own.",
            ["enum"] = List(UnitWords.Codes),
            ["enumDescriptions"] = List(UnitWords.All.Select(unit => unit.Meaning)),
        },
        ["currency"] = new() { ["description"] = "A currency by its ISO 4217 code.", ["enum"] = List(Currencies.All) },
    };

    /// <summary>A choice of words, with the meaning of each.</summary>
    public static JsonObject OneOf(Vocabulary words) => new()
    {
        ["enum"] = List(words),
        ["enumDescriptions"] = List(Enumerable.Range(0, words.Count).Select(words.MeaningAt)),
    };

    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];

    private static JsonObject Form(string json) => JsonNode.Parse(json)!.AsObject();
}
