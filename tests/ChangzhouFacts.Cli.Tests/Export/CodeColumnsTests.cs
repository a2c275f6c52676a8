using System.Text.Json.Nodes;
using ChangzhouFacts.Cli.Output.Export;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests.Export;

/// <summary>The columns of codes in tables, read back by DuckDB, and the codes in JSON.</summary>
public sealed class CodeColumnsTests
{
    private static readonly FactSet Set = FamilySet.Of(
        new Fact("plain", "Plain", new Citation(FamilySet.Source), ["Words"]),
        FamilySet.Series("gdp", "GDP", FamilySet.Countries.Codes[0], new Unit("EUR"), (2019, 1m), (2020, 2m)),
        FamilySet.Text(FamilySet.Countries.Codes[3], FamilySet.Kinds.Codes[1]));

    private static readonly List<string?[]> Expected =
    [
        ["plain", "yearbook", null, null],
        ["gdp/FRA", "yearbook", "FRA", null],
        ["gdp/FRA", "yearbook", "FRA", null],
        ["note/2024.E-10/A", "yearbook", "2024.E-10", "A"],
    ];

    [Fact]
    public void ATableHasAColumnForEachListUnderANameOfItsOwn()
    {
        IReadOnlyList<Column> columns = Columns.Of(Set);

        Assert.Equal([.. Columns.All.Select(column => column.Name), "country", "source_code"], columns.Select(column => column.Name));
        Assert.Equal(columns.Count, columns.Select(column => column.Name).Distinct().Count());
        Assert.Equal("The code of the fact in the list: Country or area.", columns[^2].Description);
        Assert.Equal(Columns.All, Columns.Of(new FactSet("set", [])));
    }

    [Fact]
    public void ACsvHasTheCodes()
    {
        using var directory = new TemporaryDirectory();
        string path = Path.Combine(directory.Path, "table.csv");
        using (var writer = new StreamWriter(path))
        {
            CsvExport.Write(Columns.Of(Set), ObservationRow.Of(FamilySet.Compiled(Set)), writer, CancellationToken.None);
        }

        Assert.Equal(Expected, Duck.Query($"SELECT id, source, country, source_code FROM {Duck.Csv(path, Columns.Of(Set))}"));
    }

    [Fact]
    public async Task AParquetFileHasTheCodes()
    {
        using var directory = new TemporaryDirectory();
        string path = Path.Combine(directory.Path, "table.parquet");
        await using (FileStream file = File.Create(path))
        {
            await ParquetExport.WriteAsync(FamilySet.Compiled(Set), file, CancellationToken.None);
        }

        Assert.Equal(Expected, Duck.Query($"SELECT id, source, country, source_code FROM '{path}'"));
    }

    [Fact]
    public void TheDescriptionHasTheColumns()
    {
        PackageResource table = Assert.Single(DataPackage.Of(Set, "table.csv").Resources!);

        Assert.Equal(Columns.Of(Set).Select(column => column.Name), table.Schema.Fields.Select(field => field.Name));
        Assert.Equal(("families", "table.csv"), (table.Name, table.Path));
    }

    [Fact]
    public void JsonHasTheListsAndTheCodesOfEachFact()
    {
        using var output = new StringWriter();
        FactsJson.WriteAll(Set, output, CancellationToken.None);
        JsonNode json = JsonNode.Parse(output.ToString())!;

        Assert.Equal(["country", "source"], json["codeLists"]!.AsArray().Select(list => (string)list!["id"]!));
        Assert.Equal("Country or area", (string)json["codeLists"]![0]!["label"]!);
        Assert.Equal("Germany", (string)json["codeLists"]![0]!["codes"]![1]!["label"]!);
        Assert.Equal(["", "FRA", "2024.E-10 A"], json["facts"]!.AsArray().Select(fact => string.Join(' ', fact!["codes"]!.AsArray().Select(code => (string)code!["value"]!))));
    }
}
