using System.Globalization;
using System.Numerics;
using ChangzhouFacts.Cli.Output.Export;
using ChangzhouFacts.Cli.Tests.Testing;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Tests.Export;

/// <summary>Tables in CSV and Parquet, read back by DuckDB.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("changzhou")]
    [InlineData("varied")]
    [InlineData("awkward")]
    public async Task EveryCellOfACsvIsReadBackAsItWasWritten(string facts)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", TextOf(facts));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "export", "--format", "csv", "--output", "table.csv");

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(Cells(facts, Columns.All), Duck.Query("FROM " + Duck.Csv(Path.Combine(directory.Path, "table.csv"))));
    }

    [Theory]
    [InlineData("changzhou")]
    [InlineData("varied")]
    [InlineData("awkward")]
    public async Task EveryCellOfAParquetFileIsReadBackAsItWasWritten(string facts)
    {
        using var directory = TemporaryDirectory.With("facts.yaml", TextOf(facts));

        ToolRun run = await ToolRun.PlainAsync(directory.Path, "export", "--format", "parquet", "--output", "table.parquet");

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Error));
        string file = Path.Combine(directory.Path, "table.parquet");
        string columns = string.Join(", ", Columns.All.Select(column => column is FigureColumn ? column.Name + "_lexeme" : column.Name));
        Assert.Equal(Cells(facts, Columns.All), Duck.Query($"SELECT {columns} FROM '{file}'"));
        foreach (FigureColumn column in Columns.All.OfType<FigureColumn>())
        {
            AssertNumbers(Rows(facts).Select(row => (column.Figure(row), column.Lexeme(row))), Duck.Query($"SELECT {column.Name}::VARCHAR, {column.Name}_double FROM '{file}'"));
        }
    }

    [Fact]
    public async Task ParquetHasDecimalsAsDecimals()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", TextOf("changzhou"));
        await ToolRun.PlainAsync(directory.Path, "export", "--format", "parquet", "--output", "table.parquet");
        string file = Path.Combine(directory.Path, "table.parquet");

        List<string?[]> types = Duck.Query($"SELECT column_name, column_type FROM (DESCRIBE FROM '{file}')");
        List<string?[]> change = Duck.Query($"SELECT (max(value) - min(value))::VARCHAR FROM '{file}' WHERE id = 'rd-expenditure-share-of-gdp'");
        List<string?[]> metadata = Duck.Query($"SELECT decode(value) FROM parquet_kv_metadata('{file}') WHERE decode(key) = 'datapackage'");

        await Verify(string.Concat(types.Select(type => $"{type[0]} {type[1]}\n")));
        Assert.Equal("0.56", change.Single()[0]);
        Assert.Contains("\"id\":\"std-2023-01-19\"", metadata.Single()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TenThousandFiguresAreTheSameInCsvAndParquet()
    {
        (string text, IReadOnlyList<string> values) = ManyFacts.Of(10_000);
        using var directory = TemporaryDirectory.With("facts.yaml", text);

        await ToolRun.PlainAsync(directory.Path, "export", "--format", "csv", "--output", "table.csv");
        ToolRun run = await ToolRun.PlainAsync(directory.Path, "export", "--format", "parquet", "--output", "table.parquet");

        Assert.Equal("table.parquet written: 10000 figures and texts\n", run.Output);
        Assert.Equal(values, Duck.Query($"SELECT value FROM {Duck.Csv(Path.Combine(directory.Path, "table.csv"))}").Select(row => row[0]!));
        List<string?[]> rows = Duck.Query($"SELECT value_lexeme, value::VARCHAR FROM '{Path.Combine(directory.Path, "table.parquet")}'");
        Assert.Equal(values, rows.Select(row => row[0]!));
        Assert.All(rows, row => Assert.Equal(Exact(row[0]), Exact(row[1])));
    }

    /// <summary>No single type has 28 digits before the decimal point and 28 after it.</summary>
    [Fact]
    public async Task AFigureThatNoCommonDecimalHoldsIsThereAsItWasWritten()
    {
        using var directory = TemporaryDirectory.With("facts.yaml", """
            schema: 1
            dataset: wide
            sources: { a: { title: A } }
            defaults: { source: a, unit: index, as-of: 2020 }
            facts:
              large: { label: Large, value: 1234567890123456789012345678 }
              small: { label: Small, value: 0.0000000000000000000000000001 }
              usual: { label: Usual, value: -2.770 }
            """);
        await ToolRun.PlainAsync(directory.Path, "export", "--format", "parquet", "--output", "table.parquet");

        List<string?[]> rows = Duck.Query($"SELECT value::VARCHAR, value_lexeme FROM '{Path.Combine(directory.Path, "table.parquet")}'");

        Assert.Equal(
            [
                ["1234567890123456789012345678.0000000000", "1234567890123456789012345678"],
                [null, "0.0000000000000000000000000001"],
                ["-2.7700000000", "-2.770"],
            ],
            rows);
    }

    private static void AssertNumbers(IEnumerable<(Number? Figure, string? Digits)> expected, List<string?[]> actual)
    {
        Assert.All(expected.Zip(actual), pair =>
        {
            ((Number? number, string? digits), string?[] cells) = pair;
            bool isDouble = number is { Type: NumberType.Double };
            Assert.Equal(isDouble ? null : Exact(digits), Exact(cells[0]));
            Assert.Equal(isDouble ? Floating(digits) : null, Floating(cells[1]));
        });
    }

    /// <summary>The exact value of plain digits, so that 2.77 and 2.770 are equal.</summary>
    private static (BigInteger Digits, int Decimals)? Exact(string? digits)
    {
        if (digits is null)
        {
            return null;
        }

        int point = digits.IndexOf('.', StringComparison.Ordinal);
        string trimmed = point < 0 ? digits : digits.TrimEnd('0').TrimEnd('.');
        int decimals = trimmed.Contains('.', StringComparison.Ordinal) ? trimmed.Length - trimmed.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return (BigInteger.Parse(trimmed.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), decimals);
    }

    private static double? Floating(string? digits) => digits is null ? null : double.Parse(digits, CultureInfo.InvariantCulture);

    private static IEnumerable<string?[]> Cells(string facts, IReadOnlyList<Column> columns) =>
        Rows(facts).Select(row => columns.Select(column => column.Lexeme(row)).ToArray());

    private static IEnumerable<ObservationRow> Rows(string facts)
    {
        CompilationResult result = FactsCompiler.Compile(FactsText.Of(TextOf(facts)), new CompilationOptions(), CancellationToken.None);
        CompiledSet set = Assert.IsType<CompiledSet>(result.Facts);
        Assert.DoesNotContain(set.Facts, fact => fact.IsPlaceholder);
        return ObservationRow.Of(set);
    }

    private static string TextOf(string facts) => facts switch
    {
        "changzhou" => File.ReadAllText(Path.Combine(Repository.Root, "facts.yaml")),
        "varied" => SampleFiles.Varied,
        _ => SampleFiles.Awkward,
    };
}
