namespace ChangzhouFacts;

/// <summary>A citation: a source and the place in it.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two citations are equal if source and place are equal.</remarks>
public sealed partial record Citation
{
    /// <summary>Cites a place in a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="at">The place in free text, or null for the source as a whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
#pragma warning disable RS0027 // The other constructor with this many parameters is for JSON.
    public Citation(Source source, string? at = null)
#pragma warning restore RS0027
    {
        Source = Preconditions.CheckNotNull(source, nameof(source));
        At = at;
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The place in the source, in free text: <c>paragraph 4</c>. Null for the source as a whole.</summary>
    public string? At { get; }

    /// <summary>The source and the place: <c>Revamped Innovative Ecosystem Pays Off in Changzhou, Science and Technology Daily, 2023-01-19, paragraph 4</c>.</summary>
    public override string ToString() => At is null ? Source.ToString() : Source + ", " + At;
}
