using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>What stands around the figure: it must not be able to change it.</summary>
internal sealed partial class PrintedGrammar
{
    // "May 3 163", "growth -5", 引进163家: a word that stands where it may be part of the figure.
    private static string? CheckLeft(PrintedToken before, PrintedToken first)
    {
        if (before.Role is not (PrintedRole.Other or PrintedRole.Counter or PrintedRole.LeadIn or PrintedRole.Per))
        {
            return null;
        }

        bool mayBeDash = before.Role == PrintedRole.Other && first.Role is PrintedRole.Hyphen or PrintedRole.Plus;
        bool isPart = before.Script == PrintedAtomKind.Han
            ? first.Role != PrintedRole.QualifierBefore
            : mayBeDash || first.IsGroupedBySpaces;
        return isPart ? Unclear(before) : null;
    }

    // "5th", "5 euro coins", 2022年: a word that stands where it may be part of the figure.
    private string? CheckRight(PrintedToken after, PrintedToken last)
    {
        if (after.Role == PrintedRole.Per)
        {
            // "0.5 yuan per kWh" is not a sum of money.
            _unit = null;
        }
        else if (after.Role is PrintedRole.Other or PrintedRole.Filler or PrintedRole.LeadIn or PrintedRole.Article)
        {
            bool isPart = after.Script == PrintedAtomKind.Han
                ? last.IsNumeric || last.Role == PrintedRole.Surplus
                : (after.IsGlued && last.Script != PrintedAtomKind.Han)
                    || last.Word is { Role: PrintedRole.Unit, Place: UnitPlace.AtEnd or UnitPlace.BeforeOrAtEnd };
            return isPart ? Unclear(after) : null;
        }

        return null;
    }

    private string? CheckRest()
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (i >= _start && i < _end)
            {
                continue;
            }

            PrintedToken token = tokens[i];
            if (token.Role is PrintedRole.Digits or PrintedRole.NumberWord or PrintedRole.Scale)
            {
                return "they have more than one number";
            }

            bool isHarmless = token.Role switch
            {
                PrintedRole.Other or PrintedRole.Filler or PrintedRole.LeadIn or PrintedRole.Article => true,
                PrintedRole.Counter or PrintedRole.Per => true,
                PrintedRole.Comma => i > 0,
                PrintedRole.Colon => i > 0 && i < _start,
                PrintedRole.Point => i == tokens.Count - 1,
                PrintedRole.Hyphen => JoinsWords(i),
                _ => false,
            };
            if (!isHarmless)
            {
                return Unclear(token);
            }
        }

        return null;
    }

    // "China-Israel"; not the "-" of "5-year".
    private bool JoinsWords(int index) =>
        tokens[index].IsGlued && index + 1 < tokens.Count && tokens[index + 1].IsGlued && index + 1 != _start && index != _end;

    private static string Unclear(PrintedToken token) => $"it is not clear what '{Quoting.Word(token.Text)}' means where it stands";
}
