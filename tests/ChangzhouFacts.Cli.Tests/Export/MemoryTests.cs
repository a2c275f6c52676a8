using ChangzhouFacts.Cli.Output.Export;

namespace ChangzhouFacts.Cli.Tests.Export;

/// <summary>The memory used while a table is written. Runs alone, because other tests would count.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests
{
    private const int Few = 2 * ParquetExport.RowsInGroup;
    private const int Many = 5 * Few;

    // Much less than the rows would take if they were kept.
    private const long Allowed = 4 * 1024 * 1024;

    [Fact]
    public async Task FiveTimesTheRowsOfACsvTakeNoMoreMemory() => await AssertSteadyAsync(rows =>
    {
        CsvExport.Write(Columns.All, rows, TextWriter.Null, CancellationToken.None);
        return Task.CompletedTask;
    });

    [Fact]
    public async Task FiveTimesTheRowsOfAParquetFileTakeNoMoreMemory() =>
        await AssertSteadyAsync(rows => ParquetExport.WriteAsync(Columns.All, rows, "{}", new NowhereStream(), CancellationToken.None));

    private static async Task AssertSteadyAsync(Func<IEnumerable<ObservationRow>, Task> export)
    {
        await MeasureAsync(export, Few);
        (long few, long many) = (0, long.MaxValue);

        // Pooled memory counts once; memory for rows counts each time.
        for (int attempt = 0; attempt < 3 && many - few >= Allowed; attempt++)
        {
            few = await MeasureAsync(export, Few);
            many = await MeasureAsync(export, Many);
        }

        Assert.True(many - few < Allowed, FormattableString.Invariant($"{Few} rows took {few} bytes, {Many} rows {many}"));
    }

    /// <summary>The peak memory while rows were read.</summary>
    private static async Task<long> MeasureAsync(Func<IEnumerable<ObservationRow>, Task> export, int count)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        await export(Rows());
        return most;

        // Rows that nobody keeps; those of a set would exist anyway.
        IEnumerable<ObservationRow> Rows()
        {
            for (int i = 0; i < count; i++)
            {
                if (i % (ParquetExport.RowsInGroup / 2) == 0)
                {
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
                }

                yield return RowOf(i);
            }
        }
    }

    private static ObservationRow RowOf(int i)
    {
        string id = FormattableString.Invariant($"fact-{i}");
        var value = new Number(i + 0.50m);
        var citation = new Citation(new Source("a", "A"), id);
        var unit = new Unit("index");
        var figure = new Observation(Period.OfYear(2020), value, new Interval(value, true, value, true), unit, citation);
        var fact = new Fact(id, id, citation, FactKind.Figure, unit, NumberType.Decimal, [figure]);
        return new ObservationRow(fact, "figure", 1, figure, value.ToString(), null);
    }

    /// <summary>Accepts all bytes and keeps none.</summary>
    private sealed class NowhereStream : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _length += count;
    }
}
