using System.Globalization;

namespace ChangzhouFacts;

/// <summary>What the formattable types have in common.</summary>
internal static class Formatting
{
    /// <summary>The separator of thousands and all decimals kept; of this library's own.</summary>
    public const string Grouped = "N";

    /// <summary>Whether a format is the default one: null, empty or <c>G</c>.</summary>
    public static bool IsDefault(string? format) => string.IsNullOrEmpty(format) || format == "G";

    /// <summary>
    /// The culture to write in. A console hands on that of the machine, which no text for people goes by; one who gives a number's format wants it.
    /// </summary>
    public static IFormatProvider? CultureOf(string? format, IFormatProvider? provider) => IsDefault(format) ? null : provider;

    /// <summary>The plain digits of a number, for the wording that the compiler shares.</summary>
    public static string ToDigits(this Number number) => number.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The plain digits of a number, or null for none.</summary>
    public static string? ToDigits(this Number? number) => number?.ToDigits();

    /// <summary>Copies a text, whole or not at all.</summary>
    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>The failure of a format that a type does not know.</summary>
    public static FormatException UnknownFormat(string? format, string known) =>
        new("The format '" + format + "' is not known here; the formats are " + known + ".");
}
