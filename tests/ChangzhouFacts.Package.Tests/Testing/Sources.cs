namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>The text of project and facts files.</summary>
internal static class Sources
{
    public const string Reference = """<PackageReference Include="ChangzhouFacts" Version="$(ChangzhouFactsVersion)" />""";

    /// <summary>A console app that references the package.</summary>
    public static string App(string properties = "", string items = "", string framework = "net10.0") =>
        Project(framework, "<OutputType>Exe</OutputType>" + properties, Reference + items);

    /// <summary>A library that references the package.</summary>
    public static string Library(string properties = "", string items = "", string framework = "net10.0") =>
        Project(framework, properties, Reference + items);

    public static string Project(string framework, string properties, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>A facts file with one figure, <c>VatRate.In2024</c>, on line 12 from column 33.</summary>
    public static string Facts(string figure, string dataset = "rates", string keys = "subject: Exampleland") => $$"""
        schema: 1
        dataset: {{dataset}}
        {{keys}}
        sources:
          gazette: { title: Official Gazette of Exampleland, published: 2024-01-02 }
        facts:
          vat-rate:
            label: Standard rate of value added tax
            unit: percent
            of: taxable amount
            source: gazette
            values: { 2020: 18.5, 2024: {{figure}} }
        """;

    /// <summary>The item for <see cref="Steps"/> in a file <c>steps.yaml</c> beside the project's own facts file: its class is <c>Money.Taxes</c>.</summary>
    public const string StepsItem = """<AdditionalFiles Include="steps.yaml" ChangzhouFacts="true" ChangzhouFactsClass="Taxes" ChangzhouFactsNamespace="Money" />""";

    /// <summary>
    /// A facts file with steps: a rate with changes and a future start, one with a gap that has ended, one over the whole
    /// calendar, one of whole numbers that start with years, and one with too many entries for a linear comparison.
    /// </summary>
    public const string Steps = """
        schema: 1
        dataset: rates
        subject: Exampleland
        sources:
          act: { title: Tax Act }
          gazette: { title: Official Gazette of Exampleland, published: 2019-05 }
        codes:
          country: { label: Country, values: { DEU: Germany, FRA: France, EST: { label: Estonia, labels: { et: Eesti } } } }
          edition: { values: { "2023": Edition 2023, "2024": Edition 2024 } }
          fuel: { values: { diesel: Diesel, lng: LNG } }
        defaults: { source: act }
        facts:
          abroad:
            label: Standard rate abroad
            unit: percent
            by: country
            since: { DEU: { 2007-01-01: 19, 2020-07-01: 16, 2021-01-01: 19 }, FRA: { 2014-01-01: 20 }, EST: { 2009-07-01: 20, 2024-01-01: 22, 2030-01-01: ended } }
          factor:
            label: Emission factor
            unit: ucum:kg/L
            as-of: 2024
            by: [edition, fuel]
            value: { 2023: { diesel: 2.51 }, 2024: { diesel: 2.47, lng: 1.16 } }
          vat:
            label: Standard rate of value added tax
            unit: percent
            of: taxable amount
            source: [act, gazette]
            at: [section 12, page 3]
            since: { 2007-01-01: 19, 2020-07-01: { value: 16, note: lowered for half a year }, 2021-01-01: 19, 2099-01-01: 20.5 }
          levy:
            label: Levy on leap days
            unit: EUR
            since: { 2004-02-29: 5.50, 2012-03-01: ended, 2020-02-29: 7.25, 2024-03-01: ended }
          dog:
            label: Tax on a dog
            unit: EUR
            since: { 0001-01-01: 1, 9999-12-31: 2 }
          limit:
            label: Limit of turnover
            unit: EUR
            since: { 2023: 3000000000, 2025: 4000000000 }
          tariff:
            label: Tariff
            unit: ucum:kg
            type: double
            since:
              { 2000-03: 0.5, 2001-03: 1, 2002-03: 1.5, 2003-03: 2, 2004-03: 2.5, 2005-03: 3, 2006-03: 3.5, 2007-03: 4, 2008-03: 4.5, 2010-01: 5, 2010-06: ended }
          output:
            label: Output
            unit: count
            of: machine
            values: { 2022-Q3: 100, 2022-Q4: 110, 2023-Q1: { value: 121, status: forecast } }
        """;

    /// <summary>A facts file with everything that a record can hold: its class is <c>Records</c>.</summary>
    public static string Records => File.ReadAllText(Path.Combine(RunFolder.Repository, "tests/ChangzhouFacts.Generator.Tests/Images/0.1.0/facts.yaml"));

    /// <summary>Looks up each fact and each figure of Changzhou, <see cref="Records"/> and <see cref="Steps"/> in a project called App.</summary>
    public const string Lookups = """
        using System;
        using System.Text;
        using ChangzhouFacts;

        namespace App
        {
            public static class Lookups
            {
                public static string Report()
                {
                    int right = 0;
                    int wrong = 0;
                    foreach (FactCollection set in new[] { Changzhou.All, Records.All, Money.Taxes.All })
                    {
                        foreach (Fact fact in set)
                        {
                            Count(set.TryGet(fact.Id, out Fact byText) && ReferenceEquals(fact, byText));
                            Count(set.TryGet(fact.Id.AsSpan(), out Fact byCharacters) && ReferenceEquals(fact, byCharacters));
                            Count(set.TryGet(Encoding.UTF8.GetBytes(fact.Id), out Fact byBytes) && ReferenceEquals(fact, byBytes));
                            Count(!set.TryGet(fact.Id + "x", out _));
                            foreach (Observation figure in fact.Observations)
                            {
                                Count(figure.Value.TryGetDouble(out double written)
                                    ? set.TryGetDouble(fact.Id, figure.Period, out double floating) && floating == written
                                    : set.TryGetValue(fact.Id, figure.Period, out decimal value) && value == figure.Value.ToDecimal());
                            }
                        }
                    }

                    return $"{right} right, {wrong} wrong, {250 * Money.Taxes.Vat.Fractions.On(new DateOnly(2020, 12, 31))}";

                    void Count(bool isRight)
                    {
                        right += isRight ? 1 : 0;
                        wrong += isRight ? 0 : 1;
                    }
                }
            }
        }
        """;

    /// <summary>The output of <see cref="Lookups"/>.</summary>
    public const string LookupsAreRight = "231 right, 0 wrong, 40.00";
}
