using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <content>How facts are compared and written.</content>
public sealed partial class Fact
{
    /// <summary>Whether all properties are equal: texts character by character, numbers numerically, lists element by element.</summary>
    /// <param name="other">The other fact, or null.</param>
    /// <returns>Whether the facts are equal.</returns>
    public bool Equals(Fact? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Label == other.Label
            && Subject == other.Subject
            && Description == other.Description
            && Note == other.Note
            && Printed == other.Printed
            && Type == other.Type
            && Unit == other.Unit
            && Citation == other.Citation
            && _labels.Equals(other._labels)
            && _texts.Equals(other._texts)
            && _observations.Equals(other._observations)
            && ChangeList.Equals(other.ChangeList)
            && _revisions.Equals(other._revisions));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Fact);

    /// <inheritdoc/>
    /// <remarks>Ids tell the facts of a set apart; the figures tell its versions apart.</remarks>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 31) + _observations.GetHashCode());

    /// <summary>Whether two facts are equal, as <see cref="Equals(Fact)"/> says; two nulls are.</summary>
    /// <param name="left">A fact, or null.</param>
    /// <param name="right">A fact, or null.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Fact? left, Fact? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two facts differ, as <see cref="Equals(Fact)"/> says.</summary>
    /// <param name="left">A fact, or null.</param>
    /// <param name="right">A fact, or null.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Fact? left, Fact? right) => !(left == right);

    /// <summary>
    /// The fact in one line: its label, its first and latest figure and the change between them, or its texts.
    /// <c>R&amp;D expenditure as a share of regional GDP: 2.77 % (2017), 3.33 % (2022), +0.56 percentage points</c>; <c>Province: Jiangsu</c>.
    /// </summary>
    /// <returns>The text, the same in every culture. Figures between the first and the latest are shown as <c>…</c>.</returns>
    public override string ToString()
    {
        if (Latest is not Observation latest)
        {
            return FactWording.Texts(Label, _texts);
        }

        Observation first = _observations[0];
        Change? whole = ChangeList.FirstOrDefault(change => change.From == first.Period && change.To == latest.Period);
        return FactWording.Figures(Label, _observations.Count, first.ToString(), latest.ToString(), whole?.ToString("A", null));
    }

    /// <summary>The same text as <see cref="ToString()"/>.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Not used: the text is the same in every culture.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Formatting.IsDefault(format) ? ToString() : throw Formatting.UnknownFormat(format, "G");

    /// <summary>Writes the text of <see cref="ToString()"/> into a buffer.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the text does not fit.</param>
    /// <param name="format">Empty or <c>G</c>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether the text fits.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Formatting.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
}
