namespace ChangzhouFacts.Tests;

public sealed class IntervalTests
{
    [Fact]
    public void EndsCountOnlyIfIncluded()
    {
        var halfOpen = new Interval(0.55m, true, 0.57m, false);

        Assert.True(halfOpen.Contains(0.55m));
        Assert.True(halfOpen.Contains(0.569m));
        Assert.False(halfOpen.Contains(0.57m));
        Assert.False(halfOpen.Contains(0.54m));
        Assert.False(halfOpen.Contains(1));
    }

    [Fact]
    public void AnEndThatIsNotKnownRulesNothingOut()
    {
        Interval below = Samples.Below(3000);
        var all = new Interval(null, false, null, false);

        Assert.True(below.Contains(-1_000_000));
        Assert.False(below.Contains(3000));
        Assert.True(all.Contains(5m));
        Assert.True(all.Contains(5.0));
    }

    [Fact]
    public void DoublesAndDecimalsAreNotCompared()
    {
        Assert.True(Samples.Closed(1.0, 2.0).Contains(1.5));
        Assert.Throws<InvalidOperationException>(() => Samples.Closed(1.0, 2.0).Contains(1.5m));
        Assert.Throws<InvalidOperationException>(() => Samples.Closed(1m, 2m).Contains(1.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Closed(1.0, 2.0).Contains(double.NaN));
        Assert.Throws<ArgumentException>("upper", () => new Interval(1.0, true, 2m, true));
    }

    [Fact]
    public void WhatIsEmptyOrIncludesNothingIsRefused()
    {
        Assert.Throws<ArgumentException>("upper", () => new Interval(2m, true, 1m, true));
        Assert.Throws<ArgumentException>("upper", () => new Interval(1m, true, 1m, false));
        Assert.Throws<ArgumentException>("lowerIncluded", () => new Interval(null, true, 1m, false));
        Assert.Throws<ArgumentException>("upperIncluded", () => new Interval(1m, true, null, true));
    }

    [Fact]
    public void OneNumberIsAPoint()
    {
        Assert.True(Samples.Closed(47, 47.0m).IsPoint);
        Assert.False(Samples.Closed(46, 47).IsPoint);
        Assert.False(new Interval(null, false, null, false).IsPoint);
    }

    [Fact]
    public void ItIsWrittenInMathematicalNotation()
    {
        Assert.Equal("[0.55, 0.57]", Samples.Closed(0.55m, 0.57m).ToString());
        Assert.Equal("(3000, ∞)", new Interval(3000, false, null, false).ToString());
        Assert.Equal("(−∞, 3000)", Samples.Below(3000).ToString());
        Assert.Equal("(−∞, 3,000)", $"{Samples.Below(3000):N}");
        BufferAssert.Agrees(Samples.Below(3000), "N");
    }
}
