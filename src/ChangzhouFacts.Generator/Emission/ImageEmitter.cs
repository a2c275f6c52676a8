using System.Globalization;
using System.Text;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>
/// The image of the facts, as bytes in the assembly's data section, and the collection that reads it. The collection is in a private nested
/// class: so the generated class needs no static constructor, and a lookup of figures reads the image without the collection. Private names start
/// with two underscores, which the name of a fact never does.
/// </summary>
internal static class ImageEmitter
{
    public const string Bytes = "__Image";
    public const string Segment = "__Segment";
    public const string Collection = Holder + ".All";

    private const string Holder = "__Facts";
    private const int BytesInLine = 32;

    // For a text of up to 64 KiB, the JIT knows the bytes as well as those of the data section; with a larger one, lookups would take twice as long.
    private const int MostInText = 60_000;
    private const byte Padding = (byte)' ';

    public static void Emit(IndentedWriter writer, WrittenImage image, bool hasUtf8Literals, CancellationToken cancellationToken)
    {
        bool isSegmented = image.Segments.Count > 0;
        if (writer.Access != IndentedWriter.Public && !isSegmented && image.First.Length <= MostInText)
        {
            Text(writer, image.First);
        }
        else
        {
            Property(writer, Bytes, image.First, hasUtf8Literals);
            Segments(writer, image.Segments, hasUtf8Literals, cancellationToken);
        }

        writer.Separate();
        using (writer.Block("private static class " + Holder))
        {
            string segments = isSegmented ? ", " + Segment : "";
            writer.Line($"internal static readonly {TypeNames.FactCollection} All = new {TypeNames.FactCollection}(() => {Bytes}{segments});");
        }
    }

    // Two bytes to a character. A reference assembly includes the data section, even for private members: a changed figure would rebuild all projects
    // that reference this one. It does not include the text of a method's body.
    private static void Text(IndentedWriter writer, byte[] image)
    {
        var text = new StringBuilder((image.Length / 2) + 1);
        for (int i = 0; i < image.Length; i += 2)
        {
            text.Append((char)(image[i] | ((i + 1 < image.Length ? image[i + 1] : Padding) << 8)));
        }

        writer.Separate();
        writer.Line($"private static {TypeNames.Span}<byte> {Bytes} => {TypeNames.FactsImage}.BytesOf({Literals.Text(text.ToString())});");
    }

    // Many short literals cost the C# compiler much less than one long literal.
    private static void Segments(IndentedWriter writer, IReadOnlyList<ImageSegment> segments, bool hasUtf8Literals, CancellationToken cancellationToken)
    {
        if (segments.Count == 0)
        {
            return;
        }

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
            // From C# 7.3 on, an array only used as a read-only span compiles to the same bytes in the data section, without an array.
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
