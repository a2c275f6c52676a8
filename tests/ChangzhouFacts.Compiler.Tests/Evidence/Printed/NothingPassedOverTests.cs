using ChangzhouFacts.Compiler.Evidence.Printed;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>
/// Random phrases from each language's own words: if one is read, each word in it that limits, scales, negates or names a
/// unit affects the reading. Without that word, the phrase gives another figure or none.
/// </summary>
public class NothingPassedOverTests
{
    private static readonly Role[] Matters =
    [
        Role.QualifierBefore, Role.QualifierAfter, Role.Surplus, Role.Negation, Role.Scale, Role.MoneyScale, Role.Part, Role.Fraction, Role.Tenths, Role.PartsOf,
        Role.OutOf, Role.DecimalPoint, Role.Minus, Role.Per, Role.Between, Role.From, Role.Vague, Role.Unit, Role.Numeral, Role.Fall,
    ];

    public static TheoryData<string> Tags => new(Languages.All.Select(language => language.Tag));

    [Theory]
    [MemberData(nameof(Tags))]
    public void EachWordThatMattersIsInTheReading(string tag)
    {
        Language language = Languages.All.Single(each => each.Tag == tag);
        string glue = tag == "zh" ? "" : " ";
        Phrases(language).Sample(
            parts =>
            {
                // Any number of zeros is zero.
                if (Read(parts, glue, tag) is not { } figure || figure.Number.Value.Sign == 0)
                {
                    return;
                }

                for (int i = 0; i < parts.Length; i++)
                {
                    (string Text, Word? Word)[] rest = [.. parts[..i], .. parts[(i + 1)..]];
                    if (MustCount(parts, i, figure, language, glue)
                        && (TurnsQualifier(parts, i) || (StandsApart(parts, i, parts[i]) && StandsApart(parts, i + 1, parts[i]) && StandsApart(rest, i, parts[i]))))
                    {
                        PrintedFigure? without = Read(rest, glue, tag);
                        Assert.True(without is null || !IsSame(figure, without), $"'{Text(parts, glue)}' is read as without '{parts[i].Text}': {figure}");
                    }
                }
            },
            iter: 300 * Check.Iter, print: parts => Text(parts, glue));

        // Whether no word spans two parts: 从 and 不 are 从不, never, which the reading uses like 不. A word without meaning may only
        // skip the "of" of "a share of" and the 次 of 班次, flights.
        bool StandsApart((string Text, Word? Word)[] parts, int index, (string Text, Word? Word) part)
        {
            int start = Text(parts[..index], glue).Length;
            return index == 0 || !Tokens(parts, glue, language).Any(token =>
                token.Start < start && start < token.End && (part.Word!.Role is Role.From or Role.Vague || token.Role == Role.Rise || !FactWords.IsHarmless(token.Role)));
        }
    }

    // A number with words that may accompany it, and up to two words of any kind in any place.
    private static Gen<(string Text, Word? Word)[]> Phrases(Language language)
    {
        (string Text, Word? Word)[] words = language.Lexicon.Words
            .Select(entry => (entry.Value.Spelling ?? entry.Key.Replace(Lexicon.Glue, "", StringComparison.Ordinal), (Word?)entry.Value)).ToArray();
        Gen<(string Text, Word? Word)>[] roles = words.GroupBy(word => word.Word!.Role).Select(group => Gen.OneOfConst(group.ToArray())).ToArray();
        Gen<(string Text, Word? Word)> any = Gen.OneOf(roles);
        Gen<(string Text, Word? Word)> number = Gen.OneOf(
            Gen.OneOfConst("5", "47", "3000", language.Tag is "de" or "fr" ? "2,5" : "2.5").Select(text => (text, (Word?)null)),
            Of(Role.Numeral, Role.Part, Role.Fraction, Role.Article));
        return Gen.Select(
            Of(Role.LeadIn, Role.Filler, Role.Fall, Role.Rise, Role.Negation, Role.Article).Array[0, 2], Of(Role.QualifierBefore, Role.Unit, Role.Minus).Array[0, 1], number,
            Of(Role.Scale, Role.MoneyScale, Role.Surplus, Role.Numeral).Array[0, 1], Of(Role.Unit, Role.Counter).Array[0, 1],
            Of(Role.QualifierAfter, Role.Fall, Role.Rise, Role.Filler, Role.Period, Role.Remark).Array[0, 1], Gen.Select(any, Gen.Int[0, 12]).Array[0, 2])
            .Select((lead, before, said, scale, unit, behind, extra) =>
            {
                List<(string Text, Word? Word)> parts = [.. lead, .. before, said, .. scale, .. unit, .. behind];
                foreach (((string Text, Word? Word) word, int place) in extra)
                {
                    parts.Insert(place % (parts.Count + 1), word);
                }

                return parts.ToArray();
            });

        Gen<(string Text, Word? Word)> Of(params Role[] wanted)
        {
            (string Text, Word? Word)[] found = words.Where(word => wanted.Contains(word.Word!.Role)).ToArray();
            return found.Length == 0 ? Gen.Const(("47", (Word?)null)) : Gen.OneOfConst(found);
        }
    }

    // Excludes words without meaning ("exactly", "one" in "one half"), repeated words, and the fall that led to a level.
    private static bool MustCount((string Text, Word? Word)[] parts, int index, PrintedFigure figure, Language language, string glue)
    {
        Word? word = parts[index].Word;
        return word is not null && Matters.Contains(word.Role) && word.Role switch
        {
            // 多了 is a rise, like 增加了.
            Role.Surplus when index + 1 < parts.Length && parts[index + 1].Text == "了" => false,

            Role.QualifierBefore or Role.QualifierAfter or Role.Surplus =>
                word.Qualifier != Qualifier.Exact && !parts.Any(part => part.Text == "+" || part.Word?.Role == Role.Negation) && TimesSaid(word.Qualifier) == 1,
            Role.Unit => parts.Count(part => part.Word?.Unit is not null) == 1,

            // "Nought point four" is "point four".
            Role.Numeral => word.Number != 1 && (word.Number != 0 || index + 1 == parts.Length || parts[index + 1].Word?.Role != Role.DecimalPoint),

            // The same applies to brackets around an amount.
            Role.Minus => !figure.IsBracketed,

            // "pas moins de" is already negated.
            Role.Negation => index + 1 == parts.Length || !parts[index + 1].Text.StartsWith("pas ", StringComparison.Ordinal),
            Role.OutOf => !word.IsLoose && !parts.Any(part => part.Word?.Role is Role.Fall or Role.Rise),
            Role.Fall => figure.IsFall,

            // "Of imports from" names the subject of the figure.
            Role.From => !parts[..index].Any(part => part.Word is { Role: Role.Preposition or Role.LeadIn } or { Role: Role.OutOf, IsLoose: true }),
            _ => true,
        };

        // By one word, or by two that together form another one: "und" and "mehr".
        int TimesSaid(Qualifier? qualifier) => Math.Max(
            parts.Count(part => part.Word?.Qualifier == qualifier), Tokens(parts, glue, language).Count(token => token.Word.Qualifier == qualifier));
    }

    // "Not more than" is one word with the meaning of "not" and "more than".
    private static bool TurnsQualifier((string Text, Word? Word)[] parts, int index) =>
        parts[index].Word!.Role == Role.Negation && index + 1 < parts.Length && parts[index + 1].Word?.Role == Role.QualifierBefore;

    private static List<Token> Tokens((string Text, Word? Word)[] parts, string glue, Language language) =>
        Tokenizer.Tokenize(Text(parts, glue), language, language.StyleOf(""), FactWords.Any);

    private static string Text((string Text, Word? Word)[] parts, string glue) => string.Join(glue, parts.Select(part => part.Text));

    private static PrintedFigure? Read((string Text, Word? Word)[] parts, string glue, string tag) => PrintedReader.Read(Text(parts, glue), tag).Figure;

    private static bool IsSame(PrintedFigure one, PrintedFigure other) =>
        one.Number == other.Number && one.Qualifier == other.Qualifier && one.Unit?.Name == other.Unit?.Name && one.IsFall == other.IsFall;
}
