using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Tests.Arithmetic;

public class SeriesPairsTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "")]
    [InlineData(2, "0-1")]
    [InlineData(3, "0-1 1-2 0-2")]
    [InlineData(4, "0-1 1-2 2-3 0-3")]
    public void EachGoesWithTheNextAndTheFirstWithTheLast(int count, string pairs) =>
        Assert.Equal(pairs, string.Join(' ', SeriesPairs.Of(count).Select(pair => $"{pair.From}-{pair.To}")));
}
