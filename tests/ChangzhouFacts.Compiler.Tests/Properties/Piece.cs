namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>A piece of a facts file to be written, with its place after writing.</summary>
internal abstract class Piece
{
    /// <summary>The line, from 1; 0 until it is written.</summary>
    public int Line { get; set; }

    /// <summary>The column in UTF-16 units, from 1; 0 until it is written.</summary>
    public int Column { get; set; }
}

/// <summary>A single value or a key.</summary>
/// <param name="text">Its value; if verbatim, the text in the file.</param>
/// <param name="isVerbatim">Whether it is written exactly so. If not, it may be quoted, escaped or folded, without changing its value.</param>
internal sealed class Word(string text, bool isVerbatim = false) : Piece
{
    public string Text { get; } = text;

    public bool IsVerbatim { get; } = isVerbatim;

    /// <summary>Text to be written exactly as it is: numbers, which would be texts in quotes, and mistakes.</summary>
    public static Word Verbatim(string text) => new(text, isVerbatim: true);
}

/// <summary>A list.</summary>
internal sealed class Items(params Piece[] pieces) : Piece
{
    public List<Piece> Pieces { get; } = [.. pieces];
}

/// <summary>A mapping. Its keys are distinct, unless a test adds one twice.</summary>
internal sealed class Table : Piece
{
    public List<(Word Key, Piece Value)> Entries { get; } = [];

    public bool Has(string key) => Entries.Exists(entry => entry.Key.Text == key);

    /// <summary>The value of an existing key.</summary>
    public Piece this[string key] => Entries.Find(entry => entry.Key.Text == key).Value;

    /// <summary>An existing key.</summary>
    public Word Key(string key) => Entries.Find(entry => entry.Key.Text == key).Key;

    /// <summary>Adds an entry or replaces the one with its key; returns the value.</summary>
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

    /// <summary>Adds an entry with a text.</summary>
    public Word Set(string key, string text) => Set(key, new Word(text));

    /// <summary>Adds an entry with a text, unless it is null.</summary>
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
