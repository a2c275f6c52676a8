using System.Globalization;
using System.Text;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Gives each distinct unit of a set the C# name of its marker struct, such as <c>PercentOfRegionalGdp</c>.</summary>
internal sealed class UnitMarkers
{
    private const int MaximumNameLength = 120;

    private readonly Dictionary<Unit, Unit> _named = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Unit> _units = [];

    /// <summary>Each distinct unit once, in the order of first use.</summary>
    public IReadOnlyList<Unit> Units => _units;

    /// <summary>The same unit with the name of its marker.</summary>
    public Unit Name(Unit unit)
    {
        if (_named.TryGetValue(unit, out Unit? known))
        {
            return known;
        }

        string name = MakeName(unit);
        if (!_names.Add(name))
        {
            // Two units whose words differ only in letter case or in what a C# name cannot hold.
            name += "_" + Hash(unit);
            while (!_names.Add(name))
            {
                name += "_";
            }
        }

        Unit named = unit with { MarkerName = name };
        _named.Add(unit, named);
        _units.Add(named);
        return named;
    }

    private static string MakeName(Unit unit)
    {
        bool isLossy = false;
        string of = unit.Of is null ? "" : Words(unit.Of, ref isLossy);
        string name = unit.Code switch
        {
            "percent" => "Percent" + Of(),
            "percentage-point" => "PercentagePoint" + Of(),
            "count" => "Count" + Of(),
            "per" => of + "Per" + (unit.Per ?? 1).ToString(CultureInfo.InvariantCulture) + Words(unit.For ?? "", ref isLossy),
            "ratio" => "Ratio" + Of(),
            "index" => "Index" + Of(),
            _ when unit.Code.StartsWith("ucum:", StringComparison.Ordinal) => "Ucum" + Words(unit.Code.Substring(5), ref isLossy) + Of(),
            _ => unit.Code + Of(),
        };

        if (name[0] is >= '0' and <= '9')
        {
            name = "_" + name;
        }

        if (name.Length > MaximumNameLength)
        {
            name = name.Substring(0, MaximumNameLength);
            isLossy = true;
        }

        return isLossy ? name + "_" + Hash(unit) : name;

        string Of() => unit.Of is null ? "" : "Of" + of;
    }

    // The ASCII words of a text in PascalCase. What is neither letter, digit, white space, hyphen nor apostrophe is lost.
    private static string Words(string text, ref bool isLossy)
    {
        var words = new StringBuilder();
        bool isFirst = true;
        foreach (char c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                words.Append(isFirst ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c));
                isFirst = false;
            }
            else if (c is ' ' or '-')
            {
                isFirst = true;
            }
            else if (c != '\'')
            {
                isFirst = true;
                isLossy = true;
            }
        }

        return words.ToString();
    }

    // FNV-1a. The name must be the same on every machine and not depend on the set's other units.
    private static string Hash(Unit unit)
    {
        string text = string.Join("\n", unit.Code, unit.Of, unit.Per?.ToString(CultureInfo.InvariantCulture), unit.For);
        uint hash = 2166136261;
        foreach (byte b in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }
}
