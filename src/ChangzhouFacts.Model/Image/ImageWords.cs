namespace ChangzhouFacts.Image;

/// <summary>The words that are stored once for all texts of a large set, the most frequent first.</summary>
internal sealed class ImageWords
{
    // The overhead of a word: its offset and its length.
    private const int Overhead = ImageLayout.OffsetDigits + 1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private ImageWords(IReadOnlyList<string> words)
    {
        Words = words;
        for (int i = 0; i < words.Count; i++)
        {
            _numbers.Add(words[i], i);
        }
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The words so frequent in some texts that storing them once saves space.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="step">The sampling interval: the texts are one in this many.</param>
    public static ImageWords Of(IEnumerable<string> texts, int step)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in texts.SelectMany(text => text.Split(' ')))
        {
            uses[word] = uses.TryGetValue(word, out int count) ? count + 1 : 1;
        }

        return new ImageWords(uses
            .OrderByDescending(use => use.Value)
            .ThenBy(use => use.Key, StringComparer.Ordinal)
            .Where((use, number) => (long)step * use.Value * (use.Key.Length - DigitsOf(number)) > use.Key.Length + Overhead)
            .Select(use => use.Key)
            .ToArray());
    }

    /// <summary>The number of a word, or -1.</summary>
    public int NumberOf(string word) => _numbers.TryGetValue(word, out int number) ? number : -1;

    // Five bits to a digit; one of the bits marks a word.
    private static int DigitsOf(int number) => number < 16 ? 1 : number < 512 ? 2 : number < 16_384 ? 3 : 4;
}
