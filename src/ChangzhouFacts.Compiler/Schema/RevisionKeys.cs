namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a revision.</summary>
internal static class RevisionKeys
{
    public static readonly KeyTable Table = new("revision", "a revision", "One change of a published figure or text.");

    public static readonly Key Date = Table.Add(new("date", Kinds.Date, "The day of the change.") { RequiredIn = FactForms.All });

    public static readonly Key Was = Table.Add(new("was", Kinds.FigureOrText) { RequiredIn = FactForms.All });

    public static readonly Key Reason = Table.Add(new("reason", Kinds.Text, "Why it changed.", "corrected by the source") { RequiredIn = FactForms.All });

    public static readonly Key Period = Table.Add(new("period", Kinds.Period, "The period of the figure, or the start of the step.") { RequiredIn = FactForms.Series });

    public static readonly Key Member = Table.Add(new("member", Kinds.Member, "The member that changed. Required in a family."));

    public static readonly Key WasQualifier = Table.Add(new("was-qualifier", Kinds.Qualifier, "The qualifier before, if it changed."));

    public static readonly Key WasUnit = Table.Add(new("was-unit", Kinds.Unit, "The unit before, if it changed."));

    public static readonly Key Source = Table.Add(new("source", Kinds.SourceId, "The source of the change."));
}
