using System.Reflection;
using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>Families, from the text of a file to the results in code.</summary>
public sealed class FamilyTests
{
    private const string Vat = """
        schema: 1
        dataset: rates
        sources: { act: { title: VAT acts } }
        codes:
          country: { label: Country, values: { DEU: Germany, FRA: France, EST: { label: Estonia, labels: { et: Eesti } } } }
        facts:
          vat:
            label: Value added tax, standard rate
            labels: { et: Käibemaks }
            unit: percent
            source: act
            by: country
            since:
              DEU: { 2007-01-01: 19, 2020-07-01: 16, 2021-01-01: 19 }
              FRA: { 2014-01-01: { value: 20, note: Stable } }
              EST: { 2009-07-01: 20, 2024-01-01: 22, 2025-07-01: 24, 2030-01-01: ended }

        """;

    private const string Factors = """
        schema: 1
        dataset: factors
        sources: { handbook: { title: Handbook } }
        codes:
          edition: { values: { "2023": Edition 2023, "2024": Edition 2024 } }
          fuel: { label: Fuel, values: { diesel: Diesel, petrol-e10: Petrol E10, lng: LNG } }
        facts:
          factor:
            label: Emission factor
            unit: ucum:kg/L
            source: handbook
            as-of: 2024
            by: [edition, fuel]
            value:
              2023: { diesel: 2.51, petrol-e10: { value: 2.10, qualifier: about, lower: 2.0, upper: 2.2 } }
              2024: { diesel: 2.47, petrol-e10: 2.08, lng: 1.16 }

        """;

    [Fact]
    public void RatesByCountryAndDayAreFound()
    {
        object?[] answers = Run(Vat, """
            return new object?[]
            {
                Rates.Vat.TryGetValueOn("DEU", Period.OfDay(2020, 12, 31), out decimal value) ? value : null,
                Rates.Vat.TryGetValueOn("DEU".AsSpan(), Period.OfDay(2021, 1, 1), out value) ? value : null,
                Rates.Vat.TryGetValueOn("EST", Period.OfDay(2029, 12, 31), out value) ? value : null,
                Rates.Vat.TryGetValueOn("EST", Period.OfDay(2030, 1, 1), out value) ? value : null,
                Rates.Vat.TryGetValueOn("EST", Period.OfDay(2009, 6, 30), out value) ? value : null,
                Rates.Vat.TryGetValueOn("ITA", Period.OfDay(2021, 1, 1), out value) ? value : null,
                Rates.Vat.TryGetValueOn("deu", Period.OfDay(2021, 1, 1), out value) ? value : null,
                Rates.Vat.TryGetValueOn((string?)null, Period.OfDay(2021, 1, 1), out value) ? value : null,
                Rates.Vat.TryGetValueOn("GERMANY-AND-ALL-OF-ITS-NEIGHBOURS", Period.OfDay(2021, 1, 1), out value) ? value : null,
                Rates.Vat.FRA.Since2014_01_01,
                Rates.Vat.DEU.On(Period.OfDay(2007, 1, 1)),
                Rates.TryGetValueOn("vat/FRA", Period.OfDay(2021, 1, 1), out value) ? value : null,
                Rates.Codes.Country.EST,
                Rates.Codes.Country.All[2].Label,
                Rates.Vat.TryGet("EST", out Fact? fact) ? fact.Label : null,
                fact!.Labels[0].Text,
                fact.Family,
                fact.Codes[0].Value + " " + fact.Codes[0].Label + " " + fact.Codes[0].List,
                Rates.Set.CodeLists[0].Label,
                Rates.Vat.EST.Fact.Id,
                Rates.Vat.DEU.From2007_01_01To2020_07_01.Absolute,
                Rates.Vat.Id,
            };
            """);

        Assert.Equal<object?>(
            [
                16m, 19m, 24m, null, null, null, null, null, null, 20, 19, 20m, "EST", "Estonia", "Value added tax, standard rate, Estonia", "Käibemaks, Eesti", "vat", "EST Estonia country",
                "Country", "vat/EST", -3m, "vat",
            ],
            answers);
    }

    [Fact]
    public void FactorsByEditionAndFuelAreFound()
    {
        object?[] answers = Run(Factors, """
            return new object?[]
            {
                Factors.Factor._2024.Diesel.Value,
                Factors.Factor._2023.Petrol_e10.Value,
                Factors.Factor._2024.Lng.Fact.Label,
                Factors.Factor.TryGetValue("2023", "diesel", out decimal value) ? value : null,
                Factors.Factor.TryGetValue("2023", "lng", out value) ? value : null,
                Factors.Factor.TryGetValue("2024", "lng", 2024, out value) ? value : null,
                Factors.Factor.TryGetValue("2024", "lng", Period.OfYear(2024), out value) ? value : null,
                Factors.Factor.TryGetValue("2024", "", out value) ? value : null,
                Factors.Factor.TryGetValue("2024/diesel", "", out value) ? value : null,
                Factors.Factor._2024.Diesel.Value - Factors.Factor._2023.Diesel.Value,
                Factors.Factor.TryGet("2023", "petrol-e10", out Fact? fact) ? fact.Observations[0].Interval.ToString() : null,
                Factors.Codes.Edition._2023,
                Factors.Codes.Fuel.Petrol_e10,
                Factors.All.Count,
            };
            """);

        Assert.Equal<object?>([2.47m, 2.10m, "Emission factor, Edition 2024, LNG", 2.51m, null, 1.16m, 1.16m, null, null, -0.04m, "[2.0, 2.2]", "2023", "petrol-e10", 5], answers);
    }

    [Fact]
    public void LookupsByCodeAllocateNothing()
    {
        object?[] answers = Run(Vat, """
            Period day = Period.OfDay(2020, 12, 31);
            long Measure(Func<bool> ask)
            {
                ask();
                long before = GC.GetAllocatedBytesForCurrentThread();
                bool found = ask();
                return GC.GetAllocatedBytesForCurrentThread() - before + (found ? 0 : 1_000_000);
            }

            return new object?[]
            {
                Measure(() => Rates.Vat.TryGetValueOn("DEU", day, out _)),
                Measure(() => Rates.Vat.TryGetValueOn("EST".AsSpan(), day, out _)),
                Measure(() => !Rates.Vat.TryGetValueOn("ITA", day, out _)),
                Measure(() => Rates.Vat.TryGet("DEU", out _)),
            };
            """);

        Assert.Equal<object?>([0L, 0L, 0L, 0L], answers);
    }

    private static object?[] Run(string facts, string body)
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", facts));
        Assert.Empty(run.Diagnostics);
        run = run.AddCode("#nullable enable\nusing System;\nusing ChangzhouFacts;\nusing Sample;\npublic static class Asks\n{\n    public static object?[] All()\n    {\n" + body + "\n    }\n}\n");
        Assert.Empty(CodeCompiler.Complaints(run.Output));
        Assembly assembly = CodeCompiler.Load(run.Output);
        return (object?[])assembly.GetType("Asks", throwOnError: true)!.GetMethod("All")!.Invoke(null, null)!;
    }
}
