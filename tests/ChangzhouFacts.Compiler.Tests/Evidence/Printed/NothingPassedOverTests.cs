using ChangzhouFacts.Compiler.Evidence.Printed;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>
/// Random phrases of each language's own words: where one is read, each word in it that limits, scales, turns round or names a
/// unit has its part in the reading. Without it the words are another figure or none.
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
                // So many noughts are nought.
                if (Read(parts, glue, tag) is not { } figure || figure.Number.Value.Sign == 0)
                {
                    return;
                }

                for (int i = 0; i < parts.Length; i++)
                {
                    if (MustCount(parts, i, figure))
                    {
                        PrintedFigure? without = Read([.. parts[..i], .. parts[(i + 1)..]], glue, tag);
                        Assert.True(without is null || !IsSame(figure, without), $"'{Text(parts, glue)}' is read as without '{parts[i].Text}': {figure}");
                    }
                }
            },
            iter: 300 * Check.Iter, print: parts => Text(parts, glue));
    }

    // A number with what may stand around it, and up to two words of any kind at any place.
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

    // Not what says nothing ("exactly", "one" in "one half"), what is said twice, nor the fall that led to a level.
    private static bool MustCount((string Text, Word? Word)[] parts, int index, PrintedFigure figure)
    {
        Word? word = parts[index].Word;
        return word is not null && Matters.Contains(word.Role) && word.Role switch
        {
            // 多了 is a rise, as 增加了 is.
            Role.Surplus when index + 1 < parts.Length && parts[index + 1].Text == "了" => false,

            Role.QualifierBefore or Role.QualifierAfter or Role.Surplus =>
                word.Qualifier != Qualifier.Exact && !parts.Any(part => part.Text == "+" || part.Word?.Role == Role.Negation) && parts.Count(part => part.Word is { } other && other.Qualifier == word.Qualifier) == 1,
            Role.Unit => parts.Count(part => part.Word?.Unit is not null) == 1,
            Role.Numeral => word.Number != 1,

            // "pas moins de" is turned round already.
            Role.Negation => index + 1 == parts.Length || !parts[index + 1].Text.StartsWith("pas ", StringComparison.Ordinal),
            Role.OutOf => !word.IsLoose && !parts.Any(part => part.Word?.Role is Role.Fall or Role.Rise),
            Role.Fall => figure.IsFall,
            _ => true,
        };
    }

    private static string Text((string Text, Word? Word)[] parts, string glue) => string.Join(glue, parts.Select(part => part.Text));

    private static PrintedFigure? Read((string Text, Word? Word)[] parts, string glue, string tag) => PrintedReader.Read(Text(parts, glue), tag).Figure;

    private static bool IsSame(PrintedFigure one, PrintedFigure other) =>
        one.Number == other.Number && one.Qualifier == other.Qualifier && one.Unit?.Name == other.Unit?.Name && one.IsFall == other.IsFall;
}
