namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys under a table's <c>columns</c>: the ids of the fact's code lists, and the keys of a figure.</summary>
internal static class TableColumnsKeys
{
    public static readonly KeyTable Table = New();

    public static readonly Key Value = Table.Add(new("value", Kinds.Column, "The column of the figures. Required in a long table.", "GDP"));

    public static readonly Key Period = Table.Add(new("period", Kinds.Column, "The column of the periods, for a series.", "Year"));

    public static readonly Key Since = Table.Add(new("since", Kinds.Column, "The column of the starts, for steps.", "valid_from"));

    static TableColumnsKeys()
    {
        foreach (Key key in OfObservation)
        {
            Table.Add(new Key(key.Name, Kinds.Column, $"The column of each figure's '{key.Name}'. An empty cell means none."));
        }
    }

    /// <summary>The keys of a figure other than its value.</summary>
    public static IReadOnlyList<Key> OfObservation { get; } =
    [
        ObservationKeys.Printed, ObservationKeys.Qualifier, ObservationKeys.Lower, ObservationKeys.Upper, ObservationKeys.Uncertainty,
        ObservationKeys.Precision, ObservationKeys.Status, ObservationKeys.At, ObservationKeys.Note,
    ];

    /// <summary>The keys of the table of one fact.</summary>
    /// <param name="lists">The ids of its code lists. Each needs a column.</param>
    /// <param name="isWide">Whether the table is wide, with figures in the columns of periods.</param>
    public static KeyTable With(IEnumerable<string> lists, bool isWide)
    {
        KeyTable keys = New();
        foreach (string list in lists)
        {
            keys.Add(new Key(list, Kinds.Column) { RequiredIn = FactForms.All });
        }

        foreach (Key key in Table.Keys.Where(key => !keys.Contains(key.Name)))
        {
            keys.Add(key == Value && !isWide ? key with { RequiredIn = FactForms.All } : key);
        }

        return keys;
    }

    private static KeyTable New() => new("table-columns", "'columns' of a table",
        "The columns of a table, by their names in the header: one for each code list of 'by', and those of the figures and their details.")
    {
        Others = new MapKind(Kinds.IdAsKey, Kinds.Column),
    };
}
