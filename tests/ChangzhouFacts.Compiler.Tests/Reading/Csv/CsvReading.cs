using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;

namespace ChangzhouFacts.Compiler.Tests.Reading.Csv;

/// <summary>A text read as a table, with its diagnostics.</summary>
internal sealed class CsvReading
{
    private readonly DiagnosticBag _diagnostics = new();

    private CsvReading(string text, char delimiter, int headerRow, CancellationToken cancellationToken) =>
        Table = CsvReader.Read(new LocatedText(text), delimiter, headerRow, (finding, location) => _diagnostics.Report(finding, location), cancellationToken);

    public CsvTable? Table { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => [.. _diagnostics.ToArray()];

    public int Errors => _diagnostics.Errors;

    /// <summary>The diagnostics as <c>3,5 CZF0019</c>.</summary>
    public string[] Places => [.. Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Rule.Id}")];

    /// <summary>The diagnostics as <c>3,5 CZF0019: message</c>.</summary>
    public string[] Report => [.. Diagnostics.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Rule.Id}: {diagnostic.Message}")];

    /// <summary>The texts of all cells, the header's first.</summary>
    public string[][] Texts =>
    [
        [.. Enumerable.Range(0, Table!.ColumnCount).Select(column => Table.Header(column).Text)],
        .. Enumerable.Range(0, Table.RowCount).Select(row => Enumerable.Range(0, Table.ColumnCount).Select(column => Table[row, column].Text).ToArray()),
    ];

    /// <summary>The rows below the header in one line: cells between bars, a star for a faulty one.</summary>
    public string Rows => string.Join(" / ", Enumerable.Range(0, Table!.RowCount).Select(row =>
        string.Join('|', Enumerable.Range(0, Table.ColumnCount).Select(column => Table[row, column].IsFaulty ? "*" : Table[row, column].Text))));

    public static CsvReading Of(string text, char delimiter = ',', int headerRow = 1, CancellationToken cancellationToken = default) =>
        new(text, delimiter, headerRow, cancellationToken);

    /// <summary>A text without diagnostics.</summary>
    public static CsvReading Sound(string text, char delimiter = ',', int headerRow = 1)
    {
        CsvReading reading = Of(text, delimiter, headerRow);
        Assert.Empty(reading.Report);
        Assert.False(reading.Table!.IsFaulty);
        return reading;
    }

    /// <summary>A cell as <c>3,5-3,7</c>: its start, and the column behind it.</summary>
    public static string Place(CsvCell cell) => string.Create(
        CultureInfo.InvariantCulture, $"{cell.Location.Line},{cell.Location.Column}-{cell.Location.EndLine},{cell.Location.EndColumn}");
}
