using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>
/// Checks JSON against a schema of draft-07, as far as <c>facts.schema.json</c> and the draft's own schema need it. A keyword
/// that it does not know is an exception, so that nothing in a schema is skipped without a word.
/// </summary>
internal sealed class Draft07(JsonNode root)
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$comment", "title", "description", "examples", "default", "definitions", "format",

        // Of editors.
        "enumDescriptions", "patternErrorMessage",
    };

    /// <summary>What is wrong, each with its place, such as <c>/facts/a: it lacks 'label'</c>; empty where nothing is.</summary>
    public IReadOnlyList<string> Check(JsonNode? instance)
    {
        var findings = new List<string>();
        Check(root, instance, "", findings);
        return findings;
    }

    private void Check(JsonNode? schema, JsonNode? instance, string place, List<string> findings)
    {
        if (schema is JsonValue isAllowed)
        {
            if (!isAllowed.GetValue<bool>())
            {
                findings.Add($"{place}: it may not be here");
            }

            return;
        }

        JsonObject keywords = schema!.AsObject();
        if (keywords["$ref"] is { } reference)
        {
            // Draft-07 skips whatever stands beside a reference.
            Check(Resolve(reference.GetValue<string>()), instance, place, findings);
            return;
        }

        foreach ((string keyword, JsonNode? value) in keywords)
        {
            Check(keywords, keyword, value, instance, place, findings);
        }
    }

    private void Check(JsonObject keywords, string keyword, JsonNode? value, JsonNode? instance, string place, List<string> findings)
    {
        switch (keyword)
        {
            case "type":
                Expect(Alternatives(value!).Any(type => IsOfType(instance, type.GetValue<string>())), $"it is not of type {value!.ToJsonString()}");
                break;
            case "enum":
                Expect(value!.AsArray().Any(word => JsonNode.DeepEquals(word, instance)), "it is none of the words");
                break;
            case "const":
                Expect(JsonNode.DeepEquals(value, instance), $"it is not {value?.ToJsonString()}");
                break;
            case "pattern":
                Expect(TextOf(instance) is not { } text || Regex.IsMatch(text, EndsAtEnd(value!.GetValue<string>())), $"it does not match {value}");
                break;
            case "maxLength":
                Expect(TextOf(instance) is not { } measured || measured.EnumerateRunes().Count() <= Number(value), $"it is longer than {value}");
                break;
            case "minimum":
                Expect(NumberOf(instance) is not { } low || !(low < Number(value)), $"it is below {value}");
                break;
            case "maximum":
                Expect(NumberOf(instance) is not { } high || !(high > Number(value)), $"it is above {value}");
                break;
            case "exclusiveMinimum":
                Expect(NumberOf(instance) is not { } least || least > Number(value), $"it is not above {value}");
                break;
            case "minItems":
                Expect(instance is not JsonArray list || list.Count >= Number(value), $"it has fewer entries than {value}");
                break;
            case "uniqueItems":
                Expect(instance is not JsonArray items || !value!.GetValue<bool>() || AreUnique(items), "it has an entry twice");
                break;
            case "items":
                CheckItems(value, instance, place, findings);
                break;
            case "required":
                foreach (JsonNode? key in value!.AsArray())
                {
                    Expect(instance is not JsonObject owner || owner.ContainsKey(key!.GetValue<string>()), $"it lacks '{key}'");
                }

                break;
            case "minProperties":
                Expect(instance is not JsonObject mapping || mapping.Count >= Number(value), $"it has fewer keys than {value}");
                break;
            case "properties" or "additionalProperties":
                foreach ((string key, JsonNode? member) in instance as JsonObject ?? [])
                {
                    bool isDeclared = keywords["properties"]?.AsObject().ContainsKey(key) == true;
                    if (isDeclared == (keyword == "properties"))
                    {
                        Check(isDeclared ? value![key] : value, member, $"{place}/{key}", findings);
                    }
                }

                break;
            case "propertyNames":
                foreach ((string key, _) in instance as JsonObject ?? [])
                {
                    Check(value, JsonValue.Create(key), $"{place}/{key}", findings);
                }

                break;
            case "dependencies":
                foreach ((string key, JsonNode? dependency) in instance is JsonObject present ? value!.AsObject().Where(pair => present.ContainsKey(pair.Key)) : [])
                {
                    Check(dependency is JsonArray ? new JsonObject { ["required"] = dependency.DeepClone() } : dependency, instance, place, findings);
                }

                break;
            case "allOf":
                foreach (JsonNode? part in value!.AsArray())
                {
                    Check(part, instance, place, findings);
                }

                break;
            case "anyOf":
                Expect(value!.AsArray().Any(form => IsValid(form, instance)), "it has none of the forms");
                break;
            case "oneOf":
                Expect(value!.AsArray().Count(form => IsValid(form, instance)) == 1, "it has none or several of the forms");
                break;
            case "if":
                if (keywords[IsValid(value, instance) ? "then" : "else"] is { } branch)
                {
                    Check(branch, instance, place, findings);
                }

                break;
            case "then" or "else":
                break;
            default:
                if (!Annotations.Contains(keyword))
                {
                    throw new NotSupportedException($"The schema has the keyword '{keyword}', which the tests do not know.");
                }

                break;
        }

        void Expect(bool holds, string finding)
        {
            if (!holds)
            {
                findings.Add($"{place}: {finding}");
            }
        }
    }

    private void CheckItems(JsonNode? items, JsonNode? instance, string place, List<string> findings)
    {
        if (items is JsonArray)
        {
            throw new NotSupportedException("The schema has a list of 'items', which the tests do not know.");
        }

        foreach ((int index, JsonNode? item) in (instance as JsonArray ?? []).Index())
        {
            Check(items, item, string.Create(CultureInfo.InvariantCulture, $"{place}/{index}"), findings);
        }
    }

    private bool IsValid(JsonNode? schema, JsonNode? instance)
    {
        var findings = new List<string>();
        Check(schema, instance, "", findings);
        return findings.Count == 0;
    }

    /// <summary>What a reference within the schema leads to.</summary>
    public JsonNode Resolve(string reference)
    {
        if (reference != "#" && !reference.StartsWith("#/", StringComparison.Ordinal))
        {
            throw new NotSupportedException($"The schema refers to '{reference}', which the tests do not know.");
        }

        return reference.Split('/').Skip(1).Aggregate(root, (node, key) =>
            node[key.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]
            ?? throw new InvalidOperationException($"The schema refers to '{reference}', which leads nowhere."));
    }

    private static IEnumerable<JsonNode> Alternatives(JsonNode types) => types is JsonArray list ? list.OfType<JsonNode>() : [types];

    private static bool IsOfType(JsonNode? instance, string type) => type switch
    {
        "null" => instance is null,
        "object" => instance is JsonObject,
        "array" => instance is JsonArray,
        "string" => TextOf(instance) is not null,
        "number" => NumberOf(instance) is not null,
        "integer" => NumberOf(instance) is { } number && Math.Floor(number) == number && double.IsFinite(number),
        "boolean" => instance is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException($"There is no type '{type}'."),
    };

    private static string? TextOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;

    private static double? NumberOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() is JsonValueKind.Number ? value.GetValue<double>() : null;

    private static double Number(JsonNode? value) => value!.GetValue<double>();

    private static bool AreUnique(JsonArray items) =>
        !items.Index().Any(first => items.Skip(first.Index + 1).Any(second => JsonNode.DeepEquals(first.Item, second)));

    // In JavaScript, whose expressions these are, '$' is the very end.
    private static string EndsAtEnd(string pattern)
    {
        var text = new StringBuilder(pattern);
        if (text.Length > 0 && text[^1] == '$')
        {
            text.Remove(text.Length - 1, 1).Append("\\z");
        }

        return text.ToString();
    }
}
