using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Messages about texts, versions and sources.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("label: \"\", text: x", "'label' needs a text; this one is blank")]
    [InlineData("label: ~, text: x", "'label' needs a text; quote it if '~' is meant")]
    [InlineData("label: null, text: x", "'label' needs a text; quote it if 'null' is meant")]
    [InlineData("label: , text: x", "'label' needs a text; there is none")]
    public void ATextThatIsNoneIsExplained(string keys, string message) =>
        Assert.Equal(message, Assert.Single(Build.Facts($"a: {{ {keys} }}\n").Diagnostics).Message);

    [Theory]
    [InlineData("2", "2")]
    [InlineData("\"1\"", "\"1\"")]
    public void AVersionIsShownAsItIsWritten(string version, string shown) => Assert.Contains(
        $"'{shown}'", Assert.Single(Build.Text(Build.Head.Replace("schema: 1", "schema: " + version, StringComparison.Ordinal) + "  a: { label: L, text: x }\n").Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void OnlySourcesWithAnIdAreSuggested()
    {
        CompilationResult result = Build.Text("schema: 1\ndataset: d\nsources: { S..: { title: T }, year-book: { title: T } }\nfacts: { a: { label: L, source: x, text: x } }\n");

        Assert.Equal(["CZF1006", "CZF1015"], Build.Ids(result));
        Assert.Equal("there is no source 'x'; it can be year-book", result.Diagnostics[1].Message);
    }
}
