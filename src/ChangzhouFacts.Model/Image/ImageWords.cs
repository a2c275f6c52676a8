namespace ChangzhouFacts.Image;

/// <summary>The words that are worth writing once for the texts of a large set, those that are used most first.</summary>
internal sealed class ImageWords
{
    // What a word costs beside its letters: its offset and its length.
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

    /// <summary>The words of some texts that are used so often that it saves space.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="step">These are one of so many.</param>
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

    // Five bits to a digit, one of which says that it is a word.
    private static int DigitsOf(int number) => number < 16 ? 1 : number < 512 ? 2 : number < 16_384 ? 3 : 4;
}
