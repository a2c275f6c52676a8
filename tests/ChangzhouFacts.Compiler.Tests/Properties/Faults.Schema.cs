namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <content>Keys, kinds of values, names and sources.</content>
internal static partial class Faults
{
    private static IEnumerable<Fault> OfKeys() =>
    [
        // One word that is close to no key, and one that was meant to be a required key.
        OfFile("CZF1001", "an unknown key of the file", root => AddKey(root, new Word("colour"), new Word("x"))),
        OfFile("CZF1001", "a misspelt key of the file", root => Misspell(root, "schema", "shcema")),
        OfFile("CZF1001", "misspelt defaults", root =>
        {
            root.Set("defaults", root.Has("defaults") ? root["defaults"] : Table.Of(("type", "int")));
            return Misspell(root, "defaults", "defualts");
        }, Cost.Depends),
        OfFile("CZF1003", "a text as defaults", root => root.Set("defaults", "x"), Cost.Depends),
        OfSource("CZF1001", "an unknown key of a source", keys => AddKey(keys, new Word("colour"), new Word("x"))),
        OfSource("CZF1001", "a misspelt key of a source", keys => Misspell(keys, "title", "tilte")),
        Figure("CZF1001", "an unknown key of a fact", keys => AddKey(keys, new Word("colour"), new Word("x"))),
        Figure("CZF1001", "a misspelt label", keys => Misspell(keys, "label", "lable")),
        Figure("CZF1001", "a misspelt source", keys => Misspell(keys, "source", "sources")),
        Figure("CZF1001", "a misspelt value", keys => Misspell(keys, "value", "vlaue")),
        Figure("CZF1001", "a misspelt period", keys => Misspell(keys, "as-of", "as_of")),
        Figure("CZF1001", "a misspelt unit", keys => Misspell(keys, "unit", "units")),
        Series("CZF1001", "an unknown key of an observation", keys => AddKey(Second(keys), new Word("colour"), new Word("x"))),
        Series("CZF1001", "a misspelt key of an observation", keys => Misspell(Second(keys), "value", "valeu")),
        .. Each(["colour", "dates"], key => Figure("CZF1001", "an unknown key of a revision: " + key, keys => AddKey(Revised(keys), new Word(key), new Word("x")))),
        Series("CZF1001", "an unknown key of a claim", keys => AddKey(Claimed(keys), new Word("colour"), new Word("x"))),
        OfFile("CZF1001", "an unknown key of a withdrawal", root => AddKey(Withdrawn(root), new Word("colour"), new Word("x"))),

        OfFile("CZF1002", "no schema", root => Lack(root, "schema")),
        OfFile("CZF1002", "no dataset", root => Lack(root, "dataset"), Cost.Depends),
        OfSource("CZF1002", "a source without a title", keys => keys.Without("title")).AtKeyOfSource(),
        Figure("CZF1002", "a fact without a label", keys => keys.Without("label")).AtKey(),
        Figure("CZF1002", "a fact without a form", keys => keys.Without("value")).AtKey(),
        new Fault("CZF1002", "a fact without a source", Cost.Fact, file => LackWithoutDefault(file, "source")),
        new Fault("CZF1002", "a figure without a unit", Cost.Fact, file => LackWithoutDefault(file, "unit")),
        new Fault("CZF1002", "a figure without a period", Cost.Fact, file => LackWithoutDefault(file, "as-of")),
        Series("CZF1002", "an observation without a value", keys => { Table second = Second(keys).Without("value"); second.Set("note", "x"); return second; }),
        .. Each(["date", "was", "reason"], key => Figure("CZF1002", "a revision without " + key, keys => Revised(keys).Without(key))),
        Series("CZF1002", "a revision of a series without a period", keys => Revised(keys)),
        .. Each(["from", "to", "absolute"], key => Series("CZF1002", "a claim without " + key, keys => Claimed(keys).Without(key))),
        .. Each(["date", "reason"], key => OfFile("CZF1002", "a withdrawal without " + key, root =>
        {
            Withdrawn(root).Without(key);
            return ((Table)root["withdrawn"]).Key("gone");
        })),

        Figure("CZF1016", "a value and a text", keys => SecondForm(keys, "text", new Word("x"))),
        Series("CZF1016", "values and a value", keys => SecondForm(keys, "value", Word.Verbatim("5"))),
        .. Each(["as-of", "unit", "of", "per", "for", "scale", "type", "qualifier", "lower", "upper", "uncertainty", "claim"], key =>
            Text("CZF1017", key + " of a text", keys => { keys.Set(key, new Word("x")); return keys.Key(key); })),
        Figure("CZF1017", "a claim about one figure", keys => { keys.Set("claim", Table.Of(("from", "2017"))); return keys.Key("claim"); }),
        .. Each(["as-of", "qualifier", "lower", "upper", "uncertainty", "printed"], key =>
            Series("CZF1017", key + " of a series", keys => { keys.Set(key, new Word("2022")); return keys.Key(key); })),
        Text("CZF1025", "an empty list", keys => keys.Set("text", new Items())),
        Series("CZF1025", "no values", keys => keys.Set("values", new Table())),
    ];

    private static Place Inner(Table keys, string key)
    {
        var inner = new Items(new Word("x"));
        keys.Set(key, new Items(inner));
        return inner;
    }

    private static IEnumerable<Fault> OfKinds()
    {
        string[] texts = ["label", "source", "description", "subject", "note", "at", "review-by", "printed", "unit", "of", "scale", "type", "qualifier", "uncertainty", "value", "as-of"];
        foreach (string key in texts)
        {
            yield return Figure("CZF1003", "a mapping as " + key, keys => keys.Set(key, Table.Of(("x", "y"))));
            if (key is "source" or "at")
            {
                yield return Figure("CZF1003", "a list in the list of " + key, keys => Inner(keys, key));
            }
            else
            {
                yield return Figure("CZF1003", "a list as " + key, keys => keys.Set(key, new Items(new Word("x"))));
            }
        }

        foreach (string bound in new[] { "lower", "upper" })
        {
            yield return Figure("CZF1003", "a list as " + bound, keys => { keys.Set("qualifier", "about"); return keys.Set(bound, new Items(Word.Verbatim("5"))); });
        }

        foreach (string key in new[] { "labels", "revisions" })
        {
            yield return Figure("CZF1003", "a text as " + key, keys => keys.Set(key, "x"));
        }

        yield return Series("CZF1003", "a number as values", keys => keys.Set("values", Word.Verbatim("5")));
        yield return Series("CZF1003", "a list as values", keys => keys.Set("values", new Items(Word.Verbatim("5"))));
        yield return Series("CZF1003", "a list as an observation", keys => ((Table)keys["values"]).Set("2022", new Items(Word.Verbatim("5"))));
        yield return Series("CZF1003", "a text as a claim", keys => keys.Set("claim", "x"));
        yield return Text("CZF1003", "a mapping as a text", keys => keys.Set("text", Table.Of(("x", "y"))));
        yield return Text("CZF1003", "a list in a list of texts", keys =>
        {
            var inner = new Items(new Word("x"));
            keys.Set("text", new Items(new Word("x"), inner));
            return inner;
        });
        yield return Figure("CZF1003", "a text as a revision", keys =>
        {
            var item = new Word("x");
            keys.Set("revisions", new Items(item));
            return item;
        });
        yield return new Fault("CZF1003", "a text as a fact", Cost.Fact, file =>
        {
            int index = file.Facts.Entries.FindIndex(entry => ReferenceEquals(entry.Value, file.Victim));
            var word = new Word("x");
            file.Facts.Entries[index] = (file.VictimKey, word);
            return word;
        });
        yield return OfFile("CZF1003", "a list as the title", root => root.Set("title", new Items(new Word("x"))));
        yield return OfFile("CZF1003", "a text as what is withdrawn", root => root.Set("withdrawn", "x"));
        yield return OfFile("CZF1003", "a list as the sources", root => root.Set("sources", new Items(new Word("x"))), Cost.Depends);
        yield return OfFile("CZF1003", "a text as the facts", root => root.Set("facts", "x"), Cost.Depends);
        yield return OfFile("CZF1003", "a list as the facts", root => root.Set("facts", new Items()), Cost.Depends);
        yield return OfFile("CZF1003", "nothing as the facts", root => root.Set("facts", Word.Verbatim("~")), Cost.Depends);
        yield return OfFile("CZF1003", "a number as the facts", root => root.Set("facts", Word.Verbatim("5")), Cost.Depends);
        yield return OfSource("CZF1003", "a list as a title", keys => keys.Set("title", new Items(new Word("x"))));

        // No value for a key that needs a text.
        foreach (string nothing in new[] { "~", "null", "Null", "NULL", "\"\"", "' '", "\"\\t\"" })
        {
            foreach (string key in new[] { "label", "description", "subject", "note", "at", "of", "printed" })
            {
                yield return Figure("CZF1004", $"{key}: {nothing}", keys => keys.Set(key, Word.Verbatim(nothing)));
            }

            yield return OfSource("CZF1004", $"a title {nothing}", keys => keys.Set("title", Word.Verbatim(nothing)));
            yield return OfFile("CZF1004", $"the title {nothing}", root => root.Set("title", Word.Verbatim(nothing)));
        }

        foreach (string nothing in new[] { "~", "null" })
        {
            yield return Text("CZF1004", "text: " + nothing, keys => keys.Set("text", Word.Verbatim(nothing)));
            yield return Text("CZF1004", "a text in a list: " + nothing, keys =>
            {
                Word item = Word.Verbatim(nothing);
                keys.Set("text", new Items(item, new Word("x")));
                return item;
            });
        }
    }

    private static IEnumerable<Fault> OfNames()
    {
        foreach (string version in new[] { "2", "1.0", "01", "\"1\"", "'1'", "one", "~" })
        {
            yield return OfFile("CZF1005", "schema: " + version, root => root.Set("schema", Word.Verbatim(version)));
        }

        foreach (string id in new[] { "Victim", "vic_tim", "-victim", "victim-", "vic--tim", "1victim", "v\u00EDctim", "vic tim", "victim.", "\uFF56ictim" })
        {
            yield return Id("CZF1006", id);
            yield return OfFile("CZF1006", "the dataset " + id, root => root.Set("dataset", id), Cost.Depends);
            yield return OfFile("CZF1006", "a withdrawal of " + id, root =>
            {
                var key = new Word(id);
                root.Set("withdrawn", new Table()).Entries.Add((key, Table.Of(("date", "2023-01-19"), ("reason", "x"))));
                return key;
            });
            yield return new Fault("CZF1006", "the source " + id, Cost.Nothing, file =>
            {
                Fill(file, Cardinal());
                return AddKey(file.Sources, new Word(id), Table.Of(("title", "T")));
            });
        }

        yield return Id("CZF1007", new string('v', 129));
        foreach (string taken in new[]
            {
                "all", "set", "codes", "units", "try-get", "try-get-value", "try-get-double", "try-get-value-on", "try-get-double-on", "equals", "get-hash-code", "get-type", "to-string", "memberwise-clone", "finalize", "reference-equals",
                "id", "fact", "latest", "value", "text", "texts", "quantities", "fractions", "on", "try-get-on",
            })
        {
            yield return Id("CZF1009", taken);
        }

        foreach (string taken in new[] { "in2017", "in2022", "from2017-to2022" })
        {
            yield return Series("CZF1009", "a series " + taken, keys => keys.Key("values"), Cost.Name).Renamed(taken);
        }

        yield return new Fault("CZF1008", "two ids of one C# name", Cost.Name, file =>
        {
            Fill(file, Cardinal());
            file.Facts.Entries.Insert(0, (new Word("same-1"), Cardinal()));
            return file.Rename(new Word("same1"));
        });

        foreach (string name in new[] { "4th", "a-b", "a b", "A.B", "Equals", "ToString", "All", "Units", "caf\u00E9", "@x", new string('C', 501) })
        {
            yield return OfFile("CZF1010", "class: " + name, root => root.Set("class", name), Cost.Depends);
        }

        foreach (string name in new[] { "a..b", ".a", "a.", "4.x", "a-b", "a b", "caf\u00E9", "@a", new string('n', 501) })
        {
            yield return OfFile("CZF1011", "namespace: " + name, root => root.Set("namespace", name));
        }

        foreach (string word in new[] { "Public", "private", "publc", "\"\"", "~" })
        {
            yield return OfFile("CZF1012", "visibility: " + word, root => root.Set("visibility", Word.Verbatim(word)));
            yield return Figure("CZF1013", "constants of a fact: " + word, keys => keys.Set("constants", Word.Verbatim(word)));
            yield return OfFile("CZF1013", "constants: " + word, root => root.Set("constants", Word.Verbatim(word)), Cost.Depends);
        }
    }

    private static IEnumerable<Fault> OfSources()
    {
        (string Id, string Key, string[] Values)[] wrong =
        [
            ("CZF1020", "url", ["example.org", "/a", "ftp://example.org", "https:/example.org", "https://", "javascript:x", "http://a b", "https://example.org/a b", "https:///a", "\"\""]),
            ("CZF1021", "language", ["e", "en_US", "en-", "englishlanguage", "1n", "\"\"", "en--US", "\u4E2D\u6587"]),
            ("CZF1022", "body-starts-at-block", ["0", "-1", "1.0", "\"1\"", "01", "1e1", "2147483648", "x", "~"]),
            ("CZF1023", "sha256", ["abc", new string('a', 63), new string('a', 65), new string('g', 64), "\"\""]),
            ("CZF1024", "printed", ["Required", "yes", "true", "optionl"]),
            ("CZF2035", "published", ["2023-Q1", "2017/2022", "2023-02-29", "2023-13-01", "2023-01-19T24:00", "2023-01-19T09:60", "2023-01-19T09:10:60", "2023-01-19 09:10", "2023-1-19", "20230119", "2023-01-19T09:10+8:00", "2023-01-19T09:10+15:00", "0000-01-01", "\uFF12023-01-19"]),
            ("CZF2035", "accessed", ["yesterday", "2023-02-30", "\"\"", "~"]),
            ("CZF2035", "review-by", ["2023-01-19T09:10", "2023", "2023-00-10"]),
        ];
        foreach ((string id, string key, string[] values) in wrong)
        {
            foreach (string value in values)
            {
                yield return OfSource(id, $"{key}: {value}", keys => keys.Set(key, Word.Verbatim(value)));
            }
        }

        foreach (string source in new[] { "nobody", "Plain", "plai", "\"\"" })
        {
            yield return Figure("CZF1015", "source: " + source, keys => keys.Set("source", Word.Verbatim(source)));
            yield return Series("CZF1015", "the source of an observation: " + source, keys => Second(keys).Set("source", Word.Verbatim(source)));
            yield return Figure("CZF1015", "the source of a revision: " + source, keys => Revised(keys).Set("source", Word.Verbatim(source)));
        }

        foreach (string tag in new[] { "e", "en_US", "zh-", "!", "1n" })
        {
            yield return Figure("CZF1021", "a label in " + tag, keys =>
            {
                var key = new Word(tag);
                keys.Set("labels", new Table()).Entries.Add((key, new Word("x")));
                return key;
            });
        }
    }

    private static Fault Id(string rule, string id) => new(rule, "the id " + id, Cost.Name, file =>
    {
        Fill(file, Cardinal());
        return file.Rename(new Word(id));
    });

    /// <summary>The same fault, reported at the victim's key.</summary>
    private static Fault AtKey(this Fault fault) => fault with
    {
        Inject = file =>
        {
            fault.Inject(file);
            return file.VictimKey;
        },
    };

    private static Fault AtKeyOfSource(this Fault fault) => fault with
    {
        Inject = file =>
        {
            // An empty mapping would not be a fault itself.
            ((Table)fault.Inject(file).Piece).Set("license", "x");
            return file.Sources.Key("unused");
        },
    };

    private static Fault Renamed(this Fault fault, string id) => fault with
    {
        Inject = file =>
        {
            fault.Inject(file);
            return file.Rename(new Word(id));
        },
    };

    private static Word Misspell(Table table, string key, string misspelt)
    {
        int index = table.Entries.FindIndex(entry => entry.Key.Text == key);
        var word = new Word(misspelt);
        table.Entries[index] = (word, table.Entries[index].Value);
        return word;
    }

    // A missing key of the file is reported at the start of the file.
    private static Table Lack(Table root, string key) => root.Without(key);

    private static Place LackWithoutDefault(FaultyFile file, string key)
    {
        Fill(file, Cardinal());
        bool hasDefault = file.Root.Has("defaults") && ((Table)file.Root["defaults"]).Has(key);
        file.Victim.Without(hasDefault ? "label" : key);
        return file.VictimKey;
    }

    private static Word SecondForm(Table keys, string key, Piece value)
    {
        // The second one.
        keys.Entries.Add((new Word(key), value));
        return keys.Key(key);
    }

    /// <summary>A valid revision of a fact with one figure; for a series, it lacks a period.</summary>
    private static Table Revised(Table keys)
    {
        Table revision = Table.Of(("date", "2023-01-19"), ("reason", "x"));
        revision.Set("was", Word.Verbatim("4"));
        keys.Set("revisions", new Items(revision));
        return revision;
    }

    /// <summary>A valid claim about the series.</summary>
    private static Table Claimed(Table keys)
    {
        Table claim = Table.Of(("from", "2017"), ("to", "2022"));
        claim.Set("absolute", Word.Verbatim("0.56"));
        keys.Set("claim", claim);
        return claim;
    }

    private static Table Withdrawn(Table root)
    {
        Table withdrawal = Table.Of(("date", "2023-01-19"), ("reason", "x"));
        root.Set("withdrawn", With("gone", withdrawal));
        return withdrawal;
    }
}
