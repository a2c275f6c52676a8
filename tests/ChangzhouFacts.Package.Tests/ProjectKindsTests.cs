using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>The facts in the package, in every language and on every framework.</summary>
public sealed class ProjectKindsTests(ConsumerGroup<ProjectKindsTests> kinds) : IClassFixture<ConsumerGroup<ProjectKindsTests>>
{
    // Only the newest runtime may be installed.
    private const string RollForward = "<RollForward>Major</RollForward>";

    private const string ReadChangzhou = """
        using System;
        using System.Globalization;
        using System.Reflection;
        using System.Runtime.Versioning;
        using ChangzhouFacts;

        class Program
        {
            static void Main()
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                const decimal Folded = Changzhou.RdExpenditureShareOfGdp.In2022;
                Console.WriteLine(Folded);
                Console.WriteLine(Changzhou.RdExpenditureShareOfGdp.From2017To2022.Absolute);
                Console.WriteLine(Changzhou.PatentsPer10000People.From2017To2022.AnnualGrowthRate);
                Console.WriteLine(Changzhou.TryGetValue("sci-tech-contribution-rate", 2017, out decimal share) ? share : -1);
                Console.WriteLine(Changzhou.TryGet("high-tech-companies-incubated", out Fact fact) ? fact.ToString() : "none");
                Console.WriteLine(Changzhou.All.Count);
                Console.WriteLine(250 * Money.Taxes.Vat.Fractions.On(Period.OfDay(2020, 12, 31)));
                Console.WriteLine(Money.Taxes.Levy.TryGetOn(Period.OfDay(new DateTime(2012, 3, 1)), out decimal levy) ? levy : -1);
                Console.WriteLine(Money.Taxes.TryGetDoubleOn("tariff", Period.OfDay(2009, 12, 31), out double tariff) ? tariff : -1);
                Console.WriteLine(Money.Taxes.Abroad.TryGetValueOn("EST", Period.OfDay(2029, 12, 31), out decimal abroad) ? abroad : -1);
                Console.WriteLine(Money.Taxes.Factor.TryGetValue("2024", "lng", out decimal factor) ? factor : -1);
                Console.WriteLine(Money.Taxes.Factor._2024.Diesel.Value - Money.Taxes.Factor._2023.Diesel.Value);
                Console.WriteLine(Money.Taxes.TryGet("factor/2023/diesel", out Fact member) ? member.Label + " " + Money.Taxes.Codes.Country.All.Count : "none");
                Console.WriteLine(typeof(Fact).Assembly.GetCustomAttribute<TargetFrameworkAttribute>().FrameworkName);
            }
        }
        """;

    private const string Changzhou = """
        3.33
        0.56
        0.0939120244067773090990566297
        62.8
        High-tech companies incubated: nearly 3,000 (2023-01-19)
        12
        40.00
        -1
        4.5
        22
        1.16
        -0.04
        Emission factor, Edition 2023, Diesel 3

        """;

    private static readonly Consumer Net8 = new("net8")
    {
        Files =
        {
            ["Net8App.csproj"] = Sources.App(RollForward, Sources.StepsItem, "net8.0"),
            ["steps.yaml"] = Sources.Steps,
            ["Program.cs"] = ReadChangzhou,
        },
    };

    [Fact]
    public void AnAppForNet8ReadsTheFacts() => kinds.Prints(Net8, "Net8App.csproj", Changzhou + ".NETCoreApp,Version=v8.0", "net8.0");

    private static readonly Consumer Net10 = new("net10")
    {
        Files =
        {
            ["Net10App.csproj"] = Sources.App(items: Sources.StepsItem),
            ["steps.yaml"] = Sources.Steps,
            ["Program.cs"] = ReadChangzhou,
        },
    };

    [Fact]
    public void AnAppForNet10ReadsTheFacts() => kinds.Prints(Net10, "Net10App.csproj", Changzhou + ".NETCoreApp,Version=v8.0");

    // For an app older than .NET 8, NuGet selects the DLL for .NET Standard.
    private static readonly Consumer Net6 = new("net6")
    {
        Files =
        {
            ["Net6App.csproj"] = Sources.App(RollForward + "<CheckEolTargetFramework>false</CheckEolTargetFramework>", Sources.StepsItem, "net6.0"),
            ["steps.yaml"] = Sources.Steps,
            ["Program.cs"] = ReadChangzhou,
        },
    };

    [Fact]
    public void AnAppThatRunsTheNetStandardDllReadsTheFacts() => kinds.Prints(Net6, "Net6App.csproj", Changzhou + ".NETStandard,Version=v2.0", "net6.0");

    private static readonly Consumer NetStandardRecords = new("netstandard-records")
    {
        Files =
        {
            ["Library/Library.csproj"] = Sources.Library("<LangVersion>latest</LangVersion>", framework: "netstandard2.0"),
            ["Library/Maker.cs"] = """
                using ChangzhouFacts;

                namespace Library
                {
                    public static class Maker
                    {
                        public static Source Make() => new Source("made", "Made here") { Publisher = "A library" };
                    }
                }
                """,
            ["App/App.csproj"] = Sources.Project("net8.0", "<OutputType>Exe</OutputType><RollForward>Major</RollForward>", """<ProjectReference Include="../Library/Library.csproj" />"""),
            ["App/Program.cs"] = "System.Console.WriteLine(Library.Maker.Make());",
        },
    };

    /// <summary>Setting a property refers to a type of the DLL at compile time; the DLL at run time must forward it to the framework.</summary>
    [Fact]
    public void ALibraryForNetStandardSetsOptionalPropertiesAndRunsOnNet8() => kinds.Prints(NetStandardRecords, "App/App.csproj", "Made here, A library", "net8.0");

    private static readonly Consumer NetStandard = new("netstandard")
    {
        Files =
        {
            ["Library/Library.csproj"] = Sources.Library("<ChangzhouFactsVisibility>public</ChangzhouFactsVisibility>", Sources.StepsItem, "netstandard2.0"),
            ["Library/facts.yaml"] = Sources.Facts("19"),
            ["Library/steps.yaml"] = Sources.Steps,
            ["Library/Reader.cs"] = """
                namespace Library
                {
                    public static class Reader
                    {
                        public static decimal Find(string id)
                        {
                            decimal value;
                            return Rates.TryGetValue(id, out value) || ChangzhouFacts.Changzhou.TryGetValue(id, out value) ? value : -1;
                        }

                        public static decimal VatOn(System.DateTime day) => Money.Taxes.Vat.Fractions.On(ChangzhouFacts.Period.OfDay(day));

                        public static decimal Abroad(string country, System.DateTime day)
                        {
                            decimal value;
                            return Money.Taxes.Abroad.TryGetValueOn(country, ChangzhouFacts.Period.OfDay(day), out value) ? value : -1;
                        }

                        public static decimal FindOn(string id, System.DateTime day)
                        {
                            decimal value;
                            return Money.Taxes.TryGetValueOn(id, ChangzhouFacts.Period.OfDay(day), out value) ? value : -1;
                        }
                    }
                }
                """,
            ["App/App.csproj"] = Sources.Project("net10.0", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Library/Library.csproj" />"""),
            ["App/Program.cs"] = """
                using System;
                using System.Reflection;
                using System.Runtime.Versioning;
                using Library;

                Console.WriteLine(Reader.Find("vat-rate"));
                Console.WriteLine(Reader.Find("innovation-platforms"));
                Console.WriteLine(Rates.VatRate.From2020To2024.Absolute.ToString(System.Globalization.CultureInfo.InvariantCulture));
                Console.WriteLine(Rates.VatRate.Fact);
                Console.WriteLine(100 * Reader.VatOn(new DateTime(2020, 7, 1)));
                Console.WriteLine(Reader.FindOn("limit", new DateTime(2024, 12, 31)));
                Console.WriteLine(Reader.FindOn("levy", new DateTime(2019, 5, 5)));
                Console.WriteLine(Money.Taxes.Vat.On(new DateOnly(2020, 6, 30)));
                Console.WriteLine(Reader.Abroad("FRA", new DateTime(2020, 1, 1)));
                Console.WriteLine(Reader.Abroad("ITA", new DateTime(2020, 1, 1)));
                Console.WriteLine(Money.Taxes.Factor._2024.Lng.Value);
                Console.WriteLine(typeof(ChangzhouFacts.Fact).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
                """,
        },
    };

    /// <summary>The library is compiled as C# 7.3, the default of its framework, against one DLL, and runs with the other.</summary>
    [Fact]
    public void ALibraryForNetStandardHasItsOwnFactsAndAnAppUsesIt() => kinds.Prints(NetStandard, "App/App.csproj", """
        19
        47
        0.5
        Standard rate of value added tax: 18.5 % (2020), 19 % (2024), +0.5 percentage points
        16.00
        3000000000
        -1
        19
        20
        -1
        1.16
        .NETCoreApp,Version=v8.0
        """);

    // From the second version on: a library compiled with the package's previous version, kept as a DLL, runs with the new runtime.

    // The steps of the projects in other languages.
    private static readonly Consumer Figures = new("figures")
    {
        Files =
        {
            ["Figures.csproj"] = Sources.Library("<ChangzhouFactsVisibility>public</ChangzhouFactsVisibility>", Sources.StepsItem),
            ["steps.yaml"] = Sources.Steps,
        },
    };

    private const string FiguresReference = """<ProjectReference Include="../figures/Figures.csproj" />""";

    [Fact]
    public void ALibraryHasFactsForOtherLanguages() => kinds.BuildsQuietly(Figures);

    // The facts file beside the project is something else: it is ignored, although it is invalid.
    private const string NoFacts = "<ChangzhouFactsAutoInclude>false</ChangzhouFactsAutoInclude>";

    private static readonly Consumer FSharp = new("fsharp")
    {
        Files =
        {
            ["FSharpApp.fsproj"] = Sources.App(NoFacts, """<Compile Include="Program.fs" />""" + FiguresReference),
            ["facts.yaml"] = "broken: [",
            ["Program.fs"] = """
                open System
                open ChangzhouFacts
                open Money

                let invariant (value: decimal) = value.ToString(System.Globalization.CultureInfo.InvariantCulture)

                [<Literal>]
                let platforms = Changzhou.InnovationPlatforms.Value

                printfn "%s" (invariant Changzhou.RdExpenditureShareOfGdp.In2022)
                printfn "%s" (invariant Changzhou.RdExpenditureShareOfGdp.From2017To2022.Absolute)
                printfn "%d" platforms
                match Changzhou.TryGet "province" with
                | true, fact -> printfn "%O" fact
                | _ -> printfn "none"

                printfn "%s" (invariant (Taxes.Vat.On(DateOnly(2020, 12, 31))))
                printfn "%s" (invariant (250m * Taxes.Vat.Fractions.On(DateOnly(2021, 1, 1))))
                match Taxes.Limit.TryGetOn(DateOnly(2024, 12, 31)) with
                | true, limit -> printfn "%d" limit
                | _ -> printfn "none"
                match Taxes.TryGetValueOn("levy", Period.OfDay(DateOnly(2012, 3, 1))) with
                | true, levy -> printfn "%s" (invariant levy)
                | _ -> printfn "none"

                match Taxes.Abroad.TryGetValueOn("EST", Period.OfDay(DateOnly(2024, 1, 1))) with
                | true, rate -> printfn "%s" (invariant rate)
                | _ -> printfn "none"
                match Taxes.Factor.TryGetValue(Taxes.Codes.Edition._2023, "diesel") with
                | true, factor -> printfn "%s" (invariant factor)
                | _ -> printfn "none"
                printfn "%s" (invariant Taxes.Factor._2024.Lng.Value)
                """,
        },
    };

    [Fact]
    public void AnFSharpAppReadsTheFacts() => kinds.Prints(FSharp, "FSharpApp.fsproj", """
        3.33
        0.56
        47
        Province: Jiangsu
        16
        47.50
        3000000000
        none
        22
        2.51
        1.16
        """);

    private static readonly Consumer VisualBasic = new("vb")
    {
        Files =
        {
            ["VisualBasicApp.vbproj"] = Sources.App(NoFacts, FiguresReference),
            ["facts.yaml"] = "broken: [",
            ["Program.vb"] = """
                Imports System.Globalization
                Imports ChangzhouFacts
                Imports Money

                Module Program
                    Sub Main()
                        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture
                        Const Share As Decimal = Changzhou.RdExpenditureShareOfGdp.In2022
                        System.Console.WriteLine(Share)
                        System.Console.WriteLine(Changzhou.RdExpenditureShareOfGdp.From2017To2022.Absolute)
                        Dim found As Fact = Nothing
                        If Changzhou.TryGet("province", found) Then System.Console.WriteLine(found)
                        System.Console.WriteLine(Taxes.Vat.On(New System.DateOnly(2020, 12, 31)))
                        System.Console.WriteLine(250 * Taxes.Vat.Fractions.On(New System.DateOnly(2021, 1, 1)))
                        Dim limit As Long
                        System.Console.WriteLine(If(Taxes.Limit.TryGetOn(New System.DateOnly(2024, 12, 31), limit), limit, -1))
                        Dim levy As Decimal
                        System.Console.WriteLine(If(Taxes.TryGetValueOn("levy", New System.DateOnly(2012, 3, 1), levy), levy, -1))
                        System.Console.WriteLine(If(Taxes.Abroad.TryGetValueOn("EST", New System.DateOnly(2024, 1, 1), levy), levy, -1))
                        System.Console.WriteLine(If(Taxes.Factor.TryGetValue(Taxes.Codes.Edition._2023, "diesel", levy), levy, -1))
                        System.Console.WriteLine(Taxes.Factor._2024.Lng.Value)
                    End Sub
                End Module
                """,
        },
    };

    [Fact]
    public void AVisualBasicAppReadsTheFacts() => kinds.Prints(VisualBasic, "VisualBasicApp.vbproj", """
        3.33
        0.56
        Province: Jiangsu
        16
        47.50
        3000000000
        -1
        22
        2.51
        1.16
        """);

    private const string OnlyCSharp = "only C# projects compile facts files, and this is none; put the file into a C# project and reference that one, or set ChangzhouFactsAutoInclude to false";

    private static readonly Consumer FSharpWithFacts = new("fsharp-with-facts")
    {
        Files =
        {
            ["FSharpWithFacts.fsproj"] = Sources.Library(items: """<Compile Include="Library.fs" />"""),
            ["Library.fs"] = "module Library",
            ["facts.yaml"] = Sources.Facts("19"),
        },
    };

    [Fact]
    public void AFactsFileOfAnFSharpProjectIsAWarningThatSaysWhatToDo() =>
        Assert.Equal(("facts.yaml", "warning", "CZF1092", OnlyCSharp), Complaint(FSharpWithFacts));

    private static readonly Consumer VisualBasicWithFacts = new("vb-with-facts")
    {
        Files =
        {
            ["VisualBasicWithFacts.vbproj"] = Sources.Library(items: """<AdditionalFiles Include="data/rates.yaml" ChangzhouFacts="true" />"""),
            ["data/rates.yaml"] = Sources.Facts("19"),
        },
    };

    [Fact]
    public void AnItemOfAVisualBasicProjectIsAWarningThatSaysWhatToDo() =>
        Assert.Equal(("rates.yaml", "warning", "CZF1092", OnlyCSharp), Complaint(VisualBasicWithFacts));

    private (string File, string Severity, string Id, string Message) Complaint(Consumer consumer)
    {
        BuildDiagnostic found = kinds.Complaint(consumer);
        return (found.File, found.Severity, found.Id, found.Message);
    }
}
