using System.Globalization;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Sets with families, created from records.</summary>
internal static class FamilySet
{
    public static readonly Source Source = new("yearbook", "Yearbook");

    public static readonly CodeList Countries = new("country", [
        new("country", "FRA", "France"), new("country", "DEU", "Germany"), new("country", "_T", "All of them"), new("country", "2024.E-10", "E10, \u5E38\u5DDE <b>"),
    ])
    { Label = "Country or area" };

    /// <summary>A list with the name of a column.</summary>
    public static readonly CodeList Kinds = new("source", [new("source", "a", "Survey"), new("source", "A", "Census")]);

    /// <summary>A set with facts.</summary>
    public static FactSet Of(params Fact[] facts) => new("families", facts) { Title = "Families", Sources = [Source], CodeLists = [Countries, Kinds] };

    /// <summary>A series of a family by country.</summary>
    public static Fact Series(string family, string label, Code country, Unit unit, params (int Year, decimal Value)[] figures) => new(
        family + "/" + country.Value, $"{label}, {country.Label}", new Citation(Source), FactKind.Series, unit, NumberType.Decimal,
        [.. figures.Select(figure => Observed(figure.Year, figure.Value, unit))])
    {
        Codes = [country],
    };

    public static Observation Observed(int year, decimal value, Unit unit) =>
        new(Period.OfYear(year), value, new Interval(value, true, value, true), unit, new Citation(Source));

    /// <summary>A text of a family by country and kind.</summary>
    public static Fact Text(Code country, Code kind) => new($"note/{country.Value}/{kind.Value}", $"Note, {country.Label}, {kind.Label}", new Citation(Source), ["Words"])
    {
        Codes = [country, kind],
    };

    /// <summary>Made-up countries: C0, C1, …</summary>
    public static Code[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Code("country", "C" + i.ToString(CultureInfo.InvariantCulture), "Country " + i.ToString(CultureInfo.InvariantCulture)))];

    /// <summary>A set as the compiler returns it.</summary>
    public static CompiledSet Compiled(FactSet set) =>
        new(set, new CompiledClass("Families", "", IsPublic: false), [.. set.Facts.Select(fact => CompiledFact.Of(fact))], [], []);
}
