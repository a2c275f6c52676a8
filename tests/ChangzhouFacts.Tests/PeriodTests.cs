using System.Runtime.CompilerServices;
using CsCheck;

namespace ChangzhouFacts.Tests;

public sealed class PeriodTests
{
    private static readonly Gen<Period> Periods = Gen.Int[1, 9998].SelectMany(year => Gen.Select(
        Gen.Int[0, 3], Gen.Int[1, 12], Gen.Int[1, 31], Gen.Int[year + 1, 9999], (kind, month, day, end) => kind switch
        {
            0 => Period.OfYear(year),
            1 => Period.OfMonth(year, month),
            2 => Period.OfDay(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))),
            _ => Period.OfYears(year, end),
        }));

    [Fact]
    public void ItTakesEightBytes() => Assert.Equal(8, Unsafe.SizeOf<Period>());

    [Fact]
    public void TheDefaultIsTheFirstDayOfTheFirstYear()
    {
        Assert.Equal(Period.OfDay(1, 1, 1), default);
        Assert.Equal("0001-01-01", default(Period).ToString());
    }

    [Theory]
    [InlineData("2022", PeriodKind.Year, 2022, null, null, 2022)]
    [InlineData("2022-10", PeriodKind.Month, 2022, 10, null, 2022)]
    [InlineData("2022-10-24", PeriodKind.Day, 2022, 10, 24, 2022)]
    [InlineData("2017/2022", PeriodKind.YearRange, 2017, null, null, 2022)]
    [InlineData("0001", PeriodKind.Year, 1, null, null, 1)]
    [InlineData("0001/9999", PeriodKind.YearRange, 1, null, null, 9999)]
    [InlineData("2024-02-29", PeriodKind.Day, 2024, 2, 29, 2024)]
    [InlineData("2023-02", PeriodKind.Month, 2023, 2, null, 2023)]
    [InlineData("9999-12-31", PeriodKind.Day, 9999, 12, 31, 9999)]
    [InlineData("2021/2022", PeriodKind.YearRange, 2021, null, null, 2022)]
    public void ItsTextIsReadIntoItsParts(string text, PeriodKind kind, int year, int? month, int? day, int endYear)
    {
        Period period = Period.Parse(text);

        Assert.Equal((kind, year, month, day, endYear), (period.Kind, period.Year, period.Month, period.Day, period.EndYear));
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, Period.Parse(text.AsSpan()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("202")]
    [InlineData("0000")]
    [InlineData("20222")]
    [InlineData(" 2022")]
    [InlineData("2022 ")]
    [InlineData("+2022")]
    [InlineData("-2022")]
    [InlineData("2022-")]
    [InlineData("2022-1")]
    [InlineData("2022-00")]
    [InlineData("2022-13")]
    [InlineData("2022/10")]
    [InlineData("2022.10")]
    [InlineData("2022-10-")]
    [InlineData("2022-10-1")]
    [InlineData("2022-10-00")]
    [InlineData("2022-10-32")]
    [InlineData("2023-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2022-10/24")]
    [InlineData("2022/10-24")]
    [InlineData("2022-10-24T")]
    [InlineData("2022/2022")]
    [InlineData("2022/2017")]
    [InlineData("2017-2022")]
    [InlineData("2017/202")]
    [InlineData("2017/20222")]
    [InlineData("0000/2022")]
    [InlineData("2017//2022")]
    [InlineData("２０２２")]
    [InlineData("٢٠٢٢")]
    [InlineData("2022\u201010")]
    [InlineData("2022\0")]
    public void WhatIsNearlyAPeriodIsNone(string text)
    {
        Assert.False(Period.TryParse(text, out Period period));
        Assert.Equal(default, period);
        Assert.Throws<FormatException>(() => Period.Parse(text));
    }

    [Fact]
    public void NullIsNoPeriod()
    {
        Assert.False(Period.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>("text", () => Period.Parse(null!));
    }

    [Fact]
    public void DatesThatDoNotExistAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => Period.OfYear(0));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => Period.OfYear(10_000));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => Period.OfMonth(2022, 0));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => Period.OfMonth(2022, 13));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => Period.OfDay(2022, 4, 31));
        Assert.Throws<ArgumentOutOfRangeException>("day", () => Period.OfDay(2022, 4, 0));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => Period.OfYears(2022, 2022));
        Assert.Throws<ArgumentOutOfRangeException>("to", () => Period.OfYears(2022, 10_000));
        Assert.Throws<ArgumentOutOfRangeException>("from", () => Period.OfYears(9999, 10_000));
    }

    [Fact]
    public void TheyAreOrderedByFirstDayThenByLast()
    {
        string[] ordered = ["2021", "2021/2022", "2022-01-01", "2022-01", "2022", "2022/2023", "2022-01-02", "2022-02-01", "2022-02"];
        Period[] periods = [.. ordered.Select(Period.Parse)];

        Assert.Equal(periods, periods.Reverse().Order());
        for (int i = 1; i < periods.Length; i++)
        {
            (Period left, Period right) = (periods[i - 1], periods[i]);
            Assert.True(left < right && left <= right && right > left && right >= left && left != right);
            Assert.True(((IComparable)left).CompareTo(right) < 0);
        }

        Assert.Equal(1, ((IComparable)default(Period)).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)default(Period)).CompareTo("2022"));
    }

    [Fact]
    public void AnyPeriodIsReadBackFromItsText() => Periods.Sample(period =>
    {
        Assert.Equal(period, Period.Parse(period.ToString()));
        BufferAssert.Agrees(period);
        BufferAssert.Agrees(period, "G");
    });

    [Fact]
    public void ReadingAndWritingIntoABufferAllocateNothing()
    {
        Span<char> buffer = stackalloc char[10];
        ReadBackFrom(buffer);
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isSame = ReadBackFrom(buffer);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(isSame);
    }

    [Fact]
    public void EqualityOrderAndHashAgree() => Gen.Select(Periods, Periods).Sample((left, right) =>
    {
        Assert.Equal(left == right, left.CompareTo(right) == 0);
        Assert.Equal(left == right, left.ToString() == right.ToString());
        Assert.True(left != right || left.GetHashCode() == right.GetHashCode());
        Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
    });

    [Fact]
    public void AFormatThatIsNotKnownIsRefused()
    {
        Assert.Throws<FormatException>(() => default(Period).ToString("D", null));
        Assert.Throws<FormatException>(() => default(Period).TryFormat(new char[20], out _, "D", null));
    }

    private static bool ReadBackFrom(Span<char> buffer)
    {
        Period period = Period.OfYears(2017, 2022);
        return period.TryFormat(buffer, out int length, default, null) && Period.TryParse(buffer[..length], out Period back) && back == period;
    }
}
