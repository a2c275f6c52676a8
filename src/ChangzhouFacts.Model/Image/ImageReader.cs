using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Image;

/// <summary>Reads an image sequentially. All reads are checked: a truncated image throws.</summary>
/// <param name="piece">The image, or one of its segments.</param>
/// <param name="at">The offset of the next read.</param>
/// <param name="pieces">The whole image; null if no text is read.</param>
/// <param name="isSegment">Whether a segment is read.</param>
internal ref struct ImageReader(ReadOnlySpan<byte> piece, int at, ImagePieces? pieces = null, bool isSegment = false)
{
    private readonly ReadOnlySpan<byte> _piece = piece;
    private int _at = at;

    /// <summary>The offset of the next read.</summary>
    public readonly int At => _at;

    /// <summary>A number with a fixed count of base-64 digits, the highest first.</summary>
    public static int Fixed(ReadOnlySpan<byte> image, int at, int digits) => (int)Sextets.Read(image, at, digits);

    /// <inheritdoc cref="Digit()"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Digit(ReadOnlySpan<byte> image, ref int at) => image[at++] & 63;

    /// <inheritdoc cref="Varying()"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Varying(ReadOnlySpan<byte> image, ref int at)
    {
        // Most have one digit. The others are read from a copy of the offset: one that is passed on by reference is never in a register.
        int digit = Digit(image, ref at);
        if (digit < 32)
        {
            return digit;
        }

        int next = at;
        int number = Longer(image, ref next, digit);
        at = next;
        return number;
    }

    /// <summary>The figures of a fact; moves behind them.</summary>
    public ImageSeries Series()
    {
        var series = new ImageSeries(_piece, _at);
        _at = series.End;
        return series;
    }

    /// <summary>A number from 0 to 63.</summary>
    public int Digit() => Digit(_piece, ref _at);

    public int Fixed(int digits)
    {
        int value = Fixed(_piece, _at, digits);
        _at += digits;
        return value;
    }

    /// <summary>A number with as many digits as needed, five bits each, the lowest first; the sixth bit says that more follow.</summary>
    public int Varying() => Varying(_piece, ref _at);

    /// <summary>The same as <see cref="Varying()"/>, with up to 128 bits.</summary>
    public WideNumber VaryingWide()
    {
        WideNumber number = default;
        int digit;
        int shift = 0;
        do
        {
            digit = Digit();
            number = number.WithBits(digit & 31, shift);
            shift += 5;
        }
        while (digit >= 32);

        return number;
    }

    /// <summary>A text, here or at an earlier offset; null if there is none.</summary>
    public string? TextOrNull()
    {
        int reference = Varying();
        switch (reference)
        {
            case 0:
                return null;
            case 1:
                return TextCodec.Read(ref this, Pieces);
            default:
                ImageReader elsewhere = Pieces.TextAt(reference - 2, isSegment);
                return TextCodec.Read(ref elsewhere, Pieces);
        }
    }

    public string Text() => TextOrNull() ?? throw new InvalidOperationException("A text is missing in the image.");

    /// <summary>Bytes preceded by their length.</summary>
    public ReadOnlySpan<byte> Utf8() => Bytes(Varying());

    /// <summary>The id of a fact.</summary>
    public string Id() => TextCodec.ToText(Utf8());

    public ReadOnlySpan<byte> Bytes(int length)
    {
        ReadOnlySpan<byte> bytes = _piece.Slice(_at, length);
        _at += length;
        return bytes;
    }

    /// <summary>Items preceded by their count.</summary>
    public T[] List<T>(ReadItem<T> read)
    {
        var items = new T[Varying()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = read(ref this);
        }

        return items;
    }

    private static int Longer(ReadOnlySpan<byte> image, ref int at, int first)
    {
        int number = first & 31;
        for (int shift = 5; shift < 30; shift += 5)
        {
            int digit = Digit(image, ref at);
            number |= (digit & 31) << shift;
            if (digit < 32)
            {
                return number;
            }
        }

        throw new InvalidOperationException("A number in the image is larger than an image can be.");
    }

    private readonly ImagePieces Pieces => pieces ?? throw new InvalidOperationException("Reading a text needs the whole image.");

    /// <summary>Reads one item of a list.</summary>
    public delegate T ReadItem<T>(ref ImageReader reader);
}
