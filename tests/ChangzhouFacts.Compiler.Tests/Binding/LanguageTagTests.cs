using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Language tags are only checked for their form.</summary>
public class LanguageTagTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("az", true)]
    [InlineData("AZ", true)]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hans-CN", true)]
    [InlineData("de-1996", true)]
    [InlineData("es-419", true)]
    [InlineData("sl-rozaj-biske-1994", true)]
    [InlineData("abcdefgh", true)]
    [InlineData("en-abcdefgh", true)]
    [InlineData("en-a-bcd", true)]
    [InlineData("en-0z-9A", true)]
    [InlineData("x-a", true)]
    [InlineData("X-a", true)]
    [InlineData("i-klingon", true)]
    [InlineData("I-klingon", true)]
    [InlineData("a", false)]
    [InlineData("abcdefghi", false)]
    [InlineData("x", false)]
    [InlineData("i", false)]
    [InlineData("e1", false)]
    [InlineData("en-", false)]
    [InlineData("en-a", false)]
    [InlineData("en--us", false)]
    [InlineData("en-abcdefghi", false)]
    [InlineData("en_US", false)]
    [InlineData("en-u.s", false)]
    [InlineData("en-\u00E9a", false)]
    [InlineData("e\u00E9", false)]
    [InlineData("en-US ", false)]
    public void ATagHasTheFormOfBcp47(string tag, bool isWellFormed) =>
        Assert.Equal(isWellFormed ? [] : ["CZF1021"], Build.Ids(Build.Keys($"text: x, labels: {{ \"{tag}\": y }}")));
}
