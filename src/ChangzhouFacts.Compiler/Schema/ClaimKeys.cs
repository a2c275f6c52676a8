namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a claim.</summary>
internal static class ClaimKeys
{
    public static readonly KeyTable Table = new("claim", "a claim", "A change that the source states. It must lie in the interval computed from the figures.");

    public static readonly Key From = Table.Add(new("from", Kinds.AsOf, "The first period of the change.") { RequiredIn = FactForms.All });

    public static readonly Key To = Table.Add(new("to", Kinds.AsOf, "The last period of the change.") { RequiredIn = FactForms.All });

    public static readonly Key Absolute = Table.Add(new("absolute", Kinds.Number, "The change in the unit's own difference: percentage points for percentages."));

    public static readonly Key Relative = Table.Add(new("relative", Kinds.Number, "The change as a ratio: 0.2 is 20 percent."));

    static ClaimKeys() => Table.ExactlyOneOf = [Absolute, Relative];
}
