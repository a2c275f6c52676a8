using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>The READMEs, the recipes and the page on what is generated: each facts file is compiled, the C# below it run, and what it gives held against what the page says.</summary>
public sealed class PageExamplesTests
{
    private static readonly string[] Pages = ["README.md", "docs/recipes.md", "docs/api.md", "src/ChangzhouFacts/README.md"];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (string page in Pages)
            {
                foreach (PageExample example in PageExample.Of(page))
                {
                    examples.Add(page, example.Heading);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleGivesWhatThePageSays(string page, string heading)
    {
        PageExample example = PageExample.Of(page).Single(example => example.Heading == heading);

        Assert.NotEmpty(example.Expected);
        Assert.Equal(example.Expected, Cultures.Run("de-DE", example.Run));
    }
}
