using System.Globalization;
using System.Text;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding.Tables;

/// <summary>Tables as published by statistics offices; each cell is compared with one read by splitting lines.</summary>
public class PublishedTableTests
{
    private const int Countries = 60;

    // Like the World Bank: two lines and two blank ones above the header, every cell quoted, a comma behind the last one, aggregates among the countries.
    private static readonly string WorldBank = Lines(
        ["\"Data Source\",\"World Development Indicators\",", "", "\"Last Updated Date\",\"2026-10-07\",", ""],
        Enumerable.Range(0, Countries + 1).Select(row => row == 0
            ? "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\"," + string.Concat(Enumerable.Range(1960, 65).Select(year => $"\"{year} [YR{year}]\","))
            : $"\"Land, {row} \"\"the\"\"\",\"{Code(row)}\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\"," + string.Concat(Enumerable.Range(1960, 65).Select(year => $"\"{WorldBankFigure(row, year)}\","))));

    // Like Eurostat's SDMX-CSV: many irrelevant columns, several units in one file, a colon for a missing value, flags.
    private static readonly string Eurostat = Lines(
        ["DATAFLOW,LAST UPDATE,freq,unit,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS"],
        from row in Enumerable.Range(1, Countries)
        from unit in new[] { "CP_MEUR", "CLV15_MEUR" }
        from quarter in Enumerable.Range(0, 40)
        select $"ESTAT:NAMQ_10_GDP(1.0),21/10/26 23:00:00,Q,{unit},B1GQ,{Code(row)},{2015 + (quarter / 4)}-Q{1 + (quarter % 4)},{EurostatFigure(row, quarter, unit)},{(quarter > 36 ? "p" : "")},");

    [Fact]
    public void EachFigureOfAWideTableIsThere() => AssertIsRead(
        "layout: wide, header-row: 5, columns: { country: Country Code }, unknown: skip",
        WorldBank,
        from line in WorldBank.TrimEnd('\n').Split('\n').Skip(5)
        let cells = line[1..^2].Split("\",\"")
        where cells.Length == 69 && IsKnown(cells[1])
        from year in Enumerable.Range(0, 65)
        where cells[4 + year].Length > 0
        select ($"gdp/{cells[1]}", $"{1960 + year}", cells[4 + year]));

    [Fact]
    public void EachFigureOfALongTableIsThere() => AssertIsRead(
        "columns: { country: geo, period: TIME_PERIOD, value: OBS_VALUE }, where: { unit: CP_MEUR }, missing: [':'], unknown: skip",
        Eurostat,
        from line in Eurostat.Split('\n').Skip(1)
        let cells = line.Split(',')
        where cells.Length == 10 && cells[3] == "CP_MEUR" && IsKnown(cells[5]) && cells[7] is not (":" or "")
        select ($"gdp/{cells[5]}", cells[6], cells[7]));

    /// <summary>Of a million cells, only the positions and the few cells used are kept.</summary>
    [Fact]
    public void ALargeTableOfWhichLittleIsTakenNeedsLittle()
    {
        var csv = new StringBuilder("c,p,v,unit,note\n");
        for (int row = 0; row < 200_000; row++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"FRA,{1000 + (row % 8000)},{row},u{row % 100},\"a note\"\n");
        }

        var tables = new Dictionary<string, FactsText> { [Tabled.File] = FactsText.Of(csv.ToString()) };
        FactsText text = FactsText.Of(Tabled.Head + "  gdp: { label: GDP, by: country, table: { file: gdp.csv, where: { unit: u7 }, columns: { country: c, period: p, value: v } } }\n");
        long before = GC.GetAllocatedBytesForCurrentThread();

        CompilationResult result = FactsCompiler.Compile(text, null, tables, new CompilationOptions(), CancellationToken.None);

        // 80 periods, each 25 times; all but the first of each are an error, of which 100 are reported.
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(101, result.Diagnostics.Count);
        Assert.InRange(allocated, 0, 64 * 1024 * 1024);
    }

    private static void AssertIsRead(string table, string csv, IEnumerable<(string Id, string Period, string Digits)> expected)
    {
        string codes = string.Join(", ", Enumerable.Range(1, Countries).Select(Code).Where(IsKnown).Select(code => $"{code}: Land"));
        string text = $"schema: 1\ndataset: d\nsources: {{ s: {{ title: T }} }}\ncodes: {{ country: {{ values: {{ {codes} }} }} }}\nfacts:\n"
            + $"  gdp: {{ label: GDP, source: s, unit: USD, by: country, table: {{ file: data/gdp.csv, {table} }} }}\n";

        CompilationResult result = Build.Text(text, null, ("data/gdp.csv", csv));

        Assert.Empty(Build.Report(result));
        (string, string, string)[] found = [.. result.Facts!.Set.Facts.SelectMany(fact => fact.Observations.Select(figure => (fact.Id, figure.Period.ToString(), figure.Value.ToDigits())))];
        Assert.True(found.Length > 1000);
        Assert.Equal(expected.OrderBy(figure => figure), found.OrderBy(figure => figure));
    }

    private static string Lines(IEnumerable<string> first, IEnumerable<string> rest) => string.Join('\n', first.Concat(rest)) + "\n";

    private static string Code(int row) => $"{(char)('A' + (row % 26))}{(char)('A' + (row / 26))}X";

    // Every fifth is an aggregate that is not in a list.
    private static bool IsKnown(string code) => (code[0] - 'A' + (26 * (code[1] - 'A'))) % 5 != 0;

    private static string WorldBankFigure(int row, int year) => (row + year) % 7 == 0 ? "" : (row * 1_000_003L * year).ToString(CultureInfo.InvariantCulture) + (year % 3 == 0 ? "" : $".{row % 90 + 10}");

    private static string EurostatFigure(int row, int quarter, string unit) => (row + quarter) % 9 == 0 ? ":" : $"{(row * 1000) + quarter}.{unit.Length % 10}";
}
