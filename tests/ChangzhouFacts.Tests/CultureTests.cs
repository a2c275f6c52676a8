using System.Globalization;

namespace ChangzhouFacts.Tests;

/// <summary>Cultures with other digits, signs, separators and casing than the invariant one.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void TextIsTheSameInEveryCulture(string culture)
    {
        string[] invariant = Texts();
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(invariant, Texts());
            Assert.True(Period.TryParse("2022-10-24", out _));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ACultureThatIsAskedForIsUsedForNumbers()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");

        Assert.Equal("1.234,50", new Number(1234.50m).ToString("N", german));
        Assert.Equal("1.234,50 CNY", new Quantity<Yuan>(1234.50m).ToString("N", german));
        Assert.Equal("1234,5 CNY", new Difference<Yuan>(1234.50m).ToString("0.0", german));
        Assert.Equal("[-0,55, 0,57]", Samples.Closed(-0.55m, 0.57m).ToString("0.00", german));
    }

    /// <summary>A console passes the machine's culture on to everything written without a format.</summary>
    [Fact]
    public void WithoutAFormatOfANumberTheCultureThatIsHandedOnDoesNotCount()
    {
        CultureInfo german = CultureInfo.GetCultureInfo("de-DE");
        ISpanFormattable[] texts =
        [
            new Quantity<Yuan>(1234.50m), new Difference<Yuan>(-1234.50m), Samples.Closed(-0.55m, 0.57m), Samples.ShareFrom2017To2022,
            Samples.Series(), Samples.Series().Observations[0], Period.OfDay(2022, 10, 24),
        ];

        Assert.All(texts, text =>
        {
            Assert.Equal(text.ToString(), text.ToString(null, german));
            Span<char> buffer = stackalloc char[200];
            Assert.True(text.TryFormat(buffer, out int length, default, german));
            Assert.Equal(text.ToString(), buffer[..length].ToString());
        });
    }

    private static string[] Texts()
    {
        string[] texts =
        [
            new Number(-1234.5m).ToString(),
            new Number(-1234567).ToString("N", null),
            new Number(-6.02e-23).ToString(),
            $"{new Number(-1234.5m)} {new Number(-1234.5m):N2} {new Quantity<Yuan>(-1234.5m)} {new Difference<Yuan>(-1234.5m)}",
            Period.OfDay(2022, 10, 24).ToString(),
            Samples.Closed(-0.55m, 0.57m).ToString(),
            Samples.ShareFrom2017To2022.ToString(),
            Samples.ShareFrom2017To2022.ToString("R", null),
            Samples.Series().ToString(),
            Samples.OfDouble().ToString(),
            Samples.Paragraph4.ToString(),
            new Unit("per", "patent", 10_000, "person").ToString(),
            JsonTests.Write(Samples.Series()),
            JsonTests.Write(Samples.OfDouble()),
        ];
        Span<char> buffer = stackalloc char[40];
        new Number(-1234.5m).TryFormat(buffer, out int length, default, null);
        return [.. texts, buffer[..length].ToString()];
    }

    private readonly struct Yuan : IUnit
    {
        public Unit Unit => new("CNY");
    }
}
