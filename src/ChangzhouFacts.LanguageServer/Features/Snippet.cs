using System.Text;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>A whole source, code list or fact, with placeholders.</summary>
/// <param name="Name">Its name in the list.</param>
/// <param name="Meaning">Its description.</param>
/// <param name="Id">The placeholder for its id.</param>
/// <param name="Lines">Its keys, each with its value; in a value, <c>«…»</c> is a placeholder.</param>
internal sealed record Snippet(string Name, string Meaning, string Id, IReadOnlyList<(string Key, string Value)> Lines)
{
    private const char Opening = '«';
    private const char Closing = '»';

    /// <summary>The snippets for the entries of a mapping.</summary>
    public static IEnumerable<Snippet> Of(MapKind map, FactsOutline outline)
    {
        if (map == FileKeys.Sources.Takes)
        {
            return [new Snippet("source", SourceKeys.Table.Description, "source-id", [Line(SourceKeys.Title, "Title"), Line(SourceKeys.Publisher, "Publisher"), Line(SourceKeys.Published, "2024-01-01")])];
        }

        if (map == FileKeys.Codes.Takes)
        {
            return [new Snippet("code list", CodeListKeys.Table.Description, "list-id", [Line(CodeListKeys.Label, "Label"), (CodeListKeys.Values.Name, "{ «CODE»: «What it stands for» }")])];
        }

        return map == FileKeys.Facts.Takes ? Facts(outline) : [];
    }

    private static IEnumerable<Snippet> Facts(FactsOutline outline)
    {
        string list = outline.EntriesOf(FileKeys.Codes).FirstOrDefault()?.Key.Text ?? "country";
        string code = (outline.EntriesOf(FileKeys.Codes).FirstOrDefault()?.Value as OutlineMapping)?.MappingAt(CodeListKeys.Values)?.Entries.FirstOrDefault()?.Key.Text ?? "FRA";
        yield return Fact("figure", "A figure about one day, month or year.", FactKeys.Value, (FactKeys.Value.Name, "«1»"));
        yield return Fact("series", "The figures of several years, months or days.", FactKeys.Values, (FactKeys.Values.Name, "{ «2022»: «1», «2023»: «2» }"));
        yield return Fact("steps", "Figures that each hold from a day on: a rate, a limit.", FactKeys.Since, (FactKeys.Since.Name, "{ «2024-01-01»: «1» }"));
        yield return Fact("family", "Figures by code: by country, by fuel.", FactKeys.Values, (FactKeys.By.Name, $"«{list}»"), (FactKeys.Values.Name, $"{{ «{code}»: {{ «2022»: «1» }} }}"));
        yield return Fact(
            "table", "Figures in a CSV file.", FactKeys.InTable, (FactKeys.By.Name, $"«{list}»"),
            (FactKeys.InTable.Name, $"{{ file: «facts.figures.csv», columns: {{ {list}: «Code», period: «Year», value: «Value» }} }}"));
        yield return Fact("text", "A text or a list of texts.", FactKeys.Text, (FactKeys.Text.Name, "«Text»"));

        // Keys with a default in the file are left out.
        Snippet Fact(string name, string meaning, Key form, params (string Key, string Value)[] own)
        {
            OutlineMapping? defaults = outline.File?.MappingAt(FileKeys.Defaults);
            IEnumerable<(string, string)> needed = FactKeys.Table.Keys
                .Where(key => (key.RequiredIn & form.Forms) != 0 && !(key.CanBeDefault && defaults?.Has(key) == true))
                .Select(key => Line(key, ExampleOf(key, outline)));
            return new Snippet(name, meaning, "fact-id", [.. needed, .. own]);
        }
    }

    /// <summary>The text of the snippet.</summary>
    /// <param name="column">The column of its id.</param>
    /// <param name="isInFlow">Whether it is in braces.</param>
    /// <param name="lineEnd">The line break of the file.</param>
    public string Write(int column, bool isInFlow, string lineEnd)
    {
        string indent = lineEnd + new string(' ', column + 2);
        IEnumerable<string> lines = Lines.Select(line => $"{line.Key}: {line.Value}");
        return Fill($"{Opening}{Id}{Closing}:" + (isInFlow ? " { " + string.Join(", ", lines) + " }" : string.Concat(lines.Select(line => indent + line))));
    }

    /// <summary>An example value of a key.</summary>
    public static string ExampleOf(Key key, FactsOutline outline) =>
        key.Takes == FactKeys.Source.Takes ? outline.EntriesOf(FileKeys.Sources).FirstOrDefault()?.Key.Text ?? key.Examples[0]
        : key.Takes == Kinds.Unit ? UnitWording.Percent
        : key.Takes == Kinds.Text || key.Takes is ByCodeKind { Single: OneOrListKind } ? "..."
        : key == FileKeys.Facts ? "{}"
        : key.Takes == Kinds.Version ? Kinds.Version.OnPage.Trim('`')
        : key.Examples.Count > 0 ? key.Examples[0] : "";

    private static (string Key, string Value) Line(Key key, string example) => (key.Name, Opening + example + Closing);

    // The protocol's syntax for placeholders: ${1:text}.
    private static string Fill(string text)
    {
        var filled = new StringBuilder();
        int place = 0;
        bool isPlace = false;
        foreach (char c in text)
        {
            switch (c)
            {
                case Opening:
                    filled.Append("${").Append(++place).Append(':');
                    isPlace = true;
                    break;
                case Closing:
                    filled.Append('}');
                    isPlace = false;
                    break;
                case '$' or '\\' or '}' when c != '}' || isPlace:
                    filled.Append('\\').Append(c);
                    break;
                default:
                    filled.Append(c);
                    break;
            }
        }

        return filled.ToString();
    }
}
