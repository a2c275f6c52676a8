namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <content>Steps, several sources, precision and status.</content>
internal static partial class Faults
{
    private static IEnumerable<Fault> OfSteps()
    {
        foreach (string start in new[] { "2022-Q3", "2017/2022" })
        {
            yield return Steps("CZF2036", "a step from " + start, keys => SetStep(keys, start, "5").Key);
        }

        foreach (string start in new[] { "2023", "2023-07" })
        {
            yield return Steps("CZF2033", "a start of another kind: " + start, keys => SetStep(keys, start, "5").Key);
        }

        foreach (string start in new[] { "2023-02-30", "2023-13-01", "0000-01-01" })
        {
            yield return Steps("CZF2031", "a step from " + start, keys => SetStep(keys, start, "5").Key);
        }

        yield return Steps("CZF2030", "a step from no day", keys => SetStep(keys, "2023-1-1", "5").Key);
        yield return Steps("CZF2037", "an end before the first step", keys => SetStep(keys, "2000-01-01", "ended").Value);
        yield return Steps("CZF2037", "two ends in a row", keys => SetStep(keys, "2025-01-01", "ended").Value);
        yield return Steps("CZF2037", "an end in place of the first step", keys => SetStep(keys, "2007-01-01", "ended").Value);
        foreach (string end in new[] { "'ended'", "End", "Ended", "ende", "~", "none", "\"\"" })
        {
            yield return Steps("CZF2001", "for an end: " + end, keys => SetStep(keys, "2024-01-01", end).Value);
        }

        yield return Steps("CZF2001", "an end with a remark", keys => With(keys).Set("value", Word.Verbatim("ended")));
        yield return Steps("CZF2002", "a quoted figure", keys => SetStep(keys, "2021-01-01", "'19'").Value);
        yield return Steps("CZF1003", "a list for a figure", keys => ((Table)keys["since"]).Set("2021-01-01", new Items(Word.Verbatim("19"))));
        yield return Steps("CZF1003", "steps that are no mapping", keys => keys.Set("since", Word.Verbatim("19")));
        yield return Steps("CZF1025", "no steps", keys => keys.Set("since", new Table()));
        yield return Steps("CZF1001", "an unknown key of a step", keys => { With(keys).Set("colour", "red"); return With(keys).Key("colour"); });
        yield return Steps("CZF1002", "a step without a value", keys => { keys.Set("since", Table.Of(("x", "y")).Without("x")); ((Table)keys["since"]).Set("2007-01-01", Table.Of(("note", "N"))); return ((Table)keys["since"])["2007-01-01"]; });
        yield return Steps("CZF1016", "steps and values", keys => SetSecondForm(keys, "values", With("2020", Word.Verbatim("5"))));
        yield return Steps("CZF1016", "steps and a value", keys => SetSecondForm(keys, "value", Word.Verbatim("5")));
        yield return Steps("CZF1016", "steps and a text", keys => SetSecondForm(keys, "text", new Word("x")));
        foreach (string key in new[] { "as-of", "claim", "qualifier", "lower", "upper", "uncertainty", "printed" })
        {
            yield return Steps("CZF1017", key + " of steps", keys => { keys.Set(key, new Word("2022")); return keys.Key(key); });
        }

        yield return Steps("CZF1002", "a revision of an unnamed step", keys => Revised(keys));
        yield return Figure("CZF2001", "a figure that ended", keys => keys.Set("value", Word.Verbatim("ended")));
        yield return Series("CZF2001", "a figure of a series that ended", keys => ((Table)keys["values"]).Set("2017", Word.Verbatim("ended")));
    }

    private static IEnumerable<Fault> OfCitations()
    {
        yield return Figure("CZF1028", "a source twice", keys => Second(keys.Without("at"), "source", FileHead.PlainSource, FileHead.PlainSource));
        yield return Series("CZF1028", "a source of a figure twice", keys => Second(Second(keys), "source", FileHead.PlainSource, FileHead.PlainSource));
        yield return Steps("CZF1028", "a source of a step twice", keys => Second(With(keys), "source", FileHead.PlainSource, FileHead.PlainSource));
        yield return Figure("CZF1015", "an unknown source among others", keys => Second(keys.Without("at"), "source", FileHead.PlainSource, "plane"));
        yield return Figure("CZF1025", "no source", keys => keys.Set("source", new Items()));
        yield return Figure("CZF1025", "no place", keys => keys.Set("at", new Items()));
        yield return Figure("CZF1029", "two places in one source", keys =>
        {
            keys.Set("at", new Items(new Word("page 1"), new Word("page 2")));
            return keys["source"];
        });
        yield return Series("CZF1029", "two places of a figure in the fact's source", keys => Second(keys).Set("at", new Items(new Word("page 1"), new Word("page 2"))));
    }

    private static IEnumerable<Fault> OfPrecision()
    {
        foreach (string word in new[] { "exactly", "last", "last digit", "rounded", "\"\"", "~", "2" })
        {
            yield return Figure("CZF2044", "precision: " + word, keys => keys.Set("precision", Word.Verbatim(word)));
            yield return Steps("CZF2044", "precision of a step: " + word, keys => With(keys).Set("precision", Word.Verbatim(word)));
        }

        foreach (string word in new[] { "final", "preliminary", "Forecast", "F", "\"\"", "~" })
        {
            yield return Figure("CZF2045", "status: " + word, keys => keys.Set("status", Word.Verbatim(word)));
            yield return Series("CZF2045", "status of a figure: " + word, keys => Second(keys).Set("status", Word.Verbatim(word)));
        }

        foreach (string key in new[] { "precision", "status", "restated" })
        {
            yield return Text("CZF1017", key + " of a text", keys => { keys.Set(key, new Word("exact")); return keys.Key(key); });
        }

        yield return Series("CZF2014", "a point among thousands", keys => SetPoint(keys, "12.096", "9876", "13404"), Cost.Nothing);
        yield return Series("CZF2014", "a point of a negative figure", keys => SetPoint(keys, "-1.500", "900", "-1000"), Cost.Nothing);
        yield return Series("CZF1002", "a restatement without a reason", keys => Restated(keys, "date", "2024-03-01"));
        yield return Series("CZF1002", "a restatement without a day", keys => Restated(keys, "reason", "2024 edition"));
    }

    private static Place SetPoint(Table keys, params string[] figures)
    {
        var values = new Table();
        for (int i = figures.Length - 1; i > 0; i--)
        {
            values.Set(FormattableString.Invariant($"{2000 + i}"), Word.Verbatim(figures[i]));
        }

        keys.Set("values", values);
        return values.Set("2020", Word.Verbatim(figures[0]));
    }

    private static Place Restated(Table keys, string key, string value)
    {
        Table restatement = Table.Of((key, value));
        keys.Set("restated", new Items(restatement));
        return restatement;
    }

    private static (Place Key, Place Value) SetStep(Table keys, string start, string figure)
    {
        var steps = (Table)keys["since"];
        Place value = steps.Set(start, Word.Verbatim(figure));
        return (steps.Key(start), value);
    }

    private static Place SetSecondForm(Table keys, string key, Piece value)
    {
        keys.Entries.RemoveAll(entry => entry.Key.Text == key);
        keys.Set(key, value);
        (Word Key, Piece Value)[] forms = [.. keys.Entries.Where(entry => entry.Key.Text is "since" || entry.Key.Text == key)];
        return forms[1].Key;
    }

    /// <summary>The mapping of a step.</summary>
    private static Table With(Table steps) => (Table)((Table)steps["since"])["2007-01-01"];

    /// <summary>Two words in a list; the fault is the second one.</summary>
    private static Place Second(Table keys, string key, string first, string second)
    {
        var word = new Word(second);
        keys.Set(key, new Items(new Word(first), word));
        return word;
    }
}
