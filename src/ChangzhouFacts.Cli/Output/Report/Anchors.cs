namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>
/// The ids of the page. A fact's is its own id, so that its address can be guessed and stays; every other has an underscore,
/// which no id of a fact can have.
/// </summary>
internal static class Anchors
{
    /// <summary>The list of the facts.</summary>
    public const string Contents = "_contents";

    /// <summary>The facts.</summary>
    public const string Facts = "_facts";

    /// <summary>The sources.</summary>
    public const string Sources = "_sources";

    /// <summary>What explains the page.</summary>
    public const string Notes = "_notes";

    /// <summary>The heading of a fact.</summary>
    public static string HeadingOf(Fact fact) => fact.Id + "_heading";

    /// <summary>A source.</summary>
    public static string Of(Source source) => "_source-" + source.Id;

    /// <summary>The link to an id.</summary>
    public static string LinkTo(string id) => "#" + id;
}
