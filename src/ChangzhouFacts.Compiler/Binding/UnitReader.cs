using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads a fact's unit: <c>unit</c>, <c>of</c>, <c>per</c> and <c>for</c>.</summary>
internal static class UnitReader
{
    private const long MaximumGroup = long.MaxValue;
    private const string PerMille = "\u2030";

    // Longer than any printed sign of a unit.
    private const int LongestSign = 20;

    /// <summary>The code of a unit; null, and reported, if it is not a unit.</summary>
    public static string? ReadCode(MappingReader reader, Key key)
    {
        DiagnosticBag diagnostics = reader.Values.Diagnostics;
        ScalarNode? scalar = reader.Scalar(key);
        if (scalar is null || UnitWords.Find(scalar.Text) is not null || Currencies.Contains(scalar.Text))
        {
            return scalar?.Text;
        }

        if (!UnitWording.IsUcum(scalar.Text))
        {
            diagnostics.Report(Rules.Values.UnknownUnit(scalar.Text, Hint(key.Name, scalar.Text), string.Join(", ", UnitWords.Codes)), scalar.Location);
            return null;
        }

        // A revision records what was published, even if UCUM does not have it.
        bool isRecord = ReferenceEquals(key, RevisionKeys.WasUnit) && UnitWording.IsCode(scalar.Text);
        return isRecord || ReadUcum(scalar, diagnostics) ? scalar.Text : null;
    }

    private static bool ReadUcum(ScalarNode scalar, DiagnosticBag diagnostics)
    {
        string code = scalar.Text.Substring(UnitWording.UcumPrefix.Length);
        if (Ucum.FindProblem(code) is { } problem)
        {
            diagnostics.Report(Rules.Values.InvalidUcum(scalar.Text, problem, Meant() is { } meant ? "; " + SpellingSuggestion.Ask(meant) : ""), scalar.Location);
            return false;
        }

        if (Ucum.FindUnknown(code) is { } unknown)
        {
            string hint = Meant() is { } meant ? "; " + SpellingSuggestion.Ask(meant) : "; its codes are at https://ucum.org/ucum, and what is only counted is written in braces";
            diagnostics.Report(Rules.Values.UnknownUcum(unknown, hint), scalar.Location);
            return false;
        }

        if (Ucum.FindMistaken(code) is var (mistaken, other))
        {
            diagnostics.Report(Rules.Values.MistakenUcum(mistaken.Code, mistaken.Name, mistaken.MeantName, UnitWording.UcumPrefix + other), scalar.Location);
        }

        return true;

        // When errors are only counted, don't spend time on suggestions.
        string? Meant() => !diagnostics.IsFull && Ucum.FindMeant(code, SpellingSuggestion.FindAll) is { } meant ? UnitWording.UcumPrefix + meant : null;
    }

    // A suggestion, as the end of a message.
    private static string Hint(string key, string text)
    {
        // Some other currency is always near and seldom meant: RMB is not a misspelt RUB. So only case and blanks are corrected.
        string? nearest = SpellingSuggestion.Find(text, UnitWords.Codes)
            ?? Currencies.All.FirstOrDefault(code => string.Equals(code, text.Trim(), StringComparison.OrdinalIgnoreCase));
        if (nearest is not null)
        {
            return "; " + SpellingSuggestion.Ask(nearest);
        }

        return text.Trim() == PerMille ? $"; did you mean '{key}: {UnitWording.PerGroup}' with 'per: 1000'?"
            : text.Length > LongestSign || text.All(IsLatinLetter) || PrintedCheck.FindUnit(text) is not var (code, isOneOfSeveral) ? ""
            : isOneOfSeveral ? $"; did you mean a currency such as '{key}: {code}'?"
            : "; " + SpellingSuggestion.Ask($"{key}: {code}");
    }

    // A word in Latin letters can be anything. Only signs and other scripts name a unit beyond doubt.
    private static bool IsLatinLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or ' ';

    /// <summary>The unit of a fact; null if a part of it is missing or invalid.</summary>
    public static Unit? Read(MappingReader fact, ScalarNode name, Defaults defaults)
    {
        Setting<string> unit = fact.SettingOf(FactKeys.Unit, ReadCode(fact, FactKeys.Unit)).OrDefault(defaults.Unit);
        if (unit.IsAbsent)
        {
            fact.ReportMissing(FactKeys.Unit);
        }

        Setting<string> of = fact.SettingOf(FactKeys.Of, fact.Text(FactKeys.Of));
        string? forWhat = fact.Text(FactKeys.For);
        long? per = fact.Count(FactKeys.Per, MaximumGroup, Rules.Values.InvalidGroupSize);
        if (!unit.TryGet(out string code))
        {
            return null;
        }

        UnitWord? word = UnitWords.Find(code);
        of = word is { TakesDefaultOf: true } ? of.OrDefault(defaults.Of) : of;
        bool isComplete = !of.IsRefused;
        if (word?.NeedsOf is { } meaning && !of.IsGiven)
        {
            Need(FactKeys.Of, meaning, isKnownToLack: of.IsAbsent);
        }

        if (word is { HasGroup: true })
        {
            NeedGroup(FactKeys.Per, "the size of the group, such as 10000");
            NeedGroup(FactKeys.For, "what the group is made of, such as person");
        }
        else
        {
            Refuse(FactKeys.Per);
            Refuse(FactKeys.For);
        }

        bool hasGroup = per is not null && forWhat is not null;
        return isComplete && (hasGroup || word is not { HasGroup: true }) ? new Unit(code, of.TryGet(out string what) ? what : null, per, forWhat) : null;

        void NeedGroup(Key key, string meaning)
        {
            if (!fact.Has(key))
            {
                Need(key, meaning, fact.IsComplete);
            }
        }

        void Need(Key key, string meaning, bool isKnownToLack)
        {
            isComplete = false;
            if (isKnownToLack)
            {
                fact.Values.Diagnostics.Report(Rules.Values.UnitNeedsKey(code, key.Name, meaning), (fact.FindKey(FactKeys.Unit) ?? name).Location);
            }
        }

        void Refuse(Key key)
        {
            if (fact.FindKey(key) is { } misplaced)
            {
                fact.Values.Diagnostics.Report(Rules.Values.KeyNeedsUnitPer(key.Name), misplaced.Location);
                isComplete = false;
            }
        }
    }
}
