namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>
/// The ids of the page's elements. A fact or a family has its own id, so that its address is predictable and stable. Every other id begins with an
/// underscore, unlike any fact's. Ids need no escapes in a URL: they have only letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>/</c>.
/// </summary>
internal static class Anchors
{
    /// <summary>The list of the facts.</summary>
    public const string Contents = "_contents";

    /// <summary>The facts.</summary>
    public const string Facts = "_facts";

    /// <summary>The sources.</summary>
    public const string Sources = "_sources";

    /// <summary>The explanations of the page.</summary>
    public const string Notes = "_notes";

    /// <summary>The heading of a fact or a family.</summary>
    public static string HeadingOf(string id) => "_heading-" + id;

    /// <summary>A source.</summary>
    public static string Of(Source source) => "_source-" + source.Id;

    /// <summary>The link to an id.</summary>
    public static string LinkTo(string id) => "#" + id;
}
