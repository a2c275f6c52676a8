using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence.Printed.Chinese;

/// <summary>Chinese, in simplified and traditional characters.</summary>
internal sealed class ChineseLanguage : Language
{
    private static readonly DigitStyle Style = new('.', ",'");
    private static readonly Word Numeral = new(Role.Numeral);
    private static readonly Word BareScale = new(Role.Numeral) { IsForBareScale = true };
    private static readonly Lexicon Words = new Lexicon(Style, ChineseCharacters.Fold).AddWords().AddUnits().AddSigns();

    /// <inheritdoc/>
    public override string Tag => "zh";

    /// <inheritdoc/>
    public override Lexicon Lexicon => Words;

    /// <inheritdoc/>
    public override DigitStyle StyleOf(string region) => Style;

    /// <inheritdoc/>
    public override char Fold(char c) => ChineseCharacters.Fold(c);

    /// <inheritdoc/>
    public override NumeralRun? FindNumeral(IReadOnlyList<Piece> pieces, int start, out int length)
    {
        int end = start;
        while (end < pieces.Count && IsPart(pieces, start, end))
        {
            end++;
        }

        length = end - start;
        if (length == 0 || (length == 1 && pieces[start].Script == Script.Digits))
        {
            return null;
        }

        List<Piece> run = pieces.Skip(start).Take(length).ToList();
        string text = string.Concat(run.Select(piece => piece.Digits is null ? piece.Key : piece.Digits.Number?.ToDigits() ?? " "));
        bool isInDigits = run.Any(piece => piece.Digits is not null);
        PrintedNumber? number = ChineseNumerals.Read(text);
        return new NumeralRun(ChineseNumerals.IsBareScale(text) ? BareScale : Numeral, isInDigits && number is not null ? number with { Form = NumberForm.Digits } : number);
    }

    /// <inheritdoc/>
    public override NumberPhrase? ReadNumber(IReadOnlyList<Token> tokens, int start)
    {
        if (start >= tokens.Count)
        {
            return null;
        }

        Token first = tokens[start];
        if (first.Role == Role.Part)
        {
            return new NumberPhrase(PrintedNumber.Fraction(new Rational(1, first.Word.Number), NumberForm.Share), start + 1, TakesScale: false);
        }

        if (first.Role is not (Role.Digits or Role.Numeral))
        {
            return null;
        }

        if (start + 2 < tokens.Count && tokens[start + 1].Role == Role.PartsOf && tokens[start + 2].Role is Role.Digits or Role.Numeral)
        {
            // 四分之三: three of four parts.
            bool isShare = first.Number is { Value.Sign: > 0 } && tokens[start + 2].Number is { } many && many.Value <= first.Number.Value;
            return new NumberPhrase(isShare ? PrintedNumber.Fraction(tokens[start + 2].Number!.Value / first.Number!.Value, NumberForm.Share) : null, start + 3, TakesScale: false);
        }

        return new NumberPhrase(first.Number, start + 1, TakesScale: false, IsBareScale: first.Word.IsForBareScale);
    }

    // Digits and numerals after them, until another word begins: 5千瓦 is five kilowatts.
    private static bool IsPart(IReadOnlyList<Piece> pieces, int start, int at)
    {
        Piece piece = pieces[at];
        Piece? before = at > start ? pieces[at - 1] : null;
        if (piece.Script == Script.Digits)
        {
            return before is null || (piece.FollowsDirectly && before.Script == Script.Han);
        }

        return piece.Script == Script.Han && ChineseNumerals.IsNumeral(piece.Key[0]) && !BeginsOtherWord(pieces, at, before);
    }

    private static bool BeginsOtherWord(IReadOnlyList<Piece> pieces, int at, Piece? before) =>
        (before is { Script: Script.Digits } || before?.Key is "万" or "亿")
        && Words.Find(pieces, at, out int length) is { Role: Role.Unit }
        && length > 1;
}
