using System.Text.RegularExpressions;

namespace ChangzhouFacts.Compiler.Values;

/// <summary>Checks UCUM codes, and suggests corrections.</summary>
internal static class Ucum
{
    private const int MaximumLength = 60;

    private static readonly (string Sign, string Code)[] Signs =
    [
        ("°C", "Cel"), ("℃", "Cel"), ("°F", "[degF]"), ("℉", "[degF]"), ("°", "deg"), ("µ", "u"), ("μ", "u"), ("Ω", "Ohm"), ("\u2126", "Ohm"), ("Å", "Ao"),
        ("\u212B", "Ao"), ("‰", "[ppth]"), ("′", "'"), ("″", "''"), ("·", "."), ("⋅", "."), ("×", "."), ("÷", "/"), ("⁻", "-"), ("¹", "1"), ("²", "2"),
        ("³", "3"), ("**", ""),
    ];

    private static readonly (Regex Pattern, string Replacement)[] Mends =
    [
        (Pattern(@"(?<!10)\^(?=[+-]?[0-9])"), ""),
        (Pattern(@"(?<!10)\*"), "."),
        (Pattern(@"\.*/[./]*"), "/"),
        (Pattern(@"\.+"), "."),
        (Pattern(@"[./]$"), ""),
        (Pattern(@"(?<=/)([0-9]+)([a-zA-Z%'\[][^./()]*)"), "($1.$2)"),
        (Pattern(@"(?<=^|[.(])([0-9]+)(?=[a-zA-Z%'\[])"), "$1."),
        (Pattern(@"\}(?=[a-zA-Z0-9%'\[(])"), "}."),
    ];

    /// <summary>What is wrong with the form of a code, as a clause; null if nothing is.</summary>
    public static string? FindProblem(string code) => code.Length == 0 ? "there is nothing after the prefix"
        : code.Length > MaximumLength ? "it is longer than 60 characters"
        : UcumReader.Read(code).Problem;

    /// <summary>The first unit in a well-formed code that UCUM does not have; null if it has all of them.</summary>
    public static string? FindUnknown(string code) => UnitsOf(code).FirstOrDefault(unit => !UcumUnits.Contains(unit));

    /// <summary>A unit in a code that often means another unit, with the code for that one; null if there is none.</summary>
    public static (MistakenUnit Unit, string Meant)? FindMistaken(string code)
    {
        string[] units = UnitsOf(code).ToArray();
        return WrittenUnits.Mistaken.FirstOrDefault(mistaken => units.Contains(mistaken.Code)) is { } found
            ? (found, Replace(code, unit => unit == found.Code ? found.MeantCode : unit)!)
            : null;
    }

    /// <summary>Finds the nearest known words to a word, if they are near enough.</summary>
    public delegate IReadOnlyList<string> FindNearest(string word, IEnumerable<string> known);

    /// <summary>The code that was probably meant by an invalid one; null if that is unclear.</summary>
    public static string? FindMeant(string code, FindNearest findNearest)
    {
        if (code.Length is 0 or > MaximumLength)
        {
            return null;
        }

        // A blank may be superfluous, or join two units, or be followed by something that is not a unit.
        string[] words = code.Trim().Split([' '], 2);
        string[] mended = [Mend(code.Replace(" ", "")), Mend(code.Trim().Replace(' ', '.')), .. words.Skip(1).Select(rest => $"{words[0]}{{{rest.Trim().Replace(' ', '_')}}}")];
        return mended.FirstOrDefault(IsValid)
            ?? mended.Select(text => UcumReader.Read(text).Problem is null ? Replace(text, unit => Nearest(unit, findNearest)) : null).FirstOrDefault(text => text is not null && IsValid(text));
    }

    private static bool IsValid(string code) => FindProblem(code) is null && FindUnknown(code) is null;

    private static IEnumerable<string> UnitsOf(string code) => UcumReader.Read(code).Units.Select(unit => code.Substring(unit.Start, unit.Length));

    // Replaces signs, numbers and brackets that UCUM writes differently.
    private static string Mend(string code)
    {
        code = Signs.Aggregate(code, (text, sign) => text.Replace(sign.Sign, sign.Code));
        code = Mends.Aggregate(code, (text, mend) => mend.Pattern.Replace(text, mend.Replacement));
        foreach ((char open, char close) in new[] { ('[', ']'), ('{', '}'), ('(', ')') })
        {
            int lacking = code.Count(c => c == open) - code.Count(c => c == close);
            code = lacking > 0 ? code + new string(close, lacking) : code.EndsWith(new string(close, -lacking), StringComparison.Ordinal) ? code.Substring(0, code.Length + lacking) : code;
        }

        return code;
    }

    /// <summary>The code with each unit replaced; null if one has no replacement.</summary>
    private static string? Replace(string code, Func<string, string?> replacementOf)
    {
        foreach ((int start, int length) in UcumReader.Read(code).Units.Reverse())
        {
            if (replacementOf(code.Substring(start, length)) is not { } unit)
            {
                return null;
            }

            int end = start + length;
            bool isCompound = unit.IndexOfAny(['.', '/']) >= 0 && UcumReader.Read(unit).Units.Count > 1;
            bool isPart = (start > 0 && code[start - 1] == '/') || (end < code.Length && code[end] is not ('.' or '/' or ')'));
            code = code.Substring(0, start) + (isCompound && isPart ? $"({unit})" : unit) + code.Substring(end);
        }

        return code;
    }

    private static string? Nearest(string unit, FindNearest findNearest)
    {
        if (UcumUnits.Contains(unit))
        {
            return unit;
        }

        // Among equally near ones, prefer the one with most letters in the same case: M and m are different prefixes.
        string? nearest = WrittenUnits.Codes.ContainsKey(unit) ? unit : findNearest(unit, UcumUnits.All.Concat(WrittenUnits.Codes.Keys))
            .OrderByDescending(known => known.Where((c, place) => place < unit.Length && unit[place] == c).Count())
            .FirstOrDefault();
        return nearest is not null && WrittenUnits.Codes.TryGetValue(nearest, out string? code) ? code : nearest;
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
