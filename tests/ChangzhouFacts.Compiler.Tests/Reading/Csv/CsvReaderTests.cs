using System.Text;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading.Csv;

namespace ChangzhouFacts.Compiler.Tests.Reading.Csv;

/// <summary>The cells of a text, and their places.</summary>
public class CsvReaderTests
{
    // One row after another, cells between bars. These are known problem cases of CSV readers.
    public static TheoryData<string, string> Tables => new()
    {
        { "a,b\n1,2\n3,4\n", "a|b / 1|2 / 3|4" },
        { "a,b\n1,2\n3,4", "a|b / 1|2 / 3|4" },
        { "a,b\r\n1,2\r\n3,4\r\n", "a|b / 1|2 / 3|4" },
        { "a,b\r1,2\r3,4\r", "a|b / 1|2 / 3|4" },
        { "a,b\r1,2\n3,4\r\n5,6", "a|b / 1|2 / 3|4 / 5|6" },
        { "a,b", "a|b" },
        { "a", "a" },
        { "a\n1\n2\n", "a / 1 / 2" },
        { "code,share\nFRA,\"a, b\"\n", "code|share / FRA|a, b" },
        { "city,place\nChangzhou,\"Xinbei, Jiangsu\"\r\nWuxi,\"\"\"Lake\"\", east\"\n", "city|place / Changzhou|Xinbei, Jiangsu / Wuxi|\"Lake\", east" },
        { "a,b,c\n1,,\n,2,\n,,3\n,,\n", "a|b|c / 1|| / |2| / ||3 / ||" },
        { "a,b,c\n1,\"\",\"\"\n\"\",\"\",\"\"\n", "a|b|c / 1|| / ||" },
        { "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", "a|b|c / 1|| / 2|3|4" },
        { "a,b\n1,\"he said \"\"no\"\"\"\n2,\"\"\"\"\n3,\"\"\"\"\"\"\n", "a|b / 1|he said \"no\" / 2|\" / 3|\"\"" },
        { "key,value\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [31.8, 119.9]}\"\n", "key|value / 1|{\"type\": \"Point\", \"at\": [31.8, 119.9]}" },
        { "a,b\n1,\"one\ntwo\"\n3,4\n", "a|b / 1|one\ntwo / 3|4" },
        { "a,b\r\n1,\"one\r\ntwo\"\r\n3,4\r\n", "a|b / 1|one\r\ntwo / 3|4" },
        { "a,b\r1,\"one\rtwo\"\r3,4\r", "a|b / 1|one\rtwo / 3|4" },
        { "a,b\n1,\"\n\n\"\n", "a|b / 1|\n\n" },
        { "a,b\n1,\"so \"\"\n\"\"it\"\" \"\"\"\n", "a|b / 1|so \"\n\"it\" \"" },
        { "a,b\r\n1,\"so \"\"\r\n\"\"it\"\r\n", "a|b / 1|so \"\r\n\"it" },
        { "\"a\nb\",\"c\"\"\"\n1,2\n", "a\nb|c\" / 1|2" },
        { "\u57CE\u5E02,\u4EBA\u53E3\n\u5E38\u5DDE,\"\u201C5\u201D\u4E07\"\ncaf\u00E9,\U0001F3ED\n", "\u57CE\u5E02|\u4EBA\u53E3 / \u5E38\u5DDE|\u201C5\u201D\u4E07 / caf\u00E9|\U0001F3ED" },
        { " a , b\n 1 ,\t2\n\" 3 \",\n", " a | b /  1 |\t2 /  3 |" },
        { "a,b\n=1+1,@x\n+1,-2\n%x,#y\n", "a|b / =1+1|@x / +1|-2 / %x|#y" },
        { "%a,b\n1,2\n", "%a|b / 1|2" },
        { "a,a\n1,2\n", "a|a / 1|2" },
        { "a,b\n1;2,3\t4\n", "a|b / 1;2|3\t4" },
        { "a,b\n\n1,2\n\n\n3,4\n\n", "a|b / 1|2 / 3|4" },
        { "a,b\r\n\r\n1,2\r\n  \r\n3,4\r\n\t\r\n", "a|b / 1|2 / 3|4" },
        { "a\n\n1\n\"\"\n \n2", "a / 1 /  / 2" },
        { "a,b,\n1,2,\n3,4, \n5,6,\"\"\n", "a|b| / 1|2| / 3|4|  / 5|6|" },
        { "a,,b\n1,,2\n", "a||b / 1||2" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void ATextHasTheseCells(string text, string cells) => Assert.Equal(cells, Written(CsvReading.Sound(text)));

    [Theory]
    [InlineData(';', "a;b\n1,5;\"2;5\"\n", "a|b / 1,5|2;5")]
    [InlineData(';', "a;b\n;\n", "a|b / |")]
    [InlineData('\t', "a\tb\n1,5\t\"2\t5\"\n", "a|b / 1,5|2\t5")]
    [InlineData('\t', "a\tb\n\t\n 1\t\n", "a|b / | /  1|")]
    public void CellsAreDividedByTheDelimiterAlone(char delimiter, string text, string cells) =>
        Assert.Equal(cells, Written(CsvReading.Sound(text, delimiter)));

    [Theory]
    [InlineData("Data Source,World,\n\n\"Last\nUpdated\",2024\n\na,b\n1,2\n", 5, 6)]
    [InlineData("x\r\n\r\na,b\r\n1,2\r\n", 3, 3)]
    [InlineData("\r\ra,b\r1,2", 3, 3)]
    [InlineData("1,2,3,4\na,b\n1,2\n", 2, 2)]
    [InlineData("a,b\n1,2\n", 1, 1)]
    public void RowsAboveTheHeaderMayBeOfAnyLengthAndBlank(string text, int headerRow, int line)
    {
        CsvReading reading = CsvReading.Sound(text, headerRow: headerRow);

        Assert.Equal("a|b / 1|2", Written(reading));
        Assert.Equal(line, reading.Table!.Header(0).Location.Line);
    }

    [Theory]
    [InlineData("a,bc,d\n1,\"23\",4", "1,1-1,2 1,3-1,5 1,6-1,7", "2,1-2,2 2,3-2,7 2,8-2,9")]
    [InlineData("a,bc,d\r\n1,\"2\r\n3\",4\r\n,,\r\n", "1,1-1,2 1,3-1,5 1,6-1,7", "2,1-2,2 2,3-3,3 3,4-3,5 4,1-4,1 4,2-4,2 4,3-4,3")]
    [InlineData("a,b\r\"\r\r\",2\r3,\"4\"", "1,1-1,2 1,3-1,4", "2,1-4,2 4,3-4,4 5,1-5,2 5,3-5,6")]
    [InlineData("a,b\n\U0001F3ED,2\n\u5E38\u5DDE,3\n", "1,1-1,2 1,3-1,4", "2,1-2,3 2,4-2,5 3,1-3,3 3,4-3,5")]
    [InlineData("a,b\n\n 1 , 2 \n", "1,1-1,2 1,3-1,4", "3,1-3,4 3,5-3,8")]
    public void ACellIsWhereItStandsWithItsQuotes(string text, string header, string cells)
    {
        CsvTable table = CsvReading.Sound(text).Table!;

        Assert.Equal(header, string.Join(' ', Enumerable.Range(0, table.ColumnCount).Select(column => CsvReading.Place(table.Header(column)))));
        Assert.Equal(cells, string.Join(' ', Enumerable.Range(0, table.RowCount * table.ColumnCount)
            .Select(index => CsvReading.Place(table[index / table.ColumnCount, index % table.ColumnCount]))));
    }

    [Fact]
    public void ARowIsFromItsFirstCellToItsLast()
    {
        const string Text = "a,b\n1,2\n\n\"3\n\",4 \n";
        CsvTable table = CsvReading.Sound(Text).Table!;

        Location location = table.LocateRow(1);

        Assert.Equal("\"3\n\",4 ", Text.Substring(location.Offset, location.Length));
        Assert.Equal((4, 1, 5, 5), (location.Line, location.Column, location.EndLine, location.EndColumn));
    }

    [Theory]
    [InlineData("x", false, "x", "x")]
    [InlineData("", false, "", "")]
    [InlineData(" x\t", false, " x\t", "x")]
    [InlineData("\"\"", true, "", "")]
    [InlineData("\"x\"", true, "x", "x")]
    [InlineData("\"\t x, \"", true, "\t x, ", "x,")]
    [InlineData("\" \"\" \"", true, " \" ", "\"")]
    [InlineData("\u00A0x\u3000", false, "\u00A0x\u3000", "\u00A0x\u3000")]
    public void ACellGivesItsTextWithAndWithoutBlanksAndSaysWhetherItIsQuoted(string cell, bool isQuoted, string text, string trimmed)
    {
        CsvCell read = CsvReading.Sound($"a,b\n{cell},2\n").Table![0, 0];

        Assert.Equal((isQuoted, false, text), (read.IsQuoted, read.IsFaulty, read.Text));
        Assert.Equal(text, read.Characters.ToString());
        Assert.Equal(trimmed, read.TrimmedCharacters.ToString());
        Assert.Equal((4, 4 + cell.Length), (read.Start, read.End));
    }

    [Fact]
    public void AByteOrderMarkDoesNotCount()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("\"a\",b\n1,2\n")];

        CsvReading reading = CsvReading.Sound(FactsText.Decode(bytes).Text);

        Assert.Equal("1,1-1,4", CsvReading.Place(reading.Table!.Header(0)));
        Assert.Equal("a", reading.Table.Header(0).Text);
    }

    [Fact]
    public void ATextOf65536UnitsIsTheLongestWhateverIsEscapedInIt()
    {
        string longest = new('x', 65_536);
        string quotes = new('"', 2 * 65_536);

        Assert.Equal($"a|b / {longest}|{quotes[..65_536]}", Written(CsvReading.Sound($"a,b\n{longest},\"{quotes}\"\n")));
    }

    private static string Written(CsvReading reading) => string.Join(" / ", reading.Texts.Select(row => string.Join('|', row)));
}
