using System.Runtime.InteropServices;
using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Published apps that contain only what they use. A warning fails the publishing.</summary>
public sealed class PublishingTests
{
    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public void ATrimmedAppReadsItsFacts(string kind)
    {
        using var workspace = new Workspace(kind);
        workspace.Write("App.csproj", Sources.App($"""
            <{kind}>true</{kind}>
            <TrimMode>full</TrimMode>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
            <InvariantGlobalization>true</InvariantGlobalization>
            """, Sources.StepsItem));
        workspace.Write("steps.yaml", Sources.Steps);
        workspace.Write("facts.yaml", Sources.Facts("19"));
        workspace.Write("Program.cs", """
            using System;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using ChangzhouFacts;

            Console.WriteLine(App.Rates.VatRate.In2024);
            Console.WriteLine(Changzhou.RdExpenditureShareOfGdp.From2017To2022.Absolute);
            Console.WriteLine(Changzhou.TryGetValue("patents-per-10000-people"u8, 2022, out decimal patents) ? patents : -1);
            Console.WriteLine(Changzhou.TryGet("high-tech-companies-incubated", out Fact fact) ? fact : "none");
            Console.WriteLine(Changzhou.RdExpenditureShareOfGdp.Quantities.In2022 - Changzhou.RdExpenditureShareOfGdp.Quantities.In2017);
            string json = JsonSerializer.Serialize(fact!, FactsJson.Default.Fact);
            Console.WriteLine(fact!.Equals(JsonSerializer.Deserialize(json, FactsJson.Default.Fact)));
            Console.WriteLine(250 * Money.Taxes.Vat.Fractions.On(new DateOnly(2020, 12, 31)));
            Console.WriteLine(Money.Taxes.TryGetValueOn("levy"u8, new DateOnly(2012, 3, 1), out decimal levy) ? levy : "none");
            Console.WriteLine(Money.Taxes.Tariff.On(new DateOnly(2009, 12, 31)));
            Console.WriteLine(Money.Taxes.Vat.Fact.TryGetObservationOn(new DateOnly(2020, 8, 15), out Observation step) ? step : "none");
            json = JsonSerializer.Serialize(Money.Taxes.Vat.Fact, FactsJson.Default.Fact);
            Console.WriteLine(Money.Taxes.Vat.Fact.Equals(JsonSerializer.Deserialize(json, FactsJson.Default.Fact)));

            Console.WriteLine(Money.Taxes.Abroad.TryGetValueOn("EST", new DateOnly(2029, 12, 31), out decimal abroad) ? abroad : -1);
            Console.WriteLine(Money.Taxes.Factor.TryGet("2024", "lng", out Fact member) ? member + " " + Money.Taxes.Codes.Fuel.All[1].Label : "none");
            json = JsonSerializer.Serialize(member!, FactsJson.Default.Fact);
            Console.WriteLine(member!.Equals(JsonSerializer.Deserialize(json, FactsJson.Default.Fact)));

            [JsonSerializable(typeof(Fact))]
            internal sealed partial class FactsJson : JsonSerializerContext;
            """);
        CommandResult published = CommandLine.DotNet(workspace.Folder, "publish", "App.csproj", "-m:1", "-o", "out", "-r", RuntimeInformation.RuntimeIdentifier).Succeeds();

        Assert.Empty(published.Diagnostics);
        CommandLine.Run(workspace.Folder, workspace.PathOf("out/App"), []).Prints("""
            19
            0.56
            44.8
            High-tech companies incubated: nearly 3,000 (2023-01-19)
            0.56 percentage points
            True
            40.00
            none
            4.5
            16 % (2020-07-01)
            True
            22
            Emission factor, Edition 2024, LNG: 1.16 kg/L (2024) LNG
            True
            """);
    }

    /// <summary>A self-contained app: the runtime need not be installed.</summary>
    [SkippableFact]
    public void ASelfContainedAppReadsItsFactsOnTheRuntimeOfNet8()
    {
        using var workspace = new Workspace(nameof(ASelfContainedAppReadsItsFactsOnTheRuntimeOfNet8));
        workspace.Write("App.csproj", Sources.App("<SelfContained>true</SelfContained><InvariantGlobalization>true</InvariantGlobalization>", Sources.StepsItem, "net8.0"));
        workspace.Write("facts.yaml", Sources.Records);
        workspace.Write("steps.yaml", Sources.Steps);
        workspace.Write("Lookups.cs", Sources.Lookups);
        workspace.Write("Program.cs", """
            System.Console.WriteLine(System.Environment.Version.Major);
            System.Console.WriteLine(App.Lookups.Report());
            """);
        CommandResult published = CommandLine.DotNet(workspace.Folder, "publish", "App.csproj", "-m:1", "-o", "out", "-r", RuntimeInformation.RuntimeIdentifier).SkipsWithoutPackage().Succeeds();

        Assert.Empty(published.Diagnostics);
        CommandLine.Run(workspace.Folder, workspace.PathOf("out/App"), []).Prints("8\n" + Sources.LookupsAreRight);
    }
}
