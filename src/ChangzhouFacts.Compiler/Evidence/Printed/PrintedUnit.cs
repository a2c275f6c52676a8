namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>The kind of a printed unit, which decides which facts it can agree with.</summary>
internal enum UnitKind
{
    /// <summary>A unit that agrees only with its own codes.</summary>
    Code,

    /// <summary>A currency, or one of several.</summary>
    Money,

    /// <summary>A hundredth of a whole.</summary>
    Percent,

    /// <summary>A hundredth of a percentage point.</summary>
    BasisPoint,

    /// <summary>A number for each group of <see cref="PrintedUnit.Size"/>; for <c>‰</c>, of a thousand.</summary>
    Group,

    /// <summary>A multiple, such as <c>times</c>.</summary>
    Multiple,

    /// <summary>A physical unit, or another unit that can also be what a fact counts.</summary>
    Measure,
}

/// <summary>A unit named by printed words. Some names are shared: <c>$</c> can be any dollar.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name in messages: the unit's code, or a word if there are several.</param>
/// <param name="Codes">The possible codes of a fact with this unit, separated by blanks.</param>
internal sealed record PrintedUnit(UnitKind Kind, string Name, string Codes)
{
    /// <summary>The power of ten relative to the main unit: -2 for cents.</summary>
    public int Power { get; init; }

    /// <summary>The power of ten of a scale in its name: 6 for <c>MSEK</c>.</summary>
    public int Scale { get; init; }

    /// <summary>The size of the group, for <see cref="UnitKind.Group"/>.</summary>
    public long Size { get; init; }

    /// <summary>A number for each group of <paramref name="size"/>.</summary>
    public static PrintedUnit PerGroup(long size, string name) => new(UnitKind.Group, name, name) { Size = size };

    /// <summary>The unit that both name, as in <c>$5 million USD</c>; null if they contradict each other.</summary>
    public static PrintedUnit? Both(PrintedUnit one, PrintedUnit other)
    {
        if (one.Kind != other.Kind || one.Power != other.Power || one.Size != other.Size)
        {
            return null;
        }

        string[] common = one.AllCodes().Intersect(other.AllCodes(), StringComparer.Ordinal).ToArray();
        PrintedUnit narrower = one.Codes.Length <= other.Codes.Length ? one : other;
        string codes = string.Join(" ", common);
        return common.Length == 0 ? null
            : narrower with { Codes = codes, Name = common.Length == 1 ? codes : narrower.Name, Scale = one.Scale + other.Scale };
    }

    /// <summary>Whether a fact with this unit can have a code.</summary>
    public bool Has(string code) => AllCodes().Contains(code, StringComparer.Ordinal);

    /// <summary>The codes as an array.</summary>
    public string[] AllCodes() => Codes.Split(' ');
}
