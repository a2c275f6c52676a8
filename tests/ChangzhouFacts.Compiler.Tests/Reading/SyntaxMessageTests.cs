using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>A YAML mistake is explained in plain words, at its place.</summary>
public class SyntaxMessageTests
{
    [Theory]
    [InlineData("label: L: M", "1,9", "a text contains a colon and a space; put the text in quotes, or check the indentation and the space after each colon")]
    [InlineData("label L\ntext: x", "1,1", "a key with a colon was expected here; indent it like the other keys of its mapping, and write nothing after closing quotes or brackets")]
    [InlineData("label: \"L\": M", "1,11", "this line has a second colon; put the text in quotes, or the key on a line of its own")]
    [InlineData("labels: { en: L fr: M }", "1,19", "a ',' or '}' is missing before this; add it, or put a text with a colon, comma or bracket in quotes")]
    [InlineData("text: [x}", "1,9", "a ',' or ']' is missing before this; add it, or put a text with a comma or bracket in quotes")]
    [InlineData("label: \"L\" M", "1,12", "a key with a colon was expected here; indent it like the other keys of its mapping, and write nothing after closing quotes or brackets")]
    [InlineData("label: L\ntext", "2,1", "a key with a colon was expected here; indent it like the other keys of its mapping, and write nothing after closing quotes or brackets")]
    [InlineData("text:\n  - x\n  y: z", "3,3", "another '- ' was expected here, at the indentation of the list")]
    [InlineData("text: - x", "1,7", "a list with '-' begins on a line of its own; on the line of its key, write [a, b]")]
    [InlineData("text: [x,, y]", "1,10", "a value was expected here; is there a comma or bracket too many?")]
    [InlineData("label: @L", "1,8", "a text cannot begin with this character; put it in quotes")]
    [InlineData("label: `L`", "1,8", "a text cannot begin with this character; put it in quotes")]
    [InlineData("label: &", "1,8", "a text cannot begin with this character; put it in quotes")]
    [InlineData("label: \"L\ntext: x", "1,8", "a quoted text continues here with too little indentation; indent it more than its key, or close its quotes")]
    [InlineData("label: \"\\uD83C\\u0041\"", "1,15", "this escape is half a character; write both halves, or the character itself")]
    [InlineData("label: |0\n  x", "1,8", "the digit after '|' or '>' must be 1 to 9")]
    [InlineData("label: ? x", "1,8", "a key with '?' begins on a line of its own")]
    [InlineData("values: { 2021: { value: 1 } 2022: 2 }", "1,30", "a ',' or '}' is missing before this; add it, or put a text with a colon, comma or bracket in quotes")]
    [InlineData("label: 'L\ntext: x", "1,8", "a quote is left open here")]
    [InlineData("label: \"C:\\data\"", "1,11", "this is not a YAML escape; write two backslashes for one, or use single quotes")]
    [InlineData("label: \"\\xZZ\"", "1,9", "this is not a YAML escape; write two backslashes for one, or use single quotes")]
    [InlineData("label: \"\\U00110000\"", "1,9", "this escape is not a Unicode character")]
    [InlineData("label: \"\\uD83C\"", "1,9", "this escape is half a character; write both halves, or the character itself")]
    [InlineData("label: |L\n  x", "1,8", "a text after '|' or '>' begins on the next line; put a text that begins with one of these in quotes")]
    [InlineData("label: !<x", "1,8", "while scanning a tag, did not find the expected '>'")]
    public void ASlipOfYamlIsExplained(string keys, string place, string message)
    {
        // A tab and a backslash further on are not the mistake, and a fact before it is valid.
        const string Head = "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n  z: { label: L, source: s, text: x }\n  a:\n    source: s\n";
        CompilationResult result = Build.Text(Head + Build.Indent(keys, "    ") + "# \t\\\n");

        string found = Assert.Single(Build.Report(result, linesBefore: 7, columnsBefore: 4));

        Assert.Equal($"facts.yaml({place}): error CZF0006: this is not YAML: {message}", found);
        Assert.Equal([false, true], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    [Fact]
    public void ABracketThatIsLeftOpenIsExplainedAtTheEnd() => Assert.Equal(
        ["facts.yaml(5,1): error CZF0006: this is not YAML: a ',' or '}' is missing before this; add it, or put a text with a colon, comma or bracket in quotes"],
        Build.Report(Build.Text("schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts: { a: { label: L\n")));

    [Fact]
    public void ALineThatIsNoKeyIsExplained() => Assert.Equal(
        ["facts.yaml(3,1): error CZF0006: this is not YAML: this line is not a key with a colon; indent a text that continues more than its key"],
        Build.Report(Build.Text("schema: 1\ndataset: d\nfacts")));

    [Fact]
    public void ATabIsExplained() => Assert.Equal(
        ["facts.yaml(4,1): error CZF0006: this is not YAML: a tab cannot indent; use spaces"],
        Build.Report(Build.Text("schema: 1\ndataset: d\nfacts:\n\ta: 1\n")));
}
