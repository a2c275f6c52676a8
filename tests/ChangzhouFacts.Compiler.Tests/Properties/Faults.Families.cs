namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <content>Code lists and families.</content>
internal static partial class Faults
{
    private static IEnumerable<Fault> OfFamilies()
    {
        yield return Family("CZF1031", "an unknown code list", (codes, keys) => keys.Set("by", "countries"));
        yield return Family("CZF1031", "an unknown code list among others", (codes, keys) => Second(keys, "by", "country", "region"));
        yield return Family("CZF1035", "a code list twice", (codes, keys) => Second(keys, "by", "country", "country"));
        yield return Family("CZF1035", "four code lists", (codes, keys) =>
        {
            var fourth = new Word("country");
            keys.Set("by", new Items(new Word("country"), new Word("fuel"), new Word("country"), fourth));
            return fourth;
        });
        yield return Family("CZF1025", "no code list", (codes, keys) => keys.Set("by", new Items()));
        yield return Family("CZF1003", "a mapping of code lists", (codes, keys) => keys.Set("by", Table.Of(("country", "x"))));
        foreach (string code in new[] { "FR A", "-FRA", ".A", "Fr\u00e9", "\"\"", "a/b", new string('x', 65) })
        {
            yield return Family("CZF1030", "no code: " + code, (codes, keys) => KeyOf(Codes(codes), code, "Label"));
        }

        yield return Family("CZF1033", "two codes with one name", (codes, keys) => KeyOf(Codes(codes), "f-R", "Label", "f.R", "Label"));
        yield return Family("CZF1033", "a code that has the _ of one inside a class of its name", (codes, keys) =>
        {
            keys.Set("by", new Items(new Word("fuel"), new Word("country")));
            keys.Set("values", With("diesel", keys["values"]));
            return KeyOf(Codes(codes), "diesel", "Label", "Diesel_", "Label");
        });
        yield return Family("CZF1033", "a code that has its _ already", (codes, keys) => KeyOf(Codes(codes), "Equals_", "Label", "equals", "Label"));
        yield return Family("CZF1032", "an unknown code", (codes, keys) => KeyOf(Values(keys), "GER", Table.Of(("2020", "5"))));
        yield return Family("CZF1032", "a code in another case", (codes, keys) => KeyOf(Values(keys), "fra", Table.Of(("2020", "5"))));
        yield return Family("CZF1034", "periods where codes belong", (codes, keys) => KeyOf(Values(keys), "2020", Word.Verbatim("5")));
        yield return Family("CZF1034", "a number for a family", (codes, keys) => keys.Set("values", Word.Verbatim("5")));
        yield return Family("CZF1034", "a code too many", (codes, keys) => KeyOf((Table)Values(keys)["FRA"], "DEU", Word.Verbatim("5"), first: true));
        yield return Family("CZF1003", "a number for a member", (codes, keys) => Values(keys).Set("DEU", Word.Verbatim("5")));
        yield return Family("CZF1025", "no members", (codes, keys) => keys.Set("values", new Table()));
        yield return Family("CZF1025", "a member without figures", (codes, keys) => Values(keys).Set("DEU", new Table()));
        yield return Family("CZF2033", "another kind of period in another member", (codes, keys) => KeyOf(Values(keys), "DEU", With("2020-05", Word.Verbatim("5")), inner: true));
        yield return Family("CZF2001", "no number in a member", (codes, keys) => { Values(keys).Set("DEU", With("2020", Word.Verbatim("many"))); return ((Table)Values(keys)["DEU"])["2020"]; });
        yield return Family("CZF1002", "a list without codes", (codes, keys) => { codes.Set("empty", Table.Of(("label", "L"))); return codes.Key("empty"); });
        yield return Family("CZF1025", "a list of no codes", (codes, keys) => With(codes, "values", new Table()));
        yield return Family("CZF1001", "an unknown key of a code list", (codes, keys) => AddKey((Table)codes["country"], new Word("colour"), new Word("x")));
        yield return Family("CZF1001", "an unknown key of a code", (codes, keys) => AddKey((Table)Codes(codes)["DEU"], new Word("colour"), new Word("x")));
        yield return Family("CZF1002", "a code without a label", (codes, keys) => { Codes(codes).Set("ITA", Table.Of(("labels", "x")).Without("labels")); return Codes(codes).Key("ITA"); });
        yield return Family("CZF1004", "a code with a blank label", (codes, keys) => Codes(codes).Set("ITA", Word.Verbatim("''")));
        yield return Family("CZF1006", "a list that is no id", (codes, keys) => { codes.Set("Country_2", Table.Of(("label", "L"))); return codes.Key("Country_2"); });
        yield return Family("CZF1008", "two lists with one name", (codes, keys) => KeyOf(codes, "x-1", CodesOf("A"), "x1", CodesOf("A")));
        foreach (string key in new[] { "printed", "lower", "upper", "uncertainty", "claim" })
        {
            yield return Family("CZF1017", key + " of a family", (codes, keys) => { keys.Set(key, new Word("5")); return keys.Key(key); });
        }

        yield return Family("CZF1037", "a revision of no member", (codes, keys) => RevisedMember(keys, null));
        yield return Family("CZF1037", "a revision of an unknown member", (codes, keys) => RevisedMember(keys, "ITA"));
        yield return Family("CZF1037", "a revision with too many codes", (codes, keys) => RevisedMember(keys, "FRA/diesel"));
        yield return Series("CZF1037", "a member of no family", keys =>
        {
            Table revision = Table.Of(("date", "2023-02-01"), ("reason", "R"), ("period", "2017"), ("member", "FRA"));
            revision.Set("was", Word.Verbatim("5"));
            keys.Set("revisions", new Items(revision));
            return revision.Key("member");
        });
        yield return Figure("CZF1031", "an unknown code list where there are none", keys => keys.Set("by", "country"), Cost.Name);
    }

    // A fault excludes the member that has it; other tests cover the other members. A family itself is not a fact.
    private static Fault Family(string id, string name, Func<Table, Table, Place> inject) => new(id, name, Cost.Name, file =>
    {
        var codes = new Table();
        Table countries = CodesOf("FRA");
        ((Table)countries["values"]).Set("DEU", Table.Of(("label", "Germany")));
        codes.Set("country", countries);
        codes.Set("fuel", CodesOf("diesel"));
        file.Root.Set("codes", codes);
        Table keys = Cardinal().Without("value", "as-of");
        keys.Set("by", "country");

        // Without constants, codes have no names that could be the same.
        keys.Set("constants", "all");
        var values = new Table();
        values.Set("FRA", With("2019", Word.Verbatim("2.5")));
        keys.Set("values", values);
        Fill(file, keys);
        return inject(codes, file.Victim);
    });

    private static Table CodesOf(string code) => With("values", Table.Of((code, "Label")));

    private static Table Codes(Table codes) => (Table)((Table)codes["country"])["values"];

    private static Table Values(Table keys) => (Table)keys["values"];

    private static Place With(Table codes, string key, Piece value) => ((Table)codes["country"]).Set(key, value);

    private static Place KeyOf(Table table, string key, string value) => KeyOf(table, key, new Word(value));

    private static Place KeyOf(Table table, string first, string value, string second, string other) => KeyOf(table, first, new Word(value), second, new Word(other));

    private static Place KeyOf(Table table, string first, Piece value, string second, Piece other)
    {
        table.Set(first, value);
        return KeyOf(table, second, other);
    }

    private static Place KeyOf(Table table, string key, Piece value, bool first = false, bool inner = false)
    {
        if (first)
        {
            table.Entries.Clear();
        }

        Word word = key == "\"\"" ? Word.Verbatim(key) : new Word(key);
        table.Entries.Add((word, value));
        return inner ? ((Table)value).Entries[0].Key : word;
    }

    private static Place RevisedMember(Table keys, string? member)
    {
        Table revision = Table.Of(("date", "2023-02-01"), ("reason", "R"), ("period", "2019"));
        revision.Set("was", Word.Verbatim("5"));
        keys.Set("revisions", new Items(revision));
        return member is null ? revision : revision.Set("member", member);
    }
}
