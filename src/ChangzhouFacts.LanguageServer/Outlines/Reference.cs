using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>The kinds of named things in a facts file.</summary>
internal enum NameKind
{
    Source,
    CodeList,
    Code,
    Fact,
}

/// <summary>A named thing.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="List">The code list of a code; else empty.</param>
/// <param name="Name">The id or code.</param>
internal readonly record struct NamedThing(NameKind Kind, string List, string Name);

/// <summary>A place with a name.</summary>
/// <param name="Thing">The named thing.</param>
/// <param name="Start">The start of the name.</param>
/// <param name="End">The end of the name.</param>
/// <param name="IsDefinition">Whether this place defines the thing.</param>
internal readonly record struct Reference(NamedThing Thing, int Start, int End, bool IsDefinition)
{
    /// <summary>All definitions and references of a file, in the order of the file.</summary>
    public static IEnumerable<Reference> In(FactsOutline outline) => outline.Root is { } root ? In(root) : [];

    private static IEnumerable<Reference> In(OutlineNode node) => node switch
    {
        OutlineScalar scalar => Of(scalar),
        OutlineSequence sequence => sequence.Items.OfType<OutlineNode>().SelectMany(In),
        OutlineMapping mapping => mapping.Entries.SelectMany(entry => OfKey(entry).Concat(entry.Value is { } value ? In(value) : [])),
        _ => [],
    };

    private static IEnumerable<Reference> OfKey(OutlineEntry entry)
    {
        OutlineScalar key = entry.Key;
        if (entry.Mapping.Slot.List is { } list)
        {
            yield return Named(new NamedThing(NameKind.Code, list, key.Text), key);
        }
        else if (entry.Mapping.Slot.Keys == TableColumnsKeys.Table && entry.SchemaKey is null)
        {
            yield return Named(new NamedThing(NameKind.CodeList, "", key.Text), key);
        }
        else if (entry.Mapping.Slot.Map is { } map && entry.Parent is { } parent)
        {
            NamedThing? defined = map == FileKeys.Sources.Takes ? new NamedThing(NameKind.Source, "", key.Text)
                : map == FileKeys.Codes.Takes ? new NamedThing(NameKind.CodeList, "", key.Text)
                : map == FileKeys.Facts.Takes ? new NamedThing(NameKind.Fact, "", key.Text)
                : map == CodeListKeys.Values.Takes && parent.Parent is { } ofList ? new NamedThing(NameKind.Code, ofList.Key.Text, key.Text)
                : null;
            if (defined is { } thing)
            {
                yield return Named(thing, key, isDefinition: true);
            }
        }
    }

    private static IEnumerable<Reference> Of(OutlineScalar scalar)
    {
        ValueKind? takes = scalar.Slot.Single;
        if (takes == Kinds.SourceId)
        {
            yield return Named(new NamedThing(NameKind.Source, "", scalar.Text), scalar);
        }
        else if (takes == Kinds.CodeListId)
        {
            yield return Named(new NamedThing(NameKind.CodeList, "", scalar.Text), scalar);
        }
        else if (takes == Kinds.Member && FactOf(scalar) is { } fact && !scalar.IsQuoted)
        {
            // FRA/diesel: one code of each list.
            int start = scalar.Start;
            foreach ((string code, string list) in scalar.Text.Split('/').Zip(FactsOutline.ListsOf(fact)))
            {
                yield return new Reference(new NamedThing(NameKind.Code, list, code), start, start + code.Length, IsDefinition: false);
                start += code.Length + 1;
            }
        }
    }

    private static Reference Named(NamedThing thing, OutlineScalar name, bool isDefinition = false) => new(thing, name.Start, name.End, isDefinition);

    /// <summary>The fact that contains a node.</summary>
    public static OutlineMapping? FactOf(OutlineNode? node)
    {
        while (node is not null && (node is not OutlineMapping || node.Slot.Keys != FactKeys.Table))
        {
            node = node.Owner is OutlineEntry entry ? entry.Mapping : node.Owner as OutlineNode;
        }

        return node as OutlineMapping;
    }
}
