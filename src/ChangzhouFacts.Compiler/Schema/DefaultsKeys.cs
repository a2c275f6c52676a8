namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of <c>defaults</c>.</summary>
internal static class DefaultsKeys
{
    public static readonly KeyTable Table = new("defaults", "'defaults'", "Values for facts that don't set these keys themselves.");

    public static readonly Key Source = Table.Add(FactKeys.Source.As("The source, or sources, of facts that name none."));

    public static readonly Key Unit = Table.Add(FactKeys.Unit.As("The unit of facts that have none."));

    public static readonly Key Of = Table.Add(FactKeys.Of.As("The 'of' of facts in 'percent', 'count' or 'per' that have none.", "company"));

    public static readonly Key AsOf = Table.Add(FactKeys.AsOf.As("The 'as-of' of facts that need one and have none."));

    public static readonly Key Precision = Table.Add(FactKeys.Precision.As("The precision of figures that have none."));

    public static readonly Key Status = Table.Add(FactKeys.Status.As("The status of figures that have none."));

    public static readonly Key Type = Table.Add(FactKeys.Type.As("The C# type of facts that name none."));
}
