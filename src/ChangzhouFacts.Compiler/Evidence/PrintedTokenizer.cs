using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Finds the words and phrases of the tables in printed words.</summary>
internal sealed class PrintedTokenizer
{
    private static readonly PrintedWord Other = new(PrintedRole.Other);
    private static readonly PrintedWord Digits = new(PrintedRole.Digits);
    private static readonly PrintedWord Numeral = new(PrintedRole.NumberWord);

    private readonly List<PrintedAtom> _atoms;
    private readonly List<PrintedToken> _tokens = [];
    private int _next;

    private PrintedTokenizer(string printed) => _atoms = PrintedAtom.Split(PrintedCharacters.Normalize(printed));

    /// <summary>The words as tokens; null where something in them leaves open what they say, with what that is.</summary>
    public static IReadOnlyList<PrintedToken>? Tokenize(string printed, out string problem)
    {
        var tokenizer = new PrintedTokenizer(printed);
        problem = tokenizer.ReadTokens() ?? "";
        return problem.Length == 0 ? tokenizer._tokens : null;
    }

    // Every step takes at least one atom.
    private string? ReadTokens()
    {
        while (_next < _atoms.Count)
        {
            if (ReadToken() is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private string? ReadToken()
    {
        PrintedAtom atom = _atoms[_next];
        if (atom.Kind == PrintedAtomKind.Digits)
        {
            return atom.Digits is null
                ? $"'{Quoting.Word(atom.Text)}' is not how digits are grouped here: write thousands as 1,234 and decimals as 1.5"
                : Add(Digits, 1, atom.Digits);
        }

        PrintedWord? word = PrintedVocabulary.Find(_atoms, _next, out int length);
        bool isNumeral = atom.Kind == PrintedAtomKind.Han && ChineseNumerals.IsNumeral(atom.Text[0]);
        if (word is not null && !(isNumeral && word.Role == PrintedRole.Scale && !FollowsNumber()))
        {
            return word.Role switch
            {
                PrintedRole.Obscure => $"'{Quoting.Word(TextOf(length))}' leaves open which figure is meant",
                PrintedRole.NumberWord => Add(word, length, Whole(word.Number)),
                _ => Add(word, length),
            };
        }

        bool isObscure = atom.Key.EndsWith("n't", StringComparison.Ordinal) || PrintedVocabulary.IsScaledCurrency(atom.Text);
        return isNumeral ? ReadNumeral()
            : atom.Kind == PrintedAtomKind.Sign ? $"'{Quoting.Word(atom.Text)}' is not a character that a figure is printed with"
            : isObscure ? $"'{Quoting.Word(atom.Text)}' leaves open which figure is meant"
            : Add(PrintedVocabulary.FindCurrency(atom.Text) ?? Other, 1);
    }

    // 万 is a scale in 3万 and 30多万; in 三万 it is a part of the number.
    private bool FollowsNumber() => _tokens.Count > 0 && _tokens[_tokens.Count - 1].Role is PrintedRole.Digits or PrintedRole.Surplus;

    private string? ReadNumeral()
    {
        int end = _next + 1;
        while (end < _atoms.Count && _atoms[end].Kind == PrintedAtomKind.Han && ChineseNumerals.IsNumeral(_atoms[end].Text[0]))
        {
            end++;
        }

        int length = end - _next;
        string text = TextOf(length);
        return ChineseNumerals.Read(text, out int power) is { } number
            ? Add(Numeral, length, number, power)
            : $"'{Quoting.Word(text)}' is not read as a number";
    }

    private string? Add(PrintedWord word, int length, WrittenNumber? number = null, int power = 0)
    {
        PrintedAtom atom = _atoms[_next];
        PrintedAtomKind script = _atoms[_next + length - 1].Kind;
        _tokens.Add(new PrintedToken(word, TextOf(length), atom.IsGlued, script, number, power, atom.IsGroupedBySpaces));
        _next += length;
        return null;
    }

    private string TextOf(int length)
    {
        IEnumerable<PrintedAtom> atoms = _atoms.Skip(_next).Take(length);
        return string.Concat(atoms.Select((atom, i) => i == 0 || atom.IsGlued ? atom.Text : " " + atom.Text));
    }

    private static WrittenNumber Whole(int number) => new(false, number.ToString(CultureInfo.InvariantCulture), "", "");
}
