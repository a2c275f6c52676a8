using System.Text.Json;
using Json.Schema;

namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>
/// The findings of JsonSchema.Net, in the words of the tests and each with its place, such as <c>/facts/a: it lacks 'label'</c>.
/// A branch that need not hold, such as that of an <c>if</c>, is not a finding.
/// </summary>
internal static class SchemaFindings
{
    public static IEnumerable<string> Of(EvaluationResults results)
    {
        if (results.IsValid)
        {
            return [];
        }

        IEnumerable<string> own = (results.Errors ?? []).SelectMany(error => InWords(error.Key, error.Value)).Select(words => $"{results.InstanceLocation}: {words}");
        return own.Concat((results.Details ?? []).GroupBy(part => KeywordOf(part, results)).SelectMany(parts => OfParts(parts.Key, [.. parts], results)));
    }

    private static IEnumerable<string> OfParts(string keyword, IReadOnlyCollection<EvaluationResults> parts, EvaluationResults whole) => keyword switch
    {
        "if" => [],
        "anyOf" => parts.Any(part => part.IsValid) ? [] : [$"{whole.InstanceLocation}: it has none of the forms"],
        "oneOf" => parts.Count(part => part.IsValid) == 1 ? [] : [$"{whole.InstanceLocation}: it has none or several of the forms"],
        _ => parts.SelectMany(Of),
    };

    // The part's path in the schema starts with that of the whole, followed by the keyword.
    private static string KeywordOf(EvaluationResults part, EvaluationResults whole) =>
        part.EvaluationPath.ToString()[whole.EvaluationPath.ToString().Length..].Split('/')[1];

    private static IEnumerable<string> InWords(string keyword, string message) => keyword switch
    {
        "" => ["it may not be here"],
        "type" => ["it is not of type " + message],
        "enum" => ["it is none of the words"],
        "const" => ["it is not " + JsonSerializer.Deserialize<string>(message[message.IndexOf('"', StringComparison.Ordinal)..])],
        "pattern" => ["it does not match"],
        "maxLength" => ["it is too long"],
        "minimum" => ["it is below " + message.Split(' ')[^1]],
        "maximum" => ["it is above " + message.Split(' ')[^1]],
        "exclusiveMinimum" => ["it is not above " + message.Split(' ')[^1]],
        "minItems" => ["it has fewer entries: " + message],
        "minProperties" => ["it has fewer keys: " + message],
        "uniqueItems" => ["it has an entry twice"],
        "required" or "dependencies" => JsonSerializer.Deserialize<string[]>(message[message.IndexOf('[', StringComparison.Ordinal)..(message.LastIndexOf(']') + 1)])!
            .Select(key => $"it lacks '{key}'"),
        _ => [$"{keyword}: {message}"],
    };
}
