using System.Text;

namespace ChangzhouFacts.Image;

/// <summary>Writes an image sequentially. Everything but texts is ASCII, so the whole is UTF-8 and fits in a <c>u8</c> literal.</summary>
/// <param name="words">The words that texts refer to; null to write texts in full.</param>
internal sealed class ImageWriter(ImageWords? words = null)
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Stack<string> _textsInOrder = new();
    private byte[] _bytes = new byte[1024];
    private int _sharedUpTo = int.MaxValue;

    /// <summary>The texts written so far, each once.</summary>
    public IReadOnlyCollection<string> Texts => _texts.Keys;

    /// <summary>The offset of the next write.</summary>
    public int At { get; private set; }

    public byte[] ToArray() => ToArray(0, At);

    /// <summary>The bytes from one offset to another.</summary>
    public byte[] ToArray(int from, int to) => _bytes.AsSpan(from, to - from).ToArray();

    /// <summary>Removes everything from an offset on and continues at the start of a segment.</summary>
    public void BeginSegment(int from, int segmentAt)
    {
        while (_textsInOrder.Count > 0 && _texts[_textsInOrder.Peek()] >= from)
        {
            _texts.Remove(_textsInOrder.Pop());
        }

        At = from;
        Grow(segmentAt - from);
        At = segmentAt;

        // In a segment larger than the others, an offset only reaches the first part: texts behind it are not shared.
        _sharedUpTo = segmentAt + ImageLayout.SegmentSize;
    }

    public void Byte(int value)
    {
        Grow(1);
        _bytes[At++] = (byte)value;
    }

    public void Digit(int value) => Byte(ImageLayout.Digit(value));

    /// <summary>A number with a fixed count of digits, the highest first.</summary>
    public void Fixed(int value, int digits)
    {
        for (int digit = digits - 1; digit >= 0; digit--)
        {
            Digit((value >> (6 * digit)) & 63);
        }
    }

    /// <summary>Overwrites a number of fixed size.</summary>
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

    /// <summary>A number with as many digits as it needs.</summary>
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

    /// <summary>A text, a reference to an earlier copy, or a mark for none.</summary>
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

    /// <summary>UTF-8 bytes preceded by their length.</summary>
    public void Utf8(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        Varying(length);
        Utf8(text, length);
    }

    /// <summary>A text preceded by its length.</summary>
    public void Utf8(string text, int length)
    {
        Grow(length);
        At += Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, At);
    }

    /// <summary>Items preceded by their count.</summary>
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
