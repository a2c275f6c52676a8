using System.ComponentModel;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ChangzhouFacts.Tests;

/// <summary>How frameworks read periods: through the interfaces of generic code, and through a type converter.</summary>
public sealed class PeriodParsingTests
{
    private static readonly TypeConverter Converter = TypeDescriptor.GetConverter(typeof(Period));

    public static TheoryData<string> Texts { get; } = ["2022", "2022-10", "2022-10-24", "2017/2022"];

    public static TheoryData<string> Nonsense { get; } = ["", " ", "2022-13", "2022-1", "22", "2022/2017", "October 2022", "2022-10 ", "10/24/2022"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void GenericCodeReadsAPeriodInAnyCulture(string text)
    {
        var period = Period.Parse(text);
        var arabic = CultureInfo.GetCultureInfo("ar-SA");

        Assert.Equal(period, Parse<Period>(text, arabic));
        Assert.Equal(period, ParseSpan<Period>(text, arabic));
        Assert.True(TryParse(text, arabic, out Period read));
        Assert.Equal(period, read);
        Assert.True(TryParseSpan(text, arabic, out read));
        Assert.Equal(period, read);
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void GenericCodeRefusesWhatIsNoPeriod(string text)
    {
        Assert.Throws<FormatException>(() => Parse<Period>(text, null));
        Assert.Throws<FormatException>(() => ParseSpan<Period>(text, null));
        Assert.False(TryParse(text, null, out Period period));
        Assert.Equal(default, period);
        Assert.False(TryParseSpan(text, null, out period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void GenericCodeRefusesNull()
    {
        Assert.Throws<ArgumentNullException>(() => Parse<Period>(null!, null));
        Assert.False(TryParse(null, null, out Period _));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void TheConverterReadsAndWritesItsText(string text)
    {
        Assert.True(Converter.CanConvertFrom(typeof(string)));
        Assert.True(Converter.CanConvertTo(typeof(string)));
        Assert.Equal(Period.Parse(text), Converter.ConvertFromInvariantString(text));
        Assert.Equal(text, Converter.ConvertToInvariantString(Period.Parse(text)));
        Assert.Equal(text, Converter.ConvertToString(null, CultureInfo.GetCultureInfo("fa-IR"), Period.Parse(text)));
        Assert.True(Converter.IsValid(text));
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void TheConverterRefusesWhatIsNoPeriod(string text)
    {
        Assert.Throws<FormatException>(() => Converter.ConvertFromInvariantString(text));
        Assert.False(Converter.IsValid(text));
    }

    [Fact]
    public void TheConverterRefusesWhatIsNoText()
    {
        Assert.False(Converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => Converter.ConvertFrom(2022));
        Assert.Throws<NotSupportedException>(() => Converter.ConvertFrom(null!));
        Assert.False(Converter.CanConvertTo(typeof(int)));
    }

    [Fact]
    public void OptionsHoldThePeriodThatTheirSettingNames()
    {
        Options options = Bind("2022-10");

        Assert.Equal(Period.OfMonth(2022, 10), options.Since);
        Assert.Equal(Period.OfMonth(2022, 10), options.Until);
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public void OptionsOfASettingThatIsNoPeriodFail(string text)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Bind(text));

        Assert.IsType<FormatException>(failure.InnerException);
        Assert.Contains(nameof(Options.Since), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OptionsWithoutTheSettingKeepTheirDefault()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection([]).Build();

        Assert.Equal(Period.OfYear(2020), (configuration.Get<Options>() ?? new Options()).Since);
    }

    private static Options Bind(string text)
    {
        KeyValuePair<string, string?>[] settings = [new(nameof(Options.Since), text), new(nameof(Options.Until), text)];
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build().Get<Options>()!;
    }

    private static T Parse<T>(string text, IFormatProvider? culture)
        where T : IParsable<T> => T.Parse(text, culture);

    private static bool TryParse<T>(string? text, IFormatProvider? culture, out T? value)
        where T : IParsable<T> => T.TryParse(text, culture, out value);

    private static T ParseSpan<T>(ReadOnlySpan<char> text, IFormatProvider? culture)
        where T : ISpanParsable<T> => T.Parse(text, culture);

    private static bool TryParseSpan<T>(ReadOnlySpan<char> text, IFormatProvider? culture, out T? value)
        where T : ISpanParsable<T> => T.TryParse(text, culture, out value);

    private sealed class Options
    {
        public Period Since { get; set; } = Period.OfYear(2020);

        public Period? Until { get; set; }
    }
}
