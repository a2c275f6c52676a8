using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <content>How facts are formatted.</content>
public sealed partial record Fact
{
    /// <summary>
    /// The fact in one line: its label, its first and last figure and the change between them, or its texts.
    /// <c>R&amp;D expenditure as a share of regional GDP: 2.77 % (2017), 3.33 % (2022), +0.56 percentage points</c>; <c>Province: Jiangsu</c>.
    /// </summary>
    /// <returns>The text, the same in every culture. Figures between the first and the last are shown as <c>…</c>.</returns>
    public override string ToString() => Describe(Label);

    /// <summary>The same text with another label.</summary>
    internal string Describe(string label)
    {
        if (IsText)
        {
            return FactWording.Texts(label, _texts);
        }

        Observation first = _observations[0];
        Observation last = _observations.Last!;
        if (Kind == FactKind.Steps)
        {
            return FactWording.Steps(label, _observations.Count, Step(first), Step(last), last.Until?.ToString());
        }

        Change? whole = _changes.List.FirstOrDefault(change => change.From == first.Period && change.To == last.Period);
        return FactWording.Figures(label, _observations.Count, first.ToString(), last.ToString(), whole?.ToString("A", null));

        static string Step(Observation step) => FactWording.Step(step.Period.ToString(), step.ToString("F", null));
    }

    /// <summary>The same text as <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used: the text is the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Formatting.IsDefault(format) ? ToString() : throw Formatting.UnknownFormat(format, "G");

    /// <summary>Writes the text of <see cref="ToString()"/> into a buffer.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">Empty or <c>G</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not supported.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
}
