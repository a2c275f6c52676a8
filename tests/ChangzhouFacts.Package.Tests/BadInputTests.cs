using System.Net.Sockets;
using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Each of these projects builds with one error, with the reason and the place.</summary>
public sealed class BadInputTests(ConsumerGroup<BadInputTests> projects) : IClassFixture<ConsumerGroup<BadInputTests>>
{
    // The C# compiler's own message for an unreadable file.
    private const string NotFound = "CS2001";
    private const string CannotOpen = "CS1504";

    private static readonly Socket Socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    private static readonly Consumer SameClass = new("same-class")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(items: """<AdditionalFiles Include="more/rates.yaml" ChangzhouFacts="true" />"""),
            ["facts.yaml"] = Sources.Facts("19"),
            ["more/rates.yaml"] = Sources.Facts("20"),
            ["Use.cs"] = "class Use { decimal Rate => App.Rates.VatRate.In2024; }",
        },
    };

    [Fact]
    public void TwoFilesCannotMakeOneClass() => Complains(
        SameClass, "rates.yaml", "1,1", "CZF1090",
        "'facts.yaml' already makes the class App.Rates; give this file another 'class', or its item another ChangzhouFactsClass");

    private static readonly Consumer ADirectory = new("a-directory")
    {
        Files = { ["App.csproj"] = Sources.Library() },
        Prepare = folder => Directory.CreateDirectory(Path.Combine(folder, "facts.yaml")),
    };

    [Fact]
    public void ADirectoryIsNoFactsFile() => CannotBeRead(ADirectory, "facts.yaml", CannotOpen);

    private static readonly Consumer Missing = new("missing")
    {
        Files = { ["App.csproj"] = Sources.Library(items: """<AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" />""") },
    };

    [Fact]
    public void AFileThatAnItemNamesHasToBeThere() => CannotBeRead(Missing, "rates.yaml", NotFound);

    private static readonly Consumer Dangling = new("dangling")
    {
        Files = { ["App.csproj"] = Sources.Library() },
        Prepare = folder => File.CreateSymbolicLink(Path.Combine(folder, "facts.yaml"), Path.Combine(folder, "gone.yaml")),
    };

    [Fact]
    public void ALinkThatLeadsNowhereIsNoFactsFile() => CannotBeRead(Dangling, "facts.yaml", NotFound);

    // If root runs the tests, every file is readable; but nobody can open a socket as a file.
    private static readonly Consumer NotPermitted = new("not-permitted")
    {
        Files = { ["App.csproj"] = Sources.Library() },
        Prepare = folder => Socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(folder, "facts.yaml"))),
    };

    [Fact]
    public void AFileThatCannotBeReadIsNoFactsFile() => CannotBeRead(NotPermitted, "facts.yaml", CannotOpen);

    private static readonly Consumer Vanishing = new("vanishing")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library().Replace("</Project>", """
                  <Target Name="Vanish" BeforeTargets="CoreCompile">
                    <Delete Files="facts.yaml" />
                  </Target>
                </Project>
                """, StringComparison.Ordinal),
            ["facts.yaml"] = Sources.Facts("19"),
        },
    };

    [Fact]
    public void AFileThatVanishesBeforeTheCompilerReadsItIsMissed() => CannotBeRead(Vanishing, "facts.yaml", NotFound);

    private static readonly Consumer ItemVisibility = new("item-visibility")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(items: """<AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" ChangzhouFactsVisibility="private" />"""),
            ["rates.yaml"] = Sources.Facts("19"),
            ["Use.cs"] = "class Use { decimal Rate => App.Rates.VatRate.In2024; }",
        },
    };

    [Fact]
    public void AnItemsVisibilityIsPublicOrInternal() => Complains(
        ItemVisibility, "rates.yaml", "1,1", "CZF1026",
        "the project sets the metadata ChangzhouFactsVisibility to 'private' for this file; it can be public or internal");

    private static readonly Consumer ProjectVisibility = new("project-visibility")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library("<ChangzhouFactsVisibility>publik</ChangzhouFactsVisibility>"),
            ["facts.yaml"] = Sources.Facts("19"),
            ["Use.cs"] = "class Use { decimal Rate => App.Rates.VatRate.In2024; }",
        },
    };

    [Fact]
    public void AProjectsVisibilityIsPublicOrInternal() => Complains(
        ProjectVisibility, "facts.yaml", "1,1", "CZF1026",
        "the project sets the property ChangzhouFactsVisibility to 'publik' for this file; did you mean 'public'?");

    private static readonly Consumer ImpossibleClass = new("impossible-class")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(items: """<AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" ChangzhouFactsClass="1st rates" />"""),
            ["rates.yaml"] = Sources.Facts("19"),
            ["Use.cs"] = "class Use { decimal Rate => App.Rates.VatRate.In2024; }",
        },
    };

    [Fact]
    public void AnItemsClassIsAnIdentifier() => Complains(
        ImpossibleClass, "rates.yaml", "1,1", "CZF1026",
        "the project sets ChangzhouFactsClass to '1st rates' for this file; it is not a C# identifier of ASCII letters, digits and '_', at most 500 characters");

    private static readonly Consumer ImpossibleNamespace = new("impossible-namespace")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(items: """<AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" ChangzhouFactsNamespace="My figures" />"""),
            ["rates.yaml"] = Sources.Facts("19"),
            ["Use.cs"] = "class Use { decimal Rate => App.Rates.VatRate.In2024; }",
        },
    };

    [Fact]
    public void AnItemsNamespaceIsANamespace() => Complains(
        ImpossibleNamespace, "rates.yaml", "1,1", "CZF1026",
        "the project sets ChangzhouFactsNamespace to 'My figures' for this file; write C# identifiers of ASCII letters, digits and '_', joined by dots");

    private static readonly Consumer CutClass = new("cut-class")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(items: """<AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" ChangzhouFactsClass="Rates%3BEvil" />"""),
            ["rates.yaml"] = Sources.Facts("19"),
        },
    };

    [Fact]
    public void AClassIsNotCutAtASemicolon() => Complains(
        CutClass, "rates.yaml", "1,1", "CZF1026",
        "the project sets ChangzhouFactsClass to 'Rates;Evil' for this file; it is not a C# identifier of ASCII letters, digits and '_', at most 500 characters");

    private static readonly Consumer CutNamespace = new("cut-namespace")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(items: """<AdditionalFiles Include="facts.yaml" ChangzhouFactsNamespace="Rates #2" />"""),
            ["facts.yaml"] = Sources.Facts("19"),
        },
    };

    [Fact]
    public void ANamespaceIsNotCutAtAHash() => Complains(
        CutNamespace, "facts.yaml", "1,1", "CZF1026",
        "the project sets ChangzhouFactsNamespace to 'Rates #2' for this file; write C# identifiers of ASCII letters, digits and '_', joined by dots");

    private static readonly Consumer CutVisibility = new("cut-visibility")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(items: """<AdditionalFiles Include="facts.yaml" ChangzhouFactsVisibility="public%0A'||=|" />"""),
            ["facts.yaml"] = Sources.Facts("19"),
        },
    };

    [Fact]
    public void AVisibilityIsNotCutAtTheEndOfALine() => Complains(
        CutVisibility, "facts.yaml", "1,1", "CZF1026", "the project sets the metadata ChangzhouFactsVisibility to 'public '||=|' for this file; ");

    private static readonly Consumer CutProperty = new("cut-property")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library("<ChangzhouFactsLock>off;error #'</ChangzhouFactsLock>"),
            ["facts.yaml"] = Sources.Facts("19"),
        },
    };

    [Fact]
    public void APropertyIsNotCut() => Complains(
        CutProperty, "facts.yaml", "1,1", "CZF1026",
        "the project sets the property ChangzhouFactsLock to 'off;error #'' for this file; it can be warn, error, required or off");

    private static readonly Consumer TwoClasses = new("two-classes")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(items: """
                <AdditionalFiles Include="rates.yaml" ChangzhouFacts="true" ChangzhouFactsClass="Rates" />
                <AdditionalFiles Include="./rates.yaml" ChangzhouFacts="true" ChangzhouFactsClass="Tariffs" />
                """),
            ["rates.yaml"] = Sources.Facts("19"),
        },
    };

    [Fact]
    public void OneFileCannotMakeTwoClasses() => Complains(
        TwoClasses, "rates.yaml", "1,1", "CZF1026",
        "the project sets ChangzhouFactsClass to 'Rates' and 'Tariffs' for this file; several items name the file, and they must agree");

    private static readonly Consumer ClassAndNamespace = new("class-and-namespace")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(items: """<AdditionalFiles Include="more.yaml" ChangzhouFacts="true" ChangzhouFactsNamespace="App.Rates.More" />"""),
            ["facts.yaml"] = Sources.Facts("19"),
            ["more.yaml"] = Sources.Facts("19"),
        },
    };

    [Fact]
    public void AClassOfOneFileIsNoNamespaceOfAnother() => Complains(
        ClassAndNamespace, "more.yaml", "1,1", "CZF1091",
        "this file's namespace App.Rates.More cannot be beside the class App.Rates of 'facts.yaml', because a name cannot be both a class and a namespace");

    private static readonly Consumer OddPath = new("in a path with spaces, 常州")
    {
        Files =
        {
            ["App.csproj"] = Sources.Library(),
            ["facts.yaml"] = Sources.Facts("19%"),
        },
    };

    [Fact]
    public void AnErrorNamesAFileInAnOddPath() => Complains(
        OddPath, "facts.yaml", "12,33", "CZF2001", "'19%' is not a number; write only the figure, and 'unit: percent'");

    private void CannotBeRead(Consumer consumer, string file, string besides)
    {
        BuildDiagnostic found = projects.Complaint(consumer, besides);

        Assert.Equal((file, "1,1", "error", "CZF0001"), (found.File, found.Place, found.Severity, found.Id));
        Assert.StartsWith("the facts file cannot be read: it is missing, is a directory, or cannot be opened", found.Message, StringComparison.Ordinal);
    }

    private void Complains(Consumer consumer, string file, string place, string id, string message)
    {
        BuildDiagnostic found = projects.Complaint(consumer);

        Assert.Equal((file, place, "error", id), (found.File, found.Place, found.Severity, found.Id));
        Assert.StartsWith(message, found.Message, StringComparison.Ordinal);
    }
}
