using System.Text.Json.Nodes;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Wording;
using static ChangzhouFacts.Documents.EditorForms;

namespace ChangzhouFacts.Documents;

/// <summary>Which keys can be combined, and which require others, in JSON Schema.</summary>
internal static class EditorConditions
{
    /// <summary>The conditions between the keys of a mapping.</summary>
    public static JsonObject Of(KeyTable table)
    {
        var schema = new JsonObject();
        bool areForms = table.ExactlyOneOf.Any(key => key.Forms != FactForms.All);
        if (table.ExactlyOneOf.Count > 0)
        {
            // Other keys are marked in their own places, so requiring one of these is enough.
            schema[areForms ? "anyOf" : "oneOf"] = new JsonArray([.. table.ExactlyOneOf.Select(key => Required([key.Name]))]);
        }

        IEnumerable<KeyValuePair<string, JsonNode?>> dependencies = (areForms ? table.ExactlyOneOf.Select(form => Member(form.Name, OfForm(table, form))) : [])
            .Concat(table.Keys.Where(key => key.OnlyWith is not null).Select(key => Member(key.Name, Goes(key.OnlyWith!, table))));
        if (dependencies.Any())
        {
            schema["dependencies"] = new JsonObject(dependencies);
        }

        if (table.Keys.Where(key => key.OnlyWith is { IsNeeded: true }).ToArray() is [var first, ..] needed)
        {
            schema["if"] = Has(first.OnlyWith!.Key.Name, OneWord(first.OnlyWith.Words));
            schema["then"] = Required(needed.Select(key => key.Name));
        }

        return schema;
    }

    /// <summary>The conditions between the file's keys and those of its facts.</summary>
    public static JsonArray OfFile()
    {
        JsonObject hasFacts = Has(FileKeys.Facts.Name, new JsonObject { ["type"] = "object", ["minProperties"] = 1 });
        return
        [
            new JsonObject
            {
                ["$comment"] = "Every fact needs a source, so a file with facts needs sources.",
                ["if"] = hasFacts,
                ["then"] = Required([FileKeys.Sources.Name]),
            },
            .. FactKeys.Table.Keys.Where(key => key.CanBeDefault && key.RequiredIn != FactForms.None).Select(key => UnlessDefault(key, RequiredInForms(key))),
            UnlessDefault(FactKeys.Of, new JsonObject
            {
                ["if"] = Has(FactKeys.Unit.Name, OneWord([.. UnitWords.All.Where(unit => unit.NeedsOf is not null).Select(unit => unit.Code)])),
                ["then"] = Required([FactKeys.Of.Name]),
            }),
        ];
    }

    private static JsonObject UnlessDefault(Key key, JsonObject ofEachFact) => new()
    {
        ["$comment"] = "A key without a default is required in each fact.",
        ["if"] = Has(FileKeys.Defaults.Name, Required([key.Name])),
        ["else"] = Properties([Member(FileKeys.Facts.Name, new JsonObject { ["additionalProperties"] = ofEachFact })]),
    };

    private static JsonObject RequiredInForms(Key key) => key.RequiredIn == FactForms.All
        ? Required([key.Name])
        : new JsonObject
        {
            ["dependencies"] = new JsonObject(FactKeys.Table.ExactlyOneOf
                .Where(form => (key.RequiredIn & form.Forms) != 0)
                .Select(form => Member(form.Name, List([key.Name])))),
        };

    private static JsonObject OfForm(KeyTable table, Key form) => Properties(
        table.Keys.Where(key => (key.Forms & form.Forms) == 0 && !(key == FactKeys.Qualifier && form != FactKeys.Text)).Select(key => Member(key.Name, false))
            .Concat(table.Keys.Select(key => (key.Name, Items: OfItems(key, form.Forms))).Where(key => key.Items.Count > 0)
                .Select(key => Member(key.Name, new JsonObject { ["items"] = key.Items }))));

    // The requirements of a form for the mappings in a list.
    private static JsonObject OfItems(Key key, FactForms form)
    {
        if (key.Takes is not ListKind { Items: MappingKind { Keys: var table } })
        {
            return [];
        }

        string[] required = [.. table.Keys.Where(part => !part.IsRequired && (part.RequiredIn & form) != 0).Select(part => part.Name)];
        string[] numbers = [.. table.Keys.Where(part => part.Takes == Kinds.FigureOrText && (form & FactForms.Figures & ~FactForms.Table) != 0).Select(part => part.Name)];
        JsonObject schema = required.Length == 0 ? [] : Required(required);
        if (numbers.Length > 0)
        {
            schema["properties"] = new JsonObject(numbers.Select(name => Member(name, new JsonObject { ["type"] = "number" })));
        }

        return schema;
    }

    private static JsonObject Goes(KeyCondition condition, KeyTable table)
    {
        bool mayComeFromDefaults = table.Keys.Any(key => key.Name == condition.Key.Name && key.CanBeDefault);
        JsonObject schema = Properties([Member(condition.Key.Name, OneWord(condition.Words))]);
        if (!mayComeFromDefaults)
        {
            schema["required"] = List([condition.Key.Name]);
        }

        return schema;
    }

    private static JsonObject OneWord(IReadOnlyList<string> words) => words is [var only] ? new JsonObject { ["const"] = only } : new JsonObject { ["enum"] = List(words) };

    private static JsonObject Has(string key, JsonObject value)
    {
        JsonObject schema = Required([key]);
        schema["properties"] = new JsonObject([Member(key, value)]);
        return schema;
    }

    private static JsonObject Required(IEnumerable<string> keys) => new() { ["required"] = List(keys) };

    private static JsonObject Properties(IEnumerable<KeyValuePair<string, JsonNode?>> members) => new() { ["properties"] = new JsonObject(members) };

    private static KeyValuePair<string, JsonNode?> Member(string name, JsonNode schema) => KeyValuePair.Create<string, JsonNode?>(name, schema);
}
