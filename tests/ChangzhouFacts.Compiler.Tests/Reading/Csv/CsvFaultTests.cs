using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Diagnostics;

namespace ChangzhouFacts.Compiler.Tests.Reading.Csv;

/// <summary>Rejected cells and rows, their places, and the remaining ones. A star is a faulty cell.</summary>
public class CsvFaultTests
{
    private const string Open = "CZF0019: this is not CSV: a quote is left open here; close it after the cell's text, and write a quote inside the text twice";
    private const string Bare = "CZF0019: this is not CSV: a cell without quotes contains a quote; put the cell in quotes, and write a quote inside it twice";
    private const string Blanks = "CZF0019: this is not CSV: there are blanks before the opening quote of a cell; delete them";
    private const string Behind = "CZF0019: this is not CSV: there is text after the closing quote of a cell; write a quote inside a cell twice, and nothing after the closing one";

    [Theory]
    [InlineData("1,\"2\n3,4\n", "2,3 " + Open, "1|*")]
    [InlineData("1,2\n\"3,4\n", "3,1 " + Open, "1|2")]
    [InlineData("1,2\n3, \"4\n", "3,4 " + Open, "1|2 / 3|*")]
    [InlineData("1,2\n3,4\n\"", "4,1 " + Open, "1|2 / 3|4")]
    [InlineData("1,\"2\"\"\n3,4\n", "2,3 " + Open, "1|*")]
    [InlineData("1,\"2\"x\n3,4\n", "2,6 " + Behind, "1|* / 3|4")]
    [InlineData("\"1\" ,2\n3,4\n", "2,4 " + Behind, "*|* / 3|4")]
    [InlineData("\"a \"b\" c\",2\n3,4\n", "2,5 " + Behind, "*|* / 3|4")]
    [InlineData("\"a \"b, c\" d\",2\n3,4\n", "2,5 " + Behind, "3|4")]
    [InlineData("\"1\"x,\"2\"y\n3,4\n", "2,4 " + Behind, "*|* / 3|4")]
    [InlineData("5\" pipe,2\n3,4\n", "2,2 " + Bare, "*|* / 3|4")]
    [InlineData("1,2\"\n3,4\n", "2,4 " + Bare, "1|* / 3|4")]
    [InlineData("x\"y\"z\",\"2\"\n3,4\n", "2,2 " + Bare, "*|* / 3|4")]
    [InlineData("1, \"2\"\n3,4\n", "2,4 " + Blanks, "1|* / 3|4")]
    [InlineData("1,\t \"a, b\nc\"\n3,4\n", "2,5 " + Blanks, "1|* / 3|4")]
    [InlineData("1, \"2\" x\"\n3,4\n", "2,4 " + Blanks, "1|* / 3|4")]
    public void AQuoteInAWrongPlaceCostsItsRowFromThereOn(string rows, string finding, string left) => AssertOne("a,b\n" + rows, finding, left);

    [Fact]
    public void TextBehindAQuoteThatOpensFarAboveNamesItsLine() => AssertOne(
        "a,b\n1,\"2\n3,4\n5,\"6\"\n7,8\n",
        "4,4 CZF0019: this is not CSV: there is text after the closing quote of a cell that begins on line 2; write a quote inside a cell twice, and nothing after the closing one",
        "1|* / 7|8");

    [Theory]
    [InlineData("1,2\n3\n4,5\n", ',', "3,1 CZF0020: this row has one cell and the header has 2; an empty cell still needs its comma", "1|2 / 4|5")]
    [InlineData("1,2\n\n3,940,000\n4,5", ',', "4,1 CZF0020: this row has 3 cells and the header has 2; put a cell with a comma in quotes", "1|2 / 4|5")]
    [InlineData("1,2,\n4,5", ',', "2,1 CZF0020: this row has 3 cells and the header has 2; put a cell with a comma in quotes", "4|5")]
    [InlineData("\"\"\n4,5", ',', "2,1 CZF0020: this row has one cell and the header has 2; an empty cell still needs its comma", "4|5")]
    [InlineData("1;2;3\n4;5", ';', "2,1 CZF0020: this row has 3 cells and the header has 2; put a cell with a semicolon in quotes", "4|5")]
    [InlineData("1,2\n4\t5", '\t', "2,1 CZF0020: this row has one cell and the header has 2; an empty cell still needs its tab", "4|5")]
    public void ARowOfAnotherLengthCostsItself(string rows, char delimiter, string finding, string left) =>
        AssertOne("a" + delimiter + "b\n" + rows, finding, left, delimiter);

    [Theory]
    [InlineData("a,b,\n1,2,\n3,4,x\n5,6,y\n", "3,5 CZF0023: 'x' is in column 3, which has no name in the header; name the column, or empty it in every row", "1|2| / 3|4|x / 5|6|y")]
    [InlineData("a, ,b\n1,\" 2\"\" \",3\n", "2,3 CZF0023: ' 2\" ' is in column 2, which has no name in the header; name the column, or empty it in every row", "1| 2\" |3")]
    public void ACellWithoutAColumnNameIsReportedOnceForItsColumn(string text, string finding, string left) => AssertOne(text, finding, left);

    [Fact]
    public void EachColumnWithoutANameIsReported() =>
        Assert.Equal(["2,2 CZF0023", "3,6 CZF0023"], CsvReading.Of(",,a,\n,2,x,\n,3,x,4\n").Places);

    [Theory]
    [InlineData("", 1, "the file is empty")]
    [InlineData("", 4, "the file is empty")]
    [InlineData("a,b\n1,2\n", 3, "the file has 2 rows and 'header-row' is 3")]
    [InlineData("\"a\nb\"", 2, "the file has 1 row and 'header-row' is 2")]
    [InlineData("\n\n", 3, "the file has 2 rows and 'header-row' is 3")]
    [InlineData("a,b\n", 0, "the file has 1 row and 'header-row' is 0")]
    public void AFileWithoutAHeaderRowIsOneErrorAtTheFile(string text, int headerRow, string problem) => AssertNoTable(
        CsvReading.Of(text, headerRow: headerRow),
        $"1,1 CZF0021: this table has no header row, as {problem}; name the columns in its first row, or in the row that 'header-row' gives");

    [Theory]
    [InlineData("\na,b\n1,2\n", 1, "1,1")]
    [InlineData(" \n1\n", 1, "1,1")]
    [InlineData(",\"\", \n1,2,3\n1\n", 1, "1,1")]
    [InlineData("x\n,\n1,2\n", 2, "2,1")]
    public void AHeaderWithoutNamesIsNone(string text, int headerRow, string place) => AssertNoTable(
        CsvReading.Of(text, headerRow: headerRow),
        string.Create(CultureInfo.InvariantCulture, $"{place} CZF0021: this table has no header row, as row {headerRow} has no names; name the columns in its first row, or in the row that 'header-row' gives"));

    [Fact]
    [Covers("CZF0022")]
    public void ATableHasAtMost1000Columns()
    {
        string longest = string.Join(',', Enumerable.Range(0, 1_000).Select(i => FormattableString.Invariant($"c{i:D4}")));
        CsvReading reading = CsvReading.Sound($"{longest}\n{new string(',', 999)}\n");
        Assert.Equal((1_000, 1), (reading.Table!.ColumnCount, reading.Table.RowCount));

        reading = CsvReading.Of($"{longest},x,y\n1,2\n3\n");
        AssertNoTable(reading, "1,6001 CZF0022: the header has 1002 columns; a table has at most 1000, so leave out those that no fact needs");
        Assert.Equal(3, reading.Diagnostics[0].Location.Length);
    }

    [Theory]
    [InlineData("a,\"b\"x\n1,2,3\n", "1,6 " + Behind)]
    [InlineData("a\"b,c\n1,2,3\n", "1,2 " + Bare)]
    [InlineData("a, \"b, c\"\n1,2\n", "1,4 " + Blanks)]
    [InlineData("a,\"b\n1,2\n", "1,3 " + Open)]
    public void AHeaderWhoseColumnsAreInDoubtCostsTheTable(string text, string finding) => AssertNoTable(CsvReading.Of(text), finding);

    [Fact]
    public void WithoutATableTheRestIsStillLookedAt() =>
        Assert.Equal(["1,2 CZF0019", "2,3 CZF0004", "3,3 CZF0019"], CsvReading.Of("a\"b,c\n1,\0\n3x\"4\"\n").Places);

    [Fact]
    public void RowsAboveTheHeaderAreLookedAtForCharactersAndQuotes()
    {
        CsvReading reading = CsvReading.Of($"x\"y\n\0,{new string('x', 70_000)},3\na,b\n1,2\n", headerRow: 3);

        Assert.Equal(["1,2 CZF0019", "2,1 CZF0004"], reading.Places);
        Assert.Equal("1|2", reading.Rows);
        Assert.True(reading.Table!.IsFaulty);
    }

    [Theory]
    [MemberData(nameof(ForbiddenCharacterTests.Forbidden), MemberType = typeof(ForbiddenCharacterTests))]
    public void AForbiddenCharacterCostsItsCell(int codePoint)
    {
        string character = char.ConvertFromUtf32(codePoint);
        string message = string.Create(CultureInfo.InvariantCulture, $"CZF0004: the character U+{codePoint:X4} is not allowed in a table, because a reader cannot see what it does");

        AssertOne($"a,b\n1,x{character}y\n3,4\n", "2,4 " + message, "1|* / 3|4");
        AssertOne($"a,b\n1,\"x\n{character}y\"\n3,4\n", "3,1 " + message, "1|* / 3|4");
        AssertOne($"a,b\n{character}\"1\",2\n3,4\n", "2,1 " + message, "*|* / 3|4");
        AssertOne($"a,b\n\"1\"{character},2\n3,4\n", "2,4 " + message, "*|* / 3|4");
        AssertOne($"a,b\n1,2\n{character}\n3,4\n", "3,1 " + message, "1|2 / 3|4");
        AssertOne($"a,b{character}\n1,2\n", "1,4 " + message, "1|2");
    }

    [Theory]
    [MemberData(nameof(ForbiddenCharacterTests.Allowed), MemberType = typeof(ForbiddenCharacterTests))]
    public void OtherCharactersAreRead(int codePoint)
    {
        string character = char.ConvertFromUtf32(codePoint);

        Assert.Equal($"x{character}y|z", CsvReading.Sound($"a,b\nx{character}y,z\n").Rows);
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDBFF')]
    [InlineData('\uDC00')]
    [InlineData('\uDFFF')]
    public void ASurrogateAloneIsRefused(char surrogate)
    {
        Assert.Equal(["2,3 CZF0004"], CsvReading.Of($"a,b\n1,{surrogate}x\n").Places);
        Assert.Equal(["2,3 CZF0004"], CsvReading.Of($"a,b\n1,{surrogate}").Places);
        Assert.Equal(["2,1 CZF0004"], CsvReading.Of($"a,b\n{surrogate},2\n").Places);
    }

    [Theory]
    [InlineData(65_537)]
    [InlineData(1_000_000)]
    public void ATextThatIsTooLongCostsItsCell(int length)
    {
        string message = string.Create(CultureInfo.InvariantCulture, $"CZF0015: this text is {length} characters long; at most 65536 are allowed");

        AssertOne($"a,b\n1,{new string('x', length)}\n3,4\n", "2,3 " + message, "1|* / 3|4");
        AssertOne($"a,b\n1,\"{new string('"', 2 * length)}\"\n3,4\n", "2,3 " + message, "1|* / 3|4");
    }

    [Fact]
    public void SeveralFaultsAreEachReported()
    {
        CsvReading reading = CsvReading.Of("a,b,\n1,x\"y,\n\0,2,3\n4\n5,6,7\n8,9,\"\n");

        Assert.Equal(["2,4 CZF0019", "3,1 CZF0004", "3,5 CZF0023", "4,1 CZF0020", "6,5 CZF0019"], reading.Places);
        Assert.Equal("1|*|* / *|2|3 / 5|6|7 / 8|9|*", reading.Rows);
    }

    [Theory]
    [InlineData("a,b\n1,x\"y\n", "\"")]
    [InlineData("a,b\n1, \"y\"\n", "\"")]
    [InlineData("a,b\n1,\"y\"z\"w,\n", "z\"w")]
    [InlineData("a,b\n1,\"y\n", "\"")]
    [InlineData("a,b\n1,x\U0001FFFEy\n", "\U0001FFFE")]
    [InlineData("a,b\n1,\"2\n\",3\nx,y\n", "1,\"2\n\",3")]
    [InlineData("a,\n1,\"2\"\n", "\"2\"")]
    [InlineData(" ,\n1,2\n", " ,")]
    public void WhatIsMarkedIsAsLongAsWhatIsWrong(string text, string marked)
    {
        Location location = Assert.Single(CsvReading.Of(text).Diagnostics).Location;

        Assert.Equal(marked, text.Substring(location.Offset, location.Length));
    }

    private static void AssertOne(string text, string finding, string left, char delimiter = ',')
    {
        CsvReading reading = CsvReading.Of(text, delimiter);

        Assert.Equal([finding], reading.Report);
        Assert.Equal(left, reading.Rows);
        Assert.True(reading.Table!.IsFaulty);
    }

    private static void AssertNoTable(CsvReading reading, string finding)
    {
        Assert.Equal([finding], reading.Report);
        Assert.Null(reading.Table);
    }
}
