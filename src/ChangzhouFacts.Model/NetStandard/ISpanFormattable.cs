namespace ChangzhouFacts;

/// <summary>
/// Stands in for the framework's interface of this name, so that types are declared once for all frameworks. To other assemblies,
/// they implement <see cref="IFormattable"/> and have a method like the framework's.
/// </summary>
internal interface ISpanFormattable : IFormattable
{
    /// <summary>Writes the text into <paramref name="destination"/> if it fits.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">The format; empty for the default one.</param>
    /// <param name="provider">The culture of the figures; null for the invariant one.</param>
    /// <returns>Whether the text fits.</returns>
    bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider);
}
