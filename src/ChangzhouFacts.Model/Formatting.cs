using System.Globalization;

namespace ChangzhouFacts;

/// <summary>What all formattable types share.</summary>
internal static class Formatting
{
    /// <summary>This library's own format: thousands separators and all decimals.</summary>
    public const string Grouped = "N";

    /// <summary>Whether a format is the default one: null, empty or <c>G</c>.</summary>
    public static bool IsDefault(string? format) => string.IsNullOrEmpty(format) || format == "G";

    /// <summary>
    /// The culture to format in. A format alone means the invariant culture: a console passes on that of the machine, which these texts do not follow;
    /// only a caller with a number format wants it.
    /// </summary>
    public static IFormatProvider? CultureOf(string? format, IFormatProvider? provider) => IsDefault(format) ? null : provider;

    /// <summary>The plain digits of a number, for the wording shared with the compiler.</summary>
    public static string ToDigits(this Number number) => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The plain digits of a number, or null for none.</summary>
    public static string? ToDigits(this Number? number) => number?.ToDigits();

    /// <summary>Copies the whole text, or nothing if it does not fit.</summary>
    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>The exception for an unsupported format.</summary>
    public static FormatException UnknownFormat(string? format, string known) =>
        new("The format '" + format + "' is not supported. Supported formats: " + known + ".");
}
