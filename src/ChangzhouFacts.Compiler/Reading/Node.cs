using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>A piece of the document, with its place in the file.</summary>
internal abstract class Node(Location location)
{
    public Location Location { get; protected set; } = location;

    /// <summary>Whether it or something in it was refused, which is reported already.</summary>
    public bool IsFaulty { get; set; }

    /// <summary>What it is, in the words of a message.</summary>
    public abstract string KindInWords { get; }
}

/// <summary>A text, number or word; nothing at all is the empty plain scalar.</summary>
internal sealed class ScalarNode(Location location, string text, bool isPlain) : Node(location)
{
    public string Text { get; } = text;

    /// <summary>Whether it stands without quotes and not as a block.</summary>
    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether it is the nothing of a key in braces that has not even a colon.</summary>
    public bool IsWithoutColon { get; init; }

    /// <summary>Whether YAML means "no value": nothing, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public override string KindInWords => IsPlain && Text.Length == 0 ? "nothing" : "a single value";
}

/// <summary>A list.</summary>
internal sealed class SequenceNode(Location location) : Node(location)
{
    public List<Node> Items { get; } = [];

    public override string KindInWords => "a list";
}

/// <summary>Keys with values, in the file's order; no key stands twice.</summary>
internal sealed class MappingNode(Location location) : Node(location)
{
    public List<Entry> Entries { get; } = [];

    /// <summary>
    /// Whether all of its keys are known. After an error that ends the reading, or a key that was refused, the lack of a
    /// key means nothing.
    /// </summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>Whether braces say where it ends, so that nothing behind them can have been meant to be in it.</summary>
    public bool IsDelimited { get; init; }

    public override string KindInWords => "a mapping";

    /// <summary>Says where it begins, where that is known only from its first key.</summary>
    public void BeginAt(Location location) => Location = location;

    public readonly record struct Entry(ScalarNode Key, Node Value);
}

/// <summary>Something that was refused and reported already.</summary>
internal sealed class RefusedNode : Node
{
    public RefusedNode(Location location) : base(location) => IsFaulty = true;

    public override string KindInWords => "something refused";
}
