namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>A node of a facts file in the editor, which may be incomplete.</summary>
/// <param name="start">Its start offset.</param>
internal abstract class OutlineNode(int start)
{
    /// <summary>Its start offset.</summary>
    public int Start { get; private protected set; } = start;

    /// <summary>Its end offset.</summary>
    public int End { get; set; } = start;

    /// <summary>The key of which it is the value, or the list that contains it; null at the root.</summary>
    public object? Owner { get; set; }

    /// <summary>What the schema expects here.</summary>
    public Slot Slot { get; set; } = Slot.Unknown;
}

/// <summary>A list.</summary>
internal sealed class OutlineSequence(int start) : OutlineNode(start)
{
    /// <summary>The items; null for a dash without a value.</summary>
    public List<OutlineNode?> Items { get; } = [];
}
