#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;

namespace ChangzhouFacts;

/// <content>Interfaces for generic code, such as the binding of web requests. The culture is ignored: the text is the same in every one.</content>
public readonly partial struct Period : ISpanParsable<Period>
{
    /// <inheritdoc/>
    static Period IParsable<Period>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Period>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) => TryParse(s, out result);

    /// <inheritdoc/>
    static Period ISpanParsable<Period>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Period>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result) => TryParse(s, out result);
}
#endif
