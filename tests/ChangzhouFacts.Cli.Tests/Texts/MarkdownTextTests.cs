using ChangzhouFacts.Cli.Input.Texts;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Tests.Texts;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("## A heading", "A heading")]
    [InlineData("- 5 percent\n- 6 percent", "5 percent\n6 percent")]
    [InlineData("1. 5 percent\n2. 6 percent", "5 percent\n6 percent")]
    [InlineData("There were\n44. Then more.", "There were\n44. Then more.")]
    [InlineData("> quoted 44\n> words", "quoted 44\nwords")]
    [InlineData("[940 million](https://example.com/5 \"six\") RMB", "940 million RMB")]
    [InlineData("940 million[^1] RMB", "940 million RMB")]
    [InlineData("3.33<sup>1</sup> percent of <b>GDP</b>", "3.33 percent of GDP")]
    [InlineData("10<sup>6</sup>", "10\u2076")]
    [InlineData("44 ~~45~~ firms", "44  firms")]
    [InlineData("44 <!-- was\n45 --> firms", "44  firms")]
    [InlineData("5 \\% \\- 6", "5 % - 6")]
    [InlineData("A title\n---", "A title\n---")]
    public void MarksAreNoWords(string text, string words) => Assert.Equal(words, Assert.Single(MarkdownText.Read(text)).Text);

    [Fact]
    public void ATableHasCellsWithHeadings()
    {
        IReadOnlyList<TextPassage> passages = MarkdownText.Read("""
            Words

            | Year | RMB million |
            |------|-----------:|
            | 2017 | **940** |
            | 2022 | 9\|50 |

            More words
            """);

        Assert.Equal(
            ["1 . Words []", "2 1 Year []", "2 1 RMB million []", "2 1 2017 []", "2 1 **940** [2017, RMB million]", "2 1 2022 []", "2 1 9|50 [2022, RMB million]", "3 . More words []"],
            passages.Select(passage => string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{passage.Block} {(passage.Table is { } table ? table : ".")} {passage.Text} [{string.Join(", ", passage.Headings)}]")));
    }
}
