using System.Globalization;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

public class PrintedReaderTests
{
    public static TheoryData<string, string, string, string, string> Readable()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (string line in PrintedPhrases.Lines(PrintedPhrases.Readable))
        {
            string[] cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
            rows.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        return rows;
    }

    public static TheoryData<string> Unreadable() => new(PrintedPhrases.Lines(PrintedPhrases.Unreadable));

    [Theory]
    [MemberData(nameof(Readable))]
    public void A_phrase_says_its_number_qualifier_unit_and_precision(
        string printed, string number, string qualifier, string unit, string lastDigitPower)
    {
        PrintedReading reading = PrintedReader.Read(printed);

        Assert.Equal("", reading.Problem);
        PrintedFigure figure = Assert.IsType<PrintedFigure>(reading.Figure);
        Assert.True(Rational.TryParse(number, out Rational exact));
        Assert.Equal(exact, figure.Number);
        Assert.Equal(qualifier, figure.Qualifier is { } known ? known.ToWord() : ".");
        Assert.Equal(unit, figure.Unit?.Name ?? ".");
        Assert.Equal(lastDigitPower, figure.LastDigitPower is { } power ? FormattableString.Invariant($"{power}") : ".");
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_phrase_that_could_mean_something_else_is_not_read(string printed)
    {
        PrintedReading reading = PrintedReader.Read(printed);

        Assert.Null(reading.Figure);
        Assert.NotEqual("", reading.Problem);
    }

    [Theory]
    [InlineData("1\u00A0234\u00A0567")]
    [InlineData("1\u2009234\u2009567")]
    [InlineData("1\u202F234\u202F567")]
    [InlineData("1\u2007234\u2007567")]
    [InlineData(" 1,234,567 ")]
    [InlineData("1,234,567\u3000")]
    public void Thousands_are_separated_by_any_space_that_is_printed_there(string printed) =>
        Assert.Equal(1234567, PrintedReader.Read(printed).Figure?.Number);

    [Theory]
    [InlineData("1\u00A0234 567")]
    [InlineData("1\u3000234")]
    [InlineData("3\u200B000")]
    [InlineData("3\u00AD000")]
    [InlineData("on May 3 163 companies")]
    [InlineData("")]
    [InlineData(" ")]
    public void Other_spaces_separate_no_thousands(string printed) => Assert.Null(PrintedReader.Read(printed).Figure);

    [Theory]
    [InlineData("5 or 6", "they have more than one number")]
    [InlineData("companies", "they have no number")]
    [InlineData("12,5", "'12,5' is not how digits are grouped here: write thousands as 1,234 and decimals as 1.5")]
    [InlineData("half a million", "'half' leaves open which figure is meant")]
    [InlineData("25 basis points", "'basis points' leaves open which figure is meant")]
    [InlineData("5th", "it is not clear what 'th' means where it stands")]
    [InlineData("163*", "'*' is not a character that a figure is printed with")]
    [InlineData("一万二", "'一万二' is not read as a number")]
    [InlineData("约超过5", "they have two qualifiers")]
    [InlineData("€5 USD", "they name two units")]
    public void The_problem_says_what_cannot_be_read(string printed, string problem) =>
        Assert.Equal(problem, PrintedReader.Read(printed).Problem);

    [Theory]
    [InlineData('\u33FF', false)]
    [InlineData('\u3400', true)]
    [InlineData('\u4DBF', true)]
    [InlineData('\u4DC0', false)]
    [InlineData('\u4DFF', false)]
    [InlineData('\u4E01', true)]
    [InlineData('\u9FFF', true)]
    [InlineData('\uA000', false)]
    public void Chinese_characters_are_words_and_others_are_none(char c, bool isWord) => Assert.Equal(
        isWord ? $"it is not clear what '{c}' means where it stands" : $"'{c}' is not a character that a figure is printed with",
        PrintedReader.Read("5" + c).Problem);

    [Theory]
    [InlineData("USDa")]
    [InlineData("USDz")]
    [InlineData("RMBm")]
    public void A_currency_with_a_scale_leaves_the_figure_open(string word) =>
        Assert.Equal($"'{word}' leaves open which figure is meant", PrintedReader.Read("5 " + word).Problem);

    [Theory]
    [InlineData("USDmX")]
    [InlineData("USDM")]
    [InlineData("XYZm")]
    public void Other_words_in_capitals_are_words(string word) =>
        Assert.Equal((5, null), (PrintedReader.Read("5 firms, " + word).Figure?.Number, PrintedReader.Read("5 firms, " + word).Figure?.Unit));

    [Fact]
    public void Words_of_more_than_160_characters_are_not_read()
    {
        Assert.Equal(5, PrintedReader.Read("5".PadLeft(160)).Figure?.Number);
        Assert.Equal("they are too long", PrintedReader.Read("5".PadLeft(161)).Problem);
    }

    [Theory]
    [InlineData("三点零五", "3.05", 0)]
    [InlineData("零点五", "0.5", 0)]
    [InlineData("两百", "200", 0)]
    [InlineData("两", "2", 0)]
    [InlineData("二十", "20", 0)]
    [InlineData("十", "10", 0)]
    [InlineData("三百零四", "304", 0)]
    [InlineData("九点四亿", "9.4", 8)]
    [InlineData("三点一十", null, 0)]
    [InlineData("点五", null, 0)]
    [InlineData("五点", null, 0)]
    [InlineData("亿五", null, 0)]
    [InlineData("两十", null, 0)]
    [InlineData("三百零四百", null, 0)]
    [InlineData("三百四百", null, 0)]
    [InlineData("三千零零", null, 0)]
    [InlineData("三千零零五", null, 0)]
    [InlineData("零零", null, 0)]
    public void A_Chinese_numeral_is_read_in_its_full_form_alone(string numeral, string? number, int power)
    {
        Assert.Equal(number, ChineseNumerals.Read(numeral, out int read)?.ToString());
        Assert.Equal(power, number is null ? power : read);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_Chinese_numeral_has_at_most_60_characters(int length, bool isRead) =>
        Assert.Equal(isRead, ChineseNumerals.Read("零点" + new string('五', length - 2), out _) is not null);

    [Theory]
    [InlineData(null, true)]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("ZH", true)]
    [InlineData("de", false)]
    [InlineData("eng", false)]
    [InlineData("", false)]
    public void A_source_in_a_language_without_a_table_is_not_read(string? language, bool isRead) =>
        Assert.Equal(isRead, PrintedReader.Read("3.000", language).Figure is not null);

    [Fact]
    public void A_bare_sign_names_all_the_currencies_that_it_can_be()
    {
        PrintedUnit unit = Assert.IsType<PrintedUnit>(PrintedReader.Read("$5").Figure?.Unit);

        Assert.Contains("USD", unit.Codes);
        Assert.Contains("HKD", unit.Codes);
        Assert.DoesNotContain("CNY", unit.Codes);
        Assert.All(PrintedUnit.Dollars.Codes.Concat(PrintedUnit.Pounds.Codes).Concat(PrintedUnit.Won.Codes), code => Assert.True(Currencies.Contains(code)));
    }

    [Fact]
    public void The_tables_hold_150_phrases_and_more()
    {
        Assert.True(Readable().Count >= 150);
        Assert.True(Unreadable().Count >= 150);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Reading_does_not_depend_on_the_culture(string name)
    {
        string[] phrases = PrintedPhrases.Lines(PrintedPhrases.Readable).Select(line => line.Split('|')[0].Trim())
            .Concat(PrintedPhrases.Lines(PrintedPhrases.Unreadable)).ToArray();
        PrintedReading[] readings = phrases.Select(phrase => PrintedReader.Read(phrase)).ToArray();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(readings, phrases.Select(phrase => PrintedReader.Read(phrase)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1,234,")]
    [InlineData("1 ")]
    [InlineData("more than ")]
    [InlineData("no more than or ")]
    [InlineData("零一")]
    [InlineData("万亿")]
    [InlineData("-")]
    [InlineData("a ")]
    public void Whatever_repeats_without_end_cannot_be_read(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 20_000));

        Assert.Null(PrintedReader.Read(text).Figure);
        Assert.Null(PrintedReader.Read(text + "5").Figure);
    }

    [Fact]
    public void A_text_of_any_length_is_answered()
    {
        Assert.Null(PrintedReader.Read(new string('9', 1_000_000)).Figure);
        Assert.Null(PrintedReader.Read("5 " + new string('x', 1_000_000)).Figure);
        Assert.NotNull(PrintedReader.Read(new string('9', 80)).Figure);
    }
}
