using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Tests.Diagnostics;

/// <summary>Requirements for all rules.</summary>
public partial class RulesTests
{
    public static TheoryData<string> All => new(Rules.All.Select(rule => rule.Id));

    [Fact]
    public void NoTwoRulesShareAnId() => Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void RulesAreOrderedById() => Assert.Equal(Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Id));

    [Fact]
    public void EveryRuleThatIsDeclaredIsListed()
    {
        IEnumerable<Rule> declared = typeof(Rules).GetNestedTypes()
            .SelectMany(group => group.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);

        Assert.Equal(declared.Select(rule => rule.Id).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Id));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AMessageIsOnePhraseInOneLine(string id)
    {
        Rule rule = Rules.All.Single(rule => rule.Id == id);

        Assert.Matches(IdPattern(), rule.Id);
        Assert.NotEmpty(rule.Title);
        Assert.DoesNotContain('\n', rule.MessageFormat);
        Assert.DoesNotContain('\r', rule.MessageFormat);
        Assert.False(rule.MessageFormat.EndsWith('.'), rule.MessageFormat);
        Assert.False(rule.Title.EndsWith('.'), rule.Title);
    }

    [GeneratedRegex("^CZF[012349][0-9]{3}$")]
    private static partial Regex IdPattern();
}
