using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Evidence.Printed;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>
/// In each language, a figure printed in any way that the grammar allows is read correctly. With one unknown word anywhere beside it,
/// it is not read; with one digit changed, it is rejected.
/// </summary>
public class LanguagePropertyTests
{
    public static TheoryData<string> Tags => new(Languages.All.Select(language => language.Tag));

    [Theory]
    [MemberData(nameof(Tags))]
    public void EveryFigureIsReadBack(string tag) => Figures(tag).Sample(
        figure => PrintedCheck.Check(figure.Text, tag, figure.Fact).Findings.Count == 0, iter: 100 * Check.Iter, print: figure => figure.Text);

    [Theory]
    [MemberData(nameof(Tags))]
    public void WithAnUnknownWordAtAnyPlaceItIsNotRead(string tag) => Gen.Select(Figures(tag), Gen.Int[0, 20]).Sample(
        (figure, place) =>
        {
            var parts = figure.Parts.ToList();
            parts.Insert(place % (parts.Count + 1), tag == "zh" ? "鰕" : " flurb ");
            return PrintedCheck.Check(string.Concat(parts), tag, figure.Fact).Ids() is ["CZF3005"];
        },
        iter: 100 * Check.Iter, print: pair => pair.Item1.Text);

    [Theory]
    [MemberData(nameof(Tags))]
    public void WithOneDigitChangedItIsRefused(string tag) => Gen.Select(Figures(tag), Gen.Int[0, 1000], Gen.Int[1, 9]).Sample(
        (figure, place, step) =>
        {
            int[] digits = Enumerable.Range(0, figure.Text.Length).Where(i => figure.Text[i] is >= '0' and <= '9').ToArray();
            int at = digits[place % digits.Length];
            char other = (char)('0' + ((figure.Text[at] - '0' + step) % 10));
            PrintedVerdict verdict = PrintedCheck.Check(figure.Text.Remove(at, 1).Insert(at, other.ToString()), tag, figure.Fact);

            // A number cannot have a leading zero.
            return verdict.HasError() || (other == '0' && !verdict.IsRead);
        },
        iter: 100 * Check.Iter, print: triple => triple.Item1.Text);

    [Theory]
    [MemberData(nameof(Tags))]
    public void EveryNumberInWordsIsReadBack(string tag) => Numbers(tag).Sample(
        number =>
        {
            string unknown = tag == "zh" ? "鰕" : " flurb ";
            return PrintedCheck.Check(number.Text, tag, FactOf(number.Value)).Findings.Count == 0
                && PrintedCheck.Check(number.Text + unknown, tag, FactOf(number.Value)).Ids() is ["CZF3005"]
                && PrintedCheck.Check(unknown + number.Text, tag, FactOf(number.Value)).Ids() is ["CZF3005"]
                && PrintedCheck.Check(number.Text, tag, FactOf(number.Value + 1)).HasError()
                && PrintedCheck.Check(number.Text, tag, FactOf(number.Value * 10)).HasError();
        },
        iter: 100 * Check.Iter, print: number => number.Text);

    private static Gen<(long Value, string Text)> Numbers(string tag) => Gen.Select(Gen.Int[0, 7], Gen.Long[1, 99_999_999]).Select((digits, number) =>
    {
        long value = Math.Max(1, number / (long)Math.Pow(10, digits));
        const long Million = 1_000_000;
        value = tag == "de" && value > Million ? value / Million * Million : value;
        return (value, NumberWords.Of(tag, value));
    });

    private static PrintedFact FactOf(long value) => new(new Rational(value), "0", 0, Qualifier.Exact, "count");

    // Each word of a table next to digits: qualifiers, words before them, scales, units and currencies.
    private static Gen<Figure> Figures(string tag)
    {
        Language language = Languages.All.Single(each => each.Tag == tag);
        DigitStyle style = language.StyleOf("");
        string glue = tag == "zh" ? "" : " ";
        var words = language.Lexicon.Words.Select(entry => (Text: entry.Key.Replace(Lexicon.Glue, "", StringComparison.Ordinal), Word: entry.Value)).ToList();
        Word none = new(Role.Filler);
        var nothing = (Text: "", Word: none);
        var lead = words.Where(word => word.Word is { Role: Role.LeadIn or Role.Filler, IsLoose: false, Place: not Place.After } || word.Word is { Role: Role.Rise, Place: not Place.After }).Append(nothing).ToArray();
        var fall = words.Where(word => word.Word is { Role: Role.Fall, Place: not Place.After }).ToArray();
        var behind = words.Where(word => word.Word.Role == Role.QualifierAfter && char.IsLetter(word.Text[0])).ToArray();
        var before = words.Where(word => word.Word is { Role: Role.QualifierBefore, IsLoose: false }).Concat(Enumerable.Repeat(nothing, 10)).ToArray();
        var currency = words.Where(word => word.Word is { Role: Role.Unit, Unit: { Kind: UnitKind.Money, Scale: 0, Power: 0 }, Place: Place.Before or Place.BeforeOrAfter or Place.BeforeOrAtEnd }).Concat(Enumerable.Repeat(nothing, 10)).ToArray();
        var scale = words.Where(word => word.Word.Role == Role.Scale).Concat(Enumerable.Repeat(nothing, 5)).ToArray();
        var unit = words.Where(word => word.Word is { Role: Role.Unit, Place: not Place.Before, IsLoose: false, Unit: { Kind: UnitKind.Money or UnitKind.Percent or UnitKind.Code, Scale: 0 } }).Append(nothing).ToArray();

        // "has not far off" and "just shy of" start with other words than these.
        static bool MakesOneWord(string lead, string text) => lead == "just" || text.StartsWith("not", StringComparison.Ordinal) || text.StartsWith("nicht", StringComparison.Ordinal);

        return Gen.Select(
            Gen.Frequency((3, Gen.OneOfConst(lead)), (1, Gen.OneOfConst(fall))), Gen.Frequency((3, Gen.OneOfConst(before)), (1, Gen.OneOfConst(behind))), Gen.OneOfConst(currency), Gen.Long[1, 9_999_999], Gen.Int[0, 3], Gen.Bool,
            Gen.OneOfConst(scale), Gen.OneOfConst(unit))
            .Select((leading, qualifier, money, digits, decimals, isGrouped, scaling, named) =>
            {
                var other = money.Text.Length > 0 ? nothing : named;

                // A limit to the amount of a fall limits the negative figure in the opposite direction.
                bool isFall = leading.Word.Role == Role.Fall;
                bool isLimit = qualifier.Text.Length > 0 && qualifier.Word.Qualifier is not (Qualifier.Exact or Qualifier.About);
                return Print(style, glue, MakesOneWord(leading.Text, qualifier.Text) || (isFall && isLimit) ? nothing : leading, qualifier, money, digits, decimals, isGrouped, scaling, other);
            });
    }

    private static Figure Print(
        DigitStyle style, string glue, (string Text, Word Word) leading, (string Text, Word Word) qualifier, (string Text, Word Word) money, long digits, int decimals, bool isGrouped,
        (string Text, Word Word) scale, (string Text, Word Word) unit)
    {
        string lead = leading.Text;
        bool isBehind = qualifier.Word.Role == Role.QualifierAfter;
        string number = DigitsOf(style, digits, decimals, isGrouped);
        int power = scale.Text.Length > 0 ? scale.Word.Number : 0;
        PrintedUnit? named = money.Word.Unit ?? unit.Word.Unit;
        Rational value = Rational.FromDigits(digits, power - decimals + (named?.Power ?? 0));
        value = leading.Word.Role == Role.Fall ? -value : value;
        Qualifier said = qualifier.Text.Length > 0 ? qualifier.Word.Qualifier : Qualifier.Exact;
        string code = named is null ? "count" : named.Codes.Split(' ')[0];
        string[] parts = new[]
        {
            lead, lead.Length == 0 ? "" : glue.Length > 0 ? glue : "，", isBehind ? "" : qualifier.Text, qualifier.Text.Length > 0 && !isBehind ? glue : "", Spelt(money), money.Text.Length > 0 ? glue : "",
            number, scale.Text.Length > 0 ? glue + scale.Text : "", unit.Text.Length > 0 ? glue + Spelt(unit) : "",
            isBehind ? glue + qualifier.Text : "",
        }.Where(part => part.Length > 0).ToArray();
        return new Figure(parts, new PrintedFact(value, "0", 0, said, code));
    }

    private static string Spelt((string Text, Word Word) word) => word.Word.Spelling ?? word.Text;

    private static string DigitsOf(DigitStyle style, long digits, int decimals, bool isGrouped)
    {
        string text = digits.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        string whole = text[..^decimals];
        for (int at = whole.Length - 3; isGrouped && at > 0; at -= 3)
        {
            whole = whole.Insert(at, style.Separators[..1]);
        }

        return decimals == 0 ? whole : whole + style.DecimalPoint + text[^decimals..];
    }

    private sealed record Figure(IReadOnlyList<string> Parts, PrintedFact Fact)
    {
        public string Text => string.Concat(Parts);
    }
}
