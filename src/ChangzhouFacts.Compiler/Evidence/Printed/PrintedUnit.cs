namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>What a unit is the unit of; it says which facts it can agree with.</summary>
internal enum UnitKind
{
    /// <summary>One of some codes, and nothing else.</summary>
    Code,

    /// <summary>A currency, or one of several.</summary>
    Money,

    /// <summary>A hundredth of a whole.</summary>
    Percent,

    /// <summary>A hundredth of a percentage point.</summary>
    BasisPoint,

    /// <summary>So many for each group of <see cref="PrintedUnit.Size"/>; a thousand for <c>‰</c>.</summary>
    Group,

    /// <summary>How many times something.</summary>
    Multiple,

    /// <summary>A physical unit, or another that a fact may also have as what it counts.</summary>
    Measure,
}

/// <summary>A unit that printed words name. Some name one of several: <c>$</c> is one of the world's dollars.</summary>
/// <param name="Kind">What it is the unit of.</param>
/// <param name="Name">How it is called in a message: the unit's code, or a word where there are several.</param>
/// <param name="Codes">The codes that a fact in it can have, separated by blanks.</param>
internal sealed record PrintedUnit(UnitKind Kind, string Name, string Codes)
{
    /// <summary>The power of ten of the unit in its whole: -2 for cents.</summary>
    public int Power { get; init; }

    /// <summary>The power of ten that is said with it, as in <c>MSEK</c>.</summary>
    public int Scale { get; init; }

    /// <summary>The size of the group that a figure is for.</summary>
    public long Size { get; init; }

    /// <summary>So many for each of <paramref name="size"/>.</summary>
    public static PrintedUnit PerGroup(long size, string name) => new(UnitKind.Group, name, name) { Size = size };

    /// <summary>The unit that both name, as in <c>$5 million USD</c>; null where they contradict each other.</summary>
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

    /// <summary>Whether a fact in it can have this code.</summary>
    public bool Has(string code) => AllCodes().Contains(code, StringComparer.Ordinal);

    /// <summary>The codes one by one.</summary>
    public string[] AllCodes() => Codes.Split(' ');
}
