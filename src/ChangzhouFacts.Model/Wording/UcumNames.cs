using System.Text;

namespace ChangzhouFacts.Wording;

/// <summary>
/// How UCUM codes are shown: <c>years</c>, <c>°C</c>, <c>m/s²</c>, <c>cells/µL</c>. A unit without a name here is shown as its code, which is
/// the symbol of most units. The compiler checks that a code is valid UCUM.
/// </summary>
internal static class UcumNames
{
    /// <summary>The prefixes of metric units.</summary>
    public static readonly string[] Prefixes =
    [
        "k", "M", "G", "T", "P", "E", "Z", "Y", "h", "da", "d", "c", "m", "u", "n", "p", "f", "a", "z", "y", "Ki", "Mi", "Gi", "Ti",
    ];

    /// <summary>The units that are not shown as their codes.</summary>
    public static readonly UcumName[] All =
    [
        new("a", "year", "years"), new("a_j", "Julian year", "Julian years"), new("mo", "month", "months"), new("wk", "week", "weeks"), new("d", "day", "days"),
        new("Cel", "°C") { IsMetric = true }, new("[degF]", "°F"), new("[degR]", "°R"), new("deg", "degree", "degrees", "°"), new("'", "′"), new("''", "″"),
        new("By", "byte", "bytes", "B") { IsMetric = true }, new("bit", "bit", "bits", "bit") { IsMetric = true }, new("Ohm", "Ω") { IsMetric = true },
        new("ar", "are", "ares", "a") { IsMetric = true }, new("m[H2O]", "mH₂O") { IsMetric = true }, new("m[Hg]", "mHg") { IsMetric = true },
        new("[iU]", "IU") { IsMetric = true }, new("[IU]", "IU") { IsMetric = true }, new("cal_IT", "cal") { IsMetric = true },
        new("cal_th", "cal") { IsMetric = true }, new("B[SPL]", "B(SPL)") { IsMetric = true }, new("B[W]", "B(W)") { IsMetric = true },
        new("[ly]", "light-year", "light-years", "ly") { IsMetric = true }, new("AU", "au"), new("Ao", "Å"), new("[pi]", "π"), new("[ppth]", "‰"),
        new("[pptr]", "ppt"), new("[in_i]", "inch", "inches", "in"), new("[ft_i]", "foot", "feet", "ft"), new("[yd_i]", "yard", "yards", "yd"),
        new("[mi_i]", "mile", "miles", "mi"), new("[mi_us]", "mile", "miles", "mi"), new("[ft_us]", "foot", "feet", "ft"),
        new("[fth_i]", "fathom", "fathoms"), new("[nmi_i]", "nautical mile", "nautical miles", "nmi"), new("[kn_i]", "knot", "knots", "kn"),
        new("[sin_i]", "in²"), new("[sft_i]", "ft²"), new("[syd_i]", "yd²"), new("[smi_us]", "mi²"), new("[cin_i]", "in³"), new("[cft_i]", "ft³"),
        new("[cyd_i]", "yd³"), new("[acr_us]", "acre", "acres"), new("[acr_br]", "acre", "acres"), new("[bbl_us]", "barrel", "barrels", "bbl"),
        new("[gal_us]", "US gallon", "US gallons"), new("[gal_br]", "imperial gallon", "imperial gallons"), new("[qt_us]", "US quart", "US quarts"),
        new("[pt_us]", "US pint", "US pints"), new("[pt_br]", "imperial pint", "imperial pints"), new("[foz_us]", "US fl oz"),
        new("[foz_br]", "imperial fl oz"), new("[bu_us]", "US bushel", "US bushels"), new("[bu_br]", "imperial bushel", "imperial bushels"),
        new("[cup_us]", "US cup", "US cups"), new("[tbs_us]", "tablespoon", "tablespoons"), new("[tsp_us]", "teaspoon", "teaspoons"),
        new("[lb_av]", "lb"), new("[oz_av]", "oz"), new("[oz_tr]", "troy ounce", "troy ounces", "oz t"), new("[gr]", "grain", "grains", "gr"),
        new("[ston_av]", "short ton", "short tons"), new("[lton_av]", "long ton", "long tons"), new("[stone_av]", "stone", "stone"),
        new("[car_m]", "carat", "carats", "ct"), new("[lbf_av]", "lbf"), new("[Btu_IT]", "Btu"), new("[Btu_th]", "Btu"), new("[HP]", "hp"),
        new("[in_i'H2O]", "inH₂O"), new("[in_i'Hg]", "inHg"), new("[diop]", "dpt"), new("[drp]", "drop", "drops"), new("%[slope]", "%"),
    ];

    private static readonly Dictionary<string, UcumName> ByCode = All.ToDictionary(name => name.Code, StringComparer.Ordinal);

    /// <summary>The text behind a figure.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isOne">Whether the figure is 1: one year, but two years.</param>
    public static string Of(string code, bool isOne)
    {
        var text = new StringBuilder();
        for (int position = 0; position < code.Length;)
        {
            char c = code[position];
            if (c is '.' or '/' or '(' or ')')
            {
                text.Append(c == '.' ? '·' : c);
                position++;
            }
            else if (c == '{')
            {
                int end = EndOf(code, position, '}');
                bool isBehindUnit = position > 0 && code[position - 1] is not ('.' or '/' or '(');
                text.Append(isBehindUnit ? " " : "").Append(code.Substring(position + 1, end - position - 1).TrimEnd('}').Replace('_', ' '));
                position = end;
            }
            else
            {
                int end = EndOfUnit(code, position);
                int next = EndOfExponent(code, end);
                bool isAlone = position == 0 && next == end && (end == code.Length || (code[end] == '{' && EndOf(code, end, '}') == code.Length));
                text.Append(NameOf(code.Substring(position, end - position), isAlone, isOne));
                AppendExponent(text, code.Substring(end, next - end));
                position = next;
            }
        }

        return text.Replace("W·h", "Wh").Replace("A·h", "Ah").ToString();
    }

    private static string NameOf(string unit, bool isAlone, bool isOne)
    {
        if (ByCode.TryGetValue(unit, out UcumName? name))
        {
            return !isAlone ? name.Symbol : isOne ? name.One : name.Many;
        }

        foreach (string prefix in Prefixes)
        {
            if (unit.StartsWith(prefix, StringComparison.Ordinal) && ByCode.TryGetValue(unit.Substring(prefix.Length), out name) && name.IsMetric)
            {
                return (prefix == "u" ? "µ" : prefix) + name.Symbol;
            }
        }

        // 'u' alone is the unit of atomic mass; any longer unit that starts with 'u' has the prefix micro.
        return unit.Length > 1 && unit[0] == 'u' ? "µ" + unit.Remove(0, 1)
            : unit.Length > 2 && unit[0] == '[' && unit[unit.Length - 1] == ']' && unit.Skip(1).Take(unit.Length - 2).All(IsLetter) ? unit.Substring(1, unit.Length - 2)
            : unit is "10*" or "10^" ? "10"
            : unit;
    }

    private static void AppendExponent(StringBuilder text, string exponent)
    {
        foreach (char c in exponent)
        {
            text.Append(c == '+' ? "" : c == '-' ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹".Substring(c - '0', 1));
        }
    }

    // A number is a unit without an exponent; the 10 of UCUM's powers of ten is a unit with one.
    private static int EndOfUnit(string code, int start)
    {
        int end = start;
        while (end < code.Length && IsDigit(code[end]))
        {
            end++;
        }

        if (end > start)
        {
            return end < code.Length && code[end] is '*' or '^' ? end + 1 : end;
        }

        while (end < code.Length && !IsDigit(code[end]) && code[end] is not ('.' or '/' or '(' or ')' or '{' or '+' or '-'))
        {
            end = code[end] == '[' ? EndOf(code, end, ']') : end + 1;
        }

        return Math.Max(end, start + 1);
    }

    private static int EndOfExponent(string code, int start)
    {
        int end = start < code.Length && code[start] is '+' or '-' ? start + 1 : start;
        int digits = end;
        while (end < code.Length && IsDigit(code[end]))
        {
            end++;
        }

        return end > digits ? end : start;
    }

    private static int EndOf(string code, int start, char bracket)
    {
        int end = code.IndexOf(bracket, start);
        return end < 0 ? code.Length : end + 1;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
