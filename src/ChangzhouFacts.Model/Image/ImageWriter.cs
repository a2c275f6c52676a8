using System.Text;

namespace ChangzhouFacts.Image;

/// <summary>Writes one thing after another into an image. What is no text is ASCII, so that the whole is UTF-8 and can stand in a <c>u8</c> literal.</summary>
/// <param name="words">The words that texts are made of; null where texts are written out.</param>
internal sealed class ImageWriter(ImageWords? words = null)
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Stack<string> _textsInOrder = new();
    private byte[] _bytes = new byte[1024];
    private int _sharedUpTo = int.MaxValue;

    /// <summary>The texts that were written, each once.</summary>
    public IReadOnlyCollection<string> Texts => _texts.Keys;

    /// <summary>The offset of what comes next.</summary>
    public int At { get; private set; }

    public byte[] ToArray() => ToArray(0, At);

    /// <summary>What stands from one offset up to another.</summary>
    public byte[] ToArray(int from, int to) => _bytes.AsSpan(from, to - from).ToArray();

    /// <summary>Forgets what was written from an offset on, and goes on at the beginning of a segment.</summary>
    public void BeginSegment(int from, int segmentAt)
    {
        while (_textsInOrder.Count > 0 && _texts[_textsInOrder.Peek()] >= from)
        {
            _texts.Remove(_textsInOrder.Pop());
        }

        At = from;
        Grow(segmentAt - from);
        At = segmentAt;

        // From its offset alone, a text is only found in the first part of a segment that is larger than others.
        _sharedUpTo = segmentAt + ImageLayout.SegmentSize;
    }

    public void Byte(int value)
    {
        Grow(1);
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
            if (At < _sharedUpTo)
            {
                _texts.Add(text, At);
                _textsInOrder.Push(text);
            }

            TextCodec.Write(this, text, words);
        }
    }

    /// <summary>A length and so many bytes of UTF-8.</summary>
    public void Utf8(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        Varying(length);
        Utf8(text, length);
    }

    /// <summary>A text of a length that stands before it.</summary>
    public void Utf8(string text, int length)
    {
        Grow(length);
        At += Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, At);
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
        Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(At));
        At += bytes.Length;
    }

    private void Grow(int more)
    {
        if (more <= _bytes.Length - At)
        {
            return;
        }

        if (At + (long)more > ImageLayout.MaximumSize)
        {
            throw new InvalidOperationException("The facts need an image of more than a gibibyte.");
        }

        Array.Resize(ref _bytes, Math.Max(At + more, _bytes.Length * 2));
    }
}
