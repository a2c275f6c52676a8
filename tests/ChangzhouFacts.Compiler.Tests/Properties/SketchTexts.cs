using System.Globalization;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>Random texts, dates and periods for sketches, most of them easily misread.</summary>
internal static class SketchTexts
{
    private static readonly string[] Parts =
    [
        "R&D", "expenditure", "as a share of GDP", "\u5E38\u5DDE", "\U0001F3ED", "it's", "\"quoted\"", "a: b", "# no comment", "- dash", "12", "017", "1e3",
        "yes", "null", "~", "{x}", "[y]", "C:\\path", "<b>&amp;</b>", "100%", "*star", "&and", "!bang", "caf\u00E9", "a\u00A0b", "\u3000", "\n", "\t", "x\ny", "`", "@", ",", "?", "|", "---", "...",
    ];

    private static readonly string[] Words = ["company", "regional GDP", "patent", "person", "kilowatt hour", "\u4F01\u4E1A", "R&D project", "share-holder's vote"];

    /// <summary>A text with at least one letter in it.</summary>
    public static string Text(Random random)
    {
        var parts = new List<string> { Words[random.Next(Words.Length)] };
        for (int count = random.Next(4); count > 0; count--)
        {
            parts.Insert(random.Next(parts.Count + 1), Parts[random.Next(Parts.Length)]);
        }

        return string.Join(random.Next(5) == 0 ? "" : " ", parts);
    }

    /// <summary>A text, which may be empty or a word that YAML reads as null.</summary>
    public static string AnyText(Random random) => random.Next(5) == 0
        ? new[] { "", " ", "null", "~", "true", "2022-10-24", "-5" }[random.Next(7)]
        : Text(random);

    public static string Word(Random random) => Words[random.Next(Words.Length)];

    public static string? Optional(Random random, int percent, Func<Random, string> text) => random.Next(100) < percent ? text(random) : null;

    public static string Day(Random random)
    {
        int year = random.Next(10) == 0 ? random.Next(1, 10_000) : random.Next(1990, 2031);
        int month = random.Next(1, 13);
        int day = random.Next(4) == 0 ? DateTime.DaysInMonth(year, month) : random.Next(1, 29);
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}");
    }

    public static string DayOrTime(Random random) => random.Next(5) == 0 ? Period(random, random.Next(2)) : Day(random) + random.Next(4) switch
    {
        0 => "T09:10:36",
        1 => "T23:59",
        2 => "T00:00:00" + new[] { "Z", "+08:00", "-11:30" }[random.Next(3)],
        _ => "",
    };

    /// <summary>A period in a file, of one of five kinds: year, month, day, quarter, range of years.</summary>
    public static string Period(Random random, int kind)
    {
        string day = Day(random);
        int from = random.Next(1, 9999);
        return kind switch
        {
            0 => day[..4],
            1 => day[..7],
            2 => day,
            3 => string.Create(CultureInfo.InvariantCulture, $"{day[..4]}-Q{random.Next(1, 5)}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{from:D4}/{random.Next(from + 1, 10_000):D4}"),
        };
    }
}
