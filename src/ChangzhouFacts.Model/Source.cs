namespace ChangzhouFacts;

/// <summary>A publication that figures are taken from.</summary>
/// <remarks>
/// <para>Dates are text, as the source prints them in ISO 8601: a source that gives a time without an offset, or a day without a
/// time, has said no more than that, and any date type would add what it has not said.</para>
/// <para>Immutable and thus safe to share between threads. Two sources are equal if all of their properties are, character by
/// character.</para>
/// </remarks>
public sealed partial record Source
{
    /// <summary>Describes a source.</summary>
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

    /// <summary>Who published it, or null where that is not recorded.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it, or null where that is not recorded.</summary>
    public string? Author { get; init; }

    /// <summary>Its absolute http or https address, or null where there is none.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, as it prints it: <c>2023-01-19T09:10:36</c>. Null where that is not recorded.</summary>
    public string? Published { get; init; }

    /// <summary>When it was read, in ISO 8601. Null where that is not recorded.</summary>
    public string? Accessed { get; init; }

    /// <summary>Its language, a BCP 47 tag, or null where that is not recorded.</summary>
    public string? Language { get; init; }

    /// <summary>Its licence, or null where that is not recorded.</summary>
    public string? License { get; init; }

    /// <summary>Title, publisher and day of publication: <c>Revamped Innovative Ecosystem Pays Off in Changzhou, Science and Technology Daily, 2023-01-19</c>.</summary>
    public override string ToString()
    {
        string text = Publisher is null ? Title : Title + ", " + Publisher;
        return Published is null ? text : text + ", " + Published.Split('T')[0];
    }
}
