namespace ChangzhouFacts.Tests;

internal static class BufferAssert
{
    /// <summary>Asserts that a buffer that is too small stays unchanged, and that one of the exact size gets the string.</summary>
    public static void Agrees<T>(T value, string format = "", IFormatProvider? provider = null)
        where T : ISpanFormattable
    {
        string text = value.ToString(format, provider);
        for (int size = 0; size < text.Length; size++)
        {
            Assert.False(value.TryFormat(new char[size], out int none, format, provider));
            Assert.Equal(0, none);
        }

        var exact = new char[text.Length];
        Assert.True(value.TryFormat(exact, out int written, format, provider));
        Assert.Equal(text, new string(exact, 0, written));
        Assert.True(value.TryFormat(new char[text.Length + 9], out written, format, provider));
        Assert.Equal(text.Length, written);
    }
}
