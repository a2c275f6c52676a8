using System.Globalization;
using System.Text;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>Gives each distinct unit of a set the C# name of its marker struct, such as <c>PercentOfRegionalGdp</c>.</summary>
internal static class UnitMarkers
{
    private const int MaximumNameLength = 120;

    /// <summary>The names, by unit. A name depends on earlier units only if their hashes are equal as well.</summary>
    public static IReadOnlyDictionary<Unit, string> NamesOf(IReadOnlyList<Unit> units)
    {
        var names = new Dictionary<Unit, string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Unit unit in units)
        {
            string name = MakeName(unit);
            if (!taken.Add(name))
            {
                // Two units whose words differ only in letter case or in characters that a C# name cannot contain.
                name += "_" + Hash(unit);
                while (!taken.Add(name))
                {
                    name += "_";
                }
            }

            names.Add(unit, name);
        }

        return names;
    }

    private static string MakeName(Unit unit)
    {
        bool isLossy = false;
        string of = unit.Of is null ? "" : Words(unit.Of, ref isLossy);
        string name = UnitWords.Find(unit.Code) switch
        {
            { HasGroup: true } => of + "Per" + (unit.Per ?? 1).ToString(CultureInfo.InvariantCulture) + Words(unit.For ?? "", ref isLossy),
            { } word => Words(word.Code, ref isLossy) + Of(),
            null when UnitWording.IsUcum(unit.Code) => "Ucum" + Words(unit.Code.Substring(UnitWording.UcumPrefix.Length), ref isLossy) + Of(),
            null => unit.Code + Of(),
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

    // The ASCII words of a text in PascalCase. Lossy for anything but letters, digits, white space, hyphens and apostrophes.
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

    // FNV-1a. The name must be the same on every machine and must not depend on the set's other units.
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
