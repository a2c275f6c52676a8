using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Tests;

/// <summary>A processor uses one of several ways to read an id; all give the same result.</summary>
public sealed class IdWindowTests
{
    private static readonly char[] Others = ['\0', '~', '\u0080', 'ÿ', 'š', '\u8000', '\uffff'];

    [Theory]
    [InlineData("province")]
    [InlineData("a-0z9 xy")]
    public void EveryWayToReadAWindowGivesTheBytesInTheirOrder(string window)
    {
        ulong expected = Encoding.ASCII.GetBytes(window).Select((b, i) => (ulong)b << (8 * i)).Aggregate((sum, next) => sum | next);

        Assert.All(Ways(window), way => Assert.Equal(expected, way));
        Assert.Equal(expected, IdWindow.At(ref Encoding.ASCII.GetBytes(window)[0], 0));
    }

    [Fact]
    public void NoWayToReadAWindowTakesAnotherCharacterForOneOfAnId()
    {
        const string Window = "province";
        ulong[] expected = Ways(Window);
        for (int i = 0; i < Window.Length; i++)
        {
            foreach (char other in Others.Append((char)(Window[i] + 256)))
            {
                ulong[] ways = Ways(Window[..i] + other + Window[(i + 1)..]);

                Assert.All(ways, way => Assert.NotEqual(expected[0], way));
            }
        }
    }

    [Theory]
    [InlineData("province")]
    [InlineData("rd-expenditure-share-of-gdp")]
    [InlineData("an-id-of-exactly-forty-characters-length")]
    public void ASlotMatchesItsIdAndNothingElse(string id)
    {
        byte[] slot = SlotOf(id);
        Assert.True(IsMatch(slot, id, id.Length));
        Assert.False(IsMatch(slot, id, id.Length - 1));
        for (int i = 0; i < id.Length; i++)
        {
            foreach (char other in Others.Append((char)(id[i] + 256)))
            {
                Assert.False(IsMatch(slot, id[..i] + other + id[(i + 1)..], id.Length));
            }
        }
    }

    [Fact]
    public void AShortTextIsPadded()
    {
        const string Text = "ab0-zA_.";
        for (int length = 1; length <= Text.Length; length++)
        {
            string padded = Text[..length].PadRight(8);
            string exact = new(Text.AsSpan(0, length));
            byte[] bytes = Encoding.ASCII.GetBytes(exact);
            ulong expected = IdWindow.At(ref MemoryMarshal.GetReference(padded.AsSpan()), 0);

            Assert.Equal(expected, IdWindow.Padded(ref MemoryMarshal.GetReference(exact.AsSpan()), length));
            Assert.Equal(expected, IdWindow.Padded(ref bytes[0], length));
            foreach ((int at, char other) in Enumerable.Range(0, length).SelectMany(at => Others.Append((char)(Text[at] + 256)).Select(other => (at, other))))
            {
                string differing = exact[..at] + other + exact[(at + 1)..];
                Assert.NotEqual(expected, IdWindow.Padded(ref MemoryMarshal.GetReference(differing.AsSpan()), length));
            }
        }
    }

    private static ulong[] Ways(string window)
    {
        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(window.AsSpan());
        Vector128<ushort> vector = Vector128.Create(characters);
        List<ulong> ways =
        [
            IdWindow.At(ref MemoryMarshal.GetReference(window.AsSpan()), 0),
            IdWindow.OneByOne(ref MemoryMarshal.GetReference(characters)),
            IdWindow.Narrowed(vector, Vector128<ushort>.Zero).AsUInt64().ToScalar(),
            WindowPair.Of(ref MemoryMarshal.GetReference(window.AsSpan()), 0, 0).Second,
        ];
        if (Sse2.IsSupported)
        {
            ways.Add(IdWindow.Packed(vector, Vector128<ushort>.Zero).AsUInt64().ToScalar());
        }

        return [.. ways];
    }

    private static byte[] SlotOf(string id)
    {
        var slot = new byte[ImageLayout.SlotSize];
        for (int i = 0; i < ImageLayout.SlotLengthAt; i++)
        {
            slot[i] = (byte)id[ImageLayout.WindowAt(i / ImageLayout.WindowSize, id.Length - ImageLayout.WindowSize) + (i % ImageLayout.WindowSize)];
        }

        BinaryPrimitives.WriteUInt64LittleEndian(slot.AsSpan(ImageLayout.SlotLengthAt), ImageLayout.SlotLength(id.Length));
        return slot;
    }

    private static bool IsMatch(byte[] slot, string text, int length)
    {
        nint last = text.Length - ImageLayout.WindowSize;
        ulong slotLength = ImageLayout.SlotLength(length);
        ref char characters = ref MemoryMarshal.GetReference(text.AsSpan());
        bool ofCharacters = SlotMatch.IsMatch(ref slot[0], WindowPair.Of(ref characters, 0, last), ref characters, last, slotLength);
        byte[] bytes = [.. text.Select(c => c < 0x80 ? (byte)c : (byte)0xFF)];
        Assert.Equal(ofCharacters, SlotMatch.IsMatch(ref slot[0], WindowPair.Of(ref bytes[0], 0, last), ref bytes[0], last, slotLength));
        return ofCharacters;
    }
}
