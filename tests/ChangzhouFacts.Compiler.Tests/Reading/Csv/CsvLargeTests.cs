using System.Text;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;

namespace ChangzhouFacts.Compiler.Tests.Reading.Csv;

/// <summary>
/// Tables that would take quadratic time with a careless reader. There are no time measurements: each is large enough
/// that a quadratic run would not end.
/// </summary>
public class CsvLargeTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "an open quote before all", "\"" + Many("a,b\n", 1_250_000), "" },
        { "an open quote before escapes", "a,b\n1,\"" + Many("\"\"", 2_500_000), "" },
        { "quotes in one cell", "a,b\n1,x" + new string('"', 2_000_000), "" },
        { "quotes behind blanks", "a,b\n1," + new string(' ', 1_000_000) + "\"x\"" + new string('"', 1_000_000), "" },
        { "a bare quote in each cell", "a,b\n" + Many("x\"y,x\"y\n", 100_001), "CZF0017" },
        { "rows that are all too long", "a,b\n" + Many("1,2,3\n", 100_001), "CZF0017" },
        { "rows that are all too short", "a,b\n" + Many("1\n", 100_001), "CZF0017" },
        { "one row that is far too long", "a,b\n" + new string(',', 5_000_000), "" },
        { "a header that is far too long", new string(',', 5_000_000) + "\n1,2\n", "" },
        { "NUL", "a,b\n" + new string('\0', 500_000), "CZF0017" },
        { "nothing but NUL", Many("a\0,\0b\0\n\0", 100_000), "CZF0017" },
        { "line ends", "a,b\n" + new string('\n', 5_000_000) + "x", "" },
        { "blanks", "a,b\n" + Many("     \n", 500_000) + "x", "" },
        { "columns without names", "a" + new string(',', 999) + "\n" + Many(new string(',', 999) + "\n", 1_000) + "x", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ItIsReadToItsEndWithABoundedReport(string name, string text, string last)
    {
        CsvReading reading = CsvReading.Of(text);

        Assert.True(reading.Diagnostics.Count is > 0 and <= 101, name);
        Assert.Equal(last == "CZF0017", reading.Diagnostics[^1].Rule.Id == "CZF0017");
    }

    [Fact]
    public void AfterAHundredRowsOfAnotherLengthTheOthersAreCounted()
    {
        CsvReading reading = CsvReading.Of("a,b\n" + Many("1,2,3\n", 100_001));

        Assert.Equal("1,1 CZF0017: 100 errors are shown; 99901 more are not", reading.Report[^1]);
        Assert.Equal("101,1 CZF0020", reading.Places[99]);
        Assert.Equal((0, true), (reading.Table!.RowCount, reading.Table.IsFaulty));
    }

    [Fact]
    public void AMillionCellsAreKeptWithoutAnObjectForEach()
    {
        string text = "code,2019,2020,2021,2022\n" + Many("FRA,2728.87,\"2,645\",2959.36,2796.30\n", 200_000);
        CsvReading.Sound("a,b\n1,2\n");
        long before = GC.GetAllocatedBytesForCurrentThread();

        CsvTable table = CsvReader.Read(new LocatedText(text), ',', 1, (_, _) => Assert.Fail("Nothing is wrong."), CancellationToken.None)!;

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5 * table.ColumnCount * table.RowCount);
        Assert.Equal((5, 200_000), (table.ColumnCount, table.RowCount));
        Assert.Equal("2,645", table[199_999, 2].Text);
        Assert.Equal("200001,13-200001,20", CsvReading.Place(table[199_999, 2]));
    }

    [Fact]
    public void WorkThatIsCancelledBeforeItBeginsIsNotDone() =>
        Assert.Throws<OperationCanceledException>(() => CsvReading.Of("a,b\n1,2\n", cancellationToken: new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("a,b\n")]
    [InlineData("a,b\n1,\"")]
    public void WorkThatIsCancelledOnItsWayEndsSoon(string start)
    {
        // The first diagnostic cancels; many more would follow.
        using var source = new CancellationTokenSource();
        string text = start + "\0" + Many(new string('x', 999) + "\0", 5_000);
        var found = new List<Location>();

        var exception = Assert.Throws<OperationCanceledException>(() => CsvReader.Read(new LocatedText(text), ',', 1, Note, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.InRange(found[^1].Offset, 0, 1 << 16);

        void Note(Finding finding, Location location)
        {
            found.Add(location);
            source.Cancel();
        }
    }

    private static string Many(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
