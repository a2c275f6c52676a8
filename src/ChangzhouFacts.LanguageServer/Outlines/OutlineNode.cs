namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>A piece of a facts file as an editor has it, which may be half written.</summary>
/// <param name="start">Where it begins in the text.</param>
internal abstract class OutlineNode(int start)
{
    /// <summary>Where it begins in the text.</summary>
    public int Start { get; private protected set; } = start;

    /// <summary>Where it ends.</summary>
    public int End { get; set; } = start;

    /// <summary>The key that it is the value of, or the list that it is in; null at the top.</summary>
    public object? Owner { get; set; }

    /// <summary>What belongs where it stands.</summary>
    public Slot Slot { get; set; } = Slot.Unknown;
}

/// <summary>A list.</summary>
internal sealed class OutlineSequence(int start) : OutlineNode(start)
{
    /// <summary>The items; null where only the dash is written.</summary>
    public List<OutlineNode?> Items { get; } = [];
}
