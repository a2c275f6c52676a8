using System.Text;

namespace ChangzhouFacts.Image;

/// <summary>Reads one thing after another from an image. All reads are checked: an image that ends early throws.</summary>
internal ref struct ImageReader(ReadOnlySpan<byte> image, int at)
{
    private readonly ReadOnlySpan<byte> _image = image;

    /// <summary>The offset of what comes next.</summary>
    public int At { get; private set; } = at;

    /// <summary>A number of a fixed count of digits to the base 64, the highest first.</summary>
    public static int Fixed(ReadOnlySpan<byte> image, int at, int digits)
    {
        int value = 0;
        foreach (byte digit in image.Slice(at, digits))
        {
            value = (value << 6) | (digit & 63);
        }

        return value;
    }

    /// <summary>A reader of the same image from another place on.</summary>
    public readonly ImageReader From(int at) => new(_image, at);

    public int Digit() => _image[At++] & 63;

    public int Fixed(int digits)
    {
        int value = Fixed(_image, At, digits);
        At += digits;
        return value;
    }

    /// <summary>A number of as many digits as it needs, five bits each, the lowest first; the sixth bit says that more follow.</summary>
    public int Varying() => checked((int)VaryingWide().Low);

    /// <summary>As <see cref="Varying"/>, of up to 128 bits.</summary>
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
                return TextHere();
            default:
                var elsewhere = new ImageReader(_image, reference - 2);
                return elsewhere.TextHere();
        }
    }

    public string Text() => TextOrNull() ?? throw new InvalidOperationException("The image lacks a text.");

    /// <summary>The UTF-8 of a text that stands here.</summary>
    public ReadOnlySpan<byte> Utf8()
    {
        int length = Varying();
        ReadOnlySpan<byte> text = _image.Slice(At, length);
        At += length;
        return text;
    }

    public string TextHere()
    {
        ReadOnlySpan<byte> utf8 = Utf8();
#if NET8_0_OR_GREATER
        return Encoding.UTF8.GetString(utf8);
#else
        return Encoding.UTF8.GetString(utf8.ToArray());
#endif
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

    /// <summary>Reads one item of a list.</summary>
    public delegate T ReadItem<T>(ref ImageReader reader);
}
