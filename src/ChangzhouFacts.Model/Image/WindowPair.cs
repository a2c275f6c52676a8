#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
#endif

namespace ChangzhouFacts.Image;

/// <summary>Two windows of an id, which the processor handles at little more than the cost of one.</summary>
internal readonly struct WindowPair
{
#if NET8_0_OR_GREATER
    private readonly Vector128<ulong> _windows;

    private WindowPair(Vector128<ulong> windows) => _windows = windows;

    public WindowPair(ulong first, ulong second) => _windows = Vector128.Create(first, second);

    public ulong First => _windows[0];

    public ulong Second => _windows[1];

    public bool IsZero
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _windows == Vector128<ulong>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WindowPair operator ^(WindowPair left, WindowPair right) => new(left._windows ^ right._windows);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WindowPair operator |(WindowPair left, WindowPair right) => new(left._windows | right._windows);

    /// <summary>The windows at two positions of a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WindowPair Of<T>(ref T start, nint first, nint second)
        where T : unmanaged
    {
        if (typeof(T) == typeof(byte) || !Vector128.IsHardwareAccelerated || !BitConverter.IsLittleEndian)
        {
            return new WindowPair(IdWindow.At(ref start, first), IdWindow.At(ref start, second));
        }

        ref ushort characters = ref Unsafe.As<T, ushort>(ref start);
        return new WindowPair(IdWindow.Bytes(Vector128.LoadUnsafe(ref characters, (nuint)first), Vector128.LoadUnsafe(ref characters, (nuint)second)).AsUInt64());
    }

    /// <summary>Two adjacent windows in an image.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WindowPair InImage(ref byte start, nint at) => BitConverter.IsLittleEndian
        ? new WindowPair(Vector128.LoadUnsafe(ref start, (nuint)at).AsUInt64())
        : Of(ref start, at, at + ImageLayout.WindowSize);
#else
    public WindowPair(ulong first, ulong second)
    {
        First = first;
        Second = second;
    }

    public ulong First { get; }

    public ulong Second { get; }

    public bool IsZero => (First | Second) == 0;

    public static WindowPair operator ^(WindowPair left, WindowPair right) => new(left.First ^ right.First, left.Second ^ right.Second);

    public static WindowPair operator |(WindowPair left, WindowPair right) => new(left.First | right.First, left.Second | right.Second);

    /// <summary>The windows at two positions of a text.</summary>
    public static WindowPair Of<T>(ref T start, nint first, nint second)
        where T : unmanaged => new(IdWindow.At(ref start, first), IdWindow.At(ref start, second));

    /// <summary>Two adjacent windows in an image.</summary>
    public static WindowPair InImage(ref byte start, nint at) => Of(ref start, at, at + ImageLayout.WindowSize);
#endif
}
