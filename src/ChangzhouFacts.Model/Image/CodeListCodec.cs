namespace ChangzhouFacts.Image;

/// <summary>A list of codes: its id, its label, and its number of codes. The codes are in a table of their own, list by list.</summary>
internal static class CodeListCodec
{
    public static void Write(ImageWriter image, CodeList list)
    {
        image.TextOrNull(list.Id);
        image.TextOrNull(list.Label);
        image.Varying(list.Codes.Count);
    }

    /// <param name="reader">At the list.</param>
    /// <param name="firstCode">The ordinal of its first code.</param>
    /// <param name="set">The set, which creates each code once.</param>
    public static CodeList Read(ImageReader reader, int firstCode, FactCollection set)
    {
        string id = reader.Text();
        string? label = reader.TextOrNull();
        return new CodeList(id, Enumerable.Range(firstCode, reader.Varying()).Select(set.CodeAt).ToArray()) { Label = label };
    }
}
