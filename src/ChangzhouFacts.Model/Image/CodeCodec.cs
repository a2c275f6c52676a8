namespace ChangzhouFacts.Image;

/// <summary>A code: its list's id, its value, its label, and the labels in other languages.</summary>
internal static class CodeCodec
{
    public static void Write(ImageWriter image, Code code)
    {
        image.TextOrNull(code.List);
        image.TextOrNull(code.Value);
        image.TextOrNull(code.Label);
        image.List(code.Labels, label =>
        {
            image.TextOrNull(label.Language);
            image.TextOrNull(label.Text);
        });
    }

    public static Code Read(ImageReader reader) => new(reader.Text(), reader.Text(), reader.Text())
    {
        Labels = reader.List(static (ref ImageReader at) => new LocalizedText(at.Text(), at.Text())),
    };
}
