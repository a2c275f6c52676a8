using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Protocol;
using Newtonsoft.Json.Linq;
using Range = ChangzhouFacts.LanguageServer.Protocol.Range;

namespace ChangzhouFacts.LanguageServer.Tests;

/// <summary>Positions are lines and UTF-16 units, with any line breaks and characters.</summary>
public sealed class TextLinesTests
{
    private static readonly string[] Parts = ["a", "常州", "👩‍🔬", "\n", "\r\n", "\r", "\uFEFF", " ", "é", "\t"];

    [Fact]
    public void EveryPlaceOfRandomTextsIsFoundThereAndBack()
    {
        var random = new Random(1);
        for (int round = 0; round < 500; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Parts[random.Next(Parts.Length)]));
            var lines = new TextLines(text, hasMark: false);
            for (int offset = 0; offset <= text.Length; offset++)
            {
                Position place = lines.PositionOf(offset);

                Assert.Equal(offset, Edits.OffsetOf(text, JObject.FromObject(new { line = place.Line, character = place.Character })));
                bool isInLineEnd = offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n';
                Assert.Equal(isInLineEnd ? offset - 1 : offset, lines.OffsetOf(place) is var found && isInLineEnd ? Math.Min(found, offset - 1) : found);
            }
        }
    }

    [Theory]
    [InlineData("ab\r\ncd", 0, 9, 2)]
    [InlineData("ab\ncd", 0, 9, 2)]
    [InlineData("ab\rcd", 0, 9, 2)]
    [InlineData("ab\ncd", 1, 9, 5)]
    [InlineData("ab\ncd", 7, 0, 5)]
    [InlineData("ab\n", 1, 0, 3)]
    [InlineData("\r\n\r\n", 0, 5, 0)]
    public void APlaceBehindTheEndIsTheEnd(string text, int line, int character, int offset) =>
        Assert.Equal(offset, new TextLines(text, hasMark: false).OffsetOf(new Position(line, character)));

    [Fact]
    public void ChangesAreOfWhatTheOneBeforeLeft()
    {
        var document = new TextDocument("file:///a/facts.yaml", "yaml", 1, "\uFEFFa: 👩‍🔬\r\nb: 1\r\n");

        TextDocument changed = document.With(2, [new TextChange(new Range(new Position(1, 0), new Position(1, 1)), "常"), new TextChange(new Range(new Position(1, 1), new Position(2, 0)), ":\r\n")]);

        Assert.Equal("\uFEFFa: 👩‍🔬\r\n常:\r\n", changed.Text);
        Assert.Equal("a: 👩‍🔬\r\n常:\r\n", changed.ToFactsText().Text);
        Assert.Equal("all", changed.With(3, [new TextChange(null, "all")]).Text);
    }

    [Theory]
    [InlineData("file:///work/a%20b/facts.yaml", "/work/a b/facts.yaml")]
    [InlineData("file:///work/%E5%B8%B8/facts.yaml", "/work/常/facts.yaml")]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("no address", null)]
    public void AnAddressIsAPath(string uri, string? path)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(path, FilePath.Of(uri));
            Assert.Equal(path is null ? null : uri, path is null ? null : FilePath.ToUri(path));
        }
    }
}
