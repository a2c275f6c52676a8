namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>Every mistake against the schema, each in all places where it is possible.</summary>
internal static partial class Faults
{
    private static readonly string[] HarmlessKeys = ["description", "note", "at", "subject"];

    // Lazy: first, all static fields of all parts of this class must have their values.
    private static readonly Lazy<Fault[]> Made = new(() =>
    [
        .. OfReading(), .. OfKeys(), .. OfKinds(), .. OfNames(), .. OfSources(), .. OfNumbers(), .. OfTypes(), .. OfUnits(), .. OfPeriods(), .. OfQualifiers(), .. OfEvidence(), .. OfSteps(), .. OfCitations(), .. OfPrecision(), .. OfFamilies(), .. OfConsequences(),
    ]);

    public static Fault[] All => Made.Value;

    private static Fault Figure(string id, string name, Func<Table, Place> inject, Cost cost = Cost.Fact) => new(id, name, cost, file =>
    {
        Fill(file, Cardinal());
        return inject(file.Victim);
    });

    private static Fault Series(string id, string name, Func<Table, Place> inject, Cost cost = Cost.Fact) => new(id, name, cost, file =>
    {
        Table keys = Cardinal().Without("value", "as-of");
        var values = new Table();
        values.Set("2017", Word.Verbatim("2.77"));
        values.Set("2022", With("value", Word.Verbatim("3.33")));
        keys.Set("values", values);
        Fill(file, keys);
        return inject(file.Victim);
    });

    private static Fault Steps(string id, string name, Func<Table, Place> inject, Cost cost = Cost.Fact) => new(id, name, cost, file =>
    {
        Table keys = Cardinal().Without("value", "as-of");
        var steps = new Table();
        steps.Set("2021-01-01", Word.Verbatim("19"));
        steps.Set("2007-01-01", With("value", Word.Verbatim("18.5")));
        steps.Set("2024-01-01", Word.Verbatim("ended"));
        keys.Set("since", steps);
        Fill(file, keys);
        return inject(file.Victim);
    });

    private static Fault Text(string id, string name, Func<Table, Place> inject, Cost cost = Cost.Fact) => new(id, name, cost, file =>
    {
        Fill(file, Table.Of(("label", "L"), ("source", FileHead.PlainSource), ("text", "x")));
        return inject(file.Victim);
    });

    /// <summary>A fault in a source that no fact cites.</summary>
    private static Fault OfSource(string id, string name, Func<Table, Place> inject) => new(id, name, Cost.Nothing, file =>
    {
        Fill(file, Cardinal());
        return inject(file.Sources.Set("unused", Table.Of(("title", "T"))));
    });

    /// <summary>A fault at the top level of the file.</summary>
    private static Fault OfFile(string id, string name, Func<Table, Place> inject, Cost cost = Cost.Nothing) => new(id, name, cost, file =>
    {
        Fill(file, Cardinal());
        return inject(file.Root);
    });

    /// <summary>A fault in one of the valid facts, of any form and with any keys; in the victim if there is none.</summary>
    private static Fault OfSoundFact(string id, string name, Func<Table, Random, Place> inject) => new(id, name, Cost.Depends, file =>
    {
        Fill(file, Cardinal());
        int index = file.Random.Next(file.Facts.Entries.Count);
        return inject((Table)file.Facts.Entries[index].Value, file.Random);
    });

    // It takes no defaults of its file.
    private static Table Cardinal()
    {
        Table keys = Table.Of(("label", "L"), ("source", FileHead.PlainSource), ("unit", "index"), ("as-of", "2023"), ("type", "decimal"), ("precision", "last-digit"));
        keys.Set("value", Word.Verbatim("5"));
        return keys;
    }

    private static void Fill(FaultyFile file, Table keys)
    {
        foreach (string key in HarmlessKeys.Where(_ => file.Random.Next(4) == 0))
        {
            keys.Set(key, SketchTexts.Text(file.Random));
        }

        (Word, Piece)[] entries = [.. keys.Entries];
        file.Random.Shuffle(entries);
        file.Victim.Entries.AddRange(entries);
    }

    private static IEnumerable<Fault> Each(string[] words, Func<string, Fault> fault) => words.Select(fault);

    private static Table With(string key, Piece value)
    {
        var table = new Table();
        table.Set(key, value);
        return table;
    }

    /// <summary>The mapping of the series' second figure.</summary>
    private static Table Second(Table series) => (Table)((Table)series["values"])["2022"];
}
