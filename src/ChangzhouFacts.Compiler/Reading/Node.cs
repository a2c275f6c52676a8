using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>A piece of the document, with its place in the file.</summary>
internal abstract class Node
{
    public abstract Location Location { get; }

    /// <summary>Whether it or something in it was refused, which is reported already.</summary>
    public bool IsFaulty { get; set; }

    /// <summary>What it is, in the words of a message.</summary>
    public abstract string KindInWords { get; }
}

/// <summary>
/// A text, number or word; nothing at all is the empty plain scalar. A large file has millions of them, and nearly all stand in it as they are
/// read: of these only the place is kept.
/// </summary>
/// <param name="file">The text of the file.</param>
/// <param name="start">Where it begins in it.</param>
/// <param name="end">Where it ends.</param>
/// <param name="text">What is read there; null where just that stands there.</param>
/// <param name="isPlain">Whether it stands without quotes and not as a block.</param>
internal class ScalarNode(LocatedText file, int start, int end, string? text, bool isPlain) : Node
{
    public override Location Location => file.Locate(start, end);

    /// <summary>What is read there; made anew each time, where only the place is kept.</summary>
    public virtual string Text => text ?? file.Text.Substring(start, end - start);

    /// <summary>The characters of <see cref="Text"/>.</summary>
    public virtual ReadOnlySpan<char> Characters => text is null ? file.Text.AsSpan(start, end - start) : text.AsSpan();

    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether it is the nothing of a key in braces that has not even a colon.</summary>
    public bool IsWithoutColon { get; init; }

    /// <summary>Whether YAML means "no value": nothing, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => IsPlain && Characters is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Whether its text is that one.</summary>
    public bool Is(string other) => Characters.SequenceEqual(other.AsSpan());

    public override string KindInWords => IsPlain && Characters.IsEmpty ? "nothing" : "a single value";

    private protected LocatedText File => file;

    private protected int Start => start;

    private protected int End => end;
}

/// <summary>A list.</summary>
internal sealed class SequenceNode(Location location) : Node
{
    public override Location Location { get; } = location;

    public List<Node> Items { get; } = [];

    public override string KindInWords => "a list";
}

/// <summary>Keys with values, in the file's order; no key stands twice.</summary>
internal sealed class MappingNode(Location location) : Node
{
    private Location _location = location;

    public override Location Location => _location;

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
    public void BeginAt(Location location) => _location = location;

    public readonly record struct Entry(ScalarNode Key, Node Value);
}

/// <summary>Something that was refused and reported already.</summary>
internal sealed class RefusedNode : Node
{
    public RefusedNode(Location location)
    {
        Location = location;
        IsFaulty = true;
    }

    public override Location Location { get; }

    public override string KindInWords => "something refused";
}
