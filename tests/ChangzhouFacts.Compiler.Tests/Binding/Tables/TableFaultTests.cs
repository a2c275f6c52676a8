using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Tests.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding.Tables;

/// <summary>A mistake in a table, or in the keys of a fact about it, is one diagnostic at its place. A <c>^</c> here marks the place; without one, it is <c>table</c>.</summary>
public class TableFaultTests
{
    private const string Columns = "columns: { country: c, period: p, value: v }";
    private const string Sound = "c,p,v\nFRA,2019,5\nDEU,2019,6\n";
    private const string Comma = "delimiter: ;, decimal: ',', " + Columns;
    private const string Wide = "layout: wide, columns: { country: c }";

    [Theory]
    [InlineData("CZF1001", "^colums: { country: c, period: p, value: v }", Sound)]
    [InlineData("CZF1002", "layout: wide", Sound)]
    [InlineData("CZF1045", "layout: ^wid, columns: { country: c }", Sound)]
    [InlineData("CZF1045", "delimiter: ^'|', " + Columns, Sound)]
    [InlineData("CZF1045", "decimal: ^comma, " + Columns, Sound)]
    [InlineData("CZF1045", "decimal: ^',', " + Columns, Sound)]
    [InlineData("CZF1045", "unknown: ^ignore, " + Columns, Sound)]
    [InlineData("CZF1045", "header-row: ^0, " + Columns, Sound)]
    [InlineData("CZF1045", "header-row: ^'1', " + Columns, Sound)]
    [InlineData("CZF0021", "header-row: 9, " + Columns, "^" + Sound)]
    [InlineData("CZF1003", "missing: ^':', " + Columns, Sound)]
    [InlineData("CZF1004", "missing: [^~], " + Columns, Sound)]
    [InlineData("CZF1003", "where: ^[x], " + Columns, Sound)]
    [InlineData("CZF1043", "where: { ^x: y }, " + Columns, Sound)]
    [InlineData("CZF1046", "where: { p: 2020 }, " + Columns, Sound)]
    [InlineData("CZF1046", Columns, "c,p,v\n")]
    [InlineData("CZF1046", "unknown: skip, " + Columns, "c,p,v\nFRE,2019,5\n")]
    [InlineData("CZF1002", "^columns: { period: p, value: v }", Sound)]
    [InlineData("CZF1002", "^columns: { country: c, period: p }", Sound)]
    [InlineData("CZF1001", "columns: { country: c, ^fuel: p, period: p, value: v }", Sound)]
    [InlineData("CZF1001", "columns: { country: c, ^perod: p, value: v }", Sound)]
    [InlineData("CZF1017", "columns: { country: c, period: p, ^since: p, value: v }", Sound)]
    [InlineData("CZF1043", "columns: { country: ^C, period: p, value: v }", Sound)]
    [InlineData("CZF1004", "columns: { country: c, period: p, value: ^' ' }", Sound)]
    [InlineData("CZF1003", "columns: { country: c, period: p, value: ^[v] }", Sound)]
    [InlineData("CZF1017", "layout: wide, columns: { country: c, ^value: v }", "c,2019\nFRA,5\n")]
    [InlineData("CZF1046", Wide, "^" + Sound)]
    [InlineData("CZF2033", Wide, "c,2019,^2020-01\nFRA,5,6\nDEU,6,7\n")]
    [InlineData("CZF1044", Wide, "c,2019,^2019 [YR2019]\nFRA,5,6\nDEU,6,7\n")]
    [InlineData("CZF1048", Wide, "c,2019,2020\nFRA,5,6\nFRA,^7,8\nDEU,1,2\n")]
    [InlineData("CZF2001", Wide, "c,2019,2020\nFRA,5,\nFRA,,8\nDEU,1,^x\n")]
    [InlineData("CZF1032", Wide, "c,2019,2020\n^FRE,5,6\nDEU,1,2\nFRE,7,8\n")]
    [InlineData("CZF1047", Wide, "c,2019,2020\nDEU,1,2\n^,7,8\n,,\n")]
    [InlineData("CZF1044", Columns, "c,p,v,^v\nFRA,2019,5,6\n")]
    [InlineData("CZF1048", Columns, "c,p,v\nFRA,2019,5\nFRA,2019,^6\n")]
    [InlineData("CZF1048", Columns, "c,p,v\nFRA,2020,5\nFRA,2019,6\nFRA,2020,^5\n")]
    [InlineData("CZF1032", Columns, "c,p,v\nFRA,2019,5\n^FRE,2019,6\nFRE,2020,6\n")]
    [InlineData("CZF1047", Columns, "c,p,v\n\"FRA\",2019,5\n^,2019,6\n")]
    [InlineData("CZF1047", Columns, "c,p,v\nFRA,2019,5\nDEU,^\" \",6\n")]
    [InlineData("CZF2030", Columns, "c,p,v\nFRA,2019,5\nDEU,^19,6\n")]
    [InlineData("CZF2033", Columns, "c,p,v\nFRA,2019,5\nDEU,^2019-01,6\n")]
    [InlineData("CZF2001", Columns, "c,p,v\nFRA,2019,^\"1,5\"\n")]
    [InlineData("CZF2001", Columns, "c,p,v\nFRA,2019,^+5\n")]
    [InlineData("CZF2001", Columns, "c,p,v\nFRA,2019,^:\n")]
    [InlineData("CZF2001", Columns, "c,p,v\nFRA,2019,^null\n")]
    [InlineData("CZF2004", Columns, "c,p,v\nFRA,2019,^-0\n")]
    [InlineData("CZF0020", Columns, "c,p,v\n^FRA,2019\n")]
    [InlineData("CZF0019", Columns, "c,p,v\nFRA,2019,^\"5\n")]
    [InlineData("CZF0004", Columns, "c,p,v\nFRA,2019,5^\u202E\nDEU,2019,6\n")]
    [InlineData("CZF0004", Columns, "c,p,v\nFRA,2019^\u202E,5\nDEU,2019,6\n")]
    [InlineData("CZF0004", Columns, "c,p,v\nFRA^\u202E,2019,5\nDEU,2019,6\n")]
    [InlineData("CZF0004", Columns, "c^\u202E,p,v\nFRA,2019,5\nDEU,2019,6\n")]
    [InlineData("CZF0004", "where: { v: 6 }, " + Columns, "c,p,v\nFRA,2019,5^\u202E\nDEU,2019,6\n")]
    [InlineData("CZF1049", Comma, "c;p;v\nFRA;2019;^1.5\n")]
    [InlineData("CZF1049", Comma, "c;p;v\nFRA;2019;^1,500,5\n")]
    [InlineData("CZF2001", Comma, "c;p;v\nFRA;2019;^many\n")]
    [InlineData("CZF2045", "columns: { country: c, period: p, value: v, status: s }", "c,p,v,s\nFRA,2019,5,^E\n")]
    [InlineData("CZF2041", "columns: { country: c, period: p, value: v, lower: l }", "c,p,v,l\nFRA,2019,5,^4\n")]
    [InlineData("CZF3002", "columns: { country: c, period: p, value: v, printed: w }", "c,p,v,w\nFRA,2019,5,^six\n")]
    [InlineData("CZF2043", "columns: { country: c, period: p, value: v, uncertainty: e }", "c,p,v,e\nFRA,2019,5,^-1\n")]
    [InlineData("CZF2037", "columns: { country: c, since: p, value: v }", "c,p,v\nFRA,2019,^ended\nDEU,2019,5\n")]
    [InlineData("CZF2036", "columns: { country: c, since: p, value: v }", "c,p,v\nFRA,^2019/2020,5\n")]
    public void AMistakeIsFoundAtItsPlace(string rule, string table, string csv) => IsFound(rule, $"by: country, table: {{ file: gdp.csv, {table} }}", csv);

    [Theory]
    [InlineData("CZF1040", "by: country, table: { file: ^../gdp.csv, " + Columns + " }")]
    [InlineData("CZF1040", "by: country, table: { file: ^x/./gdp.csv, " + Columns + " }")]
    [InlineData("CZF1040", "by: country, table: { file: ^/gdp.csv, " + Columns + " }")]
    [InlineData("CZF1040", "by: country, table: { file: ^x//gdp.csv, " + Columns + " }")]
    [InlineData("CZF1040", "by: country, table: { file: ^gdp.csv/, " + Columns + " }")]
    [InlineData("CZF1040", "by: country, table: { file: ^'x\\gdp.csv', " + Columns + " }")]
    [InlineData("CZF1040", "by: country, table: { file: ^c:gdp.csv, " + Columns + " }")]
    [InlineData("CZF1004", "by: country, table: { file: ^'', " + Columns + " }")]
    [InlineData("CZF1041", "by: country, table: { file: ^GDP.csv, " + Columns + " }")]
    [InlineData("CZF1002", "by: country, ^table: { " + Columns + " }")]
    [InlineData("CZF1003", "by: country, table: ^gdp.csv")]
    [InlineData("CZF1016", "by: country, values: { FRA: { 2019: 5 } }, ^table: { file: gdp.csv, " + Columns + " }")]
    [InlineData("CZF1016", "by: country, table: { file: gdp.csv, " + Columns + " }, ^value: { FRA: 5 }")]
    [InlineData("CZF1017", "by: country, ^as-of: 2019, table: { file: gdp.csv, " + Columns + " }")]
    [InlineData("CZF1017", "by: country, ^printed: five, table: { file: gdp.csv, " + Columns + " }")]
    [InlineData("CZF1017", "by: country, ^claim: { from: 2019, to: 2020, absolute: 1 }, table: { file: gdp.csv, " + Columns + " }")]
    [InlineData("CZF1017", "^qualifier: about, table: { file: gdp.csv, columns: { period: p, value: v }, where: { c: FRA } }")]
    [InlineData("CZF1031", "by: ^contry, table: { file: gdp.csv, " + Columns + " }")]
    [InlineData("CZF1001", "^tabel: { file: gdp.csv, " + Columns + " }, by: country, as-of: 2019")]
    [InlineData("CZF1001", "table: { file: gdp.csv, columns: { ^country: c, period: p, value: v }, where: { c: FRA } }")]
    public void AMistakeOfTheFactIsFoundAtItsPlace(string rule, string keys) => IsFound(rule, keys, Sound);

    [Fact]
    public void AFigureOfNoPeriodNeedsOne() => Assert.Equal(["7,3 CZF1002"], Build.Places(Tabled.ByCountry("columns: { country: c, value: v }", "c,v\nFRA,5\n")));

    [Fact]
    public void OneFigureOfAFactStandsInOneRow() => IsFound("CZF1048", "as-of: 2019, table: { file: gdp.csv, columns: { value: v } }", "v\n5\n^6\n");

    [Fact]
    public void TheClaimOfASeriesIsCompared() => IsFound(
        "CZF3006", "claim: { from: 2019, to: 2020, absolute: ^9 }, table: { file: gdp.csv, columns: { period: p, value: v } }", "p,v\n2019,5\n2020,6\n");

    [Fact]
    public void ACodeListCalledAsAKeyOfColumnsNeedsAnotherId() => Assert.Equal(
        ["4,92 CZF1045"],
        Build.Places(Build.Text(
            "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts: { a: { label: A, source: s, unit: USD, by: note, table: { file: gdp.csv, columns: { note: n, period: p, value: v } } } }\ncodes: { note: { values: { A: x } } }\n",
            null,
            (Tabled.File, "n,p,v\nA,2019,5\n"))));

    [Theory]
    [InlineData("FRA,2019,5\nFRA,2020,many\nDEU,2019,6\n", "gdp/DEU 2019=6")]
    [InlineData("FRA,2019,5\nFRA,2019,7\nDEU,2019,6\n", "gdp/DEU 2019=6")]
    [InlineData("FRA,2019,5\nDEU,20x,7\nDEU,2019,6\n", "gdp/FRA 2019=5")]
    [InlineData("FRA,2019,5\nDEU,,7\nDEU,2019,6\n", "gdp/FRA 2019=5")]
    [InlineData("FRA,2019,5\nDEU,2019,7\u202E\n", "gdp/FRA 2019=5")]
    [InlineData("FRA,2019,5\nDEU,2019,6\nXXX,2019,6\n", "gdp/FRA 2019=5", "gdp/DEU 2019=6")]
    [InlineData("FRA,2019,5\nDEU,2019,6\nFRA,2020\n", "gdp/FRA 2019=5", "gdp/DEU 2019=6")]
    public void AWrongCellLosesOnlyItsMember(string rows, params string[] left)
    {
        CompilationResult result = Tabled.ByCountry(Columns, "c,p,v\n" + rows);

        Assert.Single(result.Diagnostics);
        Assert.Equal(left, Tabled.Figures(result));
    }

    [Fact]
    public void AFactByItselfHasAllRows()
    {
        CompilationResult result = Tabled.Alone("columns: { period: p, value: v }", "p,v\n2019,5\n2020\n");

        Assert.Equal(["gdp.csv 3,1 CZF0020"], Build.Places(result));
        Assert.True(Assert.Single(result.Facts!.Facts).IsPlaceholder);
    }

    [Fact]
    public void TheNamesOfWhatIsLostAreThoseOfItsPeriods()
    {
        CompilationResult result = Tabled.Keys("constants: values, table: { file: gdp.csv, columns: { period: p, value: v } }", "p,v\n2020,5\n2019,many\n");

        CompiledFact fact = Assert.Single(result.Facts!.Facts);
        Assert.True(fact.IsPlaceholder);
        Assert.Equal(["In2019", "In2020"], fact.ObservationNames);
    }

    [Fact]
    public void AMistakeInATableThatSeveralFactsTakeIsToldOnce()
    {
        const string Table = "by: country, table: { file: gdp.csv, " + Columns + " }";
        string text = Tabled.Head + $"  a: {{ label: A, {Table} }}\n  b: {{ label: B, {Table} }}\n";

        Assert.Equal(["gdp.csv 2,1 CZF1032"], Build.Places(Build.Text(text, null, (Tabled.File, "c,p,v\nFRE,2019,5\nFRA,2019,6\n"))));
        Assert.Equal(["gdp.csv 2,1 CZF0020"], Build.Places(Build.Text(text, null, (Tabled.File, "c,p,v\nFRA,2019\nFRA,2019,6\n"))));
        Assert.Equal(["7,46 CZF1041"], Build.Places(Build.Text(text, null)));
    }

    [Fact]
    public void TheFactsFileComesBeforeTheTablesAndTheyByName()
    {
        string text = Tabled.Head + string.Concat("ba".Select(file => $"  {file}: {{ label: A, by: country, table: {{ file: {file}.csv, {Columns} }} }}\n")) + "  c: { label: C, as-of: 2020, value: x }\n";

        Assert.Equal(
            ["9,38 CZF2001", "a.csv 2,10 CZF2001", "b.csv 2,10 CZF2001"],
            Build.Places(Build.Text(text, null, ("a.csv", "c,p,v\nFRA,2019,x\n"), ("b.csv", "c,p,v\nFRA,2019,x\n"))));
    }

    [Fact]
    public void TheItemToAddIsFitForAProject() => Assert.Equal(
        "the project has no table 'a&b 100%;.csv'; add <AdditionalFiles Include=\"a&amp;b 100%25%3B.csv\" ChangzhouFacts=\"table\" /> to it, with the path relative to the project, and check that the file exists",
        Assert.Single(Build.Text(Tabled.Head + "  gdp: { label: GDP, by: country, table: { file: a&b 100%;.csv, " + Columns + " } }\n").Diagnostics).Message);

    [Fact]
    public void WhatChangedInATableIsReportedAtItsCell()
    {
        string text = Tabled.Head + "  gdp: { label: GDP, by: country, table: { file: gdp.csv, " + Columns + " } }\n";
        string wide = Tabled.Head + "  gdp: { label: GDP, by: country, table: { file: gdp.csv, " + Wide + " } }\n";
        string published = FactsLock.Write(Build.Text(text, null, (Tabled.File, Sound)).Facts!);

        Assert.Empty(Build.Report(Build.Text(text, published, (Tabled.File, Sound))));
        Assert.Equal(["gdp.csv 3,10 CZF3010"], Build.Places(Build.Text(text, published, (Tabled.File, "c,p,v\nFRA,2019,5\nDEU,2019,7\n"))));
        Assert.Equal(["gdp.csv 3,5 CZF3010"], Build.Places(Build.Text(wide, published, (Tabled.File, "c,2019\nFRA,5\nDEU,7\n"))));
        Assert.Equal(["gdp.csv 3,1 CZF3011", "gdp.csv 3,10 CZF3012"], Build.Places(Build.Text(text, published, (Tabled.File, "c,p,v\nFRA,2019,5\nDEU,2020,6\n"))));
    }

    // The member of the row is unknown, and its missing figure is not a second mistake.
    [Fact]
    public void TheLockIsSilentWhereARowMayBeMissing()
    {
        string text = Tabled.Head + "  gdp: { label: GDP, by: country, table: { file: gdp.csv, " + Columns + " } }\n";
        string published = FactsLock.Write(Build.Text(text, null, (Tabled.File, "c,p,v\nFRA,2019,5\nFRA,2020,6\nDEU,2019,6\n")).Facts!);

        Assert.Equal(["gdp.csv 3,1 CZF0020"], Build.Places(Build.Text(text, published, (Tabled.File, "c,p,v\nFRA,2019,5\nFRA,2020\nDEU,2019,6\n"))));
        Assert.Equal(["gdp.csv 3,1 CZF1032"], Build.Places(Build.Text(text, published, (Tabled.File, "c,p,v\nFRA,2019,5\nFRX,2020,6\nDEU,2019,6\n"))));
        Assert.Equal(["gdp.csv 4,1 CZF1032"], Build.Places(Build.Text(text, published, (Tabled.File, "c,p,v\nFRA,2019,5\nFRA,2020,6\nDEX,2019,6\n"))));
    }

    [Theory]
    [InlineData("CZF1040", "file: ^../c.csv", "code,name\nA,x\n")]
    [InlineData("CZF1041", "file: ^d.csv", "code,name\nA,x\n")]
    [InlineData("CZF1043", "file: ^c.csv", "Code,name\nA,x\n")]
    [InlineData("CZF1043", "file: ^c.csv", "code,label\nA,x\n")]
    [InlineData("CZF1043", "file: c.csv, columns: { code: ^x, name: 'code, in full' }", "\"code, in full\"\nA\n")]
    [InlineData("CZF1043", "file: c.csv", "^code;name\nA;x\n")]
    [InlineData("CZF1043", "file: c.csv, columns: { name: ^n }", "code,name\nA,x\n")]
    [InlineData("CZF1043", "file: c.csv, columns: { names: { de: ^n } }", "code,name\nA,x\n")]
    [InlineData("CZF1021", "file: c.csv, columns: { names: { ^d_e: name } }", "code,name\nA,x\n")]
    [InlineData("CZF1001", "file: c.csv, columns: { ^label: name }", "code,name\nA,x\n")]
    [InlineData("CZF1044", "file: c.csv", "code,name,^name\nA,x,y\n")]
    [InlineData("CZF1046", "file: ^c.csv", "code,name\n")]
    [InlineData("CZF1030", "file: c.csv", "code,name\nA,x\n^B C,y\n")]
    [InlineData("CZF1047", "file: c.csv", "code,name\nA,x\n^,y\n")]
    [InlineData("CZF1047", "file: c.csv", "code,name\nA,^\u00A0\n")]
    [InlineData("CZF1048", "file: c.csv", "code,name\nA,x\n^A,x\n")]
    [InlineData("CZF1033", "file: c.csv", "code,name\nA,x\na-b,x\n^a.b,x\n")]
    [InlineData("CZF1016", "file: c.csv, ^values: { A: x }", "code,name\nA,x\n")]
    [InlineData("CZF1017", "values: { A: x }, ^columns: { code: code }", "code,name\nA,x\n")]
    [InlineData("CZF0020", "file: c.csv", "code,name\n^A\n")]
    public void AMistakeInACodeListIsFoundAtItsPlace(string rule, string list, string csv)
    {
        string text = $"schema: 1\ndataset: d\nsources: {{ s: {{ title: T }} }}\ncodes: {{ x: {{ {list} }} }}\nfacts: {{ a: {{ label: A, source: s, unit: USD, by: x, as-of: 2020, value: {{ A: 5 }} }} }}\n";
        string place = text.Contains('^', StringComparison.Ordinal) ? PlaceIn(text) : "c.csv " + PlaceIn(csv);

        CompilationResult result = Build.Text(text.Replace("^", "", StringComparison.Ordinal), null, ("c.csv", csv.Replace("^", "", StringComparison.Ordinal)));

        Assert.Equal([$"{place} {rule}"], Build.Places(result));
    }

    [Fact]
    public void AListHasNoMoreCodesThanOthers()
    {
        string rows = string.Concat(Enumerable.Range(0, 100_001).Select(i => $"C{i},x\n"));

        CompilationResult result = Build.Text("schema: 1\ndataset: d\nconstants: none\ncodes: { x: { file: c.csv } }\nfacts: {}\n", null, ("c.csv", "code,name\n" + rows));

        Assert.Equal(["5,8 CZF1014", "c.csv 100002,1 CZF1036"], Build.Places(result));
    }

    [Fact]
    [Covers("CZF1042")]
    public void ATableThatCannotBeReadSaysWhy()
    {
        string text = Tabled.Head + "  gdp: { label: GDP, by: country, table: { file: gdp.csv, " + Columns + " } }\n";
        (FactsText Text, string Problem)[] cases =
        [
            (FactsText.Decode([0xFF, 0xFE, 0x41]), "it is not UTF-8 text"), (FactsText.TooLarge, "it is larger than 64 MiB"), (FactsText.UnreadableAs("it is missing"), "it is missing"),
        ];

        Assert.All(cases, unreadable => Assert.Equal(
            [$"facts.yaml(7,50): error CZF1042: the table 'gdp.csv' cannot be read: {unreadable.Problem}"],
            Build.Report(FactsCompiler.Compile(
                FactsText.Of(text), null, new Dictionary<string, FactsText> { [Tabled.File] = unreadable.Text }, new CompilationOptions(), CancellationToken.None))));
    }

    private static void IsFound(string rule, string keys, string csv)
    {
        string text = Tabled.Head + "  gdp: { label: GDP, " + keys + " }\n";
        string place = text.Contains('^', StringComparison.Ordinal) ? PlaceIn(text)
            : csv.Contains('^', StringComparison.Ordinal) ? "gdp.csv " + PlaceIn(csv)
            : PlaceIn(text.Replace("table:", "^table:", StringComparison.Ordinal));

        CompilationResult result = Build.Text(text.Replace("^", "", StringComparison.Ordinal), null, (Tabled.File, csv.Replace("^", "", StringComparison.Ordinal)));

        Assert.Equal([$"{place} {rule}"], Build.Places(result));
    }

    private static string PlaceIn(string text)
    {
        string before = text[..text.IndexOf('^', StringComparison.Ordinal)];
        return $"{before.Count(c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')}";
    }
}
