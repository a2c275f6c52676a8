using System.Globalization;

namespace ChangzhouFacts.Wording;

/// <summary>How units of measure are written, from their parts in facts.yaml.</summary>
internal static class UnitWording
{
    public const string Percent = "percent";
    public const string PercentagePoint = "percentage-point";
    public const string Count = "count";
    public const string PerGroup = "per";
    public const string Ratio = "ratio";
    public const string Index = "index";
    public const string UcumPrefix = "ucum:";

    // UCUM's special units: degrees with an arbitrary zero, and logarithms. Those of fields and solutions that nobody compares are left out.
    private static readonly string[] UcumWithoutRatios = ["Cel", "[degF]", "[degRe]", "[pH]", "Np", "B", "bit_s"];
    private const string LevelBeside = "B[";
    private const int LongestPrefix = 2;

    /// <summary>The text behind a figure: <c>%</c>, <c>percentage points</c>, <c>CNY</c>, <c>kg</c>, <c>years</c>, or nothing.</summary>
    public static string Symbol(string code) => UnitWords.Find(code)?.Symbol ?? (IsUcum(code) ? UcumNames.Of(UcumCode(code), isOne: false) : code);

    /// <summary>The name of a unit without its <c>of</c>: <c>percent</c>, <c>percentage points</c>, <c>CNY</c>.</summary>
    public static string Name(string code) => UnitWords.Find(code)?.Name ?? Symbol(code);

    /// <summary>The unit in words: <c>percent of regional GDP</c>, <c>patent per 10,000 person</c>, <c>CNY</c>.</summary>
    public static string Phrase(string code, string? of, long? per, string? forWhat)
    {
        if (UnitWords.Find(code) is { HasGroup: true })
        {
            string group = FigureWording.Group((per ?? 1).ToString(CultureInfo.InvariantCulture));
            return of + " per " + group + " " + forWhat;
        }

        return of is null ? Name(code) : Name(code) + " of " + of;
    }

    /// <summary>The code of the unit of the difference of two figures in this unit.</summary>
    public static string Difference(string code) => UnitWords.Find(code)?.Difference ?? code;

    /// <summary>
    /// Whether ratios of figures in this unit have a meaning: 20 °C is not twice 10 °C, nor 20 dB twice 10 dB; for percentages see <see cref="UnitWord.HasRatios"/>.
    /// </summary>
    public static bool HasRatios(string code)
    {
        if (!IsUcum(code))
        {
            return UnitWords.Find(code)?.HasRatios ?? true;
        }

        // A special unit can only have a prefix before it; the text in braces is an annotation.
        string unit = UcumCode(code).Split('{')[0];
        int level = unit.IndexOf(LevelBeside, StringComparison.Ordinal);
        unit = level < 0 ? unit : unit.Substring(0, level + 1);
        return !Array.Exists(UcumWithoutRatios, special => unit.EndsWith(special, StringComparison.Ordinal) && IsPrefix(unit, unit.Length - special.Length));
    }

    /// <summary>A figure followed by its unit: <c>3.33 %</c>, <c>47</c>, <c>81.2 years</c>.</summary>
    public static string Measure(string figure, string code)
    {
        string symbol = IsUcum(code) ? UcumNames.Of(UcumCode(code), figure.TrimStart('+', '-', '−') == "1") : Symbol(code);
        return symbol.Length == 0 ? figure : figure + " " + symbol;
    }

    /// <summary>Whether the code is a unit's word, or has the form of an ISO 4217 code or of a <c>ucum:</c> code.</summary>
    public static bool IsCode(string code) => UnitWords.Find(code) is not null
        || (IsUcum(code) ? code.Length > UcumPrefix.Length && code.All(c => c is > ' ' and <= '~') : code.Length == 3 && code.All(c => c is >= 'A' and <= 'Z'));

    /// <summary>The UCUM code in a code that <see cref="IsUcum"/>.</summary>
    public static string UcumCode(string code) => code.Substring(UcumPrefix.Length);

    /// <summary>Whether the code is <c>ucum:</c> and a UCUM code.</summary>
    public static bool IsUcum(string code) => code.StartsWith(UcumPrefix, StringComparison.Ordinal);

    private static bool IsPrefix(string unit, int length) => length <= LongestPrefix && unit.Take(length).All(c => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z');
}
