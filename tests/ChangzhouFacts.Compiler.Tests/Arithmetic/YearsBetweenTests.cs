using System.Globalization;
using ChangzhouFacts.Arithmetic;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class YearsBetweenTests
{
    [Fact]
    public void YearsAreWhole()
    {
        Assert.Equal(5, YearsBetween.Years(2017, 2022));
        Assert.Equal(9998, YearsBetween.Years(1, 9999));
        Assert.Equal(-1, YearsBetween.Years(2022, 2021));
    }

    [Fact]
    public void MonthsAreTwelfths()
    {
        Assert.Equal(new Rational(1, 12), YearsBetween.Months(2021, 12, 2022, 1));
        Assert.Equal(new Rational(3, 2), YearsBetween.Months(2021, 1, 2022, 7));
        Assert.Equal(1, YearsBetween.Months(2021, 7, 2022, 7));
    }

    [Fact]
    public void DaysArePartsOfTheMeanGregorianYear()
    {
        Assert.Equal(1 / Exact.Value("365.2425"), YearsBetween.Days(2022, 10, 24, 2022, 10, 25));
        Assert.Equal(400, YearsBetween.Days(1600, 1, 1, 2000, 1, 1));
        Assert.Equal(366 / Exact.Value("365.2425"), YearsBetween.Days(2000, 1, 1, 2001, 1, 1));
        Assert.Equal(365 / Exact.Value("365.2425"), YearsBetween.Days(1900, 1, 1, 1901, 1, 1));
        Assert.Equal(3652058 / Exact.Value("365.2425"), YearsBetween.Days(1, 1, 1, 9999, 12, 31));
    }

    [Fact]
    public void YearsAddUp() => Gen.Select(Gen.Date, Gen.Date, Gen.Date).Sample((a, b, c) =>
    {
        Assert.Equal(Days(a, c), Days(a, b) + Days(b, c));
        Assert.Equal(Months(a, c), Months(a, b) + Months(b, c));
        Assert.Equal(YearsBetween.Years(a.Year, c.Year), YearsBetween.Years(a.Year, b.Year) + YearsBetween.Years(b.Year, c.Year));
    });

    [Fact]
    public void TheCulturesOwnCalendarHasNoSay()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            Assert.Equal(5, YearsBetween.Years(2017, 2022));
            Assert.Equal(366 / Exact.Value("365.2425"), YearsBetween.Days(2000, 1, 1, 2001, 1, 1));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WhatIsNotInTheCalendarIsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => YearsBetween.Years(0, 2022));
        Assert.Throws<ArgumentOutOfRangeException>(() => YearsBetween.Years(2022, 10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => YearsBetween.Months(2022, 13, 2022, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => YearsBetween.Days(2023, 2, 29, 2024, 2, 29));
    }

    private static Rational Days(DateTime from, DateTime to) =>
        YearsBetween.Days(from.Year, from.Month, from.Day, to.Year, to.Month, to.Day);

    private static Rational Months(DateTime from, DateTime to) => YearsBetween.Months(from.Year, from.Month, to.Year, to.Month);
}
