namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys that facts take from the file where they have none of their own.</summary>
internal static class DefaultsKeys
{
    public static readonly KeyTable Table = new("defaults", "'defaults'", "What every fact takes that has none of its own and can have one.");

    public static readonly Key Source = Table.Add(FactKeys.Source.As("The id of the source of facts that name none."));

    public static readonly Key Unit = Table.Add(FactKeys.Unit.As("The unit of facts that name none."));

    public static readonly Key Of = Table.Add(FactKeys.Of.As("What a unit is of, for facts in percent, count or per that do not say it.", "company"));

    public static readonly Key AsOf = Table.Add(FactKeys.AsOf.As("The year, quarter, month or day of facts with 'value' that name none."));

    public static readonly Key Precision = Table.Add(FactKeys.Precision.As("The precision of figures that name none."));

    public static readonly Key Status = Table.Add(FactKeys.Status.As("The status of figures that name none."));

    public static readonly Key Type = Table.Add(FactKeys.Type.As("The C# type of facts that name none."));
}
