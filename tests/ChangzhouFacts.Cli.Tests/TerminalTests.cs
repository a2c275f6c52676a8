using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Tests.Testing;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Tests;

public sealed class TerminalTests
{
    [Theory]
    [InlineData(false, null, null, true)]
    [InlineData(false, "", "xterm-256color", true)]
    [InlineData(false, "1", "xterm-256color", false)]
    [InlineData(false, "0", null, false)]
    [InlineData(false, null, "dumb", false)]
    [InlineData(true, null, "xterm-256color", false)]
    public void OutputIsStyledOnlyOnATerminalWhoseUserWantsIt(bool isRedirected, string? noColor, string? term, bool expected)
    {
        string? Environment(string name) => name switch { "NO_COLOR" => noColor, "TERM" => term, _ => null };

        Assert.Equal(expected, Terminal.CanBeStyled(isRedirected, Environment));
    }

    [Fact]
    public async Task PlainOutputHasNoEscapesAndWrapsNothing()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "show");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Contains("\n从零开始的很长很长的标签从零开始的很长很长的标签从零开始的很长很长的标签从零开始的很长很长的标签\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MarkupInLabelsStaysText()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", SampleFiles.Varied);

        string all = Ansi.Strip((await ToolRun.StyledAsync(200, directory.Path, "show")).Output);
        string one = Ansi.Strip((await ToolRun.StyledAsync(200, directory.Path, "show", "long-series")).Output);

        Assert.Contains("[red]Varied[/] figures", all, StringComparison.Ordinal);
        Assert.Contains("[bold]Long[/] series", all, StringComparison.Ordinal);
        Assert.Contains("[link=https://example.org]A[/]", all, StringComparison.Ordinal);
        Assert.Contains("[bold]Long[/] series", one, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatATerminalWouldObeyNeverReachesIt()
    {
        const string harmful = "a\u001b[31mb\u0007\u009bc\u202ed\r\ne\u2028f\u0000g\ud800";
        var source = new Source(harmful, harmful)
        {
            Publisher = harmful,
            Author = harmful,
            Url = harmful,
            Published = harmful,
            Accessed = harmful,
            Language = harmful,
            License = harmful,
        };
        var citation = new Citation(source, harmful);
        var unit = new Unit("count", harmful);
        Observation Observe(int year) => new(Period.OfYear(year), year, new Interval(year, true, year, true), unit, citation) { Printed = harmful, Note = harmful };
        var figures = new Fact("figures", harmful, citation, FactKind.Figure, unit, NumberType.Int32, [Observe(2000)])
        {
            Subject = harmful,
            Description = harmful,
            Note = harmful,
            Labels = [new LocalizedText(harmful, harmful)],
        };
        var text = new Fact("text", harmful, citation, [harmful, harmful]) { Subject = harmful, Description = harmful, Note = harmful, Printed = harmful };
        var set = new FactSet("set", [figures, text]) { Title = harmful, Subject = harmful };
        using var plain = new StringWriter { NewLine = "\n" };
        using var styled = new StringWriter { NewLine = "\n" };

        foreach (IPresentation presentation in new IPresentation[] { new PlainPresentation(plain), new StyledPresentation(styled, 80) })
        {
            presentation.WriteAll(set, harmful, CancellationToken.None);
            presentation.WriteOne(figures);
            presentation.WriteOne(text);
        }

        Assert.Contains(@"a\u001B[31mb\u0007\u009Bc\u202Ed  e\u2028f\u0000g\uD800", plain.ToString(), StringComparison.Ordinal);
        foreach (string output in new[] { plain.ToString(), Ansi.Strip(styled.ToString()) })
        {
            Assert.DoesNotContain(output, c => c != '\n' && (char.IsControl(c) || char.IsSurrogate(c) || c is '\u202e' or '\u2028'));
        }
    }

    [Theory]
    [InlineData("可以 👩‍🔬 می‌خواهم é", "可以 👩‍🔬 می‌خواهم é")]
    [InlineData("a\tb\nc", "a b c")]
    [InlineData("\u2067x\u2069\ufeff\u00ad", @"\u2067x\u2069\uFEFF\u00AD")]
    public void TextStaysAsItIsButForWhatCouldDoHarm(string text, string expected) => Assert.Equal(expected, HarmlessText.Of(text));
}
