using System.Text.Json.Nodes;
using ChangzhouFacts.Compiler.Schema;
using static ChangzhouFacts.Documents.EditorForms;

namespace ChangzhouFacts.Documents;

/// <summary>The schema for editors, in JSON Schema draft-07: the keys and their values.</summary>
internal static class EditorSchema
{
    private const string Comment =
        "Draft-07, which the yaml-language-server supports best. This schema is for editors: it marks nothing that the compiler accepts, and the compiler checks more than "
        + "it does (docs/schema.md). It is generated from the compiler's own table of keys, as described in docs/recipes.md. Keywords beside a $ref are only documentation, because draft-07 ignores them.";

    private static readonly Dictionary<string, ValueKind> Kinds = AllKinds().GroupBy(kind => kind.Name).ToDictionary(kinds => kinds.Key, kinds => kinds.First());

    // A kind used in several places is a definition; one used once is inline.
    private static readonly HashSet<string> Shared =
    [
        .. AllKinds().GroupBy(kind => kind.Name).Where(uses => uses.Count() > 1).Select(uses => uses.Key),
        .. EditorForms.All.Values.Where(form => form.ContainsKey("allOf")).Select(form => form["allOf"]![0]!["$ref"]!.GetValue<string>().Split('/')[^1]),
    ];

    public static JsonObject Make()
    {
        var root = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = Comment,
            ["title"] = "facts.yaml, schema 1",
        };
        Add(root, Mapping(FileKeys.Table));
        root["allOf"] = EditorConditions.OfFile();
        root["definitions"] = new JsonObject(
            Mappings.All.Where(table => table != FileKeys.Table).Select(table => Member(table.Name, Mapping(table)))
                .Concat(Kinds.Values.Where(kind => Shared.Contains(kind.Name) && IsSingle(kind)).Select(kind => Member(kind.Name, Definition(kind))))
                .Concat(Kinds.Values.OfType<ByCodeKind>().Select(kind => Member(kind.Name, ByCode(kind))))
                .Concat(Others.Select(part => Member(part.Key, part.Value.DeepClone()))));
        return root;
    }

    private static JsonObject Mapping(KeyTable table)
    {
        bool mayBeNumber = AllKinds().Any(kind => kind is FigureKind figure && figure.Keys == table);
        bool mayBeText = AllKinds().Any(kind => kind is LabelKind label && label.Keys == table);
        var schema = new JsonObject
        {
            ["description"] = table.Description,
            ["type"] = mayBeText ? List(["string", "number", "boolean", "object"]) : mayBeNumber ? List(["number", "object"]) : "object",
            ["properties"] = new JsonObject(table.Keys.Select(key => Member(key.Name, Property(key)))),
            ["additionalProperties"] = table.Others is { } others ? FormOf(others.Values) : false,
        };
        if (table.Others is { } named)
        {
            schema["propertyNames"] = FormOf(named.Keys);
        }

        if (table.Keys.Where(key => key.IsRequired).Select(key => key.Name).ToArray() is { Length: > 0 } required)
        {
            schema["required"] = List(required);
        }

        Add(schema, EditorConditions.Of(table));
        if (table == FactKeys.Table)
        {
            schema["allOf"] = new JsonArray(OfFamily());
        }

        return schema;
    }

    // A family takes the keys of a fact with a value for each code.
    private static JsonObject OfFamily()
    {
        (string Name, ByCodeKind Kind)[] forms = [.. FactKeys.Table.Keys.Where(key => key.Takes is ByCodeKind).Select(key => (key.Name, (ByCodeKind)key.Takes))];
        return new JsonObject
        {
            ["if"] = new JsonObject { ["required"] = List([FactKeys.By.Name]) },
            ["then"] = new JsonObject
            {
                ["properties"] = new JsonObject(forms.Select(form => Member(form.Name, Reference(form.Kind)))
                    .Concat(FactKeys.OfMembersAlone.Select(key => Member(key.Name, false)))),
            },
            ["else"] = new JsonObject
            {
                ["properties"] = new JsonObject(forms.Select(form => Member(form.Name, FormOf(form.Kind.Single)))),
                ["dependencies"] = new JsonObject(forms.Select(form => form.Name).Where(form => form != FactKeys.Value.Name).Append(FactKeys.InTable.Name).Select(form =>
                    Member(form, new JsonObject { ["properties"] = new JsonObject([Member(FactKeys.Qualifier.Name, false)]) }))),
            },
        };
    }

    // One level of codes; under each code the next level, or the value under the last one.
    private static JsonObject ByCode(ByCodeKind kind)
    {
        JsonObject leaf = kind.Single == ChangzhouFacts.Compiler.Schema.Kinds.Number ? FormOf(new FigureKind(ObservationKeys.Table)) : FormOf(kind.Single);
        return new JsonObject
        {
            ["description"] = "A value for each code; with several code lists, the codes of the next list under each code.",
            ["type"] = "object",
            ["propertyNames"] = FormOf(ChangzhouFacts.Compiler.Schema.Kinds.CodeAsKey),
            ["minProperties"] = 1,
            ["additionalProperties"] = new JsonObject { ["anyOf"] = new JsonArray(leaf, Reference(kind)) },
        };
    }

    private static JsonObject Reference(ValueKind kind) => new() { ["$ref"] = "#/definitions/" + kind.Name };

    private static JsonObject Property(Key key)
    {
        JsonObject form = FormOf(key.Takes);
        ValueKind? shared = form.ContainsKey("$ref") ? key.Takes : null;
        string description = key.RequiredIn != FactForms.None && key.CanBeDefault ? key.Description + " It can be left out if 'defaults' has one." : key.Description;
        if (description != shared?.Description)
        {
            form.Insert(shared is null ? 0 : 1, "description", description);
        }

        if (key.Examples.Count > 0 && !key.Examples.SequenceEqual(shared?.Examples ?? []))
        {
            form["examples"] = Examples.Of(key.Examples);
        }

        return form;
    }

    private static JsonObject Definition(ValueKind kind)
    {
        var schema = new JsonObject { ["description"] = kind.Description };
        if (kind.Examples.Count > 0)
        {
            schema["examples"] = Examples.Of(kind.Examples);
        }

        Add(schema, FormHere(kind));
        return schema;
    }

    private static JsonObject FormOf(ValueKind kind) => kind is MappingKind or FigureKind or LabelKind || Shared.Contains(kind.Name)
        ? Reference(kind)
        : FormHere(kind);

    private static JsonObject FormHere(ValueKind kind) => kind switch
    {
        StepKind step => new JsonObject
        {
            ["if"] = new JsonObject { ["const"] = Words.Ended },
            ["else"] = FormOf(step.Figure),
        },
        ByCodeKind => [],
        WordKind word => OneOf(word.Words),
        ListKind list => new JsonObject { ["type"] = "array", ["items"] = FormOf(list.Items) },
        MapKind map => AtLeastOne(map.NeedsEntry, "minProperties", new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = FormOf(map.Keys),
            ["additionalProperties"] = FormOf(map.Values),
        }),
        OneOrListKind one => new JsonObject
        {
            ["if"] = new JsonObject { ["type"] = "array" },
            ["then"] = AtLeastOne(one.NeedsEntry, "minItems", new JsonObject { ["items"] = FormOf(one.Items) }),
            ["else"] = FormOf(one.Items),
        },
        _ => EditorForms.All[kind.Name].DeepClone().AsObject(),
    };

    private static JsonObject AtLeastOne(bool isWanted, string keyword, JsonObject schema)
    {
        if (isWanted)
        {
            schema[keyword] = 1;
        }

        return schema;
    }

    private static bool IsSingle(ValueKind kind) => kind is WordKind or OneOrListKind or MapKind || EditorForms.All.ContainsKey(kind.Name);

    /// <summary>The kind of each key, and the kinds within it.</summary>
    private static IEnumerable<ValueKind> AllKinds() => Mappings.All.SelectMany(table => table.Keys.Select(key => key.Takes).Concat(table.Others is { } others ? [others.Keys, others.Values] : [])).SelectMany(Parts);

    private static IEnumerable<ValueKind> Parts(ValueKind kind) => kind switch
    {
        MapKind map => [map, .. Parts(map.Keys), .. Parts(map.Values)],
        ListKind list => [list, .. Parts(list.Items)],
        OneOrListKind one => [one, .. Parts(one.Items)],
        ByCodeKind by => [by, .. Parts(by.Single)],
        StepKind step => [step, step.Figure],
        _ => [kind],
    };

    private static KeyValuePair<string, JsonNode?> Member(string name, JsonNode schema) => KeyValuePair.Create<string, JsonNode?>(name, schema);

    private static void Add(JsonObject schema, JsonObject more)
    {
        foreach ((string name, JsonNode? value) in more.ToArray())
        {
            more.Remove(name);
            schema[name] = value;
        }
    }
}
