using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Messages for a word that was probably meant to be <c>ended</c>, among steps and in a revision of one.</summary>
public sealed class EndOfStepsTests
{
    [Theory]
    [InlineData("since: { 2020: 1, 2021: 'ended' }", "'ended' is not a number; write ended without quotes")]
    [InlineData("since: { 2020: 1, 2021: Ended }", "'Ended' is not a number; did you mean 'ended'?")]
    [InlineData("since: { 2020: 1, 2021: 2 }, revisions: [{ date: 2022-01-01, period: 2021, was: 'ended', reason: R }]", "'ended' is not a number; write ended without quotes")]
    [InlineData("since: { 2020: 1, 2021: 2 }, revisions: [{ date: 2022-01-01, period: 2021, was: endet, reason: R }]", "'endet' is not a number; did you mean 'ended'?")]
    [InlineData("values: { 2020: 1, 2021: 2 }, revisions: [{ date: 2022-01-01, period: 2021, was: ended, reason: R }]", "'ended' is not a number; write digits, such as 3000, 2.77 or -5")]
    public void TheMessageSaysHowToWriteAnEnd(string keys, string message)
    {
        string text = $"schema: 1\ndataset: d\nsources: {{ s: {{ title: S }} }}\nfacts:\n  a: {{ label: A, source: s, unit: index, {keys} }}\n";

        Diagnostic found = Assert.Single(FactsCompiler.Compile(FactsText.Of(text), new CompilationOptions(), CancellationToken.None).Diagnostics);

        Assert.Equal(("CZF2001", message), (found.Rule.Id, found.Message));
    }
}
