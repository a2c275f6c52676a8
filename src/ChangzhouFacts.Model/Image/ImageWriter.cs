using System.Text;

namespace ChangzhouFacts.Image;

/// <summary>Writes one thing after another into an image. What is no text is ASCII, so that the whole is UTF-8 and can stand in a <c>u8</c> literal.</summary>
internal sealed class ImageWriter
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private byte[] _bytes = new byte[1024];

    /// <summary>The offset of what comes next.</summary>
    public int At { get; private set; }

    public byte[] ToArray() => _bytes.AsSpan(0, At).ToArray();

    public void Byte(int value)
    {
        if (At == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[At++] = (byte)value;
    }

    public void Digit(int value) => Byte(ImageLayout.Digit(value));

    /// <summary>A number of a fixed count of digits, the highest first.</summary>
    public void Fixed(int value, int digits)
    {
        for (int digit = digits - 1; digit >= 0; digit--)
        {
            Digit((value >> (6 * digit)) & 63);
        }
    }

    /// <summary>Writes a number of fixed size where something else stood.</summary>
    public void Patch(int at, int value, int digits)
    {
        for (int digit = 0; digit < digits; digit++)
        {
            _bytes[at + digit] = ImageLayout.Digit((value >> (6 * (digits - 1 - digit))) & 63);
        }
    }

    public void Fixed(WideNumber value, int digits)
    {
        for (int digit = digits - 1; digit >= 0; digit--)
        {
            Digit(value.Bits(6 * digit, 6));
        }
    }

    /// <summary>A number of as many digits as it needs.</summary>
    public void Varying(int value) => Varying(new WideNumber(0, (uint)value));

    public void Varying(WideNumber value)
    {
        int shift = 0;
        for (; !value.IsBelow(shift + 5); shift += 5)
        {
            Digit(value.Bits(shift, 5) | 32);
        }

        Digit(value.Bits(shift, 5));
    }

    /// <summary>A text, or where it stood before; or that there is none.</summary>
    public void TextOrNull(string? text)
    {
        if (text is null)
        {
            Varying(0);
        }
        else if (_texts.TryGetValue(text, out int at))
        {
            Varying(at + 2);
        }
        else
        {
            Varying(1);
            _texts.Add(text, At);
            TextHere(text);
        }
    }

    /// <summary>A text that nothing refers to.</summary>
    public void TextHere(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Varying(utf8.Length);
        Bytes(utf8);
    }

    /// <summary>A count and so many items.</summary>
    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Varying(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - At)
        {
            Grow(bytes.Length);
        }

        bytes.CopyTo(_bytes.AsSpan(At));
        At += bytes.Length;
    }

    private void Grow(int more)
    {
        if (At + (long)more > ImageLayout.MaximumSize)
        {
            throw new InvalidOperationException("The facts need an image of more than a gibibyte.");
        }

        Array.Resize(ref _bytes, Math.Max(At + more, _bytes.Length * 2));
    }
}
