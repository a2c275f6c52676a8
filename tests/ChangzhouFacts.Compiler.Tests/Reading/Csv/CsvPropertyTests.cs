using System.Text;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Reading.Csv;

/// <summary>Random tables with known results.</summary>
public class CsvPropertyTests
{
    // Multiplied by CsCheck's own number of samples, which is 100 by default.
    private const int Tables = 20;

    private static readonly string[] Forbidden = ["\0", "\u0001", "\u007F", "\u0085", "\u202E", "\u2028", "\uFEFF", "\uFFFD", "\uD800", "\uDFFF", "\U0001FFFE"];

    [Fact]
    public void ASoundTableGivesExactlyItsCellsAtTheirPlaces() => Gen.Select(Gen.Int, Gen.Bool, (seed, hasMark) => (seed, hasMark)).Sample(
        sample =>
        {
            var sketch = new CsvSketch(new Random(sample.seed));
            string text = sketch.Write();

            FactsText read = FactsText.Decode([.. sample.hasMark ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(text)]);

            sketch.AssertTable(CsvReading.Sound(read.Text, sketch.Delimiter, sketch.HeaderRow).Table!, text);
        },
        iter: Tables * Check.Iter);

    [Fact]
    public void OneFaultIsOneFindingAtItsPlaceAndCostsNoOtherRow() => Gen.Select(Gen.Int, Gen.Int[0, 8], (seed, fault) => (seed, fault)).Sample(
        sample =>
        {
            var sketch = new CsvSketch(new Random(sample.seed));
            Func<string, (string Id, int Offset)> finding = Inject(sketch, sample.fault);
            string text = sketch.Write();

            CsvReading reading = CsvReading.Of(text, sketch.Delimiter, sketch.HeaderRow);

            (string id, int offset) = finding(text);
            Assert.Equal([$"{CsvSketch.Place(text, offset)} {id}"], reading.Places);
            Assert.True(reading.Table!.IsFaulty);
            sketch.Rows.RemoveAll(row => row.Count != sketch.Header.Count);
            sketch.AssertTable(reading.Table, text);
        },
        iter: Tables * Check.Iter);

    [Fact]
    public void AnyCharactersAreReadToTheirEndWithEachFindingInTheText() =>
        Gen.String[Gen.OneOfConst('a', ',', ';', '\t', '"', '"', '\n', '\r', ' ', '\0', '\uD83C', '\uDFED'), 0, 40].Sample(
            text =>
            {
                CsvReading reading = CsvReading.Of(text);

                Assert.All(reading.Diagnostics, finding => Assert.InRange(finding.Location.Offset + finding.Location.Length, 0, text.Length));
                Assert.Equal(reading.Diagnostics.Count, reading.Diagnostics.Select(finding => (finding.Location.Offset, finding.Rule)).Distinct().Count());
                Assert.True(reading.Table is not null || reading.Errors > 0);
                if (reading.Errors == 0)
                {
                    Assert.DoesNotContain(reading.Texts.SelectMany(row => row), cell => cell.Contains('\0', StringComparison.Ordinal));
                }
            },
            iter: Tables * Check.Iter);

    // Inserts a fault into a row; returns its place after the table is written.
    private static Func<string, (string Id, int Offset)> Inject(CsvSketch sketch, int fault)
    {
        Random random = sketch.Random;
        if (sketch.Rows.Count == 0)
        {
            sketch.Rows.Add([.. sketch.Header.Select(_ => sketch.NewCell("x", isQuoted: false))]);
        }

        List<CsvSketch.Cell> row = sketch.Rows[random.Next(sketch.Rows.Count)];
        int column = random.Next(row.Count);
        string word = "x" + row[column].Text.Replace("\"", "", StringComparison.Ordinal);
        string quoted = "\"" + word + "\"";
        switch (fault)
        {
            case 0:
                string escaped = row[column].Text.Replace("\"", "\"\"", StringComparison.Ordinal);
                return Replace("\"" + escaped + Forbidden[random.Next(Forbidden.Length)] + "\"", "CZF0004", 1 + escaped.Length, isInDoubt: false);
            case 1:
                return Replace(quoted + "y\"", "CZF0019", quoted.Length, isInDoubt: true);
            case 2:
                return Replace("x y\"z", "CZF0019", 3, isInDoubt: true);
            case 3:
                return Replace(" " + quoted, "CZF0019", 1, isInDoubt: true);
            case 4:
                string tooLong = new('x', 65_537);
                return Replace(tooLong, "CZF0015", 0, isInDoubt: false);
            case 5:
                row.Insert(column, sketch.NewCell("x", isQuoted: false));
                return _ => ("CZF0020", row[0].Offset);
            case 6 when row.Count > 1:
                row.RemoveAt(column);
                return _ => ("CZF0020", row[0].Offset);
            case 7 when row.Count > 1:
                // The only cell with content in a column without a name.
                sketch.Header[column] = sketch.NewCell(" ", isQuoted: false);
                sketch.Rows.ForEach(each => each[column] = sketch.NewCell(each == row ? "x" : "", isQuoted: each == row));
                return _ => ("CZF0023", row[column].Offset);
            default:
                // An open quote takes everything that follows into its cell, so it must be the last.
                row = sketch.Rows[^1];
                row[^1] = new CsvSketch.Cell("", isQuoted: true) { Verbatim = "\"x", IsFaulty = true };
                return text =>
                {
                    row[^1].EndWith(text);
                    return ("CZF0019", row[^1].Offset);
                };
        }

        Func<string, (string Id, int Offset)> Replace(string written, string id, int inside, bool isInDoubt)
        {
            row[column] = new CsvSketch.Cell("", isQuoted: false) { Verbatim = written, IsFaulty = true };
            foreach (CsvSketch.Cell cell in isInDoubt ? row.Skip(column) : [])
            {
                cell.IsFaulty = true;
            }

            return _ => (id, row[column].Offset + inside);
        }
    }
}
