using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Which facts files of a project are compiled, and to what.</summary>
public sealed class FactsFilesTests(ConsumerGroup<FactsFilesTests> projects) : IClassFixture<ConsumerGroup<FactsFilesTests>>
{
    private const string LockedAt18 = """
        changzhou-facts-lock: 1
        vat-rate	2020	18.5	decimal	percent of taxable amount	exact
        vat-rate	2024	18	decimal	percent of taxable amount	exact
        """;

    private static readonly Consumer ThreeFiles = new("three-files")
    {
        Files =
        {
            ["App.csproj"] = Sources.App("<ChangzhouFactsVisibility>public</ChangzhouFactsVisibility>", """
                <AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" ChangzhouFactsClass="Tariffs" ChangzhouFactsNamespace="Money.Figures" />
                <AdditionalFiles Include="more/towns.yaml" ChangzhouFacts="true" ChangzhouFactsClass="Towns" ChangzhouFactsVisibility="internal" />
                """),
            ["facts.yaml"] = Sources.Facts("19", "own-rates"),
            ["rates.yaml"] = Sources.Facts("20"),
            ["more/towns.yaml"] = Sources.Facts("21"),
            ["Program.cs"] = """
                using System;

                Type[] classes = [typeof(App.OwnRates), typeof(Money.Figures.Tariffs), typeof(App.Towns)];
                foreach (Type type in classes)
                {
                    Console.WriteLine($"{type.FullName} {(type.IsPublic ? "public" : "internal")}");
                }

                Console.WriteLine(App.OwnRates.VatRate.Latest + Money.Figures.Tariffs.VatRate.Latest + App.Towns.VatRate.Latest);
                """,
        },
    };

    [Fact]
    public void ThreeFilesHaveTheClassNamespaceAndVisibilityOfTheirItems() => projects.Prints(ThreeFiles, "App.csproj", """
        App.OwnRates public
        Money.Figures.Tariffs public
        App.Towns internal
        60
        """);

    private static readonly Consumer TwoProjects = new("two-projects")
    {
        Files =
        {
            ["Figures/Figures.csproj"] = Sources.Library("<ChangzhouFactsVisibility>public</ChangzhouFactsVisibility>"),
            ["Figures/facts.yaml"] = Sources.Facts("19"),
            ["App/App.csproj"] = Sources.Project("net10.0", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Figures/Figures.csproj" />"""),
            ["App/Program.cs"] = "System.Console.WriteLine(Figures.Rates.VatRate.In2024);",
        },
    };

    [Fact]
    public void PublicFactsAreSeenByAnotherProject() => projects.Prints(TwoProjects, "App/App.csproj", "19");

    private static readonly Consumer Hidden = new("hidden")
    {
        Files =
        {
            ["Figures/Figures.csproj"] = Sources.Library(),
            ["Figures/facts.yaml"] = Sources.Facts("19"),
            ["App/App.csproj"] = Sources.Project("net10.0", "<OutputType>Exe</OutputType>", """<ProjectReference Include="../Figures/Figures.csproj" />"""),
            ["App/Program.cs"] = "System.Console.WriteLine(typeof(Figures.Rates));",
        },
    };

    [Fact]
    public void FactsAreInternalUnlessSomebodySaysOtherwise()
    {
        BuildDiagnostic complaint = projects.Complaint(Hidden);

        Assert.Equal(("Program.cs", "CS0122"), (complaint.File, complaint.Id));
    }

    private static readonly Consumer OptedOut = new("opted-out")
    {
        Files =
        {
            ["App.csproj"] = Sources.App("<ChangzhouFactsAutoInclude>false</ChangzhouFactsAutoInclude>", """<AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" />"""),
            ["facts.yaml"] = "broken: [",
            ["rates.yaml"] = Sources.Facts("19"),
            ["Program.cs"] = "System.Console.WriteLine(App.Rates.VatRate.In2024);",
        },
    };

    [Fact]
    public void AProjectCanLeaveItsFactsFileOut() => projects.Prints(OptedOut, "App.csproj", "19");

    private static readonly Consumer NamedTwice = new("named-twice")
    {
        Files =
        {
            ["App.csproj"] = Sources.App(items: """<AdditionalFiles Include="facts.yaml" ChangzhouFacts="true" ChangzhouFactsClass="Named" />"""),
            ["facts.yaml"] = Sources.Facts("19"),
            ["Program.cs"] = "System.Console.WriteLine(App.Named.VatRate.In2024);",
        },
    };

    [Fact]
    public void AnItemOfTheProjectsOwnForItsFactsFileWins() => projects.Prints(NamedTwice, "App.csproj", "19");

    private static readonly Consumer Globbed = new("globbed")
    {
        Files =
        {
            ["App.csproj"] = Sources.App(items: """<AdditionalFiles Include="**/*.yaml;**/*.lock" />"""),
            ["facts.yaml"] = Sources.Facts("19"),
            ["facts.lock"] = LockedAt18,
            ["other.yaml"] = "broken: [",
            ["Program.cs"] = "System.Console.WriteLine(App.Rates.VatRate.In2024);",
        },
    };

    [Fact]
    public void AnItemForEveryFileHidesNeitherTheFactsFileNorItsLock() => IsLockedAt18(Globbed, "facts.yaml");

    private static readonly Consumer Spellings = new("spellings")
    {
        Files =
        {
            ["App.csproj"] = Sources.App(items: """
                <AdditionalFiles Include="facts.yaml" />
                <AdditionalFiles Include="./facts.yaml" ChangzhouFactsClass="Tariffs" />
                <AdditionalFiles Include="more/../facts.yaml" />
                <AdditionalFiles Include="$(MSBuildProjectDirectory)/facts.yaml" ChangzhouFactsNamespace="Shop.Tax" />
                <AdditionalFiles Include="$(MSBuildProjectDirectory)/more/../rates.yaml" ChangzhouFactsClass="Others" />
                <AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" />
                """),
            ["more/readme.txt"] = "",
            ["facts.yaml"] = Sources.Facts("19"),
            ["rates.yaml"] = Sources.Facts("20"),
            ["Program.cs"] = "System.Console.WriteLine(Shop.Tax.Tariffs.VatRate.In2024 + App.Others.VatRate.In2024);",
        },
    };

    [Fact]
    public void AFileUnderSeveralSpellingsIsOneFile() => projects.Prints(Spellings, "App.csproj", "39");

    private static readonly Consumer Late = new("late")
    {
        Files =
        {
            ["App.csproj"] = Sources.App(),
            ["Directory.Build.targets"] = """
                <Project>
                  <ItemGroup>
                    <AdditionalFiles Include="$(MSBuildThisFileDirectory)**/*.yaml" />
                    <AdditionalFiles Update="$(MSBuildThisFileDirectory)data/rates.yaml" ChangzhouFacts="true" ChangzhouFactsNamespace="Late" />
                  </ItemGroup>
                </Project>
                """,
            ["facts.yaml"] = Sources.Facts("19"),
            ["data/rates.yaml"] = Sources.Facts("19"),
            ["data/rates.lock"] = LockedAt18,
            ["Program.cs"] = "System.Console.WriteLine(App.Rates.VatRate.In2024 + Late.Rates.VatRate.In2024);",
        },
    };

    [Fact]
    public void ItemsThatComeAfterThePackagesOwnCountToo() => IsLockedAt18(Late, "rates.yaml");

    private static readonly Consumer LeftOut = new("left-out")
    {
        Files =
        {
            ["App.csproj"] = Sources.App(items: """<AdditionalFiles Include="facts.yaml" ChangzhouFacts="false" />"""),
            ["facts.yaml"] = "broken: [",
            ["Program.cs"] = "System.Console.WriteLine(1);",
        },
    };

    [Fact]
    public void AnItemCanLeaveTheFactsFileOut() => projects.Prints(LeftOut, "App.csproj", "1");

    // In each of these, MSBuild and the compiler truncate a name at the # or the ;.
    private static readonly Consumer CutPath = new("C# & more; it's 100")
    {
        Files =
        {
            ["C#App.csproj"] = Sources.App(items: """<AdditionalFiles Include="a%3Bb #2/rates.yaml" ChangzhouFacts="true" ChangzhouFactsClass="More" />"""),
            ["facts.yaml"] = Sources.Facts("19"),
            ["a;b #2/rates.yaml"] = Sources.Facts("19"),
            ["a;b #2/rates.lock"] = LockedAt18,
            ["Program.cs"] = "System.Console.WriteLine(C_App.Rates.VatRate.In2024 + C_App.More.VatRate.In2024);",
        },
    };

    [Fact]
    public void APathAndARootNamespaceMayHaveWhatMSBuildCutsAt() => IsLockedAt18(CutPath, "rates.yaml");

    private static readonly string LongNamespace = string.Join('.', Enumerable.Repeat("Figures", 60));

    private static readonly Consumer LongName = new("long-name")
    {
        Files =
        {
            ["App.csproj"] = Sources.App(
                "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>",
                $"""<AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" ChangzhouFactsNamespace="{LongNamespace}" />"""),
            ["rates.yaml"] = Sources.Facts("19"),
            ["Program.cs"] = $"System.Console.WriteLine({LongNamespace}.Rates.VatRate.In2024);",
        },
    };

    [Fact]
    public void TheCodeOfALongNamespaceCanBeWrittenToTheDisk() => projects.Prints(LongName, "App.csproj", "19");

    // The middle project passes the generator on, like every reference to a package with a generator.
    private static readonly Consumer FarAway = new("far-away")
    {
        Files =
        {
            ["Near/Near.csproj"] = Sources.Library(),
            ["Middle/Middle.csproj"] = Sources.Project("net10.0", "", """<ProjectReference Include="../Near/Near.csproj" />"""),
            ["Far/Far.csproj"] = Sources.Project("net10.0", "<OutputType>Exe</OutputType>", """
                <ProjectReference Include="../Middle/Middle.csproj" />
                <AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" ChangzhouFactsNamespace="Money" />
                """),
            ["Far/facts.yaml"] = "stray: [",
            ["Far/rates.yaml"] = Sources.Facts("19"),
            ["Far/Program.cs"] = """
                System.Console.WriteLine(Money.Rates.VatRate.In2024);
                System.Console.WriteLine(ChangzhouFacts.Changzhou.InnovationPlatforms.Value);
                """,
        },
    };

    [Fact]
    public void AProjectTwoReferencesAwayCompilesOnlyWhatItNames() => projects.Prints(FarAway, "Far/Far.csproj", """
        19
        47
        """);

    private static readonly Consumer FarLock = new("far-lock")
    {
        Files =
        {
            ["Near/Near.csproj"] = Sources.Library(),
            ["Far/Far.csproj"] = Sources.Project("net10.0", "", """
                <ProjectReference Include="../Near/Near.csproj" />
                <AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" />
                """),
            ["Far/rates.yaml"] = Sources.Facts("19"),
            ["Far/rates.lock"] = LockedAt18,
        },
    };

    [Fact]
    public void TheLockOfAFileThatAProjectNamesIsReadToo() => IsLockedAt18(FarLock, "rates.yaml");

    private static readonly Consumer OddPath = new("a path with spaces, 常州 & ünïcode 🏙")
    {
        Files =
        {
            ["App.csproj"] = Sources.App(items: """<AdditionalFiles Include="mehr Zahlen/größen.yaml" ChangzhouFacts="true" ChangzhouFactsClass="More" />"""),
            ["facts.yaml"] = Sources.Facts("19", keys: "subject: 常州"),
            ["mehr Zahlen/größen.yaml"] = Sources.Facts("20"),
            ["Program.cs"] = """
                System.Console.WriteLine(App.Rates.VatRate.In2024 + App.More.VatRate.In2024);
                System.Console.WriteLine(App.Rates.VatRate.Fact.Subject);
                """,
        },
    };

    [Fact]
    public void APathMayHaveSpacesAndLettersOfAnyScript() => projects.Prints(OddPath, "App.csproj", """
        39
        常州
        """);

    /// <summary>It compiles, and its lock is read.</summary>
    private void IsLockedAt18(Consumer consumer, string file)
    {
        BuildDiagnostic complaint = projects.Complaint(consumer);

        Assert.Equal((file, "warning", "CZF3010"), (complaint.File, complaint.Severity, complaint.Id));
    }
}
