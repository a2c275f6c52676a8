namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>A piece of a facts file that is to be written, and where it stands once it is.</summary>
internal abstract class Piece
{
    /// <summary>The line, from 1; 0 until it is written.</summary>
    public int Line { get; set; }

    /// <summary>The column in UTF-16 units, from 1; 0 until it is written.</summary>
    public int Column { get; set; }
}

/// <summary>A single value or a key.</summary>
/// <param name="text">What it says; for a verbatim one, what stands in the file.</param>
/// <param name="isVerbatim">Whether it is written just so. Else it may be quoted, escaped or folded, which changes nothing.</param>
internal sealed class Word(string text, bool isVerbatim = false) : Piece
{
    public string Text { get; } = text;

    public bool IsVerbatim { get; } = isVerbatim;

    /// <summary>What stands in the file as it is here: numbers, which are text in quotes, and what is wrong.</summary>
    public static Word Verbatim(string text) => new(text, isVerbatim: true);
}

/// <summary>A list.</summary>
internal sealed class Items(params Piece[] pieces) : Piece
{
    public List<Piece> Pieces { get; } = [.. pieces];
}

/// <summary>A mapping. Its keys are unlike each other unless a test puts one in twice.</summary>
internal sealed class Table : Piece
{
    public List<(Word Key, Piece Value)> Entries { get; } = [];

    public bool Has(string key) => Entries.Exists(entry => entry.Key.Text == key);

    /// <summary>The value of a key that is there.</summary>
    public Piece this[string key] => Entries.Find(entry => entry.Key.Text == key).Value;

    /// <summary>A key that is there.</summary>
    public Word Key(string key) => Entries.Find(entry => entry.Key.Text == key).Key;

    /// <summary>Puts an entry at the end, or in the place of the one with its key; the result is the value.</summary>
    public T Set<T>(string key, T value)
        where T : Piece
    {
        int index = Entries.FindIndex(entry => entry.Key.Text == key);
        if (index < 0)
        {
            Entries.Add((new Word(key), value));
        }
        else
        {
            Entries[index] = (Entries[index].Key, value);
        }

        return value;
    }

    /// <summary>Puts an entry with a text.</summary>
    public Word Set(string key, string text) => Set(key, new Word(text));

    /// <summary>Puts an entry with a text, unless there is none.</summary>
    public void SetOptional(string key, string? text)
    {
        if (text is not null)
        {
            Set(key, text);
        }
    }

    public Table Without(params string[] keys)
    {
        Entries.RemoveAll(entry => keys.Contains(entry.Key.Text));
        return this;
    }

    /// <summary>A mapping with these texts.</summary>
    public static Table Of(params (string Key, string Text)[] entries)
    {
        var table = new Table();
        foreach ((string key, string text) in entries)
        {
            table.Set(key, text);
        }

        return table;
    }
}
