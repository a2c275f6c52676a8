using System.Text.Json.Serialization;

namespace ChangzhouFacts.Tests;

/// <summary>A context as a user of the library writes it.</summary>
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(FactSet))]
[JsonSerializable(typeof(Number[]))]
[JsonSerializable(typeof(Period[]))]
[JsonSerializable(typeof(Dictionary<Period, Number>))]
[JsonSerializable(typeof(Dictionary<Qualifier, PeriodKind>))]
[JsonSerializable(typeof(Qualifier[]))]
[JsonSerializable(typeof(NumberType[]))]
[JsonSerializable(typeof(PeriodKind[]))]
[JsonSerializable(typeof(FactKind[]))]
[JsonSerializable(typeof(Unit))]
[JsonSerializable(typeof(Interval))]
[JsonSerializable(typeof(Quantity<JsonTests.Share>))]
[JsonSerializable(typeof(Difference<JsonTests.Share>))]
internal sealed partial class FactsJsonContext : JsonSerializerContext;
