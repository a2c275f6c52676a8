using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>The suggestion for a misspelt word: the known word with the smallest difference, at most a third of its letters.</summary>
public class SpellingSuggestionTests
{
    [Theory]
    [InlineData("value", "value values", "value")]
    [InlineData("valuse", "value values", "value values")]
    [InlineData("valuse", "values value", "values value")]
    [InlineData("valuess", "value values", "values")]
    [InlineData("valuess", "values value", "values")]
    [InlineData("VALUE", "values value", "value")]
    [InlineData("vlaue", "value", "value")]
    [InlineData("avlue", "value", "value")]
    [InlineData("valeu", "value", "value")]
    [InlineData("xalue", "value", "value")]
    [InlineData("alue", "value", "value")]
    [InlineData("valu", "value", "value")]
    [InlineData("xvalue", "value", "value")]
    [InlineData("valuex", "value", "value")]
    [InlineData("xylabel", "label", "label")]
    [InlineData("xyzlabel", "label", "")]
    [InlineData("labelxy", "label", "label")]
    [InlineData("labelxyz", "label", "")]
    [InlineData("elbal", "label", "")]
    [InlineData("a", "b", "b")]
    [InlineData("a", "bc", "")]
    [InlineData("", "a", "")]
    [InlineData("abc", "abd", "abd")]
    [InlineData("abc", "ade", "")]
    [InlineData("abcdef", "abcdxy", "abcdxy")]
    [InlineData("abcdef", "abcxyz", "")]
    public void TheNearestKnownWordsAreFound(string word, string known, string nearest)
    {
        Assert.Equal(nearest, string.Join(' ', SpellingSuggestion.FindAll(word, known.Split(' '))));
        Assert.Equal(nearest.Length == 0 ? null : nearest.Split(' ')[0], SpellingSuggestion.Find(word, known.Split(' ')));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void ALongWordIsComparedWithNone(int length, bool isFound) =>
        Assert.Equal(isFound, SpellingSuggestion.Find(new string('a', length), [new string('a', length - 1) + "b"]) is not null);

    [Theory]
    [InlineData(0, "there are none")]
    [InlineData(1, "it can be w1")]
    [InlineData(2, "it can be w1 or w2")]
    [InlineData(3, "it can be w1, w2 or w3")]
    [InlineData(41, "see the help page for what is allowed")]
    public void WithoutANearOneThoseThatCanBeAreListed(int count, string hint) => Assert.Equal(hint, Hint(count));

    [Fact]
    public void ThirtyWordsAreStillListed() => Assert.EndsWith(", w29 or w30", Hint(30), StringComparison.Ordinal);

    private static string Hint(int count) =>
        SpellingSuggestion.Hint("something", [.. Enumerable.Range(1, count).Select(i => "w" + i.ToString(CultureInfo.InvariantCulture))]);
}
