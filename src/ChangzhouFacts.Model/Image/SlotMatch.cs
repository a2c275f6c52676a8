using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Image;

/// <summary>
/// Compares a text with the windows of an id in a slot. Of a text in memory it always compares all five windows, some of which overlap: without a branch
/// on the length, there is none to mispredict.
/// </summary>
internal static class SlotMatch
{
    /// <summary>Whether the windows and the length of a text, as characters or UTF-8 bytes, match those in a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="ends">The text's first and last window.</param>
    /// <param name="start">The text: at least eight characters or bytes; shorter ones are padded.</param>
    /// <param name="last">The position of its last window.</param>
    /// <param name="slotLength">The length as stored in a slot.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMatch<T>(ref byte slot, WindowPair ends, ref T start, nint last, ulong slotLength)
        where T : unmanaged
    {
        WindowPair middle = WindowPair.Of(ref start, last >> 1, last >> 2);
        var rest = new WindowPair(IdWindow.At(ref start, (last * 3) >> 2), slotLength);
        WindowPair difference = (ends ^ WindowPair.InImage(ref slot, 0)) | (middle ^ WindowPair.InImage(ref slot, 16)) | (rest ^ WindowPair.InImage(ref slot, 32));
        return difference.IsZero;
    }

    /// <summary>The same for windows in registers. The ends are the whole of an id of up to sixteen characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMatch(ref byte slot, IdWindows windows, bool endsAlone, ulong slotLength)
    {
        ulong difference = (windows.First ^ IdWindow.At(ref slot, 0)) | (windows.Last ^ IdWindow.At(ref slot, 8)) | (slotLength ^ IdWindow.At(ref slot, ImageLayout.SlotLengthAt));
        if (!endsAlone)
        {
            difference |= (windows.Middle ^ IdWindow.At(ref slot, 16)) | (windows.Quarter ^ IdWindow.At(ref slot, 24)) | (windows.ThreeQuarters ^ IdWindow.At(ref slot, 32));
        }

        return difference == 0;
    }
}
