using System.Text;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>Hover texts.</summary>
internal static class Hover
{
    // A family can have thousands of members.
    private const int MostLines = 200;

    /// <summary>The hover text; null if there is none.</summary>
    /// <param name="document">The facts file.</param>
    /// <param name="position">The position.</param>
    /// <param name="facts">The compiled facts of the file.</param>
    /// <param name="show">Returns the tool's output for a fact.</param>
    /// <param name="isMarkdown">Whether to use Markdown.</param>
    public static HoverResult? Of(TextDocument document, Position position, FactSet? facts, Func<FactSet, string, string?> show, bool isMarkdown)
    {
        TextLines lines = document.Lines;
        int offset = lines.OffsetOf(position);
        FactsOutline outline = FactsOutline.Read(document.Text);
        if (outline.FindScalar(offset) is not (var scalar, var entry))
        {
            return null;
        }

        Reference? reference = Reference.In(outline).Where(known => known.Start <= offset && offset <= known.End).Select(known => (Reference?)known).FirstOrDefault();
        if (reference is { Thing: { Kind: NameKind.Fact, Name: var id } })
        {
            return facts is not null && show(facts, id) is { } shown ? Result(isMarkdown ? "```text\n" + Cut(shown) + "\n```" : Cut(shown)) : null;
        }

        string? known = reference is { } named ? DescribeNamed(named.Thing, outline, facts)
            : entry is not null ? Describe(entry.SchemaKey)
            : Describe(scalar.Slot.Single, scalar.Text);
        return known is null ? null : Result(known);

        HoverResult Result(string text) => new(
            new MarkupContent(isMarkdown ? MarkupContent.Markdown : MarkupContent.PlainText, text),
            lines.RangeOf(reference?.Start ?? scalar.Start, reference?.End ?? scalar.End));
    }

    private static string? DescribeNamed(NamedThing thing, FactsOutline outline, FactSet? facts) => thing.Kind switch
    {
        NameKind.Code => new CodeLists(outline, facts).LabelOf(thing.List, thing.Name),
        NameKind.Source => facts?.Sources.FirstOrDefault(source => source.Id == thing.Name)?.ToString() ?? TextOf(outline, FileKeys.Sources, thing.Name, SourceKeys.Title),
        _ => TextOf(outline, FileKeys.Codes, thing.Name, CodeListKeys.Label),
    };

    private static string? TextOf(FactsOutline outline, Key entries, string id, Key key) =>
        ((outline.EntriesOf(entries).FirstOrDefault(entry => entry.Key.Is(id))?.Value as OutlineMapping)?.Find(key)?.Value as OutlineScalar)?.Text;

    private static string? Describe(Key? key)
    {
        if (key is null)
        {
            return null;
        }

        var text = new StringBuilder(key.Description);
        if (key.Takes is WordKind words)
        {
            text.Append('\n');
            for (int place = 0; place < words.Words.Count; place++)
            {
                text.Append("\n- `").Append(words.Words[place]).Append("`: ").Append(words.Words.MeaningAt(place));
            }
        }
        else if (key.Examples.Count > 0)
        {
            text.Append("\n\nExamples: ").AppendJoin(", ", key.Examples.Select(example => "`" + example + "`"));
        }

        return text.ToString();
    }

    private static string? Describe(ValueKind? takes, string word)
    {
        if (takes is WordKind words)
        {
            int place = words.Words.ToList().IndexOf(word);
            return place < 0 ? null : words.Words.MeaningAt(place);
        }

        return takes == Kinds.Unit ? UnitCatalog.Find(word) : null;
    }

    private static string Cut(string text)
    {
        string[] lines = text.TrimEnd().Split('\n');
        return lines.Length <= MostLines ? text.TrimEnd() : string.Join('\n', lines.Take(MostLines)) + "\n…";
    }
}
