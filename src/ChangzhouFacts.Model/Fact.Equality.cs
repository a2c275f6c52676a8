namespace ChangzhouFacts;

/// <content>How facts are compared.</content>
public sealed partial record Fact
{
    /// <summary>Whether all properties are equal: texts character by character, numbers numerically, lists element by element.</summary>
    /// <param name="other">The other fact, or null.</param>
    /// <returns>Whether the facts are equal.</returns>
    public bool Equals(Fact? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && Kind == other.Kind
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
    /// <remarks>Ids tell the facts of a set apart; the figures tell its versions apart.</remarks>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Id) * 31) + _observations.GetHashCode());
}
