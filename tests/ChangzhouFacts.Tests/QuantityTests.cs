using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Tests;

public sealed class QuantityTests
{
    private static readonly Quantity<Share> In2017 = new(2.77m);
    private static readonly Quantity<Share> In2022 = new(3.33m);

    [Fact]
    public void ItCostsNoMoreThanADecimal()
    {
        Assert.Equal(Unsafe.SizeOf<decimal>(), Unsafe.SizeOf<Quantity<Share>>());
        Assert.Equal(Unsafe.SizeOf<decimal>(), Unsafe.SizeOf<Difference<Share>>());
    }

    [Fact]
    public void TheDefaultIs0()
    {
        Assert.Equal(new Quantity<Share>(0m), default);
        Assert.Equal(new Difference<Share>(0m), default);
    }

    [Fact]
    public void TwoSharesDifferByPercentagePoints()
    {
        Difference<Share> difference = In2022 - In2017;

        Assert.Equal(0.56m, difference.Value);
        Assert.Equal(new Unit("percentage-point", "regional GDP"), difference.Unit);
        Assert.Equal("0.56 percentage points", difference.ToString());
        Assert.Equal(In2022, In2017 + difference);
        Assert.Equal(In2017, In2022 - difference);
    }

    [Fact]
    public void QuantitiesAddUpAndScale()
    {
        Assert.Equal(6.10m, (In2017 + In2022).Value);
        Assert.Equal(5.54m, (In2017 * 2).Value);
        Assert.Equal(5.54m, (2 * In2017).Value);
        Assert.Equal(1.11m, (In2022 / 3).Value);
        Assert.Equal(3m, In2022 / new Quantity<Share>(1.11m));
        Assert.Throws<DivideByZeroException>(() => In2022 / 0);
        Assert.Throws<OverflowException>(() => new Quantity<Share>(decimal.MaxValue) + In2022);
    }

    [Fact]
    public void DifferencesAddUpAndScale()
    {
        Difference<Share> difference = new(0.5m);

        Assert.Equal(0.8m, (difference + new Difference<Share>(0.3m)).Value);
        Assert.Equal(0.2m, (difference - new Difference<Share>(0.3m)).Value);
        Assert.Equal(-0.5m, (-difference).Value);
        Assert.Equal(1.0m, (difference * 2).Value);
        Assert.Equal(1.0m, (2 * difference).Value);
        Assert.Equal(0.25m, (difference / 2).Value);
        Assert.Equal(5m, difference / new Difference<Share>(0.1m));
    }

    [Fact]
    public void TheyAreOrderedByTheirNumbers()
    {
        Quantity<Share> same = new(2.770m);

        Assert.True(In2017 == same && In2017 <= same && In2017 >= same && In2017.Equals(same));
        Assert.Equal(In2017.GetHashCode(), same.GetHashCode());
        Assert.True(In2017 < In2022 && In2022 > In2017 && In2017 != In2022 && In2017.CompareTo(In2022) < 0);
        Assert.Equal(1, ((IComparable)In2017).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)In2017).CompareTo(2.77m));

        Difference<Share> small = new(0.1m);
        Difference<Share> large = new(0.2m);
        Assert.True(small < large && small <= large && large > small && large >= small && small != large && small.CompareTo(large) < 0);
        Assert.Throws<ArgumentException>(() => ((IComparable)small).CompareTo(new Difference<Yuan>(1m)));
    }

    [Fact]
    public void TheyAreWrittenWithTheirUnit()
    {
        Assert.Equal("3.33 %", In2022.ToString());
        Assert.Equal("3.3 %", $"{In2022:0.0}");
        Assert.Equal("940,000,000 CNY", new Quantity<Yuan>(940_000_000m).ToString());
        Assert.Equal("-1,000.50 CNY", new Difference<Yuan>(-1000.50m).ToString());
        Assert.Equal("47", new Quantity<Platforms>(47m).ToString());
        Assert.Equal("-3", new Difference<Platforms>(-3m).ToString());
        BufferAssert.Agrees(In2022);
        BufferAssert.Agrees(In2022, "0.0");
        BufferAssert.Agrees(In2022 - In2017);
    }

    private readonly struct Share : IUnit
    {
        public Unit Unit => Samples.PercentOfGdp;
    }

    private readonly struct Yuan : IUnit
    {
        public Unit Unit => new("CNY");
    }

    private readonly struct Platforms : IUnit
    {
        public Unit Unit => new("count", "platform");
    }
}
