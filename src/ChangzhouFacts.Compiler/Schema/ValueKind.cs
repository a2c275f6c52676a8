using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The kind of value that a key takes.</summary>
/// <param name="name">Its name in the schema for editors.</param>
/// <param name="inWords">The kind in the words of a message: <c>a text</c>.</param>
/// <param name="onPage">The kind in docs/schema.md, in Markdown.</param>
/// <param name="description">A description in one sentence, for editors.</param>
/// <param name="examples">Example values in YAML.</param>
internal class ValueKind(string name, string inWords, string onPage, string description, params string[] examples)
{
    public string Name { get; } = name;

    public string InWords { get; } = inWords;

    public string OnPage { get; } = onPage;

    public string Description { get; } = description;

    public IReadOnlyList<string> Examples { get; } = examples;
}

/// <summary>One word of a vocabulary. docs/schema.md describes the words in a section of their own, or beside the key.</summary>
internal sealed class WordKind(string name, Vocabulary words, string description, string? section = null)
    : ValueKind(name, "a word", section is null ? string.Join(", ", words.Select(word => "`" + word + "`")) : "[" + name + "](#" + section + ")", description)
{
    public Vocabulary Words { get; } = words;

    public string? Section { get; } = section;
}

/// <summary>A mapping with keys of its own.</summary>
internal sealed class MappingKind(KeyTable keys) : ValueKind(keys.Name, "a mapping", keys.Link, keys.Description)
{
    public KeyTable Keys { get; } = keys;
}

/// <summary>A figure: a number, or a mapping of the number and its details.</summary>
internal sealed class FigureKind(KeyTable keys) : ValueKind(keys.Name, "a number", "[number](#numbers), or " + keys.Link, keys.Description)
{
    public KeyTable Keys { get; } = keys;
}

/// <summary>A step: a figure, or the word <c>ended</c>.</summary>
internal sealed class StepKind(KeyTable keys) : ValueKind("step", "a number", $"[number](#numbers), {keys.Link}, or `{Words.Ended}`", keys.Description)
{
    public FigureKind Figure { get; } = new(keys);
}

/// <summary>A label: a text, or a mapping of the label and its translations.</summary>
internal sealed class LabelKind(KeyTable keys) : ValueKind(keys.Name, "a text", "text, or " + keys.Link, keys.Description)
{
    public KeyTable Keys { get; } = keys;
}

/// <summary>The content of a fact; for a family, the content nested by code, one level for each code list.</summary>
internal sealed class ByCodeKind(ValueKind single) : ValueKind(single.Name + "-by-code", single.InWords, single.OnPage, single.Description, [.. single.Examples])
{
    public ValueKind Single { get; } = single;
}

/// <summary>A mapping whose keys are ids, periods or languages instead of keys of the schema.</summary>
internal sealed class MapKind(ValueKind keys, ValueKind values, bool needsEntry = false)
    : ValueKind(values.Name + "-by-" + keys.Name, "a mapping", keys.OnPage + " → " + values.OnPage, values.Description)
{
    public ValueKind Keys { get; } = keys;

    public ValueKind Values { get; } = values;

    /// <summary>Whether it needs at least one entry.</summary>
    public bool NeedsEntry { get; } = needsEntry;
}

/// <summary>A list.</summary>
internal sealed class ListKind(ValueKind items) : ValueKind(items.Name + "-list", "a list", "list of " + items.OnPage, items.Description)
{
    public ValueKind Items { get; } = items;
}

/// <summary>One value, or a list of values.</summary>
internal sealed class OneOrListKind(ValueKind items, bool needsEntry = false)
    : ValueKind(items.Name + "-or-list", items.InWords, items.OnPage + ", or a list of these", items.Description)
{
    public ValueKind Items { get; } = items;

    /// <summary>Whether the list needs at least one entry.</summary>
    public bool NeedsEntry { get; } = needsEntry;
}
