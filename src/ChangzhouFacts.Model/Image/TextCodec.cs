using System.Text;

namespace ChangzhouFacts.Image;

/// <summary>
/// A text: twice its length in bytes, then its UTF-8. If it contains words of the set: twice the number of its pieces plus 1, then the pieces, which are
/// separated by spaces. A piece is twice its length, then its UTF-8; or twice the number of a word of the set, plus 1.
/// </summary>
internal static class TextCodec
{
    private const char Blank = ' ';

    public static void Write(ImageWriter image, string text, ImageWords? words)
    {
        List<Piece>? pieces = words is null ? null : PiecesOf(text, words);
        if (pieces is null)
        {
            Literal(image, text);
            return;
        }

        image.Varying((2 * pieces.Count) + 1);
        foreach (Piece piece in pieces)
        {
            if (piece.Word >= 0)
            {
                image.Varying((2 * piece.Word) + 1);
            }
            else
            {
                Literal(image, text.Substring(piece.Start, piece.Length));
            }
        }
    }

    public static string Read(ref ImageReader reader, ImagePieces pieces)
    {
        int head = reader.Varying();
        if ((head & 1) == 0)
        {
            return ToText(reader.Bytes(head >> 1));
        }

        var text = new List<byte>();
        for (int i = 0; i < head >> 1; i++)
        {
            if (i > 0)
            {
                text.Add((byte)Blank);
            }

            int piece = reader.Varying();
            foreach (byte utf8 in (piece & 1) == 0 ? reader.Bytes(piece >> 1) : pieces.Word(piece >> 1))
            {
                text.Add(utf8);
            }
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    public static string ToText(ReadOnlySpan<byte> utf8)
    {
#if NET8_0_OR_GREATER
        return Encoding.UTF8.GetString(utf8);
#else
        return Encoding.UTF8.GetString(utf8.ToArray());
#endif
    }

    private static void Literal(ImageWriter image, string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        image.Varying(2 * length);
        image.Utf8(text, length);
    }

    // Everything between two words of the set is one piece, spaces included. Null if the text contains no word of the set.
    private static List<Piece>? PiecesOf(string text, ImageWords words)
    {
        var pieces = new List<Piece>();
        bool hasWord = false;
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf(Blank, start);
            end = end < 0 ? text.Length : end;
            int word = words.NumberOf(text.Substring(start, end - start));
            hasWord |= word >= 0;
            if (word < 0 && pieces.Count > 0 && pieces[pieces.Count - 1] is { Word: < 0, Start: var first })
            {
                pieces[pieces.Count - 1] = new Piece(-1, first, end - first);
            }
            else
            {
                pieces.Add(new Piece(word, start, end - start));
            }
        }

        return hasWord ? pieces : null;
    }

    private readonly record struct Piece(int Word, int Start, int Length);
}
