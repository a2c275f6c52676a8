namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a source.</summary>
internal static class SourceKeys
{
    public static readonly KeyTable Table = new("source", "a source", "A publication that facts are taken from.");

    public static readonly Key Title = Table.Add(new("title", Kinds.Text, "The title of the source.", "Statistical Yearbook 2023") { RequiredIn = FactForms.All });

    public static readonly Key Publisher = Table.Add(new("publisher", Kinds.Text, "The publisher.", "Bureau of Statistics"));

    public static readonly Key Author = Table.Add(new("author", Kinds.Text, "The author.", "Staff Reporters"));

    public static readonly Key Url = Table.Add(new("url", Kinds.Url, "The web address."));

    public static readonly Key Published = Table.Add(new("published", Kinds.DateTime, "When the source was published, as the source prints it."));

    public static readonly Key Accessed = Table.Add(new("accessed", Kinds.DateTime, "When the source was read."));

    public static readonly Key Language = Table.Add(new("language", Kinds.Language, "The language of the source. Printed words are read in this language."));

    public static readonly Key BodyStartsAtBlock = Table.Add(new("body-starts-at-block", Kinds.BlockNumber,
        "Which block of the source's text is paragraph 1. Blocks are separated by blank lines, or by the layout of a web page or PDF."));

    public static readonly Key Sha256 = Table.Add(new("sha256", Kinds.Sha256, "The SHA-256 of the source's text, as bytes. 'verify' checks it."));

    public static readonly Key License = Table.Add(new("license", Kinds.Text, "The licence of the source.", "CC-BY-4.0"));

    public static readonly Key Printed = Table.Add(new("printed", Kinds.PrintedRule,
        "Whether each figure from this source needs 'printed'. Default: 'optional'."));

    public static readonly Key ReviewBy = Table.Add(new("review-by", Kinds.Date, "The day by which to check the source again."));
}
