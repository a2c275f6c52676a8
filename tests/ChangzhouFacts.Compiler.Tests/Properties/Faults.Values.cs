namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <content>Numbers, units, periods, qualifiers and evidence.</content>
internal static partial class Faults
{
    /// <summary>Texts that are not numbers of any type, with the rule for each.</summary>
    internal static readonly (string Id, string Text)[] NoNumbers =
    [
        ("CZF2001", "+3"), ("CZF2001", "3."), ("CZF2001", ".5"), ("CZF2001", "-.5"), ("CZF2001", "1_000"), ("CZF2001", "1,000"), ("CZF2001", "2,77"), ("CZF2001", "0x1F"),
        ("CZF2001", "0o17"), ("CZF2001", "0b11"), ("CZF2001", "017"), ("CZF2001", "00"), ("CZF2001", "-017"), ("CZF2001", "00.5"), ("CZF2001", "1:30"), ("CZF2001", "190:20:30"),
        ("CZF2001", ".inf"), ("CZF2001", "-.INF"), ("CZF2001", ".nan"), ("CZF2001", "Infinity"), ("CZF2001", "NaN"), ("CZF2001", "null"), ("CZF2001", "~"), ("CZF2001", "yes"),
        ("CZF2001", "true"), ("CZF2001", "off"), ("CZF2001", "5-"), ("CZF2001", "(5)"), ("CZF2001", "--5"), ("CZF2001", "5%"), ("CZF2001", "$5"), ("CZF2001", "5m"), ("CZF2001", "5.0m"),
        ("CZF2001", "1 000"), ("CZF2001", "1\u00A0000"), ("CZF2001", "1'000"), ("CZF2001", "1.2.3"), ("CZF2001", "\u22125"), ("CZF2001", "\uFF15"), ("CZF2001", "\u0665"), ("CZF2001", "\u0967"),
        ("CZF2001", "5\uFF0E5"), ("CZF2001", "\u4E94"), ("CZF2001", "\u00B2"), ("CZF2001", "five"), ("CZF2001", "1/2"), ("CZF2001", "1e"), ("CZF2001", "e5"), ("CZF2001", "1e1.5"),
        ("CZF2001", "0x1p3"), ("CZF2001", "1e+"), ("CZF2001", "''"), ("CZF2001", "\" 5\""), ("CZF2001", "\"5 \""), ("CZF2001", "2022-10-24"),
        ("CZF2002", "\"5\""), ("CZF2002", "'5'"), ("CZF2002", "\"2.77\""), ("CZF2002", "'-5'"),
        ("CZF2003", "12345678901234567890123456789"), ("CZF2003", "1.2345678901234567890123456789"), ("CZF2003", "0.12345678901234567890123456789"),
        ("CZF2003", "0.00000000000000000000000000001"), ("CZF2003", "-12345678901234567890123456789"),
        ("CZF2004", "-0"), ("CZF2004", "-0.0"), ("CZF2004", "-0.00"),
        ("CZF2005", "1e3"), ("CZF2005", "1E+3"), ("CZF2005", "2.5e-3"), ("CZF2005", "1e400"),
    ];

    private static IEnumerable<Fault> OfNumbers()
    {
        foreach ((string id, string text) in NoNumbers)
        {
            yield return Figure(id, "value: " + text, keys => keys.Set("value", Word.Verbatim(text)));
            yield return Series(id, "2017: " + text, keys => ((Table)keys["values"]).Set("2017", Word.Verbatim(text)));
            yield return Series(id, "2022: { value: " + text, keys => Second(keys).Set("value", Word.Verbatim(text)));
            yield return Figure(id, "lower: " + text, keys => { keys.Set("qualifier", "about"); return keys.Set("lower", Word.Verbatim(text)); });
            yield return Series(id, "upper: " + text, keys => { Second(keys).Set("qualifier", "nearly"); return Second(keys).Set("upper", Word.Verbatim(text)); });
            yield return Figure(id, "uncertainty: " + text, keys => keys.Set("uncertainty", Word.Verbatim(text)));
            yield return Figure(id, "was: " + text, keys => Revised(keys).Set("was", Word.Verbatim(text)));
            yield return Series(id, "absolute: " + text, keys => Claimed(keys).Set("absolute", Word.Verbatim(text)));
            yield return Series(id, "relative: " + text, keys => Claimed(keys).Without("absolute").Set("relative", Word.Verbatim(text)));
        }
    }

    private static IEnumerable<Fault> OfTypes()
    {
        (string Id, string Type, string Value)[] wrong =
        [
            ("CZF2006", "double", "1e309"), ("CZF2006", "double", "-1.8e308"), ("CZF2006", "double", "1e-324"), ("CZF2006", "double", "2e-324"), ("CZF2006", "double", "1e99999999999"),
            ("CZF2006", "double", "1e-99999999999"),
            ("CZF2007", "double", "0.123456789012345678"), ("CZF2007", "double", "123456789012345678"), ("CZF2007", "double", "1.00000000000000000e5"),
            ("CZF2008", "double", "9007199254740993"), ("CZF2008", "double", "-9007199254740993"), ("CZF2008", "double", "36028797018963969"),
            ("CZF2009", "int", "5.0"), ("CZF2009", "int", "2.5"), ("CZF2009", "long", "5.0"), ("CZF2009", "long", "0.1"),
            ("CZF2010", "int", "2147483648"), ("CZF2010", "int", "-2147483649"), ("CZF2010", "long", "9223372036854775808"), ("CZF2010", "long", "-9223372036854775809"),
        ];
        foreach ((string id, string type, string value) in wrong)
        {
            yield return Figure(id, $"type: {type}, value: {value}", keys => { keys.Set("type", type); return keys.Set("value", Word.Verbatim(value)); });
            yield return Series(id, $"type: {type}, 2017: {value}", keys =>
            {
                keys.Set("type", type);
                ((Table)keys["values"]).Set("2022", Word.Verbatim("5"));
                return ((Table)keys["values"]).Set("2017", Word.Verbatim(value));
            });
        }

        (string Scale, string Value, string Type, string Id)[] scaled =
        [
            ("thousand", "12345678901234567890123456", "decimal", "CZF2011"), ("trillion", "12345678901234567", "decimal", "CZF2011"), ("million", "2148", "int", "CZF2010"),
            ("thousand", "2147483.648", "int", "CZF2010"), ("thousand", "5.0001", "int", "CZF2009"), ("trillion", "9223372.036854775808", "long", "CZF2010"), ("trillion", "1e300", "double", "CZF2006"),
        ];
        foreach ((string scale, string value, string type, string id) in scaled)
        {
            yield return Figure(id, $"{value} {scale} as {type}", keys =>
            {
                keys.Set("scale", scale);
                keys.Set("type", type);
                return keys.Set("value", Word.Verbatim(value));
            });
        }

        foreach (string word in new[] { "float", "Decimal", "integer", "string", "\"\"", "~", "5" })
        {
            yield return Figure("CZF2012", "type: " + word, keys => keys.Set("type", Word.Verbatim(word)));
        }

        foreach (string word in new[] { "thousands", "Million", "1000", "k", "hundred", "\"\"", "~" })
        {
            yield return Figure("CZF2013", "scale: " + word, keys => keys.Set("scale", Word.Verbatim(word)));
        }
    }

    private static IEnumerable<Fault> OfUnits()
    {
        foreach (string unit in new[] { "Percent", "percents", "'%'", "cny", "RMB", "ABC", "kg", "\"\"", "~", "percentage point", "'UCUM:kg'", "dollar" })
        {
            yield return Figure("CZF2020", "unit: " + unit, keys => keys.Set("unit", Word.Verbatim(unit)));
            yield return Figure("CZF2020", "was-unit: " + unit, keys => Revised(keys).Set("was-unit", Word.Verbatim(unit)));
        }

        foreach (string unit in new[] { "ucum:", "ucum: kg", "ucum:k g", "ucum:\u00B5m", "ucum:mm[Hg", "ucum:m)", "ucum:m//s", "ucum:g/12h", "ucum:m.", "ucum:([)]", "ucum:" + new string('m', 61) })
        {
            yield return Figure("CZF2021", unit, keys => keys.Set("unit", unit));
        }

        foreach (string unit in new[] { "ucum:foo", "ucum:kmin", "ucum:kg/passenger", "ucum:KG", "ucum:[in]" })
        {
            yield return Figure("CZF2025", unit, keys => keys.Set("unit", unit));
        }

        yield return Figure("CZF2026", "megabels", keys => keys.Set("unit", "ucum:MB/s"), Cost.Nothing);

        yield return new Fault("CZF2022", "a count of nothing", Cost.Fact, file =>
        {
            Fill(file, Cardinal());
            bool hasDefault = file.Root.Has("defaults") && ((Table)file.Root["defaults"]).Has("of");
            file.Victim.Set("unit", hasDefault ? "per" : "count");
            if (hasDefault)
            {
                file.Victim.Set("per", Word.Verbatim("10"));
            }

            return file.Victim.Key("unit");
        });
        yield return Figure("CZF2022", "per without a group", keys => Per(keys, "per"));
        yield return Figure("CZF2022", "per without for", keys => Per(keys, "for"));
        foreach (string key in new[] { "per", "for" })
        {
            yield return Figure("CZF2023", key + " with another unit", keys => { keys.Set(key, Word.Verbatim("10")); return keys.Key(key); });
        }

        foreach (string size in new[] { "0", "-1", "1.5", "1e4", "010", "10_000", "\"10\"", "9223372036854775808", "ten", "~", "+1", "\uFF11" })
        {
            yield return Figure("CZF2024", "per: " + size, keys => { Per(keys); return keys.Set("per", Word.Verbatim(size)); });
        }
    }

    private static IEnumerable<Fault> OfPeriods()
    {
        (string Id, string Text)[] wrong =
        [
            ("CZF2030", "22"), ("CZF2030", "20222"), ("CZF2030", "2022.0"), ("CZF2030", "2022-1"), ("CZF2030", "2022-10-1"), ("CZF2030", "2022/10"), ("CZF2030", "2022-2023"), ("CZF2030", "2022Q1"), ("CZF2030", "now"),
            ("CZF2030", "-2022"), ("CZF2030", "\uFF12\uFF10\uFF12\uFF12"), ("CZF2030", "2022-10-24T00:00"), ("CZF2030", "2022 "), ("CZF2030", "24.10.2022"), ("CZF2030", "2022-10/2022-11"),
            ("CZF2031", "0000"), ("CZF2031", "2022-00"), ("CZF2031", "2022-13"), ("CZF2031", "2022-02-29"), ("CZF2031", "1900-02-29"), ("CZF2031", "2022-04-31"), ("CZF2031", "2022-10-00"),
            ("CZF2031", "0000/2022"), ("CZF2032", "2022/2022"), ("CZF2032", "2022/2017"),
        ];
        foreach ((string id, string text) in wrong)
        {
            yield return Figure(id, "as-of: " + text, keys => keys.Set("as-of", text));
            yield return Series(id, "a figure of " + text, keys => AddKey(keys.Set("values", new Table()), new Word(text), Word.Verbatim("5")));
            yield return Series(id, "a revision of " + text, keys => Revised(keys).Set("period", text));
            yield return Series(id, "a claim from " + text, keys => Claimed(keys).Set("from", text));
            yield return OfFile(id, "a withdrawal of " + text, root => Withdrawn(root).Set("period", text));
        }

        foreach (string other in new[] { "2018-05", "2018-05-01", "2018/2020" })
        {
            yield return Series("CZF2033", "a year and " + other, keys => AddKey((Table)keys["values"], new Word(other), Word.Verbatim("5")));
        }

        yield return Figure("CZF2034", "as of a range", keys => keys.Set("as-of", "2017/2022"));
        foreach (string day in new[] { "2023", "2023-02-29", "2023-1-1", "tomorrow", "2023-01-19T09:10", "~" })
        {
            yield return Figure("CZF2035", "review-by: " + day, keys => keys.Set("review-by", Word.Verbatim(day)));
            yield return Figure("CZF2035", "date: " + day, keys => Revised(keys).Set("date", Word.Verbatim(day)));
            yield return OfFile("CZF2035", "withdrawn on " + day, root => Withdrawn(root).Set("date", Word.Verbatim(day)));
        }
    }

    private static IEnumerable<Fault> OfQualifiers()
    {
        foreach (string word in new[] { "circa", "Exact", "atleast", "over", "\"\"", "~", "5" })
        {
            yield return Figure("CZF2040", "qualifier: " + word, keys => keys.Set("qualifier", Word.Verbatim(word)));
            yield return Series("CZF2040", "the qualifier of an observation: " + word, keys => Second(keys).Set("qualifier", Word.Verbatim(word)));
            yield return Figure("CZF2040", "was-qualifier: " + word, keys => Revised(keys).Set("was-qualifier", Word.Verbatim(word)));
        }

        foreach (string qualifier in new[] { "", "exact", "at-least", "more-than", "less-than", "at-most" })
        {
            foreach (string bound in new[] { "lower", "upper" })
            {
                yield return Figure("CZF2041", $"{bound} of {qualifier} 5", keys =>
                {
                    keys.SetOptional("qualifier", qualifier.Length == 0 ? null : qualifier);
                    keys.Set(bound, Word.Verbatim("5"));
                    return keys.Key(bound);
                });
            }
        }

        foreach ((string bound, string number) in new[] { ("lower", "5.0000000000000000000000001"), ("lower", "6"), ("upper", "4.9999999999999999999999999"), ("upper", "-5") })
        {
            yield return Figure("CZF2042", $"about 5, {bound} {number}", keys => { keys.Set("qualifier", "about"); return keys.Set(bound, Word.Verbatim(number)); });
            yield return Figure("CZF2042", $"nearly 5, {bound} {number}", keys => { keys.Set("qualifier", "nearly"); return keys.Set(bound, Word.Verbatim(number)); });
        }

        foreach (string number in new[] { "-1", "-0.0000000000000000000000000001" })
        {
            yield return Figure("CZF2043", "uncertainty: " + number, keys => keys.Set("uncertainty", Word.Verbatim(number)));
        }
    }

    private static IEnumerable<Fault> OfEvidence()
    {
        yield return Figure("CZF2050", "printed words that are too long", keys => keys.Set("printed", new string('x', 81)));
        yield return Text("CZF2050", "printed words of a text that are too long", keys => keys.Set("printed", new string('\u5E38', 81)));
        yield return Series("CZF2060", "a claim of both forms", keys => AddKey(Claimed(keys), new Word("relative"), Word.Verbatim("0.2")));
        yield return Series("CZF2061", "a claim about another year", keys => Claimed(keys).Set("to", "2023"));
        yield return Series("CZF2061", "a claim about another kind of period", keys => Claimed(keys).Set("from", "2017-01"));
        yield return Series("CZF2061", "a claim about a range", keys => Claimed(keys).Set("from", "2017/2022"));
        foreach ((string from, string to) in new[] { ("2022", "2017"), ("2017", "2017") })
        {
            yield return Series("CZF2061", $"a claim from {from} to {to}", keys =>
            {
                Table claim = Claimed(keys);
                claim.Set("from", from);
                claim.Set("to", to);
                return claim.Key("to");
            });
        }

        // 2.77 to 3.33 is 0.55 to 0.57, and 22/111 to 114/553.
        foreach (string claimed in new[] { "0.5499999999", "0.5700000001", "-0.56", "56", "0" })
        {
            yield return Series("CZF3006", "claimed: " + claimed, keys => Claimed(keys).Set("absolute", Word.Verbatim(claimed)));
        }

        foreach (string claimed in new[] { "0.1981981981", "0.2061482821", "20", "-0.2" })
        {
            yield return Series("CZF3006", "claimed ratio: " + claimed, keys => Claimed(keys).Without("absolute").Set("relative", Word.Verbatim(claimed)));
        }

        yield return new Fault("CZF3001", "no printed words where the source wants them", Cost.Fact, file =>
        {
            Fill(file, Cardinal());
            file.Sources.Set("strict", Table.Of(("title", "T"), ("printed", "required")));
            file.Victim.Set("source", "strict");
            return file.Victim.Key("value");
        });
        (string Id, string Printed, Cost Cost)[] printed =
        [
            ("CZF3002", "6", Cost.Fact), ("CZF3002", "5.1", Cost.Fact), ("CZF3002", "50", Cost.Fact), ("CZF3002", "5 thousand", Cost.Fact), ("CZF3002", "-5", Cost.Fact), ("CZF3002", "six", Cost.Fact),
            ("CZF3002", "5\u4E07", Cost.Fact), ("CZF3002", "5,000", Cost.Fact),
            ("CZF3003", "nearly 5", Cost.Fact), ("CZF3003", "more than 5", Cost.Fact), ("CZF3003", "at most 5", Cost.Fact), ("CZF3003", "about five", Cost.Fact), ("CZF3003", "\u8FD15", Cost.Fact),
            ("CZF3003", "\u8D85\u8FC75", Cost.Fact), ("CZF3004", "5%", Cost.Fact), ("CZF3004", "5 percent", Cost.Fact), ("CZF3004", "RMB 5", Cost.Fact), ("CZF3004", "5 percentage points", Cost.Fact),
            ("CZF3004", "\u767E\u5206\u4E4B5", Cost.Fact), ("CZF3004", "5\u5143", Cost.Fact),
            ("CZF3005", "5 or 6", Cost.Nothing), ("CZF3005", "no figure", Cost.Nothing), ("CZF3005", "3,00", Cost.Nothing), ("CZF3005", "5th", Cost.Nothing),
        ];
        foreach ((string id, string words, Cost cost) in printed)
        {
            yield return Figure(id, "printed: " + words, keys => keys.Set("printed", words), cost);
        }

        yield return Figure("CZF3008", "a fall printed for a positive 5", keys => keys.Set("printed", "fell by 5"), Cost.Nothing);
        yield return Figure("CZF3003", "nearly 5 printed as 5", keys => { keys.Set("qualifier", "nearly"); return keys.Set("printed", "5"); });
    }

    /// <summary>Patents for each 10 000 people, without a key.</summary>
    private static Word Per(Table keys, string? without = null)
    {
        keys.Set("unit", "per");
        keys.Set("of", "patent");
        keys.Set("per", Word.Verbatim("10000"));
        keys.Set("for", "person");
        keys.Without(without ?? "");
        return keys.Key("unit");
    }
}
