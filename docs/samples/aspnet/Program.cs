using System.Text.Json.Serialization;
using ChangzhouFacts;
using Statistics;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, FactsJson.Default));
var app = builder.Build();

// The source generator of minimal APIs does not see the class Regions, which another generator makes: it needs to be told what a handler returns.
app.MapGet("/facts/{**id}", IResult (string id) => Regions.TryGet(id, out Fact? fact) ? TypedResults.Ok(fact) : TypedResults.NotFound());

// /gdp/north/2022: a region from the code list, and a period.
app.MapGet("/gdp/{region}/{period}", IResult (string region, Period period) =>
    Regions.Gdp.TryGetValue(region, period, out decimal value) ? TypedResults.Ok(value) : TypedResults.NotFound());

app.Run();

[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(decimal))]
internal sealed partial class FactsJson : JsonSerializerContext;
