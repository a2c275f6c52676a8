using System.Globalization;
using System.Text;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>
/// The image of the facts, as bytes in the assembly's data section, and the collection that reads it. The collection is in a private nested
/// class: the generated class itself needs no static constructor, and a lookup of figures reads the image without it. Private names begin with
/// two underscores, which no fact's name does.
/// </summary>
internal static class ImageEmitter
{
    public const string Bytes = "__Image";
    public const string Segment = "__Segment";
    public const string Collection = Holder + ".All";

    private const string Holder = "__Facts";
    private const int BytesInLine = 32;

    public static void Emit(IndentedWriter writer, WrittenImage image, bool hasUtf8Literals, CancellationToken cancellationToken)
    {
        Property(writer, Bytes, image.First, hasUtf8Literals);
        bool isSegmented = image.Segments.Count > 0;
        if (isSegmented)
        {
            Segments(writer, image.Segments, hasUtf8Literals, cancellationToken);
        }

        writer.Separate();
        using (writer.Block("private static class " + Holder))
        {
            string segments = isSegmented ? ", " + Segment : "";
            writer.Line($"internal static readonly {TypeNames.FactCollection} All = new {TypeNames.FactCollection}(() => {Bytes}{segments});");
        }
    }

    // Many short literals cost the C# compiler much less than a long one.
    private static void Segments(IndentedWriter writer, IReadOnlyList<ImageSegment> segments, bool hasUtf8Literals, CancellationToken cancellationToken)
    {
        foreach (ImageSegment segment in segments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Property(writer, NameOf(segment), segment.Bytes, hasUtf8Literals);
        }

        writer.Separate();
        using (writer.Block($"private static {TypeNames.Span}<byte> {Segment}(int number)"))
        using (writer.Block("switch (number)"))
        {
            foreach (ImageSegment segment in segments)
            {
                writer.Line($"case {Literals.Digits(segment.Number)}: return {NameOf(segment)};");
            }

            writer.Line("default: return default;");
        }
    }

    private static string NameOf(ImageSegment segment) => Segment + Literals.Digits(segment.Number);

    private static void Property(IndentedWriter writer, string name, byte[] bytes, bool hasUtf8Literals)
    {
        string header = $"private static {TypeNames.Span}<byte> {name} => ";
        writer.Separate();
        if (hasUtf8Literals)
        {
            writer.Line(header + Literals.Text(Encoding.UTF8.GetString(bytes)) + "u8;");
        }
        else
        {
            // From C# 7.3 on, an array that is only ever seen as a read-only span is no array but the same bytes in the data section.
            ByteArray(writer, header, bytes);
        }
    }

    private static void ByteArray(IndentedWriter writer, string header, byte[] image)
    {
        using (writer.Block(header + "new byte[]", "};"))
        {
            var line = new StringBuilder();
            for (int at = 0; at < image.Length; at += BytesInLine)
            {
                line.Clear();
                for (int i = at; i < image.Length && i < at + BytesInLine; i++)
                {
                    line.Append(image[i].ToString(CultureInfo.InvariantCulture)).Append(',');
                }

                writer.Line(line.ToString());
            }
        }
    }
}
