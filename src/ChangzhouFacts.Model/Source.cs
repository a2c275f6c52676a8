namespace ChangzhouFacts;

/// <summary>A publication with cited figures.</summary>
/// <remarks>
/// <para>Dates are text, as printed in ISO 8601: a source may give a time without an offset, or a day without a time. A date type would add
/// what the source does not say.</para>
/// <para>Immutable and thus safe to share between threads. Two sources are equal if all their properties are equal, character by
/// character.</para>
/// </remarks>
public sealed partial record Source
{
    /// <summary>Creates a source.</summary>
    /// <param name="id">Its id in its data set.</param>
    /// <param name="title">Its title.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is empty.</exception>
    public Source(string id, string title)
    {
        Id = Preconditions.CheckText(id, nameof(id));
        Title = Preconditions.CheckText(title, nameof(title));
    }

    /// <summary>Its id in its data set: <c>std-2023-01-19</c>.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its publisher; null if not recorded.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its author; null if not recorded.</summary>
    public string? Author { get; init; }

    /// <summary>Its absolute http or https URL; null if there is none.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, as printed: <c>2023-01-19T09:10:36</c>. Null if not recorded.</summary>
    public string? Published { get; init; }

    /// <summary>When it was accessed, in ISO 8601. Null if not recorded.</summary>
    public string? Accessed { get; init; }

    /// <summary>Its language, a BCP 47 tag; null if not recorded.</summary>
    public string? Language { get; init; }

    /// <summary>Its licence; null if not recorded.</summary>
    public string? License { get; init; }

    /// <summary>Title, publisher and day of publication: <c>Revamped Innovative Ecosystem Pays Off in Changzhou, Science and Technology Daily, 2023-01-19</c>.</summary>
    public override string ToString()
    {
        string text = Publisher is null ? Title : Title + ", " + Publisher;
        return Published is null ? text : text + ", " + Published.Split('T')[0];
    }
}
