using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Evidence.Printed.German;

/// <summary>Reads German numbers of one word: <c>vierundvierzig</c>, <c>zweitausenddreihundert</c>, <c>eineinhalb</c>.</summary>
internal static class GermanNumerals
{
    private static readonly string[] Small =
    [
        "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn",
        "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    ];

    private static readonly string[] Tens = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

    /// <summary>The number; null if the word is not one. <c>hundert</c> and <c>tausend</c> alone are scales, not numbers.</summary>
    /// <param name="word">The word in lower case.</param>
    public static PrintedNumber? Read(string word)
    {
        if (word == "anderthalb")
        {
            return PrintedNumber.Fraction(new Rational(3, 2), NumberForm.Words);
        }

        const string AndAHalf = "einhalb";
        if (word.Length > AndAHalf.Length && word.EndsWith(AndAHalf, StringComparison.Ordinal))
        {
            return ReadBelowHundred(word.Substring(0, word.Length - AndAHalf.Length), isEnd: false) is { } whole and > 0
                ? PrintedNumber.Fraction(whole + new Rational(1, 2), NumberForm.Words)
                : null;
        }

        (string many, string? rest) = Split(word, "tausend");
        if (rest is null)
        {
            return ReadBelowThousand(word, isEnd: true) is { } small ? PrintedNumber.InWords(small.Value, small.LastPower) : null;
        }

        (int Value, int LastPower)? low = rest.Length == 0 ? (0, 3) : ReadBelowThousand(rest.StartsWith("und", StringComparison.Ordinal) ? rest.Substring(3) : rest, isEnd: true);
        return ReadBelowThousand(many, isEnd: false) is { Value: > 0 } high && low is { } last
            ? PrintedNumber.InWords((high.Value * 1000) + last.Value, last.LastPower, hasScale: true)
            : null;
    }

    private static (int Value, int LastPower)? ReadBelowThousand(string word, bool isEnd)
    {
        (string many, string? rest) = Split(word, "hundert");
        if (rest is null)
        {
            return ReadBelowHundred(word, isEnd) is { } small ? (small, 0) : null;
        }

        int? low = rest.Length == 0 ? 0 : ReadBelowHundred(rest.StartsWith("und", StringComparison.Ordinal) ? rest.Substring(3) : rest, isEnd);
        return ReadBelowHundred(many, isEnd: false) is > 0 and int high && low is { } last && !(rest.Length > 0 && last == 0)
            ? ((high * 100) + last, rest.Length == 0 ? 2 : 0)
            : null;
    }

    // One is "eins" at the end of a number, and "ein" before something else.
    private static int? ReadBelowHundred(string word, bool isEnd)
    {
        if (word == "ein")
        {
            return isEnd ? null : 1;
        }

        int small = Array.IndexOf(Small, word);
        if (small >= 0)
        {
            return small == 1 && !isEnd ? null : small;
        }

        string tens = word.Replace("dreissig", "dreißig");
        int ten = Array.FindIndex(Tens, name => tens.EndsWith(name, StringComparison.Ordinal));
        if (ten < 0)
        {
            return null;
        }

        string before = tens.Substring(0, tens.Length - Tens[ten].Length);
        if (before.Length == 0)
        {
            return (ten + 2) * 10;
        }

        string ones = before.EndsWith("und", StringComparison.Ordinal) ? before.Substring(0, before.Length - 3) : "";
        int one = ones == "ein" ? 1 : Array.IndexOf(Small, ones);
        return one is > 0 and < 10 && ones != "eins" ? ((ten + 2) * 10) + one : null;
    }

    private static (string Before, string? Behind) Split(string word, string unit)
    {
        int at = word.IndexOf(unit, StringComparison.Ordinal);
        return at < 0 ? (word, null) : (word.Substring(0, at), word.Substring(at + unit.Length));
    }
}
