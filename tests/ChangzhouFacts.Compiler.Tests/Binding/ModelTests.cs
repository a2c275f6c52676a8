using System.Reflection;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>The data between the steps of a build, and facts themselves, compare by value at all levels.</summary>
public class ModelTests
{
    private static readonly Type[] Leaves = [typeof(string), typeof(bool), typeof(int), typeof(long), typeof(decimal)];

    // Containers of facts compare fact by fact.
    private static readonly Type[] Holders = [typeof(FactSet), typeof(FactCollection), typeof(FactCollection.Enumerator), typeof(FactsImage), typeof(StepsLookup), typeof(FamilyId)];

    public static TheoryData<Type> WhatFlows => new(
        typeof(Fact).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Fact).Namespace && !type.IsEnum && !type.IsInterface && !type.IsGenericType && !type.IsSubclassOf(typeof(Delegate)))
            .Except(Holders)
            .Append(typeof(CompiledClass))
            .Append(typeof(CompiledSource))
            .Append(typeof(Diagnostic))
            .Append(typeof(Rule))
            .Append(typeof(FactsText))
            .Append(typeof(CompilationOptions)));

    [Theory]
    [MemberData(nameof(WhatFlows))]
    public void EverythingThatFlowsIsValueEqual(Type type)
    {
        Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type), $"{type.Name} has no equality of its own");
        Assert.All(
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
            field => Assert.True(IsValueEqual(field.FieldType), $"{type.Name}.{field.Name} is a {field.FieldType}"));
    }

    [Fact]
    public void ArraysOfEqualElementsInOneOrderAreEqual()
    {
        EquatableArray<string> array = new(["a", "b"]);

        Assert.True(array == new EquatableArray<string>(["a", "b"]) && array.Equals((object)new EquatableArray<string>(["a", "b"])));
        Assert.Equal(array.GetHashCode(), new EquatableArray<string>(["a", "b"]).GetHashCode());
        Assert.True(array != new EquatableArray<string>(["b", "a"]) && array != new EquatableArray<string>(["a"]) && array != default);
        Assert.False(array.Equals("a"));
        Assert.NotEqual(array.GetHashCode(), new EquatableArray<string>(["b", "a"]).GetHashCode());
        Assert.NotEqual(array.GetHashCode(), new EquatableArray<string>(["a", "c"]).GetHashCode());
        Assert.Equal(new EquatableArray<string>([null!]).GetHashCode(), new EquatableArray<string>([null!]).GetHashCode());
    }

    [Fact]
    public void TheDefaultArrayIsTheEmptyOne()
    {
        EquatableArray<string> none = default;

        Assert.True(none == new EquatableArray<string>([]) && new EquatableArray<string>([]) == none);
        Assert.Equal(none.GetHashCode(), new EquatableArray<string>([]).GetHashCode());
        Assert.Empty(none);
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
        Assert.Throws<IndexOutOfRangeException>(() => new EquatableArray<string>(["a"])[1]);
        Assert.Equal("a", new EquatableArray<string>(["a"])[0]);
    }

    [Fact]
    public void PeriodsAreInTheOrderOfTime()
    {
        Period[] ordered =
        [
            Period.OfDay(2022, 9, 30), Period.OfDay(2022, 10, 1), Period.OfDay(2022, 10, 2), Period.OfDay(2023, 1, 1),
        ];
        Period[] ranges = [Period.OfYears(2016, 2022), Period.OfYears(2017, 2018), Period.OfYears(2017, 2022)];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.Equal(ranges, ranges.Reverse().Order());
        Assert.Equal(0, ranges[2].CompareTo(ranges[2]));
    }

    private static bool IsList(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(EquatableArray<>) || type.GetGenericTypeDefinition() == typeof(ValueList<>));

    private static bool IsValueEqual(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return Leaves.Contains(plain)
            || plain.IsEnum
            || (IsList(plain) && IsValueEqual(plain.GetGenericArguments()[0]))
            || ((plain.Assembly == typeof(Fact).Assembly || plain.Assembly == typeof(Diagnostic).Assembly)
                && typeof(IEquatable<>).MakeGenericType(plain).IsAssignableFrom(plain));
    }
}
