namespace ChangzhouFacts.Image;

/// <summary>Reads one thing after another from an image. All reads are checked: an image that ends early throws.</summary>
/// <param name="piece">The image, or the segment of it that is read.</param>
/// <param name="at">The offset in it of what comes next.</param>
/// <param name="pieces">All of the image; null where no text is read.</param>
/// <param name="isSegment">Whether a segment is read.</param>
internal ref struct ImageReader(ReadOnlySpan<byte> piece, int at, ImagePieces? pieces = null, bool isSegment = false)
{
    private readonly ReadOnlySpan<byte> _piece = piece;
    private int _at = at;

    /// <summary>The offset in the piece of what comes next.</summary>
    public readonly int At => _at;

    /// <summary>A number of a fixed count of digits to the base 64, the highest first.</summary>
    public static int Fixed(ReadOnlySpan<byte> image, int at, int digits) => (int)Sextets.Read(image, at, digits);

    /// <inheritdoc cref="Digit()"/>
    public static int Digit(ReadOnlySpan<byte> image, ref int at) => image[at++] & 63;

    /// <inheritdoc cref="Varying()"/>
    public static int Varying(ReadOnlySpan<byte> image, ref int at)
    {
        // Most are of one digit, and hardly any of more than six.
        int number = 0;
        for (int shift = 0; shift < 30; shift += 5)
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

    /// <summary>The figures of a fact that stand here; what comes next is behind them.</summary>
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

    /// <summary>A number of as many digits as it needs, five bits each, the lowest first; the sixth bit says that more follow.</summary>
    public int Varying() => Varying(_piece, ref _at);

    /// <summary>As <see cref="Varying()"/>, of up to 128 bits.</summary>
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

    /// <summary>A text that stands here, or stood before; null where there is none.</summary>
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

    public string Text() => TextOrNull() ?? throw new InvalidOperationException("The image lacks a text.");

    /// <summary>The bytes of a length that stands before them.</summary>
    public ReadOnlySpan<byte> Utf8() => Bytes(Varying());

    /// <summary>The id of a fact that stands here.</summary>
    public string Id() => TextCodec.ToText(Utf8());

    public ReadOnlySpan<byte> Bytes(int length)
    {
        ReadOnlySpan<byte> bytes = _piece.Slice(_at, length);
        _at += length;
        return bytes;
    }

    /// <summary>A count and so many items.</summary>
    public T[] List<T>(ReadItem<T> read)
    {
        var items = new T[Varying()];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = read(ref this);
        }

        return items;
    }

    private readonly ImagePieces Pieces => pieces ?? throw new InvalidOperationException("Without all of the image no text is read.");

    /// <summary>Reads one item of a list.</summary>
    public delegate T ReadItem<T>(ref ImageReader reader);
}
