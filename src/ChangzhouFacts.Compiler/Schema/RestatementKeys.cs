namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a restatement.</summary>
internal static class RestatementKeys
{
    public static readonly KeyTable Table = new("restatement", "a restatement", "A new edition of the source that replaces all figures of the fact.");

    public static readonly Key Date = Table.Add(new("date", Kinds.Date, "The day of the change.") { RequiredIn = FactForms.All });

    public static readonly Key Reason = Table.Add(new("reason", Kinds.Text, "Why the figures were restated.", "2024 edition") { RequiredIn = FactForms.All });

    public static readonly Key Source = Table.Add(new("source", Kinds.SourceId, "The new edition, as a source."));
}
