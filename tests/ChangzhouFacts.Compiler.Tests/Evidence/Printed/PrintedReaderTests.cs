using System.Globalization;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Evidence.Printed;
using ChangzhouFacts.Compiler.Evidence.Printed.Chinese;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

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

    private static readonly string[] Former = ["DEM", "FRF", "BEF", "LUF", "ITL", "MTL", "ATS", "FIM", "NLG", "ESP", "RUR"];

    public static TheoryData<string> Unreadable() => new(PrintedPhrases.Lines(PrintedPhrases.Unreadable));

    [Theory]
    [MemberData(nameof(Readable))]
    public void APhraseSaysItsNumberQualifierUnitAndPrecision(
        string printed, string number, string qualifier, string unit, string lastDigitPower)
    {
        PrintedReading reading = PrintedReader.Read(printed);

        Assert.Equal("", reading.Problem);
        PrintedFigure figure = Assert.IsType<PrintedFigure>(reading.Figure);
        Assert.True(Rational.TryParse(number, out Rational exact));
        Assert.Equal(exact, figure.Number.Value);
        Assert.Equal(qualifier, figure.Qualifier is { } known ? known.ToWord() : ".");
        Assert.Equal(unit, figure.Unit?.Name ?? ".");
        Assert.Equal(lastDigitPower, FormattableString.Invariant($"{figure.Number.LastDigitPower}"));
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void APhraseThatCouldMeanSomethingElseIsNotRead(string printed)
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
    public void ThousandsAreSeparatedByAnySpaceThatIsPrintedThere(string printed) =>
        Assert.Equal(1234567, PrintedReader.Read(printed).Figure?.Number.Value);

    [Theory]
    [InlineData("1\u00A0234 567")]
    [InlineData("1\u3000234")]
    [InlineData("3\u200B000")]
    [InlineData("3\u00AD000")]
    [InlineData("on May 3 163 companies")]
    [InlineData("")]
    [InlineData(" ")]
    public void OtherSpacesSeparateNoThousands(string printed) => Assert.Null(PrintedReader.Read(printed).Figure);

    [Theory]
    [InlineData("5 or 6", "they have more than one number")]
    [InlineData("companies", "they have no number")]
    [InlineData("12,5", "'12,5' is not how digits are grouped in that language")]
    [InlineData("several hundred", "it is not clear what 'several' means there")]
    [InlineData("a third", "their fraction is not a finite decimal number")]
    [InlineData("5 firms and flurbs", "'firms' is not a known word there")]
    [InlineData("5th", "'th' is not a known word there")]
    [InlineData("163*", "'*' is not a known word there")]
    [InlineData("rose 3 times", "a multiple after a word of change can be the change or its result")]
    [InlineData("5 yuan per tonne", "what follows 'per' is part of a unit that no fact can have")]
    [InlineData("一万二", "'一万二' is not read as a number")]
    [InlineData("约超过5", "they have two qualifiers")]
    [InlineData("€5 USD", "they name two units")]
    public void TheProblemSaysWhatCannotBeRead(string printed, string problem) =>
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
    public void ChineseCharactersOfTheFactAreKnownAndOthersAreNot(char c, bool isWord)
    {
        Assert.Equal($"'{c}' is not a known word there", PrintedReader.Read("5" + c).Problem);
        Assert.Equal(isWord, PrintedReader.Read("5" + c, null, c.ToString()).Figure is not null);
    }

    [Theory]
    [InlineData("163 Israeli companies", "company|Israeli")]
    [InlineData("163 Israeli companies", "an Israeli company")]
    [InlineData("the city's 163 high-tech companies", "High-tech companies|city")]
    [InlineData("163 companies incubated", "incubate|companies")]
    [InlineData("163家以色列企业", "以色列企业数")]
    [InlineData("引进超过163家", "企业引进")]
    public void WordsOfTheFactAreKnown(string printed, string texts)
    {
        Assert.Null(PrintedReader.Read(printed).Figure);
        Assert.Equal(163, PrintedReader.Read(printed, null, texts.Split('|')).Figure?.Number.Value);
    }

    [Theory]
    [InlineData("163 millet", "Million")]
    [InlineData("163 zillion", "zillion trees")]
    [InlineData("163-manifold", "manifold")]
    [InlineData("less 163", "Households with less than two cars")]
    [InlineData("two 163", "Households with less than two cars")]
    [InlineData("not 163", "Notes not taken")]
    [InlineData("163 thousandth", "a thousandth part")]
    [InlineData("data about 163", "Data about companies")]
    [InlineData("May 3 163", "Sales in May")]
    [InlineData("合约163件", "合约数")]
    [InlineData("COVID-19", "COVID cases")]
    [InlineData("G20", "G states")]
    [InlineData("companies -163", "company")]
    public void WordsThatATableHasOrThatMakeItSomethingElseAreNotTheFacts(string printed, string text) =>
        Assert.Null(PrintedReader.Read(printed, null, text).Figure);

    [Fact]
    public void WordsOfMoreThan160CharactersAreNotRead()
    {
        Assert.Equal(5, PrintedReader.Read("5".PadLeft(160)).Figure?.Number.Value);
        Assert.Equal("they are too long", PrintedReader.Read("5".PadLeft(161)).Problem);
    }

    [Theory]
    [InlineData("三点零五", "3.05", -2)]
    [InlineData("零点五", "0.5", -1)]
    [InlineData("两百", "200", 2)]
    [InlineData("两", "2", 0)]
    [InlineData("二十", "20", 1)]
    [InlineData("十", "10", 1)]
    [InlineData("三百零四", "304", 0)]
    [InlineData("九点四亿", "940000000", 7)]
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
    public void AChineseNumeralIsReadInItsFullFormAlone(string numeral, string? number, int power)
    {
        PrintedNumber? read = ChineseNumerals.Read(numeral);
        Assert.Equal(number, read?.ToDigits());
        Assert.Equal(power, read?.LastDigitPower ?? power);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void AChineseNumeralHasAtMost60Characters(int length, bool isRead) =>
        Assert.Equal(isRead, ChineseNumerals.Read("零点" + new string('五', length - 2)) is not null);

    [Theory]
    [InlineData(null, true)]
    [InlineData("en", true)]
    [InlineData("en-GB", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("ZH", true)]
    [InlineData("xx", false)]
    [InlineData("eng", false)]
    [InlineData("", false)]
    public void ASourceInALanguageWithoutATableIsNotRead(string? language, bool isRead) =>
        Assert.Equal(isRead, PrintedReader.Read("3.000", language).Figure is not null);

    [Theory]
    [InlineData("en-IN", "12,34,567", "1234567")]
    [InlineData("en-IN", "1,23,45,678.5", "12345678.5")]
    [InlineData("en-IN", "1,234,567", "1234567")]
    [InlineData("en-IN", "12,345", "12345")]
    [InlineData("en-in", "Rs 12,34,567", "1234567")]
    [InlineData("en-IN", "12,34,56", null)]
    [InlineData("en-IN", "12,34", null)]
    [InlineData("en-IN", "1,234,56,789", null)]
    [InlineData("en-GB", "12,34,567", null)]
    [InlineData(null, "12,34,567", null)]
    public void TheRegionChoosesHowDigitsAreGrouped(string? language, string printed, string? number) =>
        Assert.Equal(number, PrintedReader.Read(printed, language).Figure?.Number.ToDigits());

    [Theory]
    [InlineData("en", "3万")]
    [InlineData("en", "超过5")]
    [InlineData("zh", "5 percent")]
    [InlineData("zh", "nearly 5")]
    [InlineData(null, "nearly 5万")]
    public void LanguagesDoNotSeeTheWordsOfOthers(string? language, string printed) => Assert.Null(PrintedReader.Read(printed, language).Figure);

    [Fact]
    public void ABareSignNamesAllTheCurrenciesThatItCanBe()
    {
        PrintedUnit unit = Assert.IsType<PrintedUnit>(PrintedReader.Read("$5").Figure?.Unit);

        Assert.True(unit.Has("USD"));
        Assert.True(unit.Has("HKD"));
        Assert.False(unit.Has("CNY"));
        Assert.All(
            Languages.All.SelectMany(language => language.Lexicon.Words.Values).Where(word => word.Unit is { Kind: UnitKind.Money }).SelectMany(word => word.Unit!.Codes.Split(' ')),
            code => Assert.True(ChangzhouFacts.Compiler.Values.Currencies.Contains(code) || Former.Contains(code), code));
    }

    [Fact]
    public void TheTablesHold150PhrasesAndMore()
    {
        Assert.True(Readable().Count >= 150);
        Assert.True(Unreadable().Count >= 150);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void ReadingDoesNotDependOnTheCulture(string name)
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
    public void WhateverRepeatsWithoutEndCannotBeRead(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 20_000));

        Assert.Null(PrintedReader.Read(text).Figure);
        Assert.Null(PrintedReader.Read(text + "5").Figure);
    }

    [Fact]
    public void ATextOfAnyLengthIsAnswered()
    {
        Assert.Null(PrintedReader.Read(new string('9', 1_000_000)).Figure);
        Assert.Null(PrintedReader.Read("5 " + new string('x', 1_000_000)).Figure);
        Assert.NotNull(PrintedReader.Read(new string('9', 80)).Figure);
    }
}
