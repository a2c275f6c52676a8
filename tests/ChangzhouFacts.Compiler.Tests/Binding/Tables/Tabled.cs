using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding.Tables;

/// <summary>Compiles facts whose figures are in a table <c>gdp.csv</c>.</summary>
internal static class Tabled
{
    public const string File = "gdp.csv";

    /// <summary>The part of a file before its facts, with two code lists.</summary>
    public const string Head = """
        schema: 1
        dataset: d
        sources: { s: { title: T } }
        codes: { country: { values: { FRA: France, DEU: Germany, CHN: China } }, fuel: { values: { gas: Gas, coal: Coal } } }
        defaults: { source: s, unit: USD }
        facts:

        """;

    /// <summary>Compiles a fact <c>gdp</c> by country, on line 7, with a table beside the file.</summary>
    public static CompilationResult ByCountry(string table, string csv) => Keys($"by: country, table: {{ file: gdp.csv, {table} }}", csv);

    /// <summary>Compiles a fact <c>gdp</c> outside families.</summary>
    public static CompilationResult Alone(string table, string csv) => Keys($"table: {{ file: gdp.csv, {table} }}", csv);

    /// <summary>Compiles a fact <c>gdp</c> with these keys.</summary>
    public static CompilationResult Keys(string keys, string csv) => Build.Text(Head + "  gdp: { label: GDP, " + keys + " }\n", null, (File, csv));

    /// <summary>The figures of a valid file in one line: <c>gdp/FRA 2019=2728 2020=2635.5</c>.</summary>
    public static string[] Sound(CompilationResult result)
    {
        Assert.Empty(Build.Report(result));
        Assert.DoesNotContain(result.Facts!.Facts, fact => fact.IsPlaceholder);
        return Figures(result);
    }

    /// <summary>The figures of the facts without errors.</summary>
    public static string[] Figures(CompilationResult result) =>
    [
        .. result.Facts!.Facts.Where(fact => !fact.IsPlaceholder).Select(fact => fact.Id + string.Concat(fact.Record!.Observations.Select((observation, i) => $" {observation.Period}={fact.DigitsOf(i)}"))),
    ];
}
