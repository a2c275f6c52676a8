using System.Text.Json;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Compiler;
using Parquet;
using Parquet.Schema;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>Writes a table as Parquet, one group of rows at a time.</summary>
internal static class ParquetExport
{
    /// <summary>The number of rows held in memory at a time.</summary>
    public const int RowsInGroup = 16_384;

    /// <summary>Writes the rows, keeping only one group in memory.</summary>
    /// <param name="set">The set, whose description becomes the file's metadata.</param>
    /// <param name="stream">The stream to write to.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static async Task WriteAsync(CompiledSet set, Stream stream, CancellationToken cancellationToken)
    {
        string package = JsonSerializer.Serialize(DataPackage.Of(set.Set), ToolJson.Compact.DataPackage);
        await WriteAsync(Columns.Of(set.Set), ObservationRow.Of(set), package, stream, cancellationToken);
    }

    /// <summary>Writes rows. They are enumerated several times, first to find the decimal type of each column of figures.</summary>
    internal static async Task WriteAsync(
        IReadOnlyList<Column> table, IEnumerable<ObservationRow> rows, string package, Stream stream, CancellationToken cancellationToken)
    {
        List<ParquetColumn> columns = table.Select(column => ParquetColumn.Of(column, rows)).ToList();
        var schema = new ParquetSchema(columns.SelectMany(column => column.Fields));
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, stream, cancellationToken: cancellationToken);
        writer.CustomMetadata = new Dictionary<string, string> { ["datapackage"] = package };
        foreach (ObservationRow[] group in rows.Chunk(RowsInGroup))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using ParquetRowGroupWriter groupWriter = writer.CreateRowGroup();
            foreach (ParquetColumn column in columns)
            {
                await column.WriteAsync(group, groupWriter, cancellationToken);
            }

            groupWriter.CompleteValidate();
        }
    }
}
