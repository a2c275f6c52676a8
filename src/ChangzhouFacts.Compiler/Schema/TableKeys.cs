namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a table: its file, its columns, and how its figures are written.</summary>
internal static class TableKeys
{
    public static readonly KeyTable Table = new("table", "a table", "A CSV file with the figures of a fact.");

    public static readonly Key File = Table.Add(new("file", Kinds.TablePath, "The CSV file: its path relative to the facts file.") { RequiredIn = FactForms.All });

    public static readonly Key Columns = Table.Add(new("columns", new MappingKind(TableColumnsKeys.Table),
        "The columns of the file, by their names in the header.", "{ country: Code, period: Year, value: GDP }")
    { RequiredIn = FactForms.All });

    public static readonly Key Layout = Table.Add(new("layout", Kinds.Layout));

    public static readonly Key Delimiter = Table.Add(new("delimiter", Kinds.Delimiter));

    public static readonly Key Decimal = Table.Add(new("decimal", Kinds.Decimal));

    public static readonly Key HeaderRow = Table.Add(new("header-row", Kinds.RowNumber, "The row of the column names. Default: the first. Rows above it are skipped."));

    public static readonly Key Where = Table.Add(new("where", new MapKind(Kinds.ColumnAsKey, Kinds.TextOrBlank),
        "Only rows with these texts in these columns are read.", "{ unit: CP_MEUR, na_item: B1GQ }"));

    public static readonly Key Missing = Table.Add(new("missing", new ListKind(Kinds.TextOrBlank),
        "Texts that mean no figure. An empty cell always means no figure.", "[':', '..', n/a]"));

    public static readonly Key Unknown = Table.Add(new("unknown", Kinds.UnknownRule));
}
