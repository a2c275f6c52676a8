namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>Facts files with right and wrong pieces; for most of them, YAML and the compiler could differ.</summary>
internal sealed class RandomFacts(Random random)
{
    private static readonly string[] Ids = ["a", "a", "true", "no", "e5", "x-1", "!A"];
    private static readonly string[] Texts = ["x", "x", "12", "true", "no", "\"12\"", "\"~\"", "1e5", ".inf", "0x1F", "2022-10-24", "!\" \"", "![x]"];
    private static readonly string[] Numbers = ["5", "5", "6", "-5", "2.770", "0", "!1e5", "3000000000", "0.5", "!\"5\"", "!05", "!x"];
    private static readonly string[] Periods = ["2017", "2022", "\"2022\"", "0987", "2022-10", "2022-10-24", "2017/2022", "!2022-13", "!x"];
    private static readonly string[] Dates = ["2023-01-19", "2023-01-19", "\"2023-01-19\"", "2023-01-19T09:10", "2023-01-19T09:10:36+08:00", "!2023"];
    private static readonly string[] Units = ["percent", "percentage-point", "count", "per", "ratio", "index", "CNY", "\"ucum:kg\"", "!\"ucum:(\"", "!rmb"];
    private static readonly string[] Qualifiers = ["exact", "at-least", "nearly", "about", "!abaut"];

    private static readonly string[] OfEveryFact = ["labels", "description", "subject", "note", "source", "at", "review-by", "revisions", "printed"];
    private static readonly string[] OfFigures = ["of", "scale", "type", "qualifier", "lower", "upper", "uncertainty"];
    private static readonly string[] OfObservations = ["printed", "qualifier", "lower", "upper", "uncertainty", "source", "at", "note"];

    public string File()
    {
        string defaults = Mapping(0.8, "source", "unit", "of", "as-of", "type");
        string source = Mapping(0.1, "publisher", "url", "published", "accessed", "language", "body-starts-at-block", "sha256", "license", "review-by");
        string withdrawn = Happens(0.1) ? $"withdrawn: {{ {Of(Ids)}: {Mapping(0.9, "date", "reason", "period")} }}\n" : "";
        return $"""
            schema: 1
            dataset: {Of(Ids)}
            sources: {With("title: T", source, "s")}
            {withdrawn}defaults: {defaults}
            facts: {With("label: L", Fact(), Of(Ids))}

            """;
    }

    private string Fact()
    {
        string form = Of("value", "values", "text");
        string keys = Mapping(0.1, [.. OfEveryFact, .. form == "text" ? [] : OfFigures, .. form == "values" ? ["claim"] : Array.Empty<string>()]);
        keys = With($"{form}: {Value(form)}", keys);
        keys = form != "text" && Happens(0.3) ? With($"unit: {Of(Units)}", keys) : keys;
        keys = form == "value" && Happens(0.3) ? With($"as-of: {Of(Periods)}", keys) : keys;
        return Happens(0.05) ? With($"per: {Value("per")}, for: x", keys)
            : Happens(0.02) ? With(Of("text: x", "claim: { from: 2017, to: 2022, absolute: 1 }", "as-of: 2022"), keys)
            : keys;
    }

    private string Value(string key) => key switch
    {
        "value" or "lower" or "upper" or "uncertainty" or "absolute" or "relative" => Of(Numbers),
        "was" => Happens(0.5) ? Of(Numbers) : Of(Texts),
        "as-of" or "period" or "from" or "to" => Of(Periods),
        "date" or "review-by" or "published" or "accessed" => Of(Dates),
        "unit" or "was-unit" => Of(Units),
        "qualifier" or "was-qualifier" => Of(Qualifiers),
        "source" => Of("s", "s", "s", "\"s\"", "!S"),
        "scale" => Of("thousand", "million", "!thousands"),
        "type" => Of("int", "long", "decimal", "double", "!float"),
        "per" or "body-starts-at-block" => Of("1", "10000", "!0", "!\"5\"", "!1.5"),
        "language" => Of("en", "no", "true", "zh-Hans", "x-a", "!en_US"),
        "url" => Of("https://example.org/a", "http://\u5E38\u5DDE.example", "!ftp://example.org"),
        "sha256" => Of(new string('1', 64), new string('a', 64), "!abc"),
        "printed" => Of("5", "nearly 5", "more than five", "words", "!\" \""),
        "text" => Happens(0.5) ? Of(Texts) : $"[{Of(Texts)}, {Of(Texts)}]",
        "labels" => $"{{ {Of("en", "no", "true", "null", "!e_n")}: {Of(Texts)} }}",
        "values" => Happens(0.5) ? $"{{ 2017: {Observation()}, 2022: {Observation()} }}" : $"{{ {Of(Periods)}: {Observation()} }}",
        "revisions" => $"[{Mapping(0.9, "date", "was", "reason", "period", "was-qualifier", "was-unit", "source")}]",
        "claim" => With("from: 2017, to: 2022", Mapping(0.5, "absolute", "relative")),
        _ => Of(Texts),
    };

    private string Observation() => Happens(0.5) ? Of(Numbers) : With($"value: {Of(Numbers)}", Mapping(0.15, OfObservations));

    private string Mapping(double chance, params string[] keys) =>
        "{ " + string.Join(", ", keys.Where(_ => Happens(chance)).Select(key => $"{key}: {Value(key)}")) + " }";

    // Adds keys before those of a mapping, or of the mapping under a key, if one is given.
    private static string With(string keys, string mapping, string? key = null)
    {
        string whole = mapping == "{  }" ? $"{{ {keys} }}" : $"{{ {keys}, {mapping[2..]}";
        return key is null ? whole : $"{{ {key}: {whole} }}";
    }

    private bool Happens(double chance) => random.NextDouble() < chance;

    // An entry with '!' is considered wrong, and is rare.
    private string Of(params string[] choices)
    {
        string choice;
        do
        {
            choice = choices[random.Next(choices.Length)];
        }
        while (choice[0] == '!' && !Happens(0.05));

        return choice.TrimStart('!');
    }
}
