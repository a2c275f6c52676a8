using System.Globalization;
using System.Text.RegularExpressions;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>
/// Reads a few English words in the slowest way: it looks up every run of words among the names of all numbers, and requires one
/// pattern for the words before it and one for those behind it. It shares no code with the compiler's reader.
/// </summary>
internal static class SlowReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string MoneyBefore = @"((?<cur>\$|USD|RMB|yuan) ?)+((?<scale>million|bn|thousand|hundred) )?";

    private static readonly string[] Small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');

    private static readonly Dictionary<string, decimal> Names = AllNames();

    private static readonly Regex Before = new(
        @"^(?<pre>((the|of|was|be|in|by|reached|only|a total of|a|and|to|at|fell|down|rose|up(?! to)|increase|drop) )*)(((?<sign>-)|\+)?" + MoneyBefore
        + @"|(?<q>(?<neg>(not|cannot|(was )?not to) ((be|was|the|by|reached) )*)?(?<qual>nearly|about|more than|less than|at least|over|exceed|up to) ((only|a total of|a) )*))*"
        + @"((?<sign>-)|\+)?(?<cur>\$)?$", Options);

    private static readonly Regex Behind = new(
        @"^(?<plus>\+)?([ -]?(?<scale>hundred|thousand|million|bn))?( ?(?<scale2>thousand|million|bn))?(?<plus>\+)?( (?<a>or more|and over|or less|or so))*"
        + @"([ -]?(?<unit>percentage points|percent point|% point|percent|%|USD|RMB|\$|euros|yuan)|( (?<a>or more|and over|or less|or so)))*(( (?<change>lower|increase|drop|down|up))|( only)|( a total of))*( (of|among) [A-Za-z ]+)?\.?$", Options);

    private static readonly Dictionary<string, int> Scales = new(StringComparer.Ordinal) { ["hundred"] = 2, ["thousand"] = 3, ["million"] = 6, ["bn"] = 9 };

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["percent"] = "percent",
        ["%"] = "percent",
        ["percentage points"] = "percentage-point",
        ["percent point"] = "percentage-point",
        ["% point"] = "percentage-point",
        ["USD"] = "USD",
        ["$"] = "dollars",
        ["euros"] = "EUR",
        ["yuan"] = "CNY",
        ["RMB"] = "CNY",
    };

    /// <summary>Every possible figure of the words.</summary>
    public static IReadOnlyCollection<Reading> Read(string text)
    {
        var readings = new HashSet<Reading>();
        int[] cuts = Enumerable.Range(0, text.Length + 1).Where(at => IsCut(text, at)).ToArray();
        foreach (int start in cuts)
        {
            foreach (int end in cuts.Where(end => end > start))
            {
                // A name with a scale takes no other scale.
                bool hasScale = Regex.IsMatch(text[start..end], "[a-z].*(hundred|thousand|million|bn)", Options) || Regex.IsMatch(text[start..end], "^a ", Options);
                if (NumberOf(text[start..end]) is { } number
                    && Before.Match(text[..start]) is { Success: true } before
                    && Behind.Match(text[end..]) is { Success: true } behind
                    && !(hasScale && behind.Groups["scale"].Success)
                    && ReadingOf(number, before, behind) is { } reading)
                {
                    readings.Add(reading);
                }
            }
        }

        return readings;
    }

    private static bool IsCut(string text, int at) =>
        at == 0 || at == text.Length || !(IsInside(text[at - 1]) && IsInside(text[at])) || char.IsDigit(text[at - 1]) != char.IsDigit(text[at]);

    private static bool IsInside(char c) => char.IsLetterOrDigit(c) || c is '.' or ',';

    private static decimal? NumberOf(string words) =>
        Regex.IsMatch(words, @"^(0|[1-9][0-9]{0,2}((,[0-9]{3})*|( [0-9]{3})+)|[1-9][0-9]*)?(\.[0-9]+)?$", Options) && words.Length > 0
            ? decimal.Parse(Regex.Replace(words, "[, ]", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : Names.TryGetValue(words, out decimal named) ? named : DecimalOf(words) ?? CompoundOf(words);

    // "five point two nine": a name below a hundred or none, and the digits after the point.
    private static decimal? DecimalOf(string words)
    {
        string[] parts = (" " + words).Split(" point ");
        decimal[] digits = parts.Length == 2 ? parts[1].Split(' ').Select(word => (decimal)Array.IndexOf(Small, word)).ToArray() : [];
        decimal? whole = parts[0].Length == 0 ? 0 : Names.TryGetValue(parts[0].Trim(), out decimal name) && name < 100 && name == decimal.Truncate(name) ? name : null;
        return digits.Length is 0 or > 20 || digits.Any(digit => digit is < 0 or > 9) || whole is null
            ? null
            : whole + digits.Select((digit, i) => digit / (decimal)Math.Pow(10, i + 1)).Sum();
    }

    // "two thousand three hundred": a name with a scale, followed by a smaller one.
    private static decimal? CompoundOf(string words)
    {
        foreach (Match space in Regex.Matches(words, "(?<= (thousand|million|bn)) (and )?", Options))
        {
            string head = words[..space.Index];
            string tail = words[(space.Index + space.Length)..];
            decimal power = head.EndsWith("thousand", StringComparison.Ordinal) ? 1e3m : head.EndsWith("million", StringComparison.Ordinal) ? 1e6m : 1e9m;
            decimal? low = Names.TryGetValue(tail, out decimal name) && name == decimal.Truncate(name) && !tail.StartsWith("a ", StringComparison.Ordinal) ? name : CompoundOf(tail);
            if (Names.TryGetValue(head, out decimal high) && low is { } rest && rest < power && !(space.Length == 1 && power > 1e3m && rest < 100))
            {
                return high + rest;
            }
        }

        return null;
    }

    private static Reading? ReadingOf(decimal number, Match before, Match behind)
    {
        string[] lead = before.Groups["pre"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] changes = lead.Where(word => word is "fell" or "down" or "rose" or "up" or "increase" or "drop")
            .Concat(behind.Groups["change"].Captures.Select(capture => capture.Value)).ToArray();
        int falls = changes.Count(word => word is "fell" or "down" or "lower" or "drop");
        bool isLevel = lead.SkipWhile(word => word is not ("fell" or "down" or "rose" or "up" or "increase" or "drop")).Any(word => word is "to" or "at");
        var qualifiers = before.Groups["q"].Captures.Select(capture => QualifierOf(capture.Value.Trim()))
            .Concat(behind.Groups["a"].Captures.Select(capture => capture.Value switch { "or less" => "AtMost", "or so" => "About", _ => "AtLeast" }))
            .Concat(behind.Groups["plus"].Success ? ["AtLeast"] : Array.Empty<string>())
            .Distinct().ToArray();
        string[] units = before.Groups["cur"].Captures.Select(capture => capture.Value.Trim())
            .Concat(behind.Groups["unit"].Captures.Select(capture => capture.Value))
            .Select(unit => Units[unit]).Distinct().ToArray();
        string? unit = units.Length == 2 && units.Contains("dollars") && units.Contains("USD") ? "USD" : units.Length > 1 ? "?" : units.FirstOrDefault();
        foreach (string group in new[] { "scale", "scale2" })
        {
            number *= behind.Groups[group].Success ? (decimal)Math.Pow(10, Scales[behind.Groups[group].Value]) : 1;
            number *= before.Groups[group].Success ? (decimal)Math.Pow(10, Scales[before.Groups[group].Value]) : 1;
        }

        return falls > 1 || (falls == 1 && changes.Length > 1) || qualifiers.Length > 1 || qualifiers.Contains("?") || unit == "?" ? null
            : new Reading(before.Groups["sign"].Success ? -number : number, qualifiers.FirstOrDefault(), unit, falls == 1 && !isLevel);
    }

    private static string QualifierOf(string words)
    {
        bool isNegated = Regex.IsMatch(words, "^((was )?not|cannot) ", Options);
        string plain = Regex.Replace(words, "^(was )?(not|cannot) (to )?((be|was|the|by|reached) )*", "");
        return (plain.Split(' ')[0], isNegated) switch
        {
            ("nearly", false) => "Nearly",
            ("about", false) => "About",
            ("more" or "over" or "exceed", false) => "MoreThan",
            ("more" or "over" or "exceed", true) => "AtMost",
            ("less", false) => "LessThan",
            ("less", true) => "AtLeast",
            ("at", false) => "AtLeast",

            ("up", false) => "AtMost",
            _ => "?",
        };
    }

    private static Dictionary<string, decimal> AllNames()
    {
        string[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
        var names = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var belowHundred = new List<(int Value, string Name)>();
        for (int n = 0; n < 100; n++)
        {
            if (n < 20)
            {
                belowHundred.Add((n, Small[n]));
                continue;
            }

            string ten = tens[(n / 10) - 2];
            belowHundred.Add((n, n % 10 == 0 ? ten : ten + "-" + Small[n % 10]));
            belowHundred.Add((n, n % 10 == 0 ? ten : ten + " " + Small[n % 10]));
        }

        var belowThousand = new List<(int Value, string Name)>(belowHundred) { (100, "a hundred") };
        foreach ((int hundreds, string name) in belowHundred.Where(pair => pair.Value % 10 != 0).Append((1, "a")))
        {
            belowThousand.Add((hundreds * 100, name + " hundred"));
            foreach ((int rest, string restName) in belowHundred.Where(pair => pair.Value > 0))
            {
                belowThousand.Add(((hundreds * 100) + rest, name + " hundred " + restName));
                belowThousand.Add(((hundreds * 100) + rest, name + " hundred and " + restName));
            }
        }

        foreach ((int value, string name) in belowThousand)
        {
            names[name] = value;
            foreach ((string scale, decimal power) in new[] { ("thousand", 1e3m), ("million", 1e6m), ("bn", 1e9m) })
            {
                names[name + " " + scale] = value * power;
            }
        }

        foreach ((string scale, decimal power) in new[] { ("a thousand", 1e3m), ("a million", 1e6m), ("a bn", 1e9m) })
        {
            names[scale] = power;
        }

        foreach ((int value, string name) in belowHundred)
        {
            names[name + " and a half"] = value + 0.5m;
        }

        names["half a million"] = 500_000;
        names["half a percent"] = 0.5m;
        return names;
    }

    /// <summary>A possible figure of words.</summary>
    internal sealed record Reading(decimal Value, string? Qualifier, string? Unit, bool IsFall);
}
