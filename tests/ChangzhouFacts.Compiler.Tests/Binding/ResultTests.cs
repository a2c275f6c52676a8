using System.Globalization;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>A result depends on what the text says, and on nothing else.</summary>
public class ResultTests
{
    private const string Mixed = """
        schema: 1
        dataset: title-i
        sources:
          s: { title: INDIAN, language: tr }
        defaults: { source: s, unit: index, as-of: 2023-01-19 }
        facts:
          irrigation: { label: I, values: { 2017: -2.77, 2022: 3.33 } }
          small: { label: S, type: double, value: -1.5e-7 }
          wrong: { label: W, VALUE: 5, unti: percent }
          worse: { label: W, value: -٣, qualifier: AT-LEAST }
          large: { label: L, value: -1234567.5, scale: billion }

        """;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        Assert.Equal(In(CultureInfo.InvariantCulture), In(CultureInfo.GetCultureInfo(culture)));

        // The messages are made in the culture too.
        static (CompilationResult Result, string Messages) In(CultureInfo culture) => Build.OnSmallStack(() =>
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            CompilationResult result = FactsCompiler.Compile(FactsText.Of(Mixed), new CompilationOptions(RootNamespace: "Title.i"), default);
            return (result, string.Join('\n', result.Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Message}")));
        });
    }

    [Fact]
    public void The_text_of_the_culture_test_has_both_sound_facts_and_errors()
    {
        CompilationResult result = Build.Text(Mixed);

        Assert.NotEmpty(result.Diagnostics);
        Assert.Equal(3, result.FactSet!.Facts.Count(fact => !fact.IsPlaceholder));
    }

    [Fact]
    public void Equal_texts_give_equal_results()
    {
        CompilationResult first = Build.Text(Repository.Read("facts.yaml"));
        CompilationResult second = Build.Text(Repository.Read("facts.yaml"));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotSame(first.FactSet, second.FactSet);
    }

    [Fact]
    public void Comments_and_moved_lines_change_no_facts()
    {
        string text = Repository.Read("facts.yaml");
        string moved = "# moved\n\n" + text.Replace("\n", "  # comment\r\n\r\n", StringComparison.Ordinal).Replace("unit: percent", "unit:   \"percent\"", StringComparison.Ordinal);

        Assert.Equal(Build.Text(text).FactSet, Build.Text(moved).FactSet);
    }

    [Fact]
    public void Another_digit_is_another_result() => Assert.NotEqual(
        Build.Text(Repository.Read("facts.yaml")).FactSet,
        Build.Text(Repository.Read("facts.yaml").Replace("value: 3.33,", "value: 3.330,", StringComparison.Ordinal)).FactSet);
}
