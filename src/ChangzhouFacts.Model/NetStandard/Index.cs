namespace System;

/// <summary>What the C# compiler asks for where a list pattern counts from an end.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
