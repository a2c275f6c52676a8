using System.Reflection;
using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Tests;

/// <summary>Every value of a type is made by its constructor; a sample gives each parameter a value and another one.</summary>
public sealed class EqualityTests
{
    private static readonly Period Y2017 = Period.OfYear(2017);
    private static readonly Period Y2018 = Period.OfYear(2018);
    private static readonly Period Y2022 = Period.OfYear(2022);
    private static readonly Interval One = Samples.Closed(1m, 2m);
    private static readonly Interval Other = Samples.Closed(1m, 3m);
    private static readonly Citation OtherPlace = new(Samples.Source, "paragraph 5");
    private static readonly Unit Points = Samples.PercentOfGdp.Difference;

    /// <summary>Parameter by parameter: a value and another that may stand in its place, or the same where it may not.</summary>
    public static TheoryData<Type, object?[], object?[]> Constructions { get; } = new()
    {
        { typeof(LocalizedText), ["en", "city"], ["de", "Stadt"] },
        { typeof(Source), ["a", "b", "c", "d", "e", "f", "g", "h", "i"], ["A", "B", "C", "D", "E", null, "G", "H", "I"] },
        { typeof(Citation), [Samples.Source, "paragraph 4"], [new Source("x", "y"), null] },
        { typeof(Unit), ["percent", "regional GDP", null, null], ["ratio", "national GDP", null, null] },
        { typeof(Unit), ["per", "patent", 10_000L, "person"], ["per", "company", 1_000L, "household"] },
        { typeof(Interval), [N(1m), true, N(2m), true], [N(1.5m), false, N(2.5m), false] },
        {
            typeof(Observation),
            [Y2022, new Number(3.33m), Qualifier.Exact, N(3.3m), N(3.4m), N(0.1m), One, "3.33", Samples.Paragraph4, "note", Samples.PercentOfGdp],
            [Y2017, new Number(3.34m), Qualifier.About, N(3.2m), N(3.5m), N(0.2m), Other, "3.34", OtherPlace, null, new Unit("CNY")]
        },
        {
            typeof(Change),
            [Y2017, Y2022, N(1m), N(2m), N(3m), N(4m), One, One, One, One, Points],
            [Y2018, Period.OfYear(2023), N(5m), N(6m), N(7m), null, Other, Other, null, Other, new Unit("CNY")]
        },
        {
            typeof(Revision),
            ["2023-02-01", Y2017, N(2.76m), null, Qualifier.Nearly, "percent", "misprint", Samples.Source],
            ["2023-02-02", Y2018, N(2.75m), null, null, "ratio", "recount", null]
        },
        { typeof(Revision), ["2023-02-01", null, null, "a", null, null, "r", null], ["2023-02-01", null, null, "b", null, null, "r", null] },
        {
            typeof(Fact),
            ["series", "label", Samples.Paragraph4, Samples.PercentOfGdp, NumberType.Decimal, Series(3.33m), Changes(1m), Array.Empty<string>(), "s", "d", "n", "p", Labels("a"), Revisions(1m)],
            ["other", "text", OtherPlace, Samples.PercentOfGdp, NumberType.Int32, Series(3.34m), Changes(2m), Array.Empty<string>(), "S", "D", null, "P", Labels("b"), Revisions(2m)]
        },
        {
            typeof(Fact),
            ["text", "label", Samples.Paragraph4, null, null, Array.Empty<Observation>(), Array.Empty<Change>(), new[] { "a" }, null, null, null, null, null, null],
            ["text", "label", Samples.Paragraph4, null, null, Array.Empty<Observation>(), Array.Empty<Change>(), new[] { "a", "b" }, null, null, null, null, null, null]
        },
        { typeof(Quantity<Companies>), [1m], [2m] },
        { typeof(Difference<Companies>), [1m], [2m] },
    };

    [Theory]
    [MemberData(nameof(Constructions))]
    public void CopiesAreEqualAndHaveEqualHashes(Type type, object?[] arguments, object?[] others)
    {
        object one = Make(type, arguments);
        object copy = Make(type, arguments);

        Assert.Equal(arguments.Length, others.Length);
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
    public void ChangingOneArgumentAloneMakesValuesUnequal(Type type, object?[] arguments, object?[] others)
    {
        object one = Make(type, arguments);
        for (int i = 0; i < arguments.Length; i++)
        {
            if (Equals(arguments[i], others[i]) || arguments[i] is Array { Length: 0 })
            {
                continue;
            }

            object?[] changed = [.. arguments];
            changed[i] = others[i];
            object different = Make(type, changed);

            Assert.False(one.Equals(different), $"{type.Name}: parameter {i} does not count.");
            Assert.False(different.Equals(one), $"{type.Name}: parameter {i} does not count the other way round.");
            Assert.True(Operator(type, "op_Inequality", one, different));
        }
    }

    [Fact]
    public void EveryParameterOfEveryRecordIsChangedInSomeSample()
    {
        var changed = new HashSet<(Type, int)>();
        foreach (object?[] row in (IEnumerable<object?[]>)Constructions)
        {
            (var type, var arguments, var others) = ((Type)row[0]!, (object?[])row[1]!, (object?[])row[2]!);
            changed.UnionWith(Enumerable.Range(0, arguments.Length).Where(i => !Equals(arguments[i], others[i])).Select(i => (type, i)));
        }

        // The unit of a fact cannot change without its observations'; that is a test of its own.
        changed.Add((typeof(Fact), 3));
        IEnumerable<Type> records = typeof(Fact).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && type.Namespace == "ChangzhouFacts" && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type));
        Assert.Equal(9, records.Count());
        foreach (Type type in records)
        {
            ParameterInfo[] parameters = Assert.Single(type.GetConstructors()).GetParameters();
            Assert.All(parameters, parameter => Assert.Contains((type, parameter.Position), changed));
        }
    }

    [Fact]
    public void FactsInDifferentUnitsAreUnequal()
    {
        Fact Of(Unit unit) => new("id", "label", Samples.Paragraph4, unit, NumberType.Int32, [Samples.Observe(Y2022, 5, unit)], [], []);

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
            Assert.All(type.GetProperties(), property => Assert.Null(property.SetMethod));
            Assert.All(
                type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public),
                field => Assert.True(IsConstant(field) || type.IsEnum, $"{type.Name}.{field.Name} is a field."));
            Assert.True(type.IsSealed || type.IsInterface || type.IsAbstract, $"{type.Name} is open.");
        }
    }

    // Metadata knows no decimal constants: C# keeps their value in an attribute.
    private static bool IsConstant(FieldInfo field) => field.IsLiteral || field.IsDefined(typeof(DecimalConstantAttribute));

    private static Number? N(decimal value) => value;

    private static Observation[] Series(decimal latest) => [Samples.Observe(Y2017, 2.77m), Samples.Observe(Y2022, latest)];

    private static Change[] Changes(decimal absolute) => [new(Y2017, Y2022, absolute, null, null, null, One, One, null, null, Points)];

    private static Revision[] Revisions(decimal was) => [new("2023-02-01", Y2017, was, null, null, null, "misprint", null)];

    private static LocalizedText[] Labels(string text) => [new("en", text)];

    private static object Make(Type type, object?[] arguments) => type.GetConstructors().Single().Invoke(arguments);

    private static bool Operator(Type type, string name, object left, object right) =>
        (bool)type.GetMethod(name, [type, type])!.Invoke(null, [left, right])!;

    private readonly struct Companies : IUnit
    {
        public Unit Unit => new("count", "company");
    }
}
