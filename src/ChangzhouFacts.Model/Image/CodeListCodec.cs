namespace ChangzhouFacts.Image;

/// <summary>A list of codes: its id, its label, and how many of the set's codes are its own. The codes stand in a table of their own, those of one list after another's.</summary>
internal static class CodeListCodec
{
    public static void Write(ImageWriter image, CodeList list)
    {
        image.TextOrNull(list.Id);
        image.TextOrNull(list.Label);
        image.Varying(list.Codes.Count);
    }

    /// <param name="reader">Where it stands.</param>
    /// <param name="firstCode">The ordinal of its first code.</param>
    /// <param name="set">The set, whose codes are made once.</param>
    public static CodeList Read(ImageReader reader, int firstCode, FactCollection set)
    {
        string id = reader.Text();
        string? label = reader.TextOrNull();
        return new CodeList(id, Enumerable.Range(firstCode, reader.Varying()).Select(set.CodeAt).ToArray()) { Label = label };
    }
}
