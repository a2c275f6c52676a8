using System.Globalization;
using ChangzhouFacts.Cli.Output.Export;
using DuckDB.NET.Data;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Reads exported files with DuckDB, as an independent program.</summary>
internal static class Duck
{
    /// <summary>The rows of a result, each cell as formatted by DuckDB; null for null.</summary>
    public static List<string?[]> Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column =>
                reader.IsDBNull(column) ? null : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))]);
        }

        return rows;
    }

    /// <summary>A CSV file as a table of text, without type detection.</summary>
    public static string Csv(string path) => Csv(path, Columns.All);

    /// <summary>A CSV file with certain columns as a table of text.</summary>
    public static string Csv(string path, IReadOnlyList<Column> columns) => $"read_csv('{path}', header = true, all_varchar = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', columns = {{{Types(columns)}}})";

    private static string Types(IReadOnlyList<Column> columns) => string.Join(", ", columns.Select(column => $"'{column.Name}': 'VARCHAR'"));
}
