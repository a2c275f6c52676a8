using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>A part of a document, with its location in the file.</summary>
internal abstract class Node
{
    public abstract Location Location { get; }

    /// <summary>Whether it, or a part of it, was refused, which is already reported.</summary>
    public bool IsFaulty { get; set; }

    /// <summary>Its kind, in the words of a message.</summary>
    public abstract string KindInWords { get; }
}

/// <summary>
/// A text, number or word; a missing value is an empty plain scalar. A large file has millions of them, and nearly all are read exactly as
/// written. Only the location of these is kept.
/// </summary>
/// <param name="file">The text of the file.</param>
/// <param name="start">Its position in the text.</param>
/// <param name="end">The position after it.</param>
/// <param name="text">Its content; null if it is exactly what is written.</param>
/// <param name="isPlain">Whether it is neither quoted nor a block scalar.</param>
internal class ScalarNode(LocatedText file, int start, int end, string? text, bool isPlain) : Node
{
    public override Location Location => file.Locate(start, end);

    /// <summary>Its content. If only the location is kept, the string is built on each call.</summary>
    public virtual string Text => text ?? file.Text.Substring(start, end - start);

    /// <summary>The characters of <see cref="Text"/>.</summary>
    public virtual ReadOnlySpan<char> Characters => text is null ? file.Text.AsSpan(start, end - start) : text.AsSpan();

    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether it is the missing value of a key in braces that does not even have a colon.</summary>
    public bool IsWithoutColon { get; init; }

    /// <summary>Whether YAML reads it as no value: nothing, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => IsPlain && Characters is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Whether its content is equal to a text.</summary>
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

/// <summary>Unique keys with values, in the file's order.</summary>
internal sealed class MappingNode(Location location) : Node
{
    private Location _location = location;

    public override Location Location => _location;

    public List<Entry> Entries { get; } = [];

    /// <summary>
    /// Whether all of its keys are known. After an error that ended the reading, or a refused key, a missing key is not an
    /// error.
    /// </summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>Whether braces end it, so that nothing after them can have been meant to be in it.</summary>
    public bool IsDelimited { get; init; }

    public override string KindInWords => "a mapping";

    /// <summary>Sets its location, if that was unknown until its first key.</summary>
    public void BeginAt(Location location) => _location = location;

    public readonly record struct Entry(ScalarNode Key, Node Value);
}

/// <summary>Something that was refused, which is already reported.</summary>
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
