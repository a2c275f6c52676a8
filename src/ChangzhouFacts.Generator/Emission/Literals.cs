using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The only place that turns data into a C# literal.</summary>
internal static class Literals
{
    public const string Null = "null";

    /// <summary>
    /// A string of printable ASCII and <c>\uXXXX</c>, so that data cannot end the literal, hide in it or reorder it.
    /// Never <c>\x</c>, whose number of digits varies.
    /// </summary>
    public static string Text(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(c);
                    break;
                case >= ' ' and <= '~':
                    literal.Append(c);
                    break;
                default:
                    literal.Append(Escape(c));
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    public static string TextOrNull(string? text) => text is null ? Null : Text(text);

    /// <summary>Plain digits, with the C# suffix of the type.</summary>
    public static string Number(string digits, NumberType type) => digits + type switch
    {
        NumberType.Int32 => "",
        NumberType.Int64 => "L",
        NumberType.Decimal => "m",
        _ => "d",
    };

    /// <summary>Plain digits as a <c>decimal</c>, whatever the number's type.</summary>
    public static string Decimal(string digits) => digits + "m";

    public static string Integer(int number) => Digits(number);

    public static string Integer(long number) => Digits(number) + "L";

    /// <summary>The plain digits of a whole number.</summary>
    public static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>\uXXXX</c>, which means the same in a literal and in an identifier.</summary>
    public static string Escape(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
