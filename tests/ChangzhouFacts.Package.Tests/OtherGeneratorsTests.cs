using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Source generators do not see the output of others in the same project: the effects, and the workarounds in the README.</summary>
public sealed class OtherGeneratorsTests(ConsumerGroup<OtherGeneratorsTests> projects) : IClassFixture<ConsumerGroup<OtherGeneratorsTests>>
{
    private const string Limits = """
        schema: 1
        dataset: limits
        sources:
          rules: { title: House Rules }
        defaults: { source: rules }
        facts:
          pattern: { label: Form of an order number, text: "^[A-Z]{2}-[0-9]{4}$" }
          max-title: { label: Longest title, unit: count, of: character, as-of: 2024-01-02, value: 40 }
        """;

    private const string Regex = """
        using System.Text.RegularExpressions;
        using Facts;

        internal static partial class Orders
        {
            [GeneratedRegex(Limits.Pattern.Text)]
            public static partial Regex Number();
        }
        """;

    private const string Options = """
        using System.ComponentModel.DataAnnotations;
        using Facts;
        using Microsoft.Extensions.Options;

        public sealed class Article
        {
            [Range(1, Limits.MaxTitle.Value)]
            public int TitleLength { get; set; }
        }

        [OptionsValidator]
        public sealed partial class ArticleValidator : IValidateOptions<Article>;
        """;

    private static readonly Consumer Apart = new("apart")
    {
        Files =
        {
            ["Facts/Facts.csproj"] = Sources.Library("<ChangzhouFactsVisibility>public</ChangzhouFactsVisibility>"),
            ["Facts/facts.yaml"] = Limits,
            ["Shop/Shop.csproj"] = Web("""<ProjectReference Include="../Facts/Facts.csproj" />"""),
            ["Shop/Orders.cs"] = Regex,
            ["Shop/Article.cs"] = Options,
            ["Shop/Program.cs"] = App("() => Limits.MaxTitle.Value", """
                Console.WriteLine(Orders.Number().IsMatch("AB-1234"));
                Console.WriteLine(new ArticleValidator().Validate(null, new Article { TitleLength = 41 }).Failed);
                """),
        },
    };

    [Fact]
    public void GeneratorsSeeTheFactsOfAnotherProject() => projects.Prints(Apart, "Shop/Shop.csproj", """
        True
        True
        40
        """);

    private static readonly Consumer RegexTogether = Together("regex", "Uses.cs", Regex, "<OutputType>Library</OutputType>");

    private static readonly Consumer OptionsTogether = Together("options", "Uses.cs", Options, "<OutputType>Library</OutputType>");

    private static readonly Consumer HandlerTogether = Together("handler", "Program.cs", App("() => Limits.MaxTitle.Value"));

    [Fact]
    public void GeneratorsDoNotSeeTheFactsOfTheirOwnProject()
    {
        Assert.Contains(projects.Complaints(RegexTogether), found => found.Id == "SYSLIB1040");
        Assert.Equal("CS1729", Assert.Single(projects.Complaints(OptionsTogether)).Id);
        Assert.All(projects.Complaints(HandlerTogether), found => Assert.Equal("GeneratedRouteBuilderExtensions.g.cs", found.File));
        Assert.NotEmpty(projects.Complaints(HandlerTogether));
    }

    private static readonly Consumer HandlerThatNamesItsType = Together("named", "Program.cs", App("int () => Limits.MaxTitle.Value"));

    [Fact]
    public void AHandlerThatNamesWhatItReturnsUsesTheFactsOfItsOwnProject() => projects.Prints(HandlerThatNamesItsType, "App.csproj", "40");

    private static Consumer Together(string folder, string file, string code, string properties = "") => new(folder)
    {
        Files =
        {
            ["App.csproj"] = Web(Sources.Reference, properties + "<RootNamespace>Facts</RootNamespace>"),
            ["facts.yaml"] = Limits,
            [file] = code,
        },
    };

    private static string Web(string items, string properties = "") => Sources.Project(
        "net10.0",
        properties + "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>",
        items).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal);

    /// <summary>A web app that sends requests to itself.</summary>
    private static string App(string handler, string statements = "") => $$"""
        using Facts;

        {{statements}}
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/longest", {{handler}});
        await app.StartAsync();
        using var client = new HttpClient();
        Console.WriteLine(await client.GetStringAsync(app.Urls.Single() + "/longest"));
        """;
}
