using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// Reads numbers, strictly: <c>-?(0|[1-9][0-9]*)(\.[0-9]+)?</c>, with <c>type: double</c> also an exponent. YAML's other
/// forms (octal, hexadecimal, base 60, underscores) have different values for different readers, so they are errors.
/// </summary>
internal static class NumberReader
{
    private const int MaximumDoubleDigits = 17;

    /// <summary>The number at a node; null, and reported, if it is not a number.</summary>
    /// <param name="scalar">The node; null if nothing is given.</param>
    /// <param name="type">Its type; an unsettled one may be a double.</param>
    /// <param name="diagnostics">Receives the finding.</param>
    public static WrittenNumber? Read(ScalarNode? scalar, Setting<NumberType> type, DiagnosticBag diagnostics)
    {
        if (scalar is null)
        {
            return null;
        }

        bool isDouble = type.TryGet(out NumberType known) && known == NumberType.Double;
        WrittenNumber? number = Parse(scalar.Text);
        Func<string, Finding>? problem = null;
        if (number is null)
        {
            diagnostics.Report(Rules.Values.NotANumber(scalar.Text, HowToWrite(scalar)), scalar.Location);
            return null;
        }

        if (!scalar.IsPlain)
        {
            problem = Rules.Values.QuotedNumber;
        }
        else if (number.HasExponent && !isDouble && type.IsSettled)
        {
            problem = Rules.Values.ExponentWithoutDouble;
        }
        else if (number.IsNegative && number.IsZero)
        {
            problem = Rules.Values.NegativeZero;
        }
        else if (number.SignificantDigits > WrittenNumber.MaximumDigits || number.FractionLength > WrittenNumber.MaximumDigits)
        {
            problem = Rules.Values.TooManyDigits;
        }
        else if (isDouble && number.SignificantDigits > MaximumDoubleDigits)
        {
            problem = Rules.Values.TooManyDigitsForDouble;
        }

        if (problem is not null)
        {
            diagnostics.Report(problem(scalar.Text), scalar.Location);
            return null;
        }

        return number;
    }

    private static WrittenNumber? Parse(string text)
    {
        int position = 0;
        Skip(text, ref position, "-");
        int start = position;
        int whole = SkipDigits(text, ref position);
        if (whole == 0 || (text[start] == '0' && whole > 1))
        {
            return null;
        }

        int fraction = 0;
        if (Skip(text, ref position, "."))
        {
            fraction = SkipDigits(text, ref position);
            if (fraction == 0)
            {
                return null;
            }
        }

        if (Skip(text, ref position, "eE"))
        {
            Skip(text, ref position, "+-");
            if (SkipDigits(text, ref position) == 0)
            {
                return null;
            }
        }

        return position == text.Length ? new WrittenNumber(text, whole, fraction) : null;
    }

    private static bool Skip(string text, ref int position, string oneOf)
    {
        if (position == text.Length || oneOf.IndexOf(text[position]) < 0)
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>Counts the digits at a position and moves past them.</summary>
    private static int SkipDigits(string text, ref int position)
    {
        int start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }

    private static string HowToWrite(ScalarNode scalar)
    {
        string text = scalar.Text;
        string unsigned = text.TrimStart('-', '+');
        bool hasDigit = text.Any(c => c is >= '0' and <= '9');
        return text switch
        {
            _ when scalar.IsNull => "write the figure",
            _ when unsigned.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
                || unsigned.StartsWith("0o", StringComparison.OrdinalIgnoreCase)
                || unsigned.StartsWith("0b", StringComparison.OrdinalIgnoreCase) => "write it in decimal digits",
            _ when text.IndexOf('_') >= 0 => "write it without underscores",
            _ when text.IndexOf(',') >= 0 && hasDigit => "write it without thousands separators, and with a point before the decimals",
            _ when text.IndexOf(':') >= 0 && hasDigit => "write it as one decimal number",
            _ when text.EndsWith("%", StringComparison.Ordinal) => "write only the figure, and 'unit: percent'",
            _ when text.IndexOf("inf", StringComparison.OrdinalIgnoreCase) >= 0
                || text.IndexOf("nan", StringComparison.OrdinalIgnoreCase) >= 0 => "a figure is finite",
            _ when text.StartsWith("+", StringComparison.Ordinal) && hasDigit => "write it without a plus sign",
            _ when text.Any(c => c > '\u007F') => "write it in the digits 0 to 9, with a point before the decimals",
            _ when unsigned.StartsWith(".", StringComparison.Ordinal) && hasDigit => "write a 0 before the point",
            _ when text.EndsWith(".", StringComparison.Ordinal) && hasDigit => "write digits after the point, or no point",
            _ when unsigned.Length > 1 && unsigned[0] == '0' && unsigned[1] is >= '0' and <= '9' => "write it without leading zeros",
            _ => "write digits, such as 3000, 2.77 or -5",
        };
    }
}
