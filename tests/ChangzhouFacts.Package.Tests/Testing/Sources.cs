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
}
