using System.Diagnostics.CodeAnalysis;

namespace ChangzhouFacts;

/// <content>How periods are formatted and parsed.</content>
public readonly partial struct Period
{
    internal const int LongestText = 10;

    /// <summary>Parses a period.</summary>
    /// <param name="text"><c>2022</c>, <c>2022-Q3</c>, <c>2022-10</c>, <c>2022-10-24</c> or <c>2017/2022</c>, in ASCII digits with nothing around it.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Period Parse(string text) => Parse(Preconditions.CheckNotNull(text, nameof(text)).AsSpan());

    /// <summary>Parses a period.</summary>
    /// <param name="text"><c>2022</c>, <c>2022-Q3</c>, <c>2022-10</c>, <c>2022-10-24</c> or <c>2017/2022</c>, in ASCII digits with nothing around it.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static Period Parse(ReadOnlySpan<char> text) => TryParse(text, out Period period)
        ? period
        : throw new FormatException("The text is not a period; a period is written as 2022, 2022-Q3, 2022-10, 2022-10-24 or 2017/2022.");

    /// <summary>Tries to parse a period.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> takes it, or null.</param>
    /// <param name="period">The period, or the default value.</param>
    /// <returns>Whether the text is a period; false for null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Period period) => TryParse(text.AsSpan(), out period);

    /// <summary>Tries to parse a period.</summary>
    /// <param name="text">The text, as <see cref="Parse(string)"/> takes it.</param>
    /// <param name="period">The period, or the default value.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        int year = text.Length < 4 ? -1 : ReadDigits(text.Slice(0, 4));
        if (year < 1)
        {
            return false;
        }

        switch (text.Length)
        {
            case 4:
                period = OfYear(year);
                return true;
            case 9 when text[4] == '/':
                return TryReadEndYear(year, text.Slice(5), out period);
            case 7 when text[4] == '-' && text[5] == 'Q' && text[6] is >= '1' and <= '4':
                period = OfQuarter(year, text[6] - '0');
                return true;
            case 7 or 10 when text[4] == '-':
                return TryReadMonthOrDay(year, text, out period);
            default:
                return false;
        }
    }

    /// <summary>The period as in facts.yaml: <c>2022</c>, <c>2022-Q3</c>, <c>2022-10</c>, <c>2022-10-24</c>, <c>2017/2022</c>. <see cref="Parse(string)"/> reads it.</summary>
    /// <returns>The text, in ASCII digits in every culture.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[LongestText];
        TryFormat(text, out int length, default, null);
        return text.Slice(0, length).ToString();
    }

    /// <summary>The same text as <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used: the text is the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Formatting.IsDefault(format) ? ToString() : throw Formatting.UnknownFormat(format, "G");

    /// <summary>Writes the text of <see cref="ToString()"/> into a buffer. Does not allocate.</summary>
    /// <param name="destination">Where to write; 10 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">Empty or <c>G</c>.</param>
    /// <param name="provider">Not used: the text is the same in every culture.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        if (!format.IsEmpty && !(format.Length == 1 && format[0] == 'G'))
        {
            throw Formatting.UnknownFormat(format.ToString(), "G");
        }

        PeriodKind kind = Kind;
        int length = kind switch { PeriodKind.Year => 4, PeriodKind.Month or PeriodKind.Quarter => 7, PeriodKind.Day => 10, _ => 9 };
        charsWritten = 0;
        if (destination.Length < length)
        {
            return false;
        }

        WriteDigits(destination.Slice(0, 4), Year);
        if (kind == PeriodKind.YearRange)
        {
            destination[4] = '/';
            WriteDigits(destination.Slice(5, 4), EndYear);
        }

        if (Quarter is int quarter)
        {
            destination[4] = '-';
            destination[5] = 'Q';
            destination[6] = (char)('0' + quarter);
        }

        if (Month is int month)
        {
            destination[4] = '-';
            WriteDigits(destination.Slice(5, 2), month);
        }

        if (Day is int day)
        {
            destination[7] = '-';
            WriteDigits(destination.Slice(8, 2), day);
        }

        charsWritten = length;
        return true;
    }

    private static bool TryReadEndYear(int year, ReadOnlySpan<char> text, out Period period)
    {
        int end = ReadDigits(text);
        bool isLater = end > year;
        period = isLater ? OfYears(year, end) : default;
        return isLater;
    }

    private static bool TryReadMonthOrDay(int year, ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        int month = ReadDigits(text.Slice(5, 2));
        if (month is < 1 or > 12)
        {
            return false;
        }

        if (text.Length == 7)
        {
            period = OfMonth(year, month);
            return true;
        }

        int day = ReadDigits(text.Slice(8));
        bool isDay = text[7] == '-' && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        period = isDay ? OfDay(year, month, day) : default;
        return isDay;
    }

    /// <summary>Parses digits; -1 if one of them is not an ASCII digit.</summary>
    private static int ReadDigits(ReadOnlySpan<char> text)
    {
        int number = 0;
        foreach (char digit in text)
        {
            if (digit is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    private static void WriteDigits(Span<char> destination, int number)
    {
        for (int i = destination.Length - 1; i >= 0; i--, number /= 10)
        {
            destination[i] = (char)('0' + (number % 10));
        }
    }
}
