using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Tests;

/// <summary>A processor uses one way to compare an id; each of them gives the same answer.</summary>
public sealed class SlotMatchTests
{
    [Theory]
    [InlineData("province")]
    [InlineData("rd-expenditure-share-of-gdp")]
    [InlineData("an-id-of-exactly-forty-characters-length")]
    public void EveryWayToCompareGivesTheSameAnswer(string id)
    {
        byte[] slot = SlotOf(id);
        Check(slot, id, expected: true);
        for (int i = 0; i < id.Length; i++)
        {
            foreach (char other in new[] { '\0', '~', '\u0080', 'ÿ', (char)(id[i] + 256), '\u8000', '\uffff' })
            {
                Check(slot, id[..i] + other + id[(i + 1)..], expected: false);
            }
        }
    }

    private static byte[] SlotOf(string id)
    {
        var slot = new byte[ImageLayout.SlotSize];
        for (int i = 0; i < ImageLayout.SlotLengthAt; i++)
        {
            slot[i] = (byte)id[ImageLayout.WindowAt(i / ImageLayout.WindowSize, id.Length - ImageLayout.WindowSize) + (i % ImageLayout.WindowSize)];
        }

        return slot;
    }

    private static void Check(byte[] slot, string text, bool expected)
    {
        ref ushort characters = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text.AsSpan()));
        nint last = text.Length - ImageLayout.WindowSize;

        Assert.Equal(expected, SlotMatch.IsMatch(slot, text.AsSpan()));
        Assert.Equal(expected, SlotMatch.IsMatchOneByOne(ref slot[0], ref characters, last));
        Assert.Equal(expected, SlotMatch.IsMatchWidened(ref slot[0], ref characters, last));
        if (Sse2.IsSupported)
        {
            Assert.Equal(expected, SlotMatch.IsMatchPacked(ref slot[0], ref characters, last));
        }

        Assert.Equal(expected, SlotMatch.IsMatch<byte>(slot, text.Select(c => c < 0x80 ? (byte)c : (byte)0xFF).ToArray()));
    }
}
