using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads a fact's unit: <c>unit</c>, <c>of</c>, <c>per</c> and <c>for</c>.</summary>
internal static class UnitReader
{
    private const string UcumPrefix = "ucum:";
    private const int MaximumUcumLength = 60;
    private const long MaximumGroup = long.MaxValue;
    private const string PerMille = "\u2030";

    // Longer than any sign of a unit that sources print.
    private const int LongestSign = 20;

    private static readonly string[] Words = ["percent", "percentage-point", "count", "per", "ratio", "index"];

    // The units for which the schema asks what they are of; only these take a default 'of'.
    private static readonly HashSet<string> OfWhat = new(StringComparer.Ordinal) { "percent", "count", "per" };

    /// <summary>A unit's code by its word; null and reported if it is none.</summary>
    public static string? ReadCode(string key, Node? node, ValueReader values)
    {
        ScalarNode? scalar = values.Scalar(key, node, "a unit");
        if (scalar is null || Words.Contains(scalar.Text) || Currencies.Contains(scalar.Text))
        {
            return scalar?.Text;
        }

        if (scalar.Text.StartsWith(UcumPrefix, StringComparison.Ordinal))
        {
            if (IsUcum(scalar.Text.Substring(UcumPrefix.Length)))
            {
                return scalar.Text;
            }

            values.Diagnostics.Report(Rules.Values.InvalidUcum, scalar.Location, Quoting.Word(scalar.Text));
            return null;
        }

        values.Diagnostics.Report(Rules.Values.UnknownUnit, scalar.Location, Quoting.Word(scalar.Text), Hint(key, scalar.Text));
        return null;
    }

    // What was probably meant, as the end of a message.
    private static string Hint(string key, string text)
    {
        // Another currency is always near, and seldom meant: RMB is not a misspelt RUB. Only letter case and blanks are put right.
        string? nearest = Nearest.Find(text, Words)
            ?? Currencies.All.FirstOrDefault(code => string.Equals(code, text.Trim(), StringComparison.OrdinalIgnoreCase));
        if (nearest is not null)
        {
            return $"; did you mean '{nearest}'?";
        }

        return text.Trim() == PerMille ? $"; did you mean '{key}: {UnitWording.PerGroup}' with 'per: 1000'?"
            : text.Length > LongestSign || text.All(IsLatinLetter) || PrintedGate.FindUnit(text) is not var (code, isOneOfSeveral) ? ""
            : isOneOfSeveral ? $"; did you mean a currency such as '{key}: {code}'?"
            : $"; did you mean '{key}: {code}'?";
    }

    // A word in letters can be anything: only signs, and the characters of other scripts, are a unit without a doubt.
    private static bool IsLatinLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or ' ';

    /// <summary>The unit of a fact; null where something of it is missing or wrong.</summary>
    public static Unit? Read(MappingReader fact, ScalarNode name, Defaults defaults, ValueReader values)
    {
        string? code = fact.Has("unit") ? ReadCode("unit", fact.Find("unit"), values) : fact.IsComplete ? defaults.UnitCode : null;
        if (code is null && !fact.Has("unit") && !defaults.HasUnit)
        {
            fact.ReportMissing("unit");
        }

        string? of = values.Text("of", fact.Find("of"));
        string? forWhat = values.Text("for", fact.Find("for"));
        long? per = values.Count("per", fact.Find("per"), MaximumGroup, Rules.Values.InvalidGroupSize);
        if (code is null)
        {
            return null;
        }

        bool takesDefaultOf = !fact.Has("of") && OfWhat.Contains(code);
        of ??= takesDefaultOf ? defaults.Of : null;
        bool isComplete = !(takesDefaultOf && defaults.HasOf && defaults.Of is null);
        Location place = (fact.FindKey("unit") ?? name).Location;
        if (code is "count" or "per" && !fact.Has("of") && !defaults.HasOf)
        {
            Need("of", code == "count" ? "what is counted" : "what there are so many of");
        }

        if (code == "per")
        {
            if (!fact.Has("per"))
            {
                Need("per", "the size of the group, such as 10000");
            }

            if (!fact.Has("for"))
            {
                Need("for", "what the group is made of, such as person");
            }
        }
        else
        {
            Refuse("per");
            Refuse("for");
        }

        return isComplete && (code != UnitWording.PerGroup || (of is not null && per is not null && forWhat is not null)) ? new Unit(code, of, per, forWhat) : null;

        void Need(string key, string meaning)
        {
            isComplete = false;
            if (fact.IsComplete && !(key == "of" && defaults.AreUnknown))
            {
                values.Diagnostics.Report(Rules.Values.UnitNeedsKey, place, code!, key, meaning);
            }
        }

        void Refuse(string key)
        {
            if (fact.FindKey(key) is { } misplaced)
            {
                values.Diagnostics.Report(Rules.Values.KeyNeedsUnitPer, misplaced.Location, key);
                isComplete = false;
            }
        }
    }

    private static bool IsUcum(string code)
    {
        if (code.Length is 0 or > MaximumUcumLength || code.Any(c => c is <= ' ' or > '~'))
        {
            return false;
        }

        var open = new Stack<char>();
        foreach (char c in code)
        {
            switch (c)
            {
                case '(' or '[' or '{':
                    open.Push(c == '(' ? ')' : c == '[' ? ']' : '}');
                    break;
                case ')' or ']' or '}':
                    if (open.Count == 0 || open.Pop() != c)
                    {
                        return false;
                    }

                    break;
                default:
                    break;
            }
        }

        return open.Count == 0;
    }
}
