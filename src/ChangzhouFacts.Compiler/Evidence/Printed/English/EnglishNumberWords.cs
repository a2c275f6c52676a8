namespace ChangzhouFacts.Compiler.Evidence.Printed.English;

/// <summary>The words of English numbers.</summary>
internal static class EnglishNumberWords
{
    /// <summary>Adds these words.</summary>
    public static Lexicon AddNumbers(this Lexicon words) => words
        .Numeral(0, "zero", "nought", "naught").Numeral(1, "one").Numeral(2, "two").Numeral(3, "three").Numeral(4, "four")
        .Numeral(5, "five").Numeral(6, "six").Numeral(7, "seven").Numeral(8, "eight").Numeral(9, "nine").Numeral(10, "ten")
        .Numeral(11, "eleven").Numeral(12, "twelve").Numeral(13, "thirteen").Numeral(14, "fourteen").Numeral(15, "fifteen")
        .Numeral(16, "sixteen").Numeral(17, "seventeen").Numeral(18, "eighteen").Numeral(19, "nineteen").Numeral(20, "twenty")
        .Numeral(30, "thirty").Numeral(40, "forty", "fourty").Numeral(50, "fifty").Numeral(60, "sixty").Numeral(70, "seventy")
        .Numeral(80, "eighty").Numeral(90, "ninety")
        .Fold(2, "twofold").Fold(3, "threefold").Fold(4, "fourfold").Fold(5, "fivefold").Fold(6, "sixfold").Fold(7, "sevenfold").Fold(8, "eightfold")
        .Fold(9, "ninefold").Fold(10, "tenfold").Fold(20, "twentyfold").Fold(100, "hundredfold")
        .Part(2, "half", "halves").Part(3, "third", "thirds").Part(4, "quarter", "quarters", "fourth", "fourths").Part(5, "fifth", "fifths")
        .Part(6, "sixth", "sixths").Part(7, "seventh", "sevenths").Part(8, "eighth", "eighths").Part(9, "ninth", "ninths")
        .Part(10, "tenth", "tenths").Part(20, "twentieth", "twentieths").Part(100, "hundredth", "hundredths").Part(1000, "thousandth", "thousandths")
        .Scale(2, "hundred").Scale(3, "thousand", "thousands").Scale(5, "lakh", "lakhs", "lac", "lacs").Scale(6, "million", "millions", "mn", "mln")
        .Scale(7, "crore", "crores").Scale(9, "billion", "billions", "bn", "bln", "mrd", "mrd.", "milliard").Scale(12, "trillion", "trillions", "lakh crore")
        .MoneyScale(3, "k").MoneyScale(6, "m", "mio", "mio.").MoneyScale(7, "cr").MoneyScale(9, "b").MoneyScale(12, "tn", "trn")
        .All(Role.DecimalPoint, "point")
        .Add(new Word(Role.OutOf) { IsLoose = true }, "in")
        .All(Role.OutOf, "out of", "in every", "out of every")
        .All(Role.And, "and", "&")
        // Vague numbers, ordinals, and scales that are also other abbreviations.
        .Vague(Place.BeforeOrAfter, "dozen", "dozens", "score", "scores", "couple", "pair", "pairs", "several", "few", "tens", "hundreds", "umpteen")
        .Vague(Place.Before,
            "twice", "thrice", "double", "doubled", "doubling", "triple", "tripled", "treble", "trebled", "quadruple", "quadrupled", "halve", "halved", "halving",
            "first", "second")
        .Vague(Place.After, "mm", "mil", "mille", "bil", "tr", "grand", "thou", "mill", "quadrillion", "quintillion", "zillion", "googol");

    private static Lexicon Fold(this Lexicon words, int number, string word) =>
        words.Add(new Word(Role.Numeral) { Number = number, Unit = Signs.Times }, word);
}
