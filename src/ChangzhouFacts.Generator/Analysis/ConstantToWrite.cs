using System.Collections.Immutable;

namespace ChangzhouFacts.Generator.Analysis;

/// <summary>A constant that a code fix can write in the place of a number. It travels with the report of it; this file is part of both assemblies.</summary>
internal sealed class ConstantToWrite
{
    private const string FullNameKey = "FullName";
    private const string NameKey = "Name";
    private const string CastKey = "Cast";

    /// <param name="fullName">The constant with its namespace, as it is found from everywhere.</param>
    /// <param name="name">The constant with its classes, as people write it: <c>Changzhou.RdExpenditureShareOfGdp.In2022</c>.</param>
    /// <param name="cast">The type of the number, as C# writes it; empty where it is the constant's.</param>
    public ConstantToWrite(string fullName, string name, string cast)
    {
        FullName = fullName;
        Name = name;
        Cast = cast;
    }

    public string FullName { get; }

    public string Name { get; }

    public string Cast { get; }

    public static ImmutableDictionary<string, string?> ToProperties(IEnumerable<ConstantToWrite> constants)
    {
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>();
        int place = 0;
        foreach (ConstantToWrite constant in constants)
        {
            properties.Add(Key(FullNameKey, place), constant.FullName);
            properties.Add(Key(NameKey, place), constant.Name);
            properties.Add(Key(CastKey, place), constant.Cast);
            place++;
        }

        return properties.ToImmutable();
    }

    /// <summary>The constant at a place in their order; null behind the last one.</summary>
    public static ConstantToWrite? At(ImmutableDictionary<string, string?> properties, int place) =>
        properties.TryGetValue(Key(FullNameKey, place), out string? fullName) && properties.TryGetValue(Key(NameKey, place), out string? name)
        && properties.TryGetValue(Key(CastKey, place), out string? cast) && fullName is not null && name is not null && cast is not null
            ? new ConstantToWrite(fullName, name, cast)
            : null;

    private static string Key(string kind, int place) => FormattableString.Invariant($"{kind}{place}");
}
