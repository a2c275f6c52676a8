using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Figures as the initial rows of a database.</summary>
public sealed class DatabaseTests
{
    [SkippableFact]
    public void FiguresSeedADatabase()
    {
        using var workspace = new Workspace(nameof(DatabaseTests));
        workspace.Write("App.csproj", Sources.App("<ImplicitUsings>enable</ImplicitUsings>", """<PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" />""" + Sources.StepsItem));
        workspace.Write("steps.yaml", Sources.Steps);
        workspace.Write("Program.cs", """
            using ChangzhouFacts;
            using Microsoft.EntityFrameworkCore;
            using Money;

            using var statistics = new Statistics();
            statistics.Database.EnsureCreated();
            Fact[] facts = [.. Changzhou.All, .. Taxes.All];
            Observation[] written = [.. facts.SelectMany(fact => fact.Observations)];
            List<Figure> read = statistics.Figures.OrderBy(figure => figure.Id).ToList();
            Console.WriteLine(read.Select(figure => (figure.Period, figure.Value)).SequenceEqual(written.Select(figure => (figure.Period, Statistics.ValueOf(figure)))));
            foreach (Figure figure in statistics.Figures.Where(figure => figure.FactId == "vat" && figure.Period == Period.Parse("2020-07-01")))
            {
                Console.WriteLine($"{figure.FactId} {figure.Period} {figure.Value}");
            }

            public sealed class Figure
            {
                public int Id { get; set; }
                public string FactId { get; set; }
                public Period Period { get; set; }
                public decimal Value { get; set; }
            }

            public sealed class Statistics : DbContext
            {
                public DbSet<Figure> Figures => Set<Figure>();

                public static decimal ValueOf(Observation observation) => observation.Value.TryGetDouble(out double floating) ? (decimal)floating : observation.Value.ToDecimal();

                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=facts.db");

                protected override void OnModelCreating(ModelBuilder model)
                {
                    model.Entity<Figure>().Property(figure => figure.Period).HasConversion(period => period.ToString(), text => Period.Parse(text));
                    Fact[] facts = [.. Changzhou.All, .. Taxes.All];
                    model.Entity<Figure>().HasData(facts
                        .SelectMany(fact => fact.Observations.Select(observation => (fact.Id, observation)))
                        .Select((row, number) => new Figure { Id = number + 1, FactId = row.Id, Period = row.observation.Period, Value = ValueOf(row.observation) }));
                }
            }
            """);
        Assert.Empty(workspace.Build("App.csproj").SkipsWithoutPackage().Succeeds().Diagnostics);
        // SQLite stores a decimal as text with at least one decimal place.
        workspace.RunBuilt("App.csproj").Prints("""
            True
            vat 2020-07-01 16.0
            """);
    }
}
