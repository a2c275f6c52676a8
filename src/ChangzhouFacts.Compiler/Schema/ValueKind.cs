using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Schema;

/// <summary>What a key takes.</summary>
/// <param name="name">What the schema for editors calls it.</param>
/// <param name="inWords">What it is, in the words of a message: <c>a text</c>.</param>
/// <param name="onPage">What it is on the page about the schema, in Markdown.</param>
/// <param name="description">What it is, in a sentence for editors.</param>
/// <param name="examples">Such values, as facts.yaml writes them.</param>
internal class ValueKind(string name, string inWords, string onPage, string description, params string[] examples)
{
    public string Name { get; } = name;

    public string InWords { get; } = inWords;

    public string OnPage { get; } = onPage;

    public string Description { get; } = description;

    public IReadOnlyList<string> Examples { get; } = examples;
}

/// <summary>One word of a table. That has a section of the page, or else stands where the key does.</summary>
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

/// <summary>A figure: a number, or a mapping of the number and what there is to say about it.</summary>
internal sealed class FigureKind(KeyTable keys) : ValueKind(keys.Name, "a number", "[number](#numbers), or " + keys.Link, keys.Description)
{
    public KeyTable Keys { get; } = keys;
}

/// <summary>A step: a figure, or that from then on there is none.</summary>
internal sealed class StepKind(KeyTable keys) : ValueKind("step", "a number", $"[number](#numbers), {keys.Link}, or `{Words.Ended}`", keys.Description)
{
    public FigureKind Figure { get; } = new(keys);
}

/// <summary>A label: a text, or a mapping of the label and the label in other languages.</summary>
internal sealed class LabelKind(KeyTable keys) : ValueKind(keys.Name, "a text", "text, or " + keys.Link, keys.Description)
{
    public KeyTable Keys { get; } = keys;
}

/// <summary>What a fact has, or, where it is a family, this for each code, and so on for each of its code lists.</summary>
internal sealed class ByCodeKind(ValueKind single) : ValueKind(single.Name + "-by-code", single.InWords, single.OnPage, single.Description, [.. single.Examples])
{
    public ValueKind Single { get; } = single;
}

/// <summary>A mapping whose keys are ids, periods or languages, and not of this schema.</summary>
internal sealed class MapKind(ValueKind keys, ValueKind values, bool needsEntry = false)
    : ValueKind(values.Name + "-by-" + keys.Name, "a mapping", keys.OnPage + " → " + values.OnPage, values.Description)
{
    public ValueKind Keys { get; } = keys;

    public ValueKind Values { get; } = values;

    /// <summary>Whether it may not be empty.</summary>
    public bool NeedsEntry { get; } = needsEntry;
}

/// <summary>A list.</summary>
internal sealed class ListKind(ValueKind items) : ValueKind(items.Name + "-list", "a list", "list of " + items.OnPage, items.Description)
{
    public ValueKind Items { get; } = items;
}

/// <summary>One of something, or a list of several.</summary>
internal sealed class OneOrListKind(ValueKind items, bool needsEntry = false)
    : ValueKind(items.Name + "-or-list", items.InWords, items.OnPage + ", or a list of these", items.Description)
{
    public ValueKind Items { get; } = items;

    /// <summary>Whether the list may not be empty.</summary>
    public bool NeedsEntry { get; } = needsEntry;
}
