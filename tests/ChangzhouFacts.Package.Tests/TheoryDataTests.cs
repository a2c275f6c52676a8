using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Periods and figures as data of xUnit theories: each row is listed separately, with its value.</summary>
public sealed class TheoryDataTests
{
    private const string Tests = """
        using System.Collections.Generic;
        using ChangzhouFacts;
        using Xunit;

        public class Rates
        {
            public static TheoryData<Period, decimal> Vat => new()
            {
                { Period.Parse("2020-06-30"), 19m },
                { Period.OfMonth(2022, 10), 0m },
                { Period.Parse("2022-Q3"), 0m },
                { Period.OfYear(2022), 0m },
                { Period.OfYears(2017, 2022), 0m },
            };

            [Theory]
            [MemberData(nameof(Vat))]
            public void Holds(Period day, decimal rate)
            {
                if (day.Kind == PeriodKind.Day)
                {
                    Assert.Equal(rate, (decimal)Money.Taxes.Vat.On(day));
                }
            }
        }
        """;

    private const string Listed = """
        Rates.Holds(day: 2017/2022, rate: 0)
        Rates.Holds(day: 2020-06-30, rate: 19)
        Rates.Holds(day: 2022, rate: 0)
        Rates.Holds(day: 2022-10, rate: 0)
        Rates.Holds(day: 2022-Q3, rate: 0)
        """;

    [SkippableFact]
    public void XUnit2ShowsEachPeriodThatItRan()
    {
        using Workspace workspace = Create(nameof(XUnit2ShowsEachPeriodThatItRan), "<PackageReference Include=\"xunit\" Version=\"2.9.3\" />");
        CommandResult run = CommandLine.DotNet(workspace.Folder, "test", "Tests.csproj", "-m:1", "--logger", "console;verbosity=normal").SkipsWithoutPackage().Succeeds();

        Assert.Equal(Listed.Split('\n').Select(line => line.Trim()), Of(run));
    }

    [SkippableFact]
    public void XUnit3ListsEachPeriodBeforeItRuns()
    {
        using Workspace workspace = Create(
            nameof(XUnit3ListsEachPeriodBeforeItRuns), "<PackageReference Include=\"xunit.v3\" Version=\"3.2.2\" />", "<OutputType>Exe</OutputType>");
        CommandResult list = CommandLine.DotNet(workspace.Folder, "test", "Tests.csproj", "-m:1", "--list-tests").SkipsWithoutPackage().Succeeds();

        Assert.Equal(Listed.Split('\n').Select(line => line.Trim()), Of(list));
        CommandLine.DotNet(workspace.Folder, "test", "Tests.csproj", "-m:1", "--no-build").Succeeds();
    }

    private static Workspace Create(string name, string framework, string properties = "")
    {
        var workspace = new Workspace(name);
        workspace.Write("Tests.csproj", Sources.Library("<IsTestProject>true</IsTestProject>" + properties, Sources.StepsItem + framework + """
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.1" />
            <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
            """));
        workspace.Write("steps.yaml", Sources.Steps);
        workspace.Write("Rates.cs", Tests);
        return workspace;
    }

    private static IEnumerable<string> Of(CommandResult run) => run.Lines
        .Select(line => line.IndexOf("Rates.Holds(", StringComparison.Ordinal) is var at and >= 0 ? line[at..(line.IndexOf(')', StringComparison.Ordinal) + 1)] : "")
        .Where(line => line.Length > 0)
        .Order(StringComparer.Ordinal);
}
