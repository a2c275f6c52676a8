namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>
/// The ids of the page. That of a fact or a family is its own, so that its address can be guessed and stays; every other begins with an underscore,
/// which no id of a fact does. All that is in an id may stand in an address as it is: small letters, capitals, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>/</c>.
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

    /// <summary>The heading of a fact or a family.</summary>
    public static string HeadingOf(string id) => "_heading-" + id;

    /// <summary>A source.</summary>
    public static string Of(Source source) => "_source-" + source.Id;

    /// <summary>The link to an id.</summary>
    public static string LinkTo(string id) => "#" + id;
}
