using System.ComponentModel;
using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChangzhouFacts.Tests;

/// <summary>Facts in a web API, as <c>docs/web.md</c> describes it.</summary>
public sealed class WebTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, FactsJsonContext.Default));
        builder.Services.AddOpenApi(options => options.DescribeFacts());
        _app = builder.Build();
        _app.MapOpenApi();
        _app.MapGet("/periods/{period}", (Period period, Period? until) => period + " " + until);
        _app.MapPost("/facts", (Fact fact) => fact);
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.First());
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task APeriodIsReadFromARouteAndAQuery() =>
        Assert.Equal("2022-10 2023", await _client.GetStringAsync("/periods/2022-10?until=2023"));

    [Theory]
    [InlineData("/periods/2022-13")]
    [InlineData("/periods/2022-10?until=never")]
    public async Task NoPeriodIsABadRequest(string path)
    {
        using HttpResponseMessage response = await _client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id": "Not An Id", "label": "A", "kind": "text", "citation": {"source": {"id": "a", "title": "A"}}, "texts": ["a"]}""")]
    [InlineData("""{"id": "a", "label": "A", "kind": "text", "citation": {"source": {"id": "a", "title": "A"}}, "texts": []}""")]
    public async Task JsonThatIsNoFactIsABadRequest(string json)
    {
        using HttpResponseMessage response = await PostAsync(json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task AFactComesBack()
    {
        using HttpResponseMessage response = await PostAsync("""{"id": "a", "label": "A", "kind": "text", "citation": {"source": {"id": "a", "title": "A"}}, "texts": ["b"]}""");
        var fact = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("b", (string?)fact["texts"]![0]);
    }

    [Theory]
    [InlineData("Observation", "value", """ "number" """, false)]
    [InlineData("Observation", "lower", """ ["null","number"] """, false)]
    [InlineData("Interval", "lower", """ ["null","number"] """, false)]
    [InlineData("Observation", "period", """ "string" """, true)]
    [InlineData("Revision", "period", """ ["null","string"] """, true)]
    public async Task TheOpenApiDocumentSaysWhatFiguresAndPeriodsAre(string schema, string property, string type, bool isPeriod)
    {
        JsonNode described = (await GetSchemasAsync())[schema]!["properties"]![property]!;

        Assert.Equal(type.Trim(), described["type"]!.ToJsonString());
        Assert.Equal(isPeriod, described["pattern"] is not null);
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2022-Q3")]
    [InlineData("2022-10")]
    [InlineData("2022-10-24")]
    [InlineData("2017/2022")]
    public async Task ThePatternOfPeriodsTakesEachOfTheirForms(string text)
    {
        string pattern = (string)(await GetSchemasAsync())["Observation"]!["properties"]!["period"]!["pattern"]!;

        Assert.Equal(text, Period.Parse(text).ToString());
        Assert.Matches(pattern, text);
        Assert.DoesNotMatch(pattern, text + "-");
    }

    [Theory]
    [InlineData("Observation", "qualifier", "exact at-least more-than less-than at-most nearly about")]
    [InlineData("Fact", "kind", "text figure series steps")]
    [InlineData("Observation", "status", "final provisional estimated forecast")]
    [InlineData("Fact", "type", "int long decimal double")]
    public async Task TheOpenApiDocumentHasTheWordsOfEnums(string schema, string property, string words)
    {
        JsonNode described = (await GetSchemasAsync())[schema]!["properties"]![property]!;

        Assert.Contains("string", described["type"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(words, string.Join(' ', described["enum"]!.AsArray().Where(word => word is not null).Select(word => (string?)word)));
    }

    [Fact]
    public void WhatAFigureAndAPeriodAreIsDescribedWithoutTheClassToo()
    {
        Assert.Contains("2017/2022", DescriptionOf(typeof(Period)), StringComparison.Ordinal);
        Assert.Contains("exponent", DescriptionOf(typeof(Number)), StringComparison.Ordinal);
        Assert.Contains("at-least", DescriptionOf(typeof(Qualifier)), StringComparison.Ordinal);
        Assert.Contains("decimal", DescriptionOf(typeof(NumberType)), StringComparison.Ordinal);
    }

    [Fact]
    public void ThePageHasTheCodeThatIsTested()
    {
        string root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "ChangzhouFacts.sln")))
        {
            root = Path.GetDirectoryName(root)!;
        }

        string code = File.ReadAllText(Path.Combine(root, "tests/ChangzhouFacts.Tests/FactSchemas.cs"));
        string page = File.ReadAllText(Path.Combine(root, "docs/web.md"));
        Assert.Contains("```csharp\n" + code + "```", page, StringComparison.Ordinal);
    }

    private static string DescriptionOf(Type type) => type.GetCustomAttribute<DescriptionAttribute>()!.Description;

    private async Task<JsonNode> GetSchemasAsync() => JsonNode.Parse(await _client.GetStringAsync("/openapi/v1.json"))!["components"]!["schemas"]!;

    private Task<HttpResponseMessage> PostAsync(string json) =>
        _client.PostAsync("/facts", new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")));
}
