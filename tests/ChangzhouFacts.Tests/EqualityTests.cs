using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace ChangzhouFacts.Tests;

/// <summary>Every value of a type is created from its properties; a sample has two values for each.</summary>
public sealed class EqualityTests
{
    private static readonly Period Y2017 = Period.OfYear(2017);
    private static readonly Period Y2018 = Period.OfYear(2018);
    private static readonly Period Y2022 = Period.OfYear(2022);
    private static readonly Interval One = Samples.Closed(1m, 2m);
    private static readonly Interval Other = Samples.Closed(1m, 3m);
    private static readonly Source OtherSource = new("x", "y");
    private static readonly Citation OtherPlace = new(Samples.Source, "paragraph 5");
    private static readonly Unit Points = Samples.PercentOfGdp.Difference;
    private static readonly Code France = new("country", "FRA", "France");
    private static readonly Observation[] Latest = [Samples.Observe(Y2022, 3.33m)];

    /// <summary>For each property, a value and a valid replacement; the same value twice if there is no replacement.</summary>
    public static TheoryData<Type, (string Name, object? Value, object? Other)[]> Constructions { get; } = WithAllTexts(new()
    {
        { typeof(LocalizedText), [("Language", "en", "de"), ("Text", "city", "Stadt")] },
        {
            typeof(Source),
            [
                ("Id", "a", "A"), ("Title", "b", "B"), ("Publisher", "c", "C"), ("Author", "d", "D"), ("Url", "e", "E"), ("Published", "f", null),
                ("Accessed", "g", "G"), ("Language", "h", "H"), ("License", "i", "I"),
            ]
        },
        { typeof(Citation), [("Source", Samples.Source, OtherSource), ("At", "paragraph 4", null)] },
        { typeof(Unit), [("Code", "percent", "ratio"), ("Of", "regional GDP", "national GDP")] },
        { typeof(Unit), [("Code", "per", "per"), ("Of", "patent", "company"), ("Per", 10_000L, 1_000L), ("For", "person", "household")] },
        { typeof(Interval), [("Lower", N(1m), N(1.5m)), ("LowerIncluded", true, false), ("Upper", N(2m), N(2.5m)), ("UpperIncluded", true, false)] },
        {
            typeof(Observation),
            [
                ("Period", Y2022, Y2017), ("Value", N(3.33m), N(3.34m)), ("Qualifier", Qualifier.Exact, Qualifier.About), ("Lower", N(3.3m), N(3.2m)),
                ("Upper", N(3.4m), N(3.5m)), ("Uncertainty", N(0.1m), N(0.2m)), ("Interval", One, Other), ("Printed", "3.33", "3.34"),
                ("Citation", Samples.Paragraph4, OtherPlace), ("Note", "note", null), ("Unit", Samples.PercentOfGdp, new Unit("CNY")),
                ("Status", ObservationStatus.Final, ObservationStatus.Forecast), ("Until", (Period?)Period.OfYear(2024), null),
                ("FurtherCitations", new[] { OtherPlace }, Array.Empty<Citation>()),
            ]
        },
        {
            typeof(Change),
            [
                ("From", Y2017, Y2018), ("To", Y2022, Period.OfYear(2023)), ("Absolute", N(1m), N(5m)), ("PerYear", N(2m), N(6m)), ("Relative", N(3m), N(7m)),
                ("AnnualGrowthRate", N(4m), null), ("AbsoluteInterval", One, Other), ("PerYearInterval", One, Other), ("RelativeInterval", One, null),
                ("AnnualGrowthRateInterval", One, Other), ("Unit", Points, new Unit("CNY")),
            ]
        },
        {
            typeof(Revision),
            [
                ("Date", "2023-02-01", "2023-02-02"), ("Period", Y2017, Y2018), ("Was", N(2.76m), N(2.75m)), ("WasQualifier", Qualifier.Nearly, null),
                ("WasUnit", "percent", "ratio"), ("Reason", "misprint", "recount"), ("Source", Samples.Source, null),
            ]
        },
        { typeof(Revision), [("Date", "2023-02-01", "2023-02-01"), ("WasText", "a", "b"), ("Reason", "r", "r")] },
        {
            typeof(Fact),
            [
                ("Id", "series", "other"), ("Label", "label", "text"), ("Citation", Samples.Paragraph4, OtherPlace), ("Kind", FactKind.Series, FactKind.Series),
                ("Unit", Samples.PercentOfGdp, Samples.PercentOfGdp), ("Type", NumberType.Decimal, NumberType.Int32), ("Observations", Series(3.33m), Series(3.34m)),
                ("Changes", Changes(1m), Changes(2m)), ("Subject", "s", "S"), ("Description", "d", "D"), ("Note", "n", null), ("Printed", "p", "P"),
                ("Labels", Labels("a"), Labels("b")), ("Revisions", Revisions(1m), Revisions(2m)),
                ("Restatements", new[] { new Restatement("2024-03-01", "edition") }, Array.Empty<Restatement>()), ("FurtherCitations", new[] { OtherPlace }, Array.Empty<Citation>()),
            ]
        },
        { typeof(Code), [("List", "country", "region"), ("Value", "FRA", "fra"), ("Label", "France", "FRANCE"), ("Labels", Labels("a"), Labels("b"))] },
        { typeof(CodeList), [("Id", "country", "country"), ("Label", "Country", null), ("Codes", new[] { France }, Array.Empty<Code>())] },
        { typeof(CodeList), [("Id", "country", "region"), ("Codes", Array.Empty<Code>(), Array.Empty<Code>())] },
        {
            typeof(Fact),
            [
                ("Id", "gdp/FRA", "gdp/FRA"), ("Label", "label", "label"), ("Citation", Samples.Paragraph4, Samples.Paragraph4), ("Kind", FactKind.Figure, FactKind.Figure),
                ("Unit", Samples.PercentOfGdp, Samples.PercentOfGdp), ("Type", NumberType.Decimal, NumberType.Decimal), ("Observations", Latest, Latest),
                ("Codes", new[] { France }, new[] { new Code("country", "FRA", "The Republic") }),
            ]
        },
        { typeof(Restatement), [("Date", "2024-03-01", "2024-03-02"), ("Reason", "edition", "error"), ("Source", Samples.Source, null)] },
        {
            typeof(Fact),
            [
                ("Id", "figure", "figure"), ("Label", "label", "label"), ("Citation", Samples.Paragraph4, Samples.Paragraph4), ("Kind", FactKind.Figure, FactKind.Series),
                ("Unit", Samples.PercentOfGdp, Samples.PercentOfGdp), ("Type", NumberType.Decimal, NumberType.Decimal), ("Observations", Latest, Latest),
            ]
        },
        {
            typeof(Fact),
            [
                ("Id", "text", "text"), ("Label", "label", "label"), ("Citation", Samples.Paragraph4, Samples.Paragraph4), ("Kind", FactKind.Text, FactKind.Text),
                ("Texts", new[] { "a" }, new[] { "a", "b" }),
            ]
        },
        {
            typeof(FactSet),
            [
                ("Dataset", "set", "other"), ("Title", "t", "T"), ("Description", "d", null), ("Subject", "s", "S"),
                ("Sources", new[] { Samples.Source }, new[] { Samples.Source, OtherSource }), ("Facts", new[] { Samples.Series() }, new[] { Samples.Text() }),
                ("CodeLists", new[] { new CodeList("country", [France]) }, Array.Empty<CodeList>()),
            ]
        },
        { typeof(Quantity<Companies>), [("Value", 1m, 2m)] },
        { typeof(Difference<Companies>), [("Value", 1m, 2m)] },
    });

    [Theory]
    [MemberData(nameof(Constructions))]
    public void CopiesAreEqualAndHaveEqualHashes(Type type, (string Name, object? Value, object? Other)[] properties)
    {
        object one = Make(type, properties);
        object copy = Make(type, properties);

        Assert.NotSame(one, copy);
        Assert.True(one.Equals(copy));
        Assert.Equal(one.GetHashCode(), copy.GetHashCode());
        Assert.True(Operator(type, "op_Equality", one, copy));
        Assert.False(Operator(type, "op_Inequality", one, copy));
        Assert.False(one.Equals(null));
        Assert.False(one.Equals("something else"));
    }

    [Theory]
    [MemberData(nameof(Constructions))]
    public void ChangingOnePropertyAloneMakesValuesUnequal(Type type, (string Name, object? Value, object? Other)[] properties)
    {
        object one = Make(type, properties);
        foreach ((string name, object? value, object? other) in properties.Where(property => !Equals(property.Value, property.Other)))
        {
            object different = Make(type, [.. properties.Where(property => property.Name != name), (name, other, value)]);

            Assert.False(one.Equals(different), $"{type.Name}: {name} does not count.");
            Assert.False(different.Equals(one), $"{type.Name}: {name} does not count the other way round.");
            Assert.True(Operator(type, "op_Inequality", one, different));
        }
    }

    /// <summary>The independent properties of a record: those in JSON.</summary>
    [Fact]
    public void EveryPropertyOfEveryRecordIsChangedInSomeSample()
    {
        var changed = new HashSet<(Type, string)>();
        foreach (object?[] row in (IEnumerable<object?[]>)Constructions)
        {
            (var type, var properties) = ((Type)row[0]!, ((string Name, object? Value, object? Other)[])row[1]!);
            changed.UnionWith(properties.Where(property => !Equals(property.Value, property.Other)).Select(property => (type, property.Name)));
        }

        // The unit of a fact cannot change without that of its observations; another test covers it.
        changed.Add((typeof(Fact), "Unit"));
        IEnumerable<Type> records = typeof(Fact).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && type.Namespace == "ChangzhouFacts" && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type));
        Assert.Equal(13, records.Count());
        foreach (Type type in records)
        {
            IEnumerable<PropertyInfo> properties = type.GetProperties().Where(property => !property.IsDefined(typeof(JsonIgnoreAttribute)));
            Assert.All(properties, property => Assert.Contains((type, property.Name), changed));
        }
    }

    [Fact]
    public void FactsInDifferentUnitsAreUnequal()
    {
        Fact Of(Unit unit) => new("id", "label", Samples.Paragraph4, FactKind.Series, unit, NumberType.Int32, [Samples.Observe(Y2022, 5, unit)]);

        Assert.NotEqual(Of(new Unit("count", "company")), Of(new Unit("count", "platform")));
    }

    [Fact]
    public void NumbersAreEqualNumericallyWithinTheirFamily()
    {
        Assert.Equal(new Number(2.77m), new Number(2.770m));
        Assert.Equal(new Number(2.77m).GetHashCode(), new Number(2.770m).GetHashCode());
        Assert.Equal(new Number(5), new Number(5L));
        Assert.Equal(new Number(5).GetHashCode(), new Number(5.0m).GetHashCode());
        Assert.NotEqual(new Number(5), new Number(5.0));
        Assert.NotEqual(new Number(0), new Number(0.0));
        Assert.Equal(new Number(0.0), new Number(-0.0));
        Assert.Equal(new Number(0.0).GetHashCode(), new Number(-0.0).GetHashCode());
        Assert.True(new Number(1) != 2);
        Assert.True(new Number(1.5) == 1.5);
    }

    [Fact]
    public void NothingPublicCanBeChanged()
    {
        foreach (Type type in typeof(Fact).Assembly.GetExportedTypes())
        {
            Assert.All(type.GetProperties(), property => Assert.True(property.SetMethod is null || IsInit(property.SetMethod), $"{type.Name}.{property.Name} can be set."));
            Assert.All(
                type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public),
                field => Assert.True(IsConstant(field) || type.IsEnum, $"{type.Name}.{field.Name} is a field."));
            Assert.True(type.IsSealed || type.IsInterface || type.IsAbstract, $"{type.Name} is open.");
        }
    }

    /// <summary>The first sample of each type, with a text or texts for each property that no sample sets.</summary>
    private static TheoryData<Type, (string Name, object? Value, object? Other)[]> WithAllTexts(TheoryData<Type, (string Name, object? Value, object? Other)[]> samples)
    {
        var all = new TheoryData<Type, (string Name, object? Value, object? Other)[]>();
        var seen = new HashSet<Type>();
        (Type Type, (string Name, object? Value, object? Other)[] Properties)[] rows =
            [.. ((IEnumerable<object?[]>)samples).Select(row => ((Type)row[0]!, ((string Name, object? Value, object? Other)[])row[1]!))];
        foreach ((Type type, (string Name, object? Value, object? Other)[] properties) in rows)
        {
            HashSet<string> known = [.. rows.Where(row => row.Type == type).SelectMany(row => row.Properties).Select(property => property.Name)];
            IEnumerable<PropertyInfo> others = seen.Add(type) ? type.GetProperties().Where(property => property.CanWrite && !known.Contains(property.Name)) : [];
            all.Add(type, [.. properties, .. others.Where(IsText).Select(property => (property.Name, TextFor(property, "x"), TextFor(property, "y")))]);
        }

        return all;
    }

    private static bool IsText(PropertyInfo property) => property.PropertyType == typeof(string) || property.PropertyType == typeof(IReadOnlyList<string>);

    private static object? TextFor(PropertyInfo property, string text) => property.PropertyType == typeof(string) ? text : new[] { text };

    // Metadata has no decimal constants: C# stores their value in an attribute.
    private static bool IsConstant(FieldInfo field) => field.IsLiteral || field.IsDefined(typeof(DecimalConstantAttribute));

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static Number? N(decimal value) => value;

    private static Observation[] Series(decimal latest) => [Samples.Observe(Y2017, 2.77m), Samples.Observe(Y2022, latest)];

    private static Change[] Changes(decimal absolute) => [new(Y2017, Y2022, One, Points) { Absolute = absolute }];

    private static Revision[] Revisions(decimal was) => [new("2023-02-01", was, "misprint") { Period = Y2017 }];

    private static LocalizedText[] Labels(string text) => [new("en", text)];

    /// <summary>Like JSON: the constructor gets its parameters, and the other properties are set.</summary>
    private static object Make(Type type, (string Name, object? Value, object? Other)[] properties)
    {
        ConstructorInfo[] constructors = type.GetConstructors();
        ConstructorInfo constructor = constructors.Length == 1 ? constructors[0] : constructors.Single(candidate => candidate.IsDefined(typeof(JsonConstructorAttribute)));
        Dictionary<string, object?> values = properties.ToDictionary(property => property.Name, property => property.Value, StringComparer.OrdinalIgnoreCase);
        object?[] arguments =
        [
            .. constructor.GetParameters().Select(parameter => values.Remove(parameter.Name!, out object? value) ? value
                : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null),
        ];
        object made = constructor.Invoke(arguments);
        foreach ((string name, object? value) in values)
        {
            type.GetProperty(name)!.SetValue(made, value);
        }

        return made;
    }

    private static bool Operator(Type type, string name, object left, object right) =>
        (bool)type.GetMethod(name, [type, type])!.Invoke(null, [left, right])!;

    private readonly struct Companies : IUnit
    {
        public Unit Unit => new("count", "company");
    }
}
