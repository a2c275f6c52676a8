using ChangzhouFacts.Compiler.Tests.Binding.Tables;
using ChangzhouFacts.Compiler.Tests.Support;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>For tables, an editor marks nothing that the compiler accepts, and everything with a wrong form.</summary>
public class TableSchemaTests
{
    private const string Csv = "c;p;v;12\nFRA;2019;5;x\n";

    [Fact]
    public void ARandomTableIsRight() => TableSketch.Any.Sample(sketch => Assert.Empty(FactsSchema.Check(sketch.Write().Yaml)), iter: Check.Iter);

    [Theory]
    [InlineData("file: gdp.csv, delimiter: ;, columns: { country: c, period: p, value: v, note: 12 }, where: { 12: x }, missing: [12, no, ''], decimal: ','")]
    [InlineData("file: gdp.csv, delimiter: ;, columns: { country: c, since: p, value: v }, unknown: error, layout: long, header-row: 1")]
    public void WhatTheCompilerAcceptsIsRight(string table)
    {
        string yaml = Tabled.Head + "  gdp: { label: GDP, by: country, qualifier: about, table: { " + table + " } }\n";

        Assert.Empty(Build.Report(Build.Text(yaml, null, (Tabled.File, Csv))));
        Assert.Empty(FactsSchema.Check(yaml));
    }

    [Theory]
    [InlineData("columns: { value: v }")]
    [InlineData("file: gdp.csv")]
    [InlineData("file: ../gdp.csv, columns: { value: v }")]
    [InlineData("file: /gdp.csv, columns: { value: v }")]
    [InlineData("file: c:gdp.csv, columns: { value: v }")]
    [InlineData("file: 'x\\gdp.csv', columns: { value: v }")]
    [InlineData("file: gdp.csv, columns: { value: ' ' }")]
    [InlineData("file: gdp.csv, columns: { Value: v }")]
    [InlineData("file: gdp.csv, columns: { value: v }, layout: broad")]
    [InlineData("file: gdp.csv, columns: { value: v }, header-row: 0")]
    [InlineData("file: gdp.csv, columns: { value: v }, missing: x")]
    [InlineData("file: gdp.csv, columns: { value: v }, colums: x")]
    public void WhatHasAWrongFormIsMarked(string table)
    {
        string yaml = Tabled.Head + "  gdp: { label: GDP, as-of: 2019, table: { " + table + " } }\n";

        Assert.NotEmpty(Build.Report(Build.Text(yaml, null, (Tabled.File, "v\n5\n"))));
        Assert.NotEmpty(FactsSchema.Check(yaml));
    }
}
