using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>Writes a column to Parquet, as one field or, for figures, as three.</summary>
/// <param name="fields">The fields of the file.</param>
internal abstract class ParquetColumn(params DataField[] fields)
{
    /// <summary>The fields of the file, in order.</summary>
    public IReadOnlyList<DataField> Fields { get; } = fields;

    /// <summary>Selects how to write a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="rows">All rows, on which the type of a column of figures depends.</param>
    public static ParquetColumn Of(Column column, IEnumerable<ObservationRow> rows) => column switch
    {
        FigureColumn figures => new OfFigures(figures, DecimalFormat.For(rows.Select(figures.Figure))),
        WholeColumn wholes => new OfWholes(wholes),
        _ => new OfText(column),
    };

    /// <summary>Writes the column of a group of rows.</summary>
    public abstract Task WriteAsync(ObservationRow[] group, ParquetRowGroupWriter writer, CancellationToken cancellationToken);

    private sealed class OfText(Column column) : ParquetColumn(new DataField<string>(column.Name, nullable: true))
    {
        public override Task WriteAsync(ObservationRow[] group, ParquetRowGroupWriter writer, CancellationToken cancellationToken) =>
            writer.WriteAsync(Fields[0], Array.ConvertAll(group, column.Lexeme)!);
    }

    private sealed class OfWholes(WholeColumn column) : ParquetColumn(new DataField<long>(column.Name, nullable: true))
    {
        public override Task WriteAsync(ObservationRow[] group, ParquetRowGroupWriter writer, CancellationToken cancellationToken) =>
            writer.WriteAsync<long>(Fields[0], Array.ConvertAll(group, row => column.Whole(row)), cancellationToken: cancellationToken);
    }

    /// <summary>
    /// Decimals and doubles to compute with, and the digits as written, because a single decimal type for a whole column does not
    /// distinguish 2.77 from 2.770.
    /// </summary>
    private sealed class OfFigures(FigureColumn column, DecimalFormat format) : ParquetColumn(
        new BigDecimalDataField(column.Name, DecimalFormat.Precision, format.Scale, isNullable: true),
        new DataField<double>(column.Name + "_double", nullable: true),
        new DataField<string>(column.Name + "_lexeme", nullable: true))
    {
        public override async Task WriteAsync(ObservationRow[] group, ParquetRowGroupWriter writer, CancellationToken cancellationToken)
        {
            Number?[] figures = Array.ConvertAll(group, row => column.Figure(row));
            await writer.WriteAsync<BigDecimal>(Fields[0], Array.ConvertAll(figures, format.ToDecimal), cancellationToken: cancellationToken);
            await writer.WriteAsync<double>(Fields[1], Array.ConvertAll(figures, ToDouble), cancellationToken: cancellationToken);
            await writer.WriteAsync(Fields[2], Array.ConvertAll(group, column.Lexeme)!);
        }

        private static double? ToDouble(Number? figure) => figure is { } number && number.TryGetDouble(out double value) ? value : null;
    }
}
