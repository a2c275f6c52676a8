namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a table: where its figures stand, and how they are written.</summary>
internal static class TableKeys
{
    public static readonly KeyTable Table = new("table", "a table", "Where the figures of a fact stand in a CSV file.");

    public static readonly Key File = Table.Add(new("file", Kinds.TablePath, "The CSV file, by its path from the folder of the facts file on.") { RequiredIn = FactForms.All });

    public static readonly Key Columns = Table.Add(new("columns", new MappingKind(TableColumnsKeys.Table),
        "Which column has what, by its name in the header.", "{ country: Code, period: Year, value: GDP }")
    { RequiredIn = FactForms.All });

    public static readonly Key Layout = Table.Add(new("layout", Kinds.Layout));

    public static readonly Key Delimiter = Table.Add(new("delimiter", Kinds.Delimiter));

    public static readonly Key Decimal = Table.Add(new("decimal", Kinds.Decimal));

    public static readonly Key HeaderRow = Table.Add(new("header-row", Kinds.RowNumber, "Which row names the columns, by default the first; those above it are skipped."));

    public static readonly Key Where = Table.Add(new("where", new MapKind(Kinds.ColumnAsKey, Kinds.TextOrBlank),
        "The rows that are taken: those that have these texts in these columns.", "{ unit: CP_MEUR, na_item: B1GQ }"));

    public static readonly Key Missing = Table.Add(new("missing", new ListKind(Kinds.TextOrBlank),
        "Texts that stand for no figure; an empty cell always does.", "[':', '..', n/a]"));

    public static readonly Key Unknown = Table.Add(new("unknown", Kinds.UnknownRule));
}
