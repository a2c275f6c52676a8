using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Documents;

/// <summary>The tables on the schema's page: of keys, and of words.</summary>
internal static partial class SchemaTables
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(
        Mappings.All.Select(table => KeyValuePair.Create("keys of " + table.Owner.Replace("'", "", StringComparison.Ordinal), table == FactKeys.Table ? OfFact() : Of(table))))
    {
        ["units"] = OfUnits(),
        ["qualifiers"] = OfWords("qualifier", EnumWords.Qualifiers),
        ["precisions"] = OfWords("precision", Words.Precisions),
        ["statuses"] = OfWords("status", Words.Statuses),
        ["constants"] = OfWords("constants", Words.Constants),
        ["types"] = OfWords("type", EnumWords.NumberTypes),
    };

    private static string Of(KeyTable table) => Page.Table(
        table.Keys.Select(key => new[] { Code(key.Name), Takes(key), Meaning(key) }).Prepend(["key", "takes", "meaning"]));

    private static string OfFact() => Page.Table(
        FactKeys.Table.Keys.Select(key => new[] { Code(key.Name), Takes(key), FormsOf(key), Meaning(key) }).Prepend(["key", "takes", "with", "meaning"]));

    private static string OfUnits() => Page.Table(
    [
        ["`unit`", "needs", "means"],
        .. UnitWords.All.Select(unit => new[] { Code(unit.Code), Needs(unit), string.Join(" ", [InMarkdown(unit.Meaning), .. CodesElsewhere(unit)]) }),
        ["`CNY`, `EUR`, …", "", "Money: the codes of ISO 4217."],
        [Code(UnitWording.UcumPrefix + "kg") + ", " + Code(UnitWording.UcumPrefix + "m/s2") + ", …", "", "A physical unit by its UCUM code. The compiler checks its syntax and its units. Texts show its name: `ucum:a` is years, `ucum:Cel` is °C."],
    ]);

    private static string OfWords(string key, Vocabulary words) => Page.Table(
        words.Select((word, place) => new[] { Code(word), InMarkdown(words.MeaningAt(place)) }).Prepend([Code(key), "means"]));

    private static string Needs(UnitWord unit)
    {
        string[] needs =
        [
            .. unit.NeedsOf is null ? Array.Empty<string>() : [Code(FactKeys.Of.Name) + ": " + unit.NeedsOf],
            .. FactKeys.Table.Keys.Where(key => key.OnlyWith is { IsNeeded: true } with && with.Key == FactKeys.Unit && with.Words.Contains(unit.Code)).Select(key => Code(key.Name)),
        ];
        return string.Join("; ", needs);
    }

    private static IEnumerable<string> CodesElsewhere(UnitWord unit)
    {
        string[] codes =
        [
            .. unit.UcumCode is null ? Array.Empty<string>() : ["UCUM " + Code(unit.UcumCode)],
            .. unit.UneceCode is null ? Array.Empty<string>() : ["UN/ECE " + Code(unit.UneceCode)],
            .. unit.SdmxCode is null ? Array.Empty<string>() : ["SDMX " + Code(unit.SdmxCode)],
        ];
        return (codes.Length == 0 ? Array.Empty<string>() : [string.Join(", ", codes) + "."])
            .Concat(unit.Difference is null ? [] : [$"Differences are in {Code(unit.Difference)}."]);
    }

    private static string Takes(Key key) => key.Takes.OnPage + (key.RequiredIn, key.CanBeDefault) switch
    {
        (FactForms.None, _) => "",
        (_, true) => "; required unless `defaults` has one",
        (FactForms.All, _) => "; required",
        var (forms, _) => "; required with " + Names(forms),
    };

    private static string Meaning(Key key)
    {
        // Words with a section have their table there.
        return InMarkdown(key.Description) + (key.Takes is WordKind { Section: null, Words: var words }
            ? " " + string.Join("; ", words.Select((word, place) => Code(word) + ": " + InMarkdown(LowerFirst(words.MeaningAt(place).TrimEnd('.'))))) + "."
            : "");
    }

    private static string FormsOf(Key key)
    {
        bool isOfEachFigure = (key.Forms & FactForms.Series) == 0 && ObservationKeys.Table.Contains(key.Name) && !FactKeys.Table.ExactlyOneOf.Contains(key);
        return FactKeys.Table.ExactlyOneOf.Contains(key) ? ""
            : key.Forms == FactForms.All ? "all"
            : Names(key.Forms) + (isOfEachFigure ? ", each of " + Code(FactKeys.Values.Name) + " and " + Code(FactKeys.Since.Name) : "");
    }

    private static string Names(FactForms forms) => string.Join(", ", FactKeys.Table.ExactlyOneOf.Where(form => (form.Forms & forms) != 0).Select(form => Code(form.Name)));

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Code(string text) => "`" + text + "`";

    /// <summary>In the tables, sentences quote names; on the page, names are code.</summary>
    private static string InMarkdown(string sentence) => Quoted().Replace(sentence, "`$1`");

    [GeneratedRegex("(?<![A-Za-z])'([^']+)'(?![A-Za-z])")]
    private static partial Regex Quoted();
}
