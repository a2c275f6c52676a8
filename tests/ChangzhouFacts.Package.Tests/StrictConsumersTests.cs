using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Projects with every analyzer on and every warning an error, in every supported C#.</summary>
public sealed class StrictConsumersTests(ConsumerGroup<StrictConsumersTests> projects) : IClassFixture<ConsumerGroup<StrictConsumersTests>>
{
    private const string Strict = """
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <EnableNETAnalyzers>true</EnableNETAnalyzers>
        <AnalysisLevel>latest-all</AnalysisLevel>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
        <AllowUnsafeBlocks>false</AllowUnsafeBlocks>
        """;

    private static readonly string[] Languages = ["7.3", "8", "9", "10", "11", "12", "13", "14", "latest", "preview"];

    // Public, because documentation matters there; each with the facts of this repository and with steps.
    private static readonly Consumer Libraries = new("strict")
    {
        Files = Languages.SelectMany(language => Library(
            "CSharp" + language.Replace(".", "", StringComparison.Ordinal),
            $"<LangVersion>{language}</LangVersion><ChangzhouFactsVisibility>public</ChangzhouFactsVisibility>"
                + (language == "7.3" ? "" : "<Nullable>enable</Nullable>"),
            "net10.0",
            isClsCompliant: false,
            File.ReadAllText(Path.Combine(RunFolder.Repository, "facts.yaml")))).ToDictionary(StringComparer.Ordinal),
    };

    private static readonly Consumer NetStandardLibrary = new("strict-netstandard")
    {
        Files = Library("NetStandard", "", "netstandard2.0", isClsCompliant: true, Sources.Facts("19")).ToDictionary(StringComparer.Ordinal),
    };

    [Fact]
    public void NoWarningComesFromGeneratedCodeInAnyCSharp() => projects.BuildsQuietly(Libraries);

    [Fact]
    public void NoWarningComesFromGeneratedCodeForNetStandard() => projects.BuildsQuietly(NetStandardLibrary);

    private static IEnumerable<KeyValuePair<string, string>> Library(string name, string properties, string framework, bool isClsCompliant, string facts) =>
    [
        new($"{name}/{name}.csproj", Sources.Library(Strict + properties, Sources.StepsItem, framework)),
        new($"{name}/Assembly.cs", $"""
            [assembly: System.CLSCompliant({(isClsCompliant ? "true" : "false")})]
            [assembly: System.Runtime.InteropServices.ComVisible(false)]
            """),
        new($"{name}/facts.yaml", facts),
        new($"{name}/steps.yaml", Sources.Steps),
    ];
}
