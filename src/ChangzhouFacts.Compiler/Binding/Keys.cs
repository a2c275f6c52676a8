namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The keys that each mapping of a facts file takes. Whatever else knows the keys is tested against these.</summary>
internal static class Keys
{
    public static readonly KeyTable File = new("the file",
        "schema", "dataset", "class", "namespace", "visibility", "constants", "title", "description", "subject",
        "withdrawn", "defaults", "sources", "facts");

    public static readonly KeyTable Defaults = new("'defaults'", "source", "unit", "of", "as-of", "type");

    public static readonly KeyTable Source = new("a source",
        "title", "publisher", "author", "url", "published", "accessed", "language", "body-starts-at-block", "sha256",
        "license", "printed", "review-by");

    public static readonly KeyTable Fact = new("a fact",
        "label", "labels", "description", "subject", "note", "source", "at", "review-by", "revisions",
        "text", "value", "values", "as-of", "unit", "of", "per", "for", "scale", "type",
        "qualifier", "lower", "upper", "uncertainty", "printed", "claim");

    public static readonly KeyTable Observation = new("an observation",
        "value", "printed", "qualifier", "lower", "upper", "uncertainty", "source", "at", "note");

    public static readonly KeyTable Revision = new("a revision",
        "date", "was", "reason", "period", "was-qualifier", "was-unit", "source");

    public static readonly KeyTable Claim = new("a claim", "from", "to", "absolute", "relative");

    public static readonly KeyTable Withdrawal = new("a withdrawal", "date", "reason", "period");
}

/// <summary>The keys of one kind of mapping.</summary>
/// <param name="owner">What has the keys, in the words of a message.</param>
/// <param name="names">The keys.</param>
internal sealed class KeyTable(string owner, params string[] names)
{
    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);

    public string Owner { get; } = owner;

    public IReadOnlyList<string> Names { get; } = names;

    public bool Contains(string name) => _names.Contains(name);
}
