using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <content>Characters and YAML.</content>
internal static partial class Faults
{
    // Control characters, line breaks that only some programs recognize, bidirectional controls, and invalid characters.
    private static readonly string[] ForbiddenCharacters =
    [
        "\0", "\u0001", "\u000B", "\u000C", "\u001B", "\u007F", "\u0080", "\u0085", "\u009F", "\u061C", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202E",
        "\u2066", "\u2069", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uFDD0", "\uFDEF", "\uD800", "\uDFFF", "\U0001FFFE", "\U0010FFFF",
    ];

    private static readonly string[] ForbiddenEscapes =
        ["\\0", "\\a", "\\b", "\\e", "\\v", "\\f", "\\N", "\\L", "\\P", "\\x7F", "\\u202E", "\\u200f", "\\uFFFD", "\\U0001FFFE", "\\u2029"];

    private static readonly string[] Tags = ["! 5", "!!int 5", "!!str 5", "!mine 5", "!<tag:yaml.org,2002:int> 5"];

    private static IEnumerable<Fault> OfReading() =>
    [
        .. ForbiddenCharacters.SelectMany(character => new[]
        {
            Figure("CZF0004", $"U+{(int)character[0]:X4} in a text", keys => new Place(keys.Set("label", Word.Verbatim($"\"L{character}x\"")), 2)),
            Figure("CZF0004", $"U+{(int)character[0]:X4} in a plain text", keys => new Place(keys.Set("label", Word.Verbatim($"a{character}b")), 1)),
            Figure("CZF0004", $"U+{(int)character[0]:X4} in a number", keys => new Place(keys.Set("value", Word.Verbatim($"1{character}2")), 1)),
        }),
        .. ForbiddenEscapes.Select(escape => Figure("CZF0004", "escape " + escape, keys => keys.Set("label", Word.Verbatim($"\"L{escape}\"")))),
        .. Tags.Select(tag => Figure("CZF0009", tag, keys => keys.Set("value", Word.Verbatim(tag)))),
        Figure("CZF0006", "a reserved indicator", keys => keys.Set("label", Word.Verbatim("@L")), Cost.Depends),
        Figure("CZF0006", "a back quote", keys => keys.Set("label", Word.Verbatim("`L`")), Cost.Depends),
        Figure("CZF0006", "an unknown escape", keys => new Place(keys.Set("label", Word.Verbatim("\"L\\q\"")), 2), Cost.Depends),
        OfSoundFact("CZF0006", "no YAML in any fact", (keys, random) => keys.Set(RandomKey(keys, random), Word.Verbatim("@x"))),
        OfSoundFact("CZF0009", "a tag in any fact", (keys, random) => keys.Set(RandomKey(keys, random), Word.Verbatim("!x y"))),
        OfSoundFact("CZF0010", "a merge key in any fact", (keys, _) => AddKey(keys, Word.Verbatim("<<"), new Table())),
        OfSoundFact("CZF0013", "any key of a fact twice", (keys, random) => AddKey(keys, new Word(RandomKey(keys, random)), new Word("x"))),
        OfSoundFact("CZF1001", "any key of a fact misspelt", MisspellAny),
        OfSoundFact("CZF1001", "any key of an observation misspelt", (keys, random) =>
        {
            Table[] observations = keys.Has("values") ? ((Table)keys["values"]).Entries.Select(entry => entry.Value).OfType<Table>().ToArray() : [];
            return MisspellAny(observations.Length > 0 ? observations[random.Next(observations.Length)] : keys, random);
        }),
        new Fault("CZF1001", "any key of the file misspelt", Cost.Depends, file =>
        {
            Fill(file, Cardinal());
            return MisspellAny(file.Root, file.Random);
        }),
        new Fault("CZF1001", "any key of a source misspelt", Cost.Depends, file =>
        {
            Fill(file, Cardinal());
            return MisspellAny((Table)file.Sources.Entries[file.Random.Next(file.Sources.Entries.Count)].Value, file.Random);
        }),
        new Fault("CZF0006", "no YAML in any source", Cost.Depends, file =>
        {
            Fill(file, Cardinal());
            var source = (Table)file.Sources.Entries[file.Random.Next(file.Sources.Entries.Count)].Value;
            return source.Set(RandomKey(source, file.Random), Word.Verbatim("@x"));
        }),
        new Fault("CZF0006", "no YAML in the place of any value of the file", Cost.Depends, file =>
        {
            Fill(file, Cardinal());
            return file.Root.Set(RandomKey(file.Root, file.Random), Word.Verbatim("@x"));
        }),
        OfSoundFact("CZF1003", "a list in a list in any fact", (keys, random) =>
        {
            // For a key that takes a list, the inner list is wrong.
            string key = RandomKey(keys, random);
            var inner = new Items(new Word("x"));
            var outer = new Items(inner);
            keys.Set(key, outer);
            return FactKeys.Table.Keys.Single(each => each.Name == key).Takes is ListKind or OneOrListKind or ByCodeKind { Single: OneOrListKind } ? inner : outer;
        }),
        Figure("CZF0007", "an anchor at a text", keys => keys.Set("label", Word.Verbatim("&x L"))),
        Figure("CZF0007", "an anchor at a quoted text", keys => keys.Set("label", Word.Verbatim("&x \"L\""))),
        Figure("CZF0007", "an anchor at a number", keys => keys.Set("value", Word.Verbatim("&x 5"))),
        Figure("CZF0007", "an anchor at a list", keys =>
        {
            Word anchored = Word.Verbatim("&x [a, b]");
            keys.Set("note", anchored);
            return anchored;
        }),
        Figure("CZF0007", "an anchor at a key", keys => AddKey(keys, Word.Verbatim("&x note"), new Word("N"))),
        Figure("CZF0007", "an anchor at an alias", keys => keys.Set("value", Word.Verbatim("&x *y"))),
        Figure("CZF0007", "an anchor and a tag", keys => keys.Set("value", Word.Verbatim("&x !!int 5"))),
        Figure("CZF0007", "two anchors", keys => keys.Set("value", Word.Verbatim("&x &y 5"))),
        Figure("CZF0008", "an alias", keys => keys.Set("value", Word.Verbatim("*x"))),
        Text("CZF0008", "an alias in a list", keys =>
        {
            Word alias = Word.Verbatim("*x");
            keys.Set("text", new Items(new Word("x"), alias));
            return alias;
        }),
        Figure("CZF0010", "a merge key", keys => AddKey(keys, Word.Verbatim("<<"), Table.Of(("note", "N")))),
        Figure("CZF0011", "a list as a key", keys => AddKey(keys, Word.Verbatim("[a, b]"), new Word("x"))),
        Figure("CZF0011", "a mapping as a key", keys => AddKey(keys, Word.Verbatim("{a: b}"), new Word("x"))),
        Figure("CZF0013", "a key of a fact twice", keys => AddKey(keys, new Word("label"), new Word("L"))),
        Series("CZF0013", "a period twice", keys => AddKey((Table)keys["values"], new Word("2017"), Word.Verbatim("1"))),
        Series("CZF0013", "a key of an observation twice", keys => AddKey(Second(keys), new Word("value"), Word.Verbatim("3.33"))),
        OfFile("CZF0013", "a key of the file twice", root => AddKey(root, new Word("dataset"), new Word("x"))),
        OfSource("CZF0013", "a key of a source twice", keys => AddKey(keys, new Word("title"), new Word("x"))),
        new Fault("CZF0013", "a fact twice", Cost.Nothing, file =>
        {
            Fill(file, Cardinal());
            return AddKey(file.Facts, new Word("victim"), Cardinal());
        }),
        Text("CZF0014", "seventeen levels", keys =>
        {
            // The file, its facts and the fact are three levels.
            var seventeenth = new Items(new Items(new Word("x")));
            keys.Set("text", Enumerable.Range(4, 13).Aggregate(seventeenth, (inner, _) => new Items(inner)));
            return seventeenth;
        }),
        Text("CZF0015", "a text that is too long", keys => keys.Set("text", Word.Verbatim(new string('x', 65_537)))),
    ];

    private static Place MisspellAny(Table keys, Random random)
    {
        string key = RandomKey(keys, random);
        string misspelt = key[..^2] + key[^1] + key[^2];
        return Misspell(keys, key, misspelt == key ? key + key[^1] : misspelt);
    }

    private static string RandomKey(Table keys, Random random) => keys.Entries[random.Next(keys.Entries.Count)].Key.Text;

    private static Word AddKey(Table table, Word key, Piece value)
    {
        table.Entries.Add((key, value));
        return key;
    }
}
