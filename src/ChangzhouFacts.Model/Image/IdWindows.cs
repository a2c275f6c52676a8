using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChangzhouFacts.Image;

/// <summary>
/// The windows of an id that is put together in registers. Writing it to memory and reading it back in larger pieces takes several times as long, because the
/// processor waits until the smaller pieces are written.
/// </summary>
internal readonly struct IdWindows
{
    private IdWindows(ulong first, ulong last, ulong middle, ulong quarter, ulong threeQuarters)
    {
        First = first;
        Last = last;
        Middle = middle;
        Quarter = quarter;
        ThreeQuarters = threeQuarters;
    }

    public ulong First { get; }

    public ulong Last { get; }

    /// <summary>The middle window. Like those at the quarters, it is 0 if it was not asked for.</summary>
    public ulong Middle { get; }

    public ulong Quarter { get; }

    public ulong ThreeQuarters { get; }

    /// <summary>Those of an id of up to eight characters: all are the same.</summary>
    /// <param name="id">The id, padded.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IdWindows OfShort(ulong id) => new(id, id, id, id, id);

    /// <summary>Those of a member of a family: <c>gdp/</c> and <c>FRA</c>.</summary>
    /// <param name="prefix">What the ids of all members have in common, filled up with spaces at the start to eight characters or more.</param>
    /// <param name="filled">The number of spaces that fill it up.</param>
    /// <param name="code">The code, one to eight characters.</param>
    /// <param name="endsAlone">Whether only the first and the last one are needed.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IdWindows OfMember(string prefix, int filled, ReadOnlySpan<char> code, bool endsAlone)
    {
        ulong padded = IdWindow.Padded(ref MemoryMarshal.GetReference(code), code.Length);
        ulong first = filled == 0 ? Of(prefix, 0) : Joined(prefix, padded, filled);
        ulong last = Joined(prefix, padded, Math.Max(code.Length, filled));
        int lastAt = prefix.Length - filled + code.Length - ImageLayout.WindowSize;
        return endsAlone
            ? new IdWindows(first, last, 0, 0, 0)
            : new IdWindows(first, last, At(prefix, filled, padded, lastAt >> 1), At(prefix, filled, padded, lastAt >> 2), At(prefix, filled, padded, (lastAt * 3) >> 2));
    }

    private static ulong At(string prefix, int filled, ulong code, int position)
    {
        int behind = Math.Max(0, position) + filled - (prefix.Length - ImageLayout.WindowSize);
        return behind <= 0 ? Of(prefix, position + filled) : Joined(prefix, code, behind);
    }

    // The end of the prefix, and so many characters of the code.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Joined(string prefix, ulong code, int characters)
    {
        // By half, because a shift by 64 does not shift.
        int half = characters * 4;
        ulong end = Of(prefix, prefix.Length - ImageLayout.WindowSize);
        return ((end >> half) >> half) | ((code << (32 - half)) << (32 - half));
    }

    // Without vectors the JIT compiler knows it for a literal.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Of(string prefix, int at) => IdWindow.OneByOne(ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(prefix.AsSpan()), at)));
}
