using System.ComponentModel;
using System.Reflection;
using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>The READMEs, the recipes and docs/api.md: each facts file is compiled and the C# below it run; the results must match the page.</summary>
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

    [Fact]
    public void ThePageOnWhatIsGeneratedHasEveryTypeThatCodeUses()
    {
        string page = Repository.Read("docs/api.md");

        IEnumerable<string> types = typeof(Fact).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == nameof(ChangzhouFacts) && !type.IsNested && type.GetCustomAttribute<EditorBrowsableAttribute>() is null)
            .Select(type => type.Name.Split('`')[0]);

        Assert.Contains(nameof(Fact), types);
        Assert.DoesNotContain(types, type => !page.Contains($"`{type}`", StringComparison.Ordinal) && !page.Contains($"`{type}<", StringComparison.Ordinal));
    }
}
