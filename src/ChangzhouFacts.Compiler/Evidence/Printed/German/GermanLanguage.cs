using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence.Printed.German;

/// <summary>German of Germany, Austria and Switzerland.</summary>
internal sealed class GermanLanguage : Language
{
    private static readonly DigitStyle Common = new(',', ".");

    // In Switzerland, 3.000 can mean three or three thousand.
    private static readonly DigitStyle Swiss = new('.', "'") { RefusesThreeDecimals = true };

    private static readonly Word Numeral = new(Role.Numeral);

    private static readonly Lexicon Words = new Lexicon(Common, c => c).AddWords().AddUnits().AddSigns();

    /// <inheritdoc/>
    public override string Tag => "de";

    /// <inheritdoc/>
    public override Lexicon Lexicon => Words;

    /// <inheritdoc/>
    public override DigitStyle StyleOf(string region) => region is "CH" or "LI" ? Swiss : Common;

    /// <inheritdoc/>
    public override bool HasOrdinalPoint => true;

    /// <inheritdoc/>
    public override NumeralRun? FindNumeral(IReadOnlyList<Piece> pieces, int start, out int length)
    {
        length = 1;
        return pieces[start].Script == Script.Latin && GermanNumerals.Read(pieces[start].Key) is { } number ? new NumeralRun(Numeral, number) : null;
    }

    /// <inheritdoc/>
    public override NumberPhrase? ReadNumber(IReadOnlyList<Token> tokens, int start)
    {
        Token? first = At(tokens, start);
        Token? second = At(tokens, start + 1);
        switch (first?.Role)
        {
            case Role.Article when second is { Role: Role.Scale, Word.Number: >= 3 }:
                return new NumberPhrase(PrintedNumber.InWords(1), start + 1, TakesScale: true);
            case Role.Article when second?.Role == Role.Part:
                return ReadPart(tokens, start + 1, 1);
            case Role.Part when first.Word.Number == 2:
                return ReadPart(tokens, start, 1);
            case Role.Fraction:
                return new NumberPhrase(PrintedNumber.Fraction(ValueOf(first), NumberForm.Words), start + 1, TakesScale: true);
            case Role.Digits when first.Number is { LastDigitPower: 0 } whole && second?.Role == Role.Fraction:
                return new NumberPhrase(PrintedNumber.Fraction(whole.Value + ValueOf(second), NumberForm.Words), start + 2, TakesScale: true);
            case Role.Digits or Role.Numeral when second?.Role == Role.OutOf:
                return ReadShare(first.Number, At(tokens, start + 2), start + 3);
            case Role.Numeral when second?.Role == Role.DecimalPoint:
                return ReadDecimals(tokens, start);
            case Role.Numeral when second is { Role: Role.Part, Word.Number: > 2 } && first.Number is { LastDigitPower: 0 } many && many.Value < second.Word.Number:
                return ReadPart(tokens, start + 1, (int)many.Value.Numerator);
            case Role.Digits or Role.Numeral:
                return new NumberPhrase(first.Number, start + 1, TakesScale: first.Role == Role.Digits || !first.Number!.HasScale);
            default:
                return null;
        }
    }

    private static Token? At(IReadOnlyList<Token> tokens, int index) => index >= 0 && index < tokens.Count ? tokens[index] : null;

    private static Rational ValueOf(Token sign) => new(sign.Word.Numerator, sign.Word.Number);

    // "eine halbe Million", "ein halbes Prozent", "ein Viertel", "die Hälfte": a number before a scale or a unit, else a share.
    private static NumberPhrase ReadPart(IReadOnlyList<Token> tokens, int part, int count)
    {
        bool isNumber = At(tokens, part + 1) is { Role: Role.Unit } or { Role: Role.Scale, Word.Number: >= 3 };
        PrintedNumber? number = PrintedNumber.Fraction(new Rational(count, tokens[part].Word.Number), isNumber ? NumberForm.Words : NumberForm.Share);
        return new NumberPhrase(number, part + 1, TakesScale: isNumber);
    }

    // "zwei von fünf"
    private static NumberPhrase? ReadShare(PrintedNumber? part, Token? whole, int end) =>
        part is { LastDigitPower: >= 0 } && whole?.Number is { LastDigitPower: >= 0 } size && part.Value < size.Value
            ? new NumberPhrase(PrintedNumber.Fraction(part.Value / size.Value, NumberForm.Share), end, TakesScale: false)
            : new NumberPhrase(null, end, TakesScale: false);

    // "drei Komma fünf"
    private static NumberPhrase? ReadDecimals(IReadOnlyList<Token> tokens, int start)
    {
        Rational value = tokens[start].Number!.Value;
        int decimals = 0;
        int at = start + 2;
        for (; At(tokens, at) is { Role: Role.Numeral, Number: { LastDigitPower: 0 } digit } && digit.Value < 10; at++)
        {
            decimals++;
            value += digit.Value * Rational.FromDigits(1, -decimals);
        }

        return new NumberPhrase(
            decimals == 0 ? null : new PrintedNumber(value, -decimals, NumberForm.Words) { HasDecimals = true }, at, TakesScale: true);
    }
}
