using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace ChangzhouFacts.Image;

/// <summary>
/// Compares a text with the windows of an id in a slot. It always compares all five windows, of which some overlap: without a branch on the
/// length there is none to mispredict.
/// </summary>
internal static class SlotMatch
{
    /// <summary>Whether the windows of a text, characters or UTF-8 bytes, are those of the slot.</summary>
    /// <param name="slot">The slot's bytes.</param>
    /// <param name="text">At least eight characters or bytes, shorter ones filled up.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMatch<T>(ReadOnlySpan<byte> slot, ReadOnlySpan<T> text)
        where T : unmanaged
    {
        ref byte id = ref MemoryMarshal.GetReference(slot.Slice(0, ImageLayout.SlotSize));
        ref T start = ref MemoryMarshal.GetReference(text);
        nint last = text.Length - ImageLayout.WindowSize;
        if (typeof(T) == typeof(byte))
        {
            return IsMatch(ref id, ref Unsafe.As<T, byte>(ref start), last);
        }

        ref ushort characters = ref Unsafe.As<T, ushort>(ref start);
#if NET8_0_OR_GREATER
        return Sse2.IsSupported ? IsMatchPacked(ref id, ref characters, last) : IsMatchWidened(ref id, ref characters, last);
#else
        return IsMatchOneByOne(ref id, ref characters, last);
#endif
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsMatch(ref byte id, ref byte text, nint last)
    {
        ulong difference = (Eight(ref text, 0) ^ Eight(ref id, 0))
            | (Eight(ref text, last) ^ Eight(ref id, 8))
            | (Eight(ref text, last >> 1) ^ Eight(ref id, 16))
            | (Eight(ref text, last >> 2) ^ Eight(ref id, 24))
            | (Eight(ref text, (last * 3) >> 2) ^ Eight(ref id, 32));
        return difference == 0;
    }

    private static ulong Eight(ref byte start, nint at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, at));

    internal static bool IsMatchOneByOne(ref byte id, ref ushort text, nint last)
    {
        for (int i = 0; i < ImageLayout.SlotLengthAt; i++)
        {
            nint at = ImageLayout.WindowAt(i / ImageLayout.WindowSize, (int)last) + (i % ImageLayout.WindowSize);
            if (Unsafe.Add(ref text, at) != Unsafe.Add(ref id, i))
            {
                return false;
            }
        }

        return true;
    }

#if NET8_0_OR_GREATER
    // A character beyond 255 becomes 255 or 0, which no id has, so packing hides no difference.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsMatchPacked(ref byte id, ref ushort text, nint last)
    {
        ref short characters = ref Unsafe.As<ushort, short>(ref text);
        Vector128<byte> ends = Sse2.PackUnsignedSaturate(At(ref characters, 0), At(ref characters, last));
        Vector128<byte> middle = Sse2.PackUnsignedSaturate(At(ref characters, last >> 1), At(ref characters, last >> 2));
        Vector128<byte> rest = Sse2.PackUnsignedSaturate(At(ref characters, (last * 3) >> 2), Vector128<short>.Zero);
        Vector128<byte> difference = (ends ^ Vector128.LoadUnsafe(ref id))
            | (middle ^ Vector128.LoadUnsafe(ref id, 16))
            | (rest ^ Vector128.CreateScalar(Eight(ref id, 32)).AsByte());
        return difference == Vector128<byte>.Zero;
    }

    internal static bool IsMatchWidened(ref byte id, ref ushort text, nint last)
    {
        Vector128<ushort> difference = (At(ref text, 0) ^ Widened(ref id, 0))
            | (At(ref text, last) ^ Widened(ref id, 8))
            | (At(ref text, last >> 1) ^ Widened(ref id, 16))
            | (At(ref text, last >> 2) ^ Widened(ref id, 24))
            | (At(ref text, (last * 3) >> 2) ^ Widened(ref id, 32));
        return difference == Vector128<ushort>.Zero;
    }

    private static Vector128<T> At<T>(ref T start, nint at) => Vector128.LoadUnsafe(ref start, (nuint)at);

    private static Vector128<ushort> Widened(ref byte start, nint at) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(Eight(ref start, at)).AsByte());
#endif
}
