using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>The contents of the packages, and their metadata.</summary>
public sealed partial class PackageContentsTests
{
    private const string Library = "ChangzhouFacts";
    private const string Tool = "ChangzhouFacts.Cli";

    // Files that every package has because of its format.
    private static readonly string[] Envelope = ["[Content_Types].xml", "_rels/.rels", "package/services/metadata/core-properties/nuget.psmdcp"];

    [Fact]
    public void TheLibrarysPackageHoldsThisAndNothingElse() => Holds(Library, "nupkg",
        "ChangzhouFacts.nuspec",
        "LICENSE",
        "README.md",
        "THIRD-PARTY-NOTICES.md",
        "analyzers/dotnet/cs/ChangzhouFacts.CodeFixes.dll",
        "analyzers/dotnet/cs/ChangzhouFacts.Compiler.dll",
        "analyzers/dotnet/cs/ChangzhouFacts.Generator.dll",
        "analyzers/dotnet/cs/ChangzhouFacts.Model.dll",
        "analyzers/dotnet/cs/ChangzhouFacts.YamlDotNet.dll",
        "build/ChangzhouFacts.props",
        "buildTransitive/ChangzhouFacts.targets",
        "facts.schema.json",
        "icon.png",
        "lib/net8.0/ChangzhouFacts.Model.dll",
        "lib/net8.0/ChangzhouFacts.Model.xml",
        "lib/net8.0/ChangzhouFacts.dll",
        "lib/net8.0/ChangzhouFacts.xml",
        "lib/netstandard2.0/ChangzhouFacts.Model.dll",
        "lib/netstandard2.0/ChangzhouFacts.Model.xml",
        "lib/netstandard2.0/ChangzhouFacts.dll",
        "lib/netstandard2.0/ChangzhouFacts.xml");

    [Fact]
    public void TheToolsPackageHoldsThisAndNothingElse() => Holds(Tool, "nupkg",
        "ChangzhouFacts.Cli.nuspec",
        "LICENSE",
        "README.md",
        "THIRD-PARTY-NOTICES.md",
        "icon.png",
        "tools/net8.0/any/AngleSharp.dll",
        "tools/net8.0/any/ChangzhouFacts.Compiler.dll",
        "tools/net8.0/any/ChangzhouFacts.LanguageServer.dll",
        "tools/net8.0/any/ChangzhouFacts.Model.dll",
        "tools/net8.0/any/ChangzhouFacts.Model.pdb",
        "tools/net8.0/any/ChangzhouFacts.YamlDotNet.dll",
        "tools/net8.0/any/CommunityToolkit.HighPerformance.dll",
        "tools/net8.0/any/CsvHelper.dll",
        "tools/net8.0/any/DotnetToolSettings.xml",
        "tools/net8.0/any/K4os.Compression.LZ4.dll",
        "tools/net8.0/any/MessagePack.Annotations.dll",
        "tools/net8.0/any/MessagePack.dll",
        "tools/net8.0/any/Microsoft.IO.RecyclableMemoryStream.dll",
        "tools/net8.0/any/Microsoft.NET.StringTools.dll",
        "tools/net8.0/any/Microsoft.VisualStudio.Threading.dll",
        "tools/net8.0/any/Microsoft.VisualStudio.Validation.dll",
        "tools/net8.0/any/Nerdbank.MessagePack.dll",
        "tools/net8.0/any/Nerdbank.Streams.dll",
        "tools/net8.0/any/Newtonsoft.Json.dll",
        "tools/net8.0/any/OxyPlot.dll",
        "tools/net8.0/any/Parquet.dll",
        "tools/net8.0/any/PolyType.dll",
        "tools/net8.0/any/Snappier.dll",
        "tools/net8.0/any/Spectre.Console.Ansi.dll",
        "tools/net8.0/any/Spectre.Console.dll",
        "tools/net8.0/any/StreamJsonRpc.dll",
        "tools/net8.0/any/System.CommandLine.dll",
        "tools/net8.0/any/System.IO.Pipelines.dll",
        "tools/net8.0/any/UglyToad.PdfPig.Core.dll",
        "tools/net8.0/any/UglyToad.PdfPig.DocumentLayoutAnalysis.dll",
        "tools/net8.0/any/UglyToad.PdfPig.Fonts.dll",
        "tools/net8.0/any/UglyToad.PdfPig.Package.dll",
        "tools/net8.0/any/UglyToad.PdfPig.Tokenization.dll",
        "tools/net8.0/any/UglyToad.PdfPig.Tokens.dll",
        "tools/net8.0/any/UglyToad.PdfPig.dll",
        "tools/net8.0/any/ZstdSharp.dll",
        "tools/net8.0/any/changzhou-facts.deps.json",
        "tools/net8.0/any/changzhou-facts.dll",
        "tools/net8.0/any/changzhou-facts.pdb",
        "tools/net8.0/any/changzhou-facts.runtimeconfig.json");

    [Fact]
    public void TheNoticesNameEachLibraryThatIsInside()
    {
        string notices = Text(Tool, "THIRD-PARTY-NOTICES.md");

        string[] libraries =
        [
            "YamlDotNet", "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine", "CsvHelper", "OxyPlot.Core", "Parquet.Net", "CommunityToolkit.HighPerformance",
            "Microsoft.IO.RecyclableMemoryStream", "K4os.Compression.LZ4", "ZstdSharp", "Snappier", "AngleSharp", "PdfPig",
            "StreamJsonRpc", "Microsoft.VisualStudio.Threading", "Microsoft.VisualStudio.Validation", "Microsoft.NET.StringTools", "Nerdbank.Streams",
            "Nerdbank.MessagePack", "MessagePack", "Newtonsoft.Json", "PolyType",
        ];
        Assert.All(libraries, library => Assert.Contains(library, notices, StringComparison.Ordinal));
        Assert.Equal(notices, Text(Library, "THIRD-PARTY-NOTICES.md"));
    }

    [Fact]
    public void TheLibrarysSymbolsAreInAPackageOfTheirOwn() => Holds(Library, "snupkg",
        "ChangzhouFacts.nuspec",
        "lib/net8.0/ChangzhouFacts.Model.pdb",
        "lib/net8.0/ChangzhouFacts.pdb",
        "lib/netstandard2.0/ChangzhouFacts.Model.pdb",
        "lib/netstandard2.0/ChangzhouFacts.pdb");

    [Fact]
    public void OnlyNetStandardNeedsAnotherPackage()
    {
        XElement[] groups = [.. Metadata(Library).Descendants().Where(element => element.Name.LocalName == "group")];

        Assert.Equal(
            ["net8.0:", ".NETStandard2.0:System.Memory 4.5.5"],
            groups.Select(group => $"{group.Attribute("targetFramework")?.Value}:{string.Join(", ", group.Elements().Select(dependency => $"{dependency.Attribute("id")?.Value} {dependency.Attribute("version")?.Value}"))}"));
    }

    [Theory]
    [InlineData(Library)]
    [InlineData(Tool)]
    public void ThePackageSaysWhoseItIsAndWhatItIs(string id)
    {
        XElement metadata = Metadata(id);

        Assert.Equal(id, Value(metadata, "id"));
        Assert.Equal(Packages.Version, Value(metadata, "version"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.NotEmpty(Value(metadata, "description"));
        Assert.NotEmpty(Value(metadata, "authors"));
        Assert.NotEmpty(Value(metadata, "tags"));
        Assert.Equal("https://github.com/changzhoufacts/changzhoufacts", Value(metadata, "projectUrl"));
        Assert.Equal("https://github.com/changzhoufacts/changzhoufacts/blob/main/CHANGELOG.md", Value(metadata, "releaseNotes"));
        XElement repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(("git", "https://github.com/changzhoufacts/changzhoufacts.git"), (repository.Attribute("type")?.Value, repository.Attribute("url")?.Value));
        // As a development dependency, the runtime's DLL would be missing at run time.
        Assert.Null(metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "developmentDependency"));
    }

    /// <summary>It is read outside the repository: relative paths lead nowhere, and its readers have no clone.</summary>
    [Theory]
    [InlineData(Library)]
    [InlineData(Tool)]
    public void TheReadmeOfThePackageIsForWhoHasThePackageAlone(string id)
    {
        string readme = Text(id, "README.md");

        Assert.StartsWith($"# {id}\n", readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All(Link().Matches(readme), link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
        Assert.All(PathOnMain().Matches(readme), link => Assert.True(File.Exists(Path.Combine(RunFolder.Repository, link.Groups[1].Value)), link.Value));
        Assert.DoesNotContain("clone", readme, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("--project", readme, StringComparison.Ordinal);
        Assert.Contains("8.0.100", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFrameworksOfThePackageAreComparedWithEachOther()
    {
        CommandResult properties = CommandLine.DotNet(
            RunFolder.Repository, "msbuild", "src/ChangzhouFacts", "-getProperty:EnablePackageValidation", "-p:Configuration=Release");

        properties.Prints("true");
    }

    private static void Holds(string id, string extension, params string[] files)
    {
        using ZipArchive package = ZipFile.OpenRead(Packages.File(id, extension));

        Assert.Equal([.. files.Concat(Envelope).Order(StringComparer.Ordinal)], package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    private static XElement Metadata(string id) =>
        XDocument.Parse(Text(id, id + ".nuspec")).Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    private static string Text(string id, string file)
    {
        using ZipArchive package = ZipFile.OpenRead(Packages.File(id, "nupkg"));
        using var reader = new StreamReader(package.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    private static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

    [GeneratedRegex(@"\]\(([^)]*)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"/blob/main/([^)#]*)")]
    private static partial Regex PathOnMain();
}
