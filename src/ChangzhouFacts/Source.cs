namespace ChangzhouFacts;

/// <summary>A publication that figures are taken from.</summary>
/// <remarks>
/// <para>Dates are text, as the source prints them in ISO 8601: a source that gives a time without an offset, or a day without a
/// time, has said no more than that, and any date type would add what it has not said.</para>
/// <para>Immutable and thus safe to share between threads. Two sources are equal if all of their properties are, character by
/// character.</para>
/// </remarks>
public sealed record Source
{
    /// <summary>Describes a source.</summary>
    /// <param name="id">Its id in its data set.</param>
    /// <param name="title">Its title.</param>
    /// <param name="publisher">Who published it, or null.</param>
    /// <param name="author">Who wrote it, or null.</param>
    /// <param name="url">Its absolute http or https address, or null.</param>
    /// <param name="published">When it was published, in ISO 8601, or null.</param>
    /// <param name="accessed">When it was read, in ISO 8601, or null.</param>
    /// <param name="language">Its language, a BCP 47 tag, or null.</param>
    /// <param name="license">Its licence, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="title"/> is empty.</exception>
    [JsonConstructor]
    public Source(
        string id,
        string title,
        string? publisher = null,
        string? author = null,
        string? url = null,
        string? published = null,
        string? accessed = null,
        string? language = null,
        string? license = null)
    {
        Id = Preconditions.CheckText(id, nameof(id));
        Title = Preconditions.CheckText(title, nameof(title));
        Publisher = publisher;
        Author = author;
        Url = url;
        Published = published;
        Accessed = accessed;
        Language = language;
        License = license;
    }

    /// <summary>Its id in its data set: <c>std-2023-01-19</c>.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Who published it, or null where that is not recorded.</summary>
    public string? Publisher { get; }

    /// <summary>Who wrote it, or null where that is not recorded.</summary>
    public string? Author { get; }

    /// <summary>Its absolute http or https address, or null where there is none.</summary>
    public string? Url { get; }

    /// <summary>When it was published, as it prints it: <c>2023-01-19T09:10:36</c>. Null where that is not recorded.</summary>
    public string? Published { get; }

    /// <summary>When it was read, in ISO 8601. Null where that is not recorded.</summary>
    public string? Accessed { get; }

    /// <summary>Its language, a BCP 47 tag, or null where that is not recorded.</summary>
    public string? Language { get; }

    /// <summary>Its licence, or null where that is not recorded.</summary>
    public string? License { get; }

    /// <summary>Title, publisher and day of publication: <c>Revamped Innovative Ecosystem Pays Off in Changzhou, Science and Technology Daily, 2023-01-19</c>.</summary>
    public override string ToString()
    {
        string text = Publisher is null ? Title : Title + ", " + Publisher;
        return Published is null ? text : text + ", " + Published.Split('T')[0];
    }
}
