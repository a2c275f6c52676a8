using CsvHelper;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>Writes a table as CSV (RFC 4180, UTF-8, LF): a header, and a row for each figure or text.</summary>
internal static class CsvExport
{
    /// <summary>Ends each record.</summary>
    public const string NewLine = "\n";

    /// <summary>Writes the rows one by one, without keeping them.</summary>
    public static void Write(IReadOnlyList<Column> columns, IEnumerable<ObservationRow> rows, TextWriter writer, CancellationToken cancellationToken)
    {
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { NewLine = NewLine }, leaveOpen: true);
        foreach (Column column in columns)
        {
            csv.WriteField(column.Name);
        }

        csv.EndRecord();
        foreach (ObservationRow row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (Column column in columns)
            {
                // A missing value is an empty field, an empty text a pair of quotes.
                string? lexeme = column.Lexeme(row);
                csv.WriteField(lexeme, lexeme is "" ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
            }

            csv.EndRecord();
        }

        csv.Flush();
    }
}
