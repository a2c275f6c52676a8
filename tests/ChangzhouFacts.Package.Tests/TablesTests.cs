using System.Globalization;
using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Figures in CSV files, from the file to the lookup.</summary>
public sealed class TablesTests(ConsumerGroup<TablesTests> projects) : IClassFixture<ConsumerGroup<TablesTests>>
{
    private const string Facts = """
        schema: 1
        dataset: world
        sources: { s: { title: Some statistics } }
        codes: { country: { file: lists/countries.csv, columns: { code: iso, name: name } } }
        facts:
          gdp:
            label: GDP
            unit: USD
            source: s
            by: country
            table: { file: facts.gdp.csv, layout: wide, header-row: 5, columns: { country: Country Code }, unknown: skip }
          debt:
            label: Debt
            unit: percent
            source: s
            by: country
            table: { file: facts.debt.csv, delimiter: ;, decimal: ',', columns: { country: geo, period: TIME_PERIOD, value: OBS_VALUE }, where: { unit: PC }, missing: [":"] }
        """;

    private const string Countries = "iso,name\nFRA,France\nDEU,Germany\nCHN,\"China, People's Republic\"\n";

    private static readonly string[] Codes = ["FRA", "DEU", "CHN", "ALL"];
    private static readonly int[] Years = [.. Enumerable.Range(1990, 30)];

    // A row for each code and a column for each year. The region is not in a list, and Germany has no figure in every third year.
    private static readonly string Wide = Lines(
    [
        "\"Data Source\",\"Some statistics\",", "", "\"Last Updated Date\",\"2026-10-07\",", "",
        "\"Country Name\",\"Country Code\"," + string.Concat(Years.Select(year => $"\"{year} [YR{year}]\",")),
        .. Codes.Select((code, i) => $"\"Land, \"\"{i}\"\"\",\"{code}\"," + string.Concat(Years.Select(year => $"\"{WideFigure(i, year)}\","))),
    ]);

    private static readonly string Long = Lines(
    [
        "unit;geo;TIME_PERIOD;OBS_VALUE",
        .. from year in Years from i in Enumerable.Range(0, 3) from unit in new[] { "PC", "MIO" } select $"{unit};{Codes[i]};{year};{LongFigure(i, year, unit)}",
    ]);

    // It reads both files again by splitting their lines, and looks up each cell.
    private const string CompareEachCell = """
        using System.Globalization;
        using App;

        int right = 0;
        int missing = 0;
        foreach (string line in File.ReadLines(args[0] + "/facts.gdp.csv").Skip(5))
        {
            string[] cells = line[1..^2].Split("\",\"");
            for (int i = 2; i < cells.Length; i++)
            {
                Compare(World.Gdp.TryGetValue(cells[1], 1988 + i, out decimal value), value, cells[1] == "ALL" ? "" : cells[i]);
            }
        }

        foreach (string line in File.ReadLines(args[0] + "/facts.debt.csv").Skip(1))
        {
            string[] cells = line.Split(';');
            if (cells[0] == "PC")
            {
                Compare(World.Debt.TryGetValue(cells[1].AsSpan(), int.Parse(cells[2]), out decimal value), value, cells[3] == ":" ? "" : cells[3].Replace(',', '.'));
            }
        }

        Console.WriteLine($"{right} right, {missing} not there, {World.All.Count} members");
        Console.WriteLine(World.TryGet("gdp/CHN", out var china) ? china.Label : "none");

        void Compare(bool isThere, decimal value, string cell)
        {
            if (isThere != (cell.Length > 0) || (isThere && value.ToString(CultureInfo.InvariantCulture) != cell))
            {
                throw new InvalidOperationException($"{value} for '{cell}'");
            }

            _ = isThere ? right++ : missing++;
        }
        """;

    private static readonly Consumer World = new("world")
    {
        Files =
        {
            ["App.csproj"] = Sources.App("<ImplicitUsings>enable</ImplicitUsings>", """<AdditionalFiles Include="lists/*.csv" ChangzhouFacts="table" />"""),
            ["facts.yaml"] = Facts,
            ["lists/countries.csv"] = Countries,
            ["facts.gdp.csv"] = Wide,
            ["facts.debt.csv"] = Long,
            ["facts.unused.csv"] = "anything, \"else",
            ["Program.cs"] = CompareEachCell,
        },
        Prepare = folder => _world = folder,
    };

    private static string _world = "";

    [Fact]
    public void EachCellOfAWideAndOfALongTableIsFound()
    {
        int[] cells = [Codes.Length * Years.Length, 3 * Years.Length];
        int none = Years.Length + Years.Count(year => year % 3 == 0) + Years.Count(year => year % 3 == 0);

        projects.Prints(World, "App.csproj", string.Create(CultureInfo.InvariantCulture, $"{cells.Sum() - none} right, {none} not there, 6 members\nGDP, China, People's Republic"), arguments: _world);
    }

    private static readonly Consumer OwnFolder = new("own-folder")
    {
        Files =
        {
            ["App.csproj"] = Sources.App(items: """<AdditionalFiles Include="money/rates.yaml" ChangzhouFacts="true" />"""),
            ["money/rates.yaml"] = OneTable("rates", "rates.vat.csv"),
            ["money/rates.vat.csv"] = "country,from,rate\nDEU,2007-01-01,19\nDEU,2020-07-01,16\nDEU,2021-01-01,19\n",
            ["Program.cs"] = """System.Console.WriteLine(App.Rates.F.TryGetValueOn("DEU", ChangzhouFacts.Period.OfDay(2020, 12, 31), out decimal rate) ? rate : -1);""",
        },
    };

    [Fact]
    public void ATableBesideAFactsFileInAnotherFolderIsPickedUp() => projects.Prints(OwnFolder, "App.csproj", "16");

    private static readonly Consumer WrongCell = new("wrong-cell")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(),
            ["facts.yaml"] = OneTable("rates", "facts.vat.csv"),
            ["facts.vat.csv"] = "country,from,rate\nDEU,2007-01-01,\"19 %\"\n",
        },
    };

    [Fact]
    public void AWrongCellIsAnErrorAtItsPlaceInTheTable()
    {
        BuildDiagnostic found = projects.Complaint(WrongCell);

        Assert.Equal(("facts.vat.csv", "2,16", "error", "CZF2001"), (found.File, found.Place, found.Severity, found.Id));
    }

    private static readonly Consumer NoItem = new("no-item")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(),
            ["facts.yaml"] = OneTable("rates", "data/a & b.csv"),
            ["data/a & b.csv"] = "country,from,rate\nDEU,2007-01-01,19\n",
        },
    };

    [Fact]
    public void ATableThatIsNoItemIsAnErrorThatSaysWhichOneToAdd()
    {
        BuildDiagnostic found = projects.Complaint(NoItem);

        Assert.Equal(("facts.yaml", "CZF1041"), (found.File, found.Id));
        Assert.Contains("""<AdditionalFiles Include="data/a &amp; b.csv" ChangzhouFacts="table" />""", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EachBuildTakesTheTablesAsTheyAre()
    {
        using var workspace = new Workspace(nameof(EachBuildTakesTheTablesAsTheyAre));
        workspace.Write("App.csproj", Sources.App());
        workspace.Write("facts.yaml", OneTable("rates", "facts.vat.csv"));
        workspace.Write("Program.cs", """System.Console.WriteLine(App.Rates.F.TryGetValueOn("DEU", ChangzhouFacts.Period.OfDay(2026, 1, 1), out decimal rate) ? rate : -1);""");
        Assert.Equal("CZF1041", Assert.Single(workspace.Build("App.csproj").Fails().Diagnostics).Id);

        foreach (string rate in new[] { "19", "20.5" })
        {
            workspace.Write("facts.vat.csv", $"country,from,rate\nDEU,2007-01-01,{rate}");
            workspace.Build("App.csproj").Succeeds();
            workspace.RunBuilt("App.csproj").Prints(rate);
        }

        File.Delete(workspace.PathOf("facts.vat.csv"));
        Assert.Equal("CZF1041", Assert.Single(workspace.Build("App.csproj").Fails().Diagnostics).Id);
    }

    private static string OneTable(string dataset, string file) => $$"""
        schema: 1
        dataset: {{dataset}}
        sources: { s: { title: T } }
        codes: { country: { values: { DEU: Germany, FRA: France } } }
        facts:
          f: { label: F, source: s, unit: percent, of: price, by: country, table: { file: {{file}}, columns: { country: country, since: from, value: rate } } }
        """;

    private static string WideFigure(int code, int year) => year % 3 == 0 && code == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{year * 1_000_003L * (code + 1)}.{year % 90 + 10}");

    private static string LongFigure(int code, int year, string unit) => year % 3 == 0 && code == 1 ? ":" : string.Create(CultureInfo.InvariantCulture, $"{(code == 1 ? "" : "-")}{year},{unit.Length}0");

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
