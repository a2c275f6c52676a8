using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace ChangzhouFacts.Image;

/// <summary>
/// Compares a text with the windows of an id in a slot. It always compares all five windows, of which some overlap: without a branch on the
/// length there is none to mispredict.
/// </summary>
internal static class SlotMatch
{
    /// <summary>Whether the windows of a text, characters or UTF-8 bytes, and its length are those of a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="start">The text: at least eight characters or bytes, shorter ones filled up.</param>
    /// <param name="last">Where its last window is.</param>
    /// <param name="length">The length as a slot has it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMatch<T>(ref byte slot, ref T start, nint last, int length)
        where T : unmanaged
    {
        ulong rest = (IdWindow.At(ref start, (last * 3) >> 2) ^ IdWindow.At(ref slot, 32)) | (uint)(Unsafe.Add(ref slot, ImageLayout.SlotLengthAt) ^ length);
#if NET8_0_OR_GREATER
        Vector128<ulong> ends = IdWindow.Two(ref start, 0, last) ^ IdWindow.TwoInImage(ref slot, 0);
        Vector128<ulong> middle = IdWindow.Two(ref start, last >> 1, last >> 2) ^ IdWindow.TwoInImage(ref slot, 16);
        return (ends | middle | Vector128.CreateScalar(rest)) == Vector128<ulong>.Zero;
#else
        ulong ends = (IdWindow.At(ref start, 0) ^ IdWindow.At(ref slot, 0)) | (IdWindow.At(ref start, last) ^ IdWindow.At(ref slot, 8));
        ulong middle = (IdWindow.At(ref start, last >> 1) ^ IdWindow.At(ref slot, 16)) | (IdWindow.At(ref start, last >> 2) ^ IdWindow.At(ref slot, 24));
        return (ends | middle | rest) == 0;
#endif
    }
}
