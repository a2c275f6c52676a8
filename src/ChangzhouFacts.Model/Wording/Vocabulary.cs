using System.Collections;

namespace ChangzhouFacts.Wording;

/// <summary>A word of facts.yaml.</summary>
/// <param name="text">The word: <c>at-least</c>.</param>
/// <param name="value">Its value.</param>
/// <param name="meaning">Its meaning, as a sentence for editors and for the page.</param>
internal sealed class Word<T>(string text, T value, string meaning)
{
    public string Text { get; } = text;

    public T Value { get; } = value;

    public string Meaning { get; } = meaning;
}

/// <summary>The accepted words, in the order in which messages list them.</summary>
internal abstract class Vocabulary : IReadOnlyList<string>
{
    /// <summary>The number of words.</summary>
    public abstract int Count { get; }

    /// <summary>The word at an index; for an enum, the index is the value.</summary>
    public abstract string this[int place] { get; }

    /// <summary>The meaning of the word at an index.</summary>
    public abstract string MeaningAt(int place);

    public IEnumerator<string> GetEnumerator()
    {
        for (int place = 0; place < Count; place++)
        {
            yield return this[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Words and their values.</summary>
internal sealed class Vocabulary<T>(params Word<T>[] words) : Vocabulary
{
    public override int Count => words.Length;

    public override string this[int place] => words[place].Text;

    public override string MeaningAt(int place) => words[place].Meaning;

    /// <summary>Finds the value of a word.</summary>
    /// <returns>Whether there is such a word.</returns>
    public bool TryFind(string? text, out T value)
    {
        foreach (Word<T> word in words)
        {
            if (string.Equals(word.Text, text, StringComparison.Ordinal))
            {
                value = word.Value;
                return true;
            }
        }

        value = words[0].Value;
        return false;
    }

    /// <summary>The same words without those for one value.</summary>
    public Vocabulary<T> Without(T value) => new(Array.FindAll(words, word => !EqualityComparer<T>.Default.Equals(word.Value, value)));

    /// <summary>The word for a value; the value must have one.</summary>
    public string WordFor(T value) => Array.Find(words, word => EqualityComparer<T>.Default.Equals(word.Value, value))!.Text;
}
