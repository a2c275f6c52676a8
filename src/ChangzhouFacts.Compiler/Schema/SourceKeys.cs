namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a source.</summary>
internal static class SourceKeys
{
    public static readonly KeyTable Table = new("source", "a source", "Something printed or published that facts are taken from.");

    public static readonly Key Title = Table.Add(new("title", Kinds.Text, "The title of the source.", "Statistical Yearbook 2023") { RequiredIn = FactForms.All });

    public static readonly Key Publisher = Table.Add(new("publisher", Kinds.Text, "Who published it.", "Bureau of Statistics"));

    public static readonly Key Author = Table.Add(new("author", Kinds.Text, "Who wrote it.", "Staff Reporters"));

    public static readonly Key Url = Table.Add(new("url", Kinds.Url, "Where it is on the web: an absolute http or https address."));

    public static readonly Key Published = Table.Add(new("published", Kinds.DateTime, "When it was published, as the source prints it."));

    public static readonly Key Accessed = Table.Add(new("accessed", Kinds.DateTime, "When it was read."));

    public static readonly Key Language = Table.Add(new("language", Kinds.Language, "The language it is written in; printed words are read in it."));

    public static readonly Key BodyStartsAtBlock = Table.Add(new("body-starts-at-block", Kinds.BlockNumber,
        "Which block of its text is paragraph 1. Blank lines separate blocks, in a web page or a PDF what sets them apart."));

    public static readonly Key Sha256 = Table.Add(new("sha256", Kinds.Sha256, "The SHA-256 of the text's bytes: 64 hexadecimal digits."));

    public static readonly Key License = Table.Add(new("license", Kinds.Text, "The licence under which it may be used.", "CC-BY-4.0"));

    public static readonly Key Printed = Table.Add(new("printed", Kinds.PrintedRule,
        "Whether each figure from this source must give its printed words. By default 'optional'."));

    public static readonly Key ReviewBy = Table.Add(new("review-by", Kinds.Date, "The day by which someone should look at the source again."));
}
