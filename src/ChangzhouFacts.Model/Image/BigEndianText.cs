using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Image;

/// <summary>The bytes of a text on a big-endian machine: swapped once for each text.</summary>
internal static class BigEndianText
{
    private static readonly ConditionalWeakTable<string, byte[]> Turned = new();

    public static byte[] BytesOf(string text) => Turned.GetValue(text, static key =>
    {
        var bytes = new byte[2 * key.Length];
        for (int i = 0; i < key.Length; i++)
        {
            bytes[2 * i] = (byte)key[i];
            bytes[(2 * i) + 1] = (byte)(key[i] >> 8);
        }

        return bytes;
    });
}
