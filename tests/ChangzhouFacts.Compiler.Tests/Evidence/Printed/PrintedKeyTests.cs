using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>The keys <c>printed</c>: of a figure or text, and of a source that requires them.</summary>
public class PrintedKeyTests
{
    [Theory]
    [InlineData("value: 5", "1,16")]
    [InlineData("values: { 2022: 5 }", "1,26")]
    [InlineData("values: { 2022: { value: 5 } }", "1,26")]
    public void ASourceCanRequireThePrintedWordsOfEachFigure(string keys, string place)
    {
        string head = Build.Head.Replace("title: A yearbook", "title: A yearbook\n    printed: required", StringComparison.Ordinal);

        Assert.Equal([place + " CZF3001"], Build.Places(Build.Text(head + $"  a: {{ label: L, {keys} }}\n"), Build.HeadLines + 1, 2));
        Assert.Empty(Build.Report(Build.Text(head + "  a: { label: L, value: 5, printed: five }\n  b: { label: L, text: x }\n")));
    }

    // 'lable' is as near to 'table' as to 'label', and no table has printed words.
    [Fact]
    public void AMisspeltKeyHidesNoPrintedWords()
    {
        string head = Build.Head.Replace("title: A yearbook", "title: A yearbook\n    printed: required", StringComparison.Ordinal);

        Assert.Equal(["1,6 CZF1001"], Build.Places(Build.Text(head + "  a: { lable: L, value: 5, printed: five }\n"), Build.HeadLines + 1, 2));
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void PrintedWordsHaveAtMost80Characters(int length, bool isValid) => Assert.Equal(
        isValid ? [] : ["CZF2050"],
        Build.Ids(Build.Keys("text: x, printed: " + string.Concat(Enumerable.Repeat("\U0001F600", length)))));
}
