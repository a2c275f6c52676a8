namespace System;

/// <summary>The C# compiler needs this type for list patterns that count from the end.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
