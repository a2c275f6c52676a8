using System.Reflection;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>What flows between the steps of a build is compared by value, all the way down.</summary>
public class ModelTests
{
    private static readonly Type[] Leaves = [typeof(string), typeof(bool), typeof(int), typeof(long)];

    public static TheoryData<Type> WhatFlows => new(
        typeof(FactSet).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(FactSet).Namespace && !type.IsEnum && !type.IsGenericType)
            .Append(typeof(CompilationResult))
            .Append(typeof(Diagnostic))
            .Append(typeof(Rule))
            .Append(typeof(FactsText))
            .Append(typeof(CompilationOptions)));

    [Theory]
    [MemberData(nameof(WhatFlows))]
    public void Everything_that_flows_is_value_equal(Type type)
    {
        Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type), $"{type.Name} has no equality of its own");
        Assert.All(
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
            field => Assert.True(IsValueEqual(field.FieldType), $"{type.Name}.{field.Name} is a {field.FieldType}"));
    }

    private static bool IsValueEqual(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return Leaves.Contains(plain)
            || plain.IsEnum
            || (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(EquatableArray<>) && IsValueEqual(plain.GetGenericArguments()[0]))
            || (plain.Assembly == typeof(FactSet).Assembly && typeof(IEquatable<>).MakeGenericType(plain).IsAssignableFrom(plain));
    }
}
