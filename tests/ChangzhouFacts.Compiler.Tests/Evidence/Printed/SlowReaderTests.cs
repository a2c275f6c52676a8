using System.Globalization;
using ChangzhouFacts.Compiler.Evidence.Printed;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>Random phrases: the slow reader has the same reading as the grammar, and no other.</summary>
public class SlowReaderTests
{
    private static readonly string[] Words =
    [
        "5", "3,000", "2.5", ".5", "450", "one", "two", "five", "nine", "twelve", "twenty", "hundred", "thousand", "million", "bn", "and", "a", "point",
        "$", "USD", "RMB", "percent", "%", "percentage points", "euros", "yuan", "nearly", "about", "more than", "less than", "at least", "over", "exceed",
        "or more", "or less", "or so", "not", "cannot", "be", "fell", "down", "rose", "up", "to", "at", "by", "lower", "drop", "increase",
        "the", "of", "was", "only", "a total of", "reached", "flurb", "of GDP", "among respondents", "-", "+", "in", "from",
    ];

    // Shares have no names among the numbers; these phrases do not include them.
    private static readonly Gen<string> Phrases = Gen.Select(Gen.OneOfConst(Words), Gen.Int[0, 5]).Array[1, 8]
        .Select(words => string.Concat(words.Select((pair, i) => (i > 0 && (pair.Item2 > 0 || !IsSign(pair.Item1, words[i - 1].Item1)) ? " " : "") + pair.Item1)));

    private static bool IsSign(string word, string before) => char.IsDigit(before[^1]) ? word is "%" or "+" : char.IsDigit(word[^1]) && before is "$" or "-" or "+";

    // Phrases that are mostly valid: a lead, a number and its continuation, each from a few.
    private static readonly Gen<string> LikelyPhrases = Gen.Select(
        Gen.OneOfConst("", "", "", "fell ", "rose ", "fell by ", "fell to ", "was ", "only ", "not ", "the ", "a total of "),
        Gen.OneOfConst("", "", "nearly ", "about ", "more than ", "less than ", "over ", "exceed ", "at least "),
        Gen.OneOfConst("", "", "$", "USD ", "-", "RMB "),
        Gen.OneOfConst("5", "3,000", "2.5", ".5", "twenty", "five", "one hundred and five", "twelve hundred", "a hundred", "two and a half", "point five", "half a million", "three thousand"),
        Gen.OneOfConst("", "", " million", " bn", "bn", " thousand", " hundred", "-odd"),
        Gen.OneOfConst("", "", "%", " percent", " percentage points", " euros", " USD", "+"),
        Gen.OneOfConst("", "", " or more", " or so", " lower", " drop", " of GDP", " flurb", " five", " and five"))
        .Select((lead, qualifier, currency, number, scale, unit, tail) => lead + qualifier + currency + number + scale + unit + tail);

    [Fact]
    public void TheGrammarNeverReadsWhatTheSlowReaderReadsOtherwise() => Phrases.Sample(IsSame, iter: 300 * Check.Iter, print: Print);

    [Fact]
    public void TheGrammarNeverReadsLikelyPhrasesOtherwise() => LikelyPhrases.Sample(IsSame, iter: 300 * Check.Iter, print: Print);

    [Theory]
    [InlineData("fell by nearly 5 percent")]
    [InlineData("cannot exceed one hundred and five million")]
    [InlineData("$2.5 million or more")]
    [InlineData("only two and a half percent of GDP")]
    public void TheSlowReaderReads(string phrase)
    {
        Assert.Single(SlowReader.Read(phrase));
        Assert.NotNull(PrintedReader.Read(phrase, "en").Figure);
    }

    private static bool IsSame(string phrase)
    {
        if (PrintedReader.Read(phrase, "en").Figure is not { } figure || figure.Number.Form == NumberForm.Share || phrase.Contains("-odd", StringComparison.Ordinal))
        {
            return true;
        }

        IReadOnlyCollection<SlowReader.Reading> slow = SlowReader.Read(phrase);
        return slow.Count == 1 && slow.Single() == Of(figure);
    }

    private static SlowReader.Reading Of(PrintedFigure figure) => new(
        decimal.Parse(figure.Number.ToDigits(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        figure.Qualifier?.ToString(), figure.Unit?.Name, figure.IsFall);

    private static string Print(string phrase) =>
        $"{phrase}: {PrintedReader.Read(phrase, "en").Figure} against {string.Join(" | ", SlowReader.Read(phrase))}";
}
