using System.Buffers;
using System.Text;

namespace ChangzhouFacts.Cli.Output.Json;

/// <summary>Converts UTF-8 to text and passes it on, so that only the current chunk is in memory.</summary>
internal sealed class TextBuffer(TextWriter output) : IBufferWriter<byte>
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private byte[] _bytes = new byte[16 * 1024];
    private char[] _chars = [];

    public void Advance(int count)
    {
        if (_chars.Length < _bytes.Length + 1)
        {
            // A byte becomes at most one character, and a chunk may begin with the rest of a character of the previous one.
            _chars = new char[_bytes.Length + 1];
        }

        int length = _decoder.GetChars(_bytes.AsSpan(0, count), _chars, flush: false);
        output.Write(_chars, 0, length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sizeHint > _bytes.Length)
        {
            _bytes = new byte[sizeHint];
        }

        return _bytes;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
