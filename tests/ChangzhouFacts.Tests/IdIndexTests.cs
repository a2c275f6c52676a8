using System.Text;

namespace ChangzhouFacts.Tests;

public sealed class IdIndexTests
{
    [Fact]
    public void EveryOneOfManyIdsIsFoundAndNothingElse()
    {
        string[] ids = [.. Enumerable.Range(0, 20_000).Select(i => $"fact-{i}")];
        var index = new IdIndex(ids);

        for (int i = 0; i < ids.Length; i++)
        {
            Assert.Equal(i, index.Find(ids[i].AsSpan()));
            Assert.Equal(i, index.Find(Encoding.ASCII.GetBytes(ids[i]).AsSpan()));
            Assert.Equal(-1, index.Find($"fakt-{i}".AsSpan()));
            Assert.Equal(-1, index.Find(Encoding.ASCII.GetBytes($"fakt-{i}").AsSpan()));
        }
    }

    [Fact]
    public void OfAllCharactersAndBytesOnlyTheIdItselfMatches()
    {
        // Two slots: half of all that is looked up meets the id and must be told from it.
        var index = new IdIndex(["a"]);

        for (int c = 0; c <= char.MaxValue; c++)
        {
            Assert.Equal(c == 'a' ? 0 : -1, index.Find((ReadOnlySpan<char>)[(char)c]));
        }

        for (int b = 0; b <= byte.MaxValue; b++)
        {
            Assert.Equal(b == 'a' ? 0 : -1, index.Find((ReadOnlySpan<byte>)[(byte)b]));
            Assert.Equal(-1, index.Find((ReadOnlySpan<byte>)[(byte)'a', (byte)b]));
        }
    }

    [Fact]
    public void AnIdThatStandsThereTwiceIsRefused() =>
        Assert.Throws<InvalidOperationException>(() => new IdIndex(["a", "b", "a"]));
}
