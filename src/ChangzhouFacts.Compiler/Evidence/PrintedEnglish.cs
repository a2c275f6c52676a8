
namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The words of English.</summary>
internal static class PrintedEnglish
{
    public static PrintedLanguage Table { get; } = new PrintedLanguage("en")
        .Before(Qualifier.Exact, "exactly", "precisely")
        .Before(Qualifier.AtLeast,
            "at least", "at-least", "no less than", "no fewer than", "no lower than", "not less than", "not fewer than", "not lower than",
            "greater than or equal to", "more than or equal to", "a minimum of")
        .Before(Qualifier.MoreThan,
            "more than", "greater than", "higher than", "in excess of", "exceeding", "exceed", "exceeds", "exceeded", "surpass",
            "surpasses", "surpassed", "surpassing", "well over", "just over", "slightly over")
        .Before(Qualifier.LessThan, "less than", "fewer than", "lower than", "smaller than")
        .Before(Qualifier.AtMost,
            "at most", "at-most", "no more than", "not more than", "no greater than", "not greater than", "no higher than", "not higher than",
            "not exceeding", "less than or equal to", "a maximum of")
        .Before(Qualifier.Nearly, "nearly", "almost")
        .Before(Qualifier.About, "approximately", "approx", "approx.", "roughly", "circa", "ca.", "some")
        // "data about 163 companies", "went up to 5", "the bridge over 3 rivers": these need a place where they can be nothing else.
        .LooseBefore(Qualifier.MoreThan, "over", "above")
        .LooseBefore(Qualifier.LessThan, "under", "below")
        .LooseBefore(Qualifier.AtMost, "up to", "up-to")
        .LooseBefore(Qualifier.About, "about", "around")
        .After(Qualifier.AtLeast, "or more", "or above", "and above", "or over", "and over", "or higher", "or greater", "or larger")
        .After(Qualifier.AtMost, "or less", "or fewer", "or below", "or under", "or lower", "or smaller")
        .After(Qualifier.About, "or so", "or thereabouts")
        .Number(0, "zero").Number(1, "one").Number(2, "two").Number(3, "three").Number(4, "four").Number(5, "five")
        .Number(6, "six").Number(7, "seven").Number(8, "eight").Number(9, "nine").Number(10, "ten").Number(11, "eleven")
        .Number(12, "twelve").Number(13, "thirteen").Number(14, "fourteen").Number(15, "fifteen").Number(16, "sixteen")
        .Number(17, "seventeen").Number(18, "eighteen").Number(19, "nineteen").Number(20, "twenty").Number(30, "thirty")
        .Number(40, "forty").Number(50, "fifty").Number(60, "sixty").Number(70, "seventy").Number(80, "eighty").Number(90, "ninety")
        .Scale(2, "hundred").Scale(3, "thousand").Scale(6, "million").Scale(9, "billion", "bn").Scale(12, "trillion")
        .MoneyScale(3, "k").MoneyScale(6, "m").MoneyScale(12, "tn")
        .Unit("percent", UnitPlace.After, "percent", "per cent")
        .Unit("percentage-point", UnitPlace.After,
            "percentage point", "percentage points", "percentage-point", "percentage-points", "percent point", "percent points",
            "per cent point", "per cent points", "% point", "% points", "%-point", "%-points", "pp")
        .Unit("CNY", UnitPlace.BeforeOrAfter, "yuan", "chinese yuan")
        .Unit("USD", UnitPlace.After, "US dollars", "U.S. dollars")
        .Unit("USD", UnitPlace.AtEnd, "US dollar", "U.S. dollar")
        .Unit("HKD", UnitPlace.After, "Hong Kong dollars")
        .Unit("AUD", UnitPlace.After, "Australian dollars")
        .Unit("CAD", UnitPlace.After, "Canadian dollars")
        .Unit("SGD", UnitPlace.After, "Singapore dollars")
        .Unit("TWD", UnitPlace.After, "New Taiwan dollars")
        .Unit(PrintedUnit.Dollars, UnitPlace.After, "dollars")
        .Unit(PrintedUnit.Dollars, UnitPlace.AtEnd, "dollar")
        .Unit("EUR", UnitPlace.After, "euros")
        .Unit("EUR", UnitPlace.AtEnd, "euro")
        .Unit("JPY", UnitPlace.After, "yen", "japanese yen")
        .Unit("GBP", UnitPlace.After, "pounds sterling")
        .Unit("CHF", UnitPlace.After, "swiss francs")
        .Words(PrintedRole.Minus, "minus", "negative")
        .Words(PrintedRole.Article, "a", "an")
        .Words(PrintedRole.Filler,
            "a total of", "the total of", "total of", "in total", "in all", "altogether", "currently", "now", "so far", "only", "just", "merely")
        .Words(PrintedRole.LeadIn,
            "the", "is", "was", "are", "were", "be", "been", "has", "have", "had", "of", "by", "to", "with", "and", "reached", "reaching",
            "totaled", "totalled", "totaling", "totalling")
        .Words(PrintedRole.Per, "per")
        // Negations, comparisons, and qualifiers that could be one or another of ours.
        .Words(PrintedRole.Obscure,
            "no", "not", "never", "neither", "nor", "none", "without", "except", "excluding", "than", "between", "within", "versus", "vs",
            "just under", "just below", "just short of", "near", "nearing", "close to", "approaching", "upward of", "upwards of", "north of",
            "south of", "shy of", "short of", "as many as", "as much as", "as few as", "as little as", "as high as", "as low as", "at best",
            "estimate", "estimates", "estimated", "projected", "expected", "minimum", "maximum", "min", "max", "virtually", "practically",
            "odd", "plus", "and counting", "and more", "and up", "in the region of", "on the order of", "of the order of", "more or less",
            "or even", "give or take", "up or down",
            "all but", "apart from", "just about", "hardly", "barely", "scarcely", "perhaps", "maybe", "possibly", "probably", "potentially",
            "beyond", "past", "passed", "crossed", "topped", "topping", "tops", "nears", "neared", "approach", "approached", "approaches",
            "or better", "or longer", "or shorter", "or older", "or younger", "and higher", "and greater", "and larger", "and upward", "and upwards",
            "upward", "upwards", "least", "most", "starting from", "starting at", "excess of", "in the order of", "something like",
            "neighborhood", "neighbourhood", "vicinity", "ballpark", "verging", "bordering on", "toward", "towards",
            "ca", "c", "est", "abt", "appr", "ish", "thereabouts")
        // Numbers that are no digits and no whole number words.
        .Words(PrintedRole.Obscure,
            "half", "halves", "quarter", "quarters", "third", "thirds", "fourth", "fourths", "fifth", "fifths", "sixth", "sixths", "seventh",
            "sevenths", "eighth", "eighths", "ninth", "ninths", "tenth", "tenths", "hundredth", "hundredths", "thousandth", "thousandths",
            "first", "second", "dozen", "dozens", "score", "scores", "x", "couple", "pair", "pairs", "several", "few", "tens", "hundreds",
            "thousands", "millions", "billions", "trillions", "twice", "thrice", "double", "doubled", "triple", "tripled", "treble",
            "trebled", "quadruple", "quadrupled", "fold", "twofold", "threefold", "fourfold", "fivefold", "tenfold")
        // "fell 5 percent" is 5 to one author and -5 to another.
        .Words(PrintedRole.Obscure,
            "down", "fell", "fall", "falls", "fallen", "falling", "drop", "drops", "dropped", "dropping", "decline", "declines", "declined",
            "declining", "decrease", "decreases", "decreased", "decreasing", "reduce", "reduces", "reduced", "reducing", "reduction", "cut",
            "cuts", "cutting", "shrank", "shrink", "shrunk", "shrinking", "slid", "slumped", "plunged", "contracted", "contraction", "loss",
            "losses", "lose", "lost", "losing", "deficit", "lower", "lowered", "fewer", "less")
        // Parts of a percentage or of a currency, which other facts would give in the whole, and scales that other languages and trades abbreviate.
        .Words(PrintedRole.Obscure,
            "basis point", "basis points", "basis-point", "basis-points", "bp", "bps", "per mille", "per mil", "permille", "promille", "ppm", "ppb", "cent", "cents", "penny", "pence",
            "b", "t", "mm", "mn", "mln", "mio", "mld", "mrd", "bln", "tr", "trn", "tsd", "lac", "lakh", "lakhs", "lacs", "crore",
            "crores", "cr", "mil", "mille", "bil", "milliard", "milliards", "milliarden", "millionen", "millones", "milhares", "tausend", "miliar", "juta", "googol", "quadrillion", "quintillion", "zillion", "grand", "thou", "mill");
}
