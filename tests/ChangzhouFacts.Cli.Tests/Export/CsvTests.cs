using ChangzhouFacts.Cli.Output.Export;
using ChangzhouFacts.Cli.Tests.Testing;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Tests.Export;

public sealed class CsvTests
{
    private const string Facts = """
        schema: 1
        dataset: demo
        sources: { s: { title: A source } }
        defaults: { source: s, as-of: 2023 }
        facts:
          formula: { label: "=HYPERLINK(\"http://example.org\",\"x\")", text: ["+1", "-1", "@SUM(1)", "plain", "a; =1", "3 - 2"] }
          fall: { label: Fall, unit: percent, value: -2.50, printed: "-2.50 %" }

        """;

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\rx", "'\rx")]
    [InlineData("\nx", "'\nx")]
    [InlineData(" =1", " '=1")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a; \"=1", "a; \"'=1")]
    [InlineData("a,-1|+2", "a,'-1|'+2")]
    [InlineData("a\n@x", "a\n'@x")]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("3 - 2 = 1", "3 - 2 = 1")]
    [InlineData("a-b@c", "a-b@c")]
    public void WhatWouldBeAFormulaHasAnApostropheBeforeIt(string text, string safe) => Assert.Equal(safe, SpreadsheetText.Of(text));

    [Fact]
    public async Task TheOptionGuardsTextsAndLeavesFigures()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", Facts);

        ToolRun usual = await ToolRun.PlainAsync(directory.Path, "export");
        ToolRun safe = await ToolRun.PlainAsync(directory.Path, "export", "--spreadsheet-safe");

        Assert.Equal((ExitCodes.Success, ""), (safe.ExitCode, safe.Error));
        Assert.Equal(["+1", "-1", "@SUM(1)", "plain", "a; =1", "3 - 2", ""], Cells(usual.Output, "text"));
        Assert.Equal(["'+1", "'-1", "'@SUM(1)", "plain", "a; '=1", "3 - 2", ""], Cells(safe.Output, "text"));
        Assert.StartsWith("'=HYPERLINK(", Cells(safe.Output, "label")[0], StringComparison.Ordinal);
        Assert.Equal("-2.50", Cells(safe.Output, "value")[^1]);
        Assert.Equal("'-2.50 %", Cells(safe.Output, "printed")[^1]);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("parquet")]
    public async Task OtherFormatsHaveNoFormulas(string format)
    {
        ToolRun run = await ToolRun.PlainAsync(directory: null, "export", "--spreadsheet-safe", "--format", format, "-o", "table");

        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("changzhou-facts: '--spreadsheet-safe' is only for CSV; other formats have no formulas.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyTextIsTwoQuotesAndAMissingOneNothing()
    {
        using var writer = new StringWriter();
        CompiledSet set = FactsCompiler.Compile(FactsText.Of(Facts), new CompilationOptions(), CancellationToken.None).Facts!;
        Column[] columns = [new TextColumn("empty", "", _ => ""), new TextColumn("missing", "", _ => null), new TextColumn("text", "", row => row.Text)];

        CsvExport.Write(columns, ObservationRow.Of(set).Take(1), writer, CancellationToken.None);

        Assert.Equal("empty,missing,text\n\"\",,+1\n", writer.ToString());
    }

    private static string[] Cells(string csv, string column)
    {
        using var directory = TemporaryDirectory.With("table.csv", csv);
        return [.. Duck.Query($"SELECT coalesce({column}, '') FROM {Duck.Csv(Path.Combine(directory.Path, "table.csv"))}").Select(row => row[0]!)];
    }
}
