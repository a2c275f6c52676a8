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
    public const string Collection = Holder + ".All";

    private const string Holder = "__Facts";
    private const int BytesInLine = 32;

    public static void Emit(IndentedWriter writer, EmittedSet set, bool hasUtf8Literals, CancellationToken cancellationToken)
    {
        byte[] image = SetCodec.Write(set.Compiled.Set, cancellationToken);
        writer.Separate();
        if (hasUtf8Literals)
        {
            writer.Line(Header + Literals.Text(Encoding.UTF8.GetString(image)) + "u8;");
        }
        else
        {
            // From C# 7.3 on, an array that is only ever seen as a read-only span is no array but the same bytes in the data section.
            ByteArray(writer, image);
        }

        writer.Separate();
        using (writer.Block("private static class " + Holder))
        {
            writer.Line("internal static readonly " + TypeNames.FactCollection + " All = new " + TypeNames.FactCollection + "(() => " + Bytes + ");");
        }
    }

    private static string Header => "private static " + TypeNames.Span + "<byte> " + Bytes + " => ";

    private static void ByteArray(IndentedWriter writer, byte[] image)
    {
        using (writer.Block(Header + "new byte[]", "};"))
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
