using System.Globalization;
using System.Reflection;
using System.Text;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>A hundred series of a thousand days each, and the years of 262 countries, in the generator and the C# compiler.</summary>
public sealed class LargeSetTests
{
    private const int Series = 100;
    private const int Days = 1_000;
    private const string Head = "schema: 1\ndataset: large\nvisibility: public\nconstants: none\nsources: {s: {title: A source}}\nfacts:\n";

    private static readonly DateOnly First = new(2020, 1, 1);

    private delegate bool FindValue(string id, Period period, out decimal value);

    private delegate bool FindLatest(ReadOnlySpan<byte> id, out decimal value);

    [Fact]
    public void AHundredThousandObservationsCompileAndAreFound()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", Text()));
        Assert.Empty(run.Diagnostics);
        Assert.Empty(CodeCompiler.Complaints(run.Output));
        Type facts = CodeCompiler.Load(run.Output).GetType("Sample.Large", throwOnError: true)!;
        var all = (FactCollection)facts.GetProperty("All")!.GetValue(null)!;
        FindValue find = Method<FindValue>(facts, typeof(string), typeof(Period));
        FindLatest findLatest = Method<FindLatest>(facts, typeof(ReadOnlySpan<byte>));

        Assert.Equal(Series, all.Count);
        Assert.Equal(Enumerable.Range(0, Series).Select(Id), all.Select(fact => fact.Id));
        for (int series = 0; series < Series; series++)
        {
            Assert.Equal(Days, all[series].Observations.Count);
            for (int day = 0; day < Days; day += 97)
            {
                Assert.True(find(Id(series), Day(day), out decimal value));
                Assert.Equal(Value(series, day), value);
                Assert.Equal(value, all[series].Observations[day].Value.ToDecimal());
            }

            Assert.True(findLatest(Encoding.UTF8.GetBytes(Id(series)), out decimal latest));
            Assert.Equal(Value(series, Days - 1), latest);
            Assert.False(find(Id(series), Day(Days), out _));
        }

        Assert.False(find("series-100", Day(0), out _));
    }

    [Fact]
    public void FiguresAreFoundWithoutAllocationAndWithoutRecords()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", Text()));
        Type facts = CodeCompiler.Load(run.Output).GetType("Sample.Large", throwOnError: true)!;
        FindValue find = Method<FindValue>(facts, typeof(string), typeof(Period));
        FindLatest findLatest = Method<FindLatest>(facts, typeof(ReadOnlySpan<byte>));
        string id = Id(Series / 2);
        byte[] utf8 = Encoding.UTF8.GetBytes(id);
        Period period = Day(Days / 2);

        // The very first lookups: nothing is built before them.
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isFound = find(id, period, out decimal value);
        bool isLatestFound = findLatest(utf8, out _);
        bool isOtherFound = find("series", period, out _);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(isFound && isLatestFound && !isOtherFound);
        Assert.Equal(Value(Series / 2, Days / 2), value);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void AllChangesOf262SeriesOf38YearsAreReadWithin25Megabytes()
    {
        const int Countries = 262;
        const int Years = 38;
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", YearlyText(Countries, Years)));
        Assert.Empty(run.Diagnostics);
        Type facts = CodeCompiler.Load(run.Output).GetType("Sample.Large", throwOnError: true)!;
        var all = (FactCollection)facts.GetProperty("All")!.GetValue(null)!;

        // The first one reads shared data: tables and constants of the arithmetic.
        Assert.Equal(Years, all[0].Changes.Count);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int changes = 0;
        for (int series = 1; series < Countries; series++)
        {
            changes += all[series].Changes.Count;
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((Countries - 1) * Years, changes);
        Assert.InRange(allocated, 1, 25_000_000);
    }

    private static T Method<T>(Type facts, params Type[] parameters)
        where T : Delegate =>
        facts.GetMethod("TryGetValue", BindingFlags.Public | BindingFlags.Static, [.. parameters, typeof(decimal).MakeByRefType()])!.CreateDelegate<T>();

    private static string Id(int series) => string.Create(CultureInfo.InvariantCulture, $"series-{series}");

    private static Period Day(int day) => Period.Parse(Date(day));

    private static string Date(int day) => First.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Value(int series, int day) => 100 + (day % 50) + ((((series * 31) + (day * 7)) % 90) / 100m);

    // Figures of two to fourteen decimals, like indicators that are counted or divided.
    private static string YearlyText(int count, int years)
    {
        var text = new StringBuilder(Head);
        for (int series = 0; series < count; series++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Id(series)}:\n    label: A label\n    unit: index\n    source: s\n    values:\n");
            int decimals = 2 + (series % 13);
            decimal figure = 10 + (series % 80) + (1m / 3);
            for (int year = 0; year < years; year++)
            {
                figure *= 1 + (((series * 31) + (year * 7)) % 19 / 300m) - 0.02m;
                text.Append(CultureInfo.InvariantCulture, $"      {1985 + year}: {decimal.Round(figure, decimals)}\n");
            }
        }

        return text.ToString();
    }

    private static string Text()
    {
        var text = new StringBuilder(Head);
        for (int series = 0; series < Series; series++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Id(series)}:\n    label: A label\n    unit: index\n    source: s\n    values:\n");
            for (int day = 0; day < Days; day++)
            {
                text.Append(CultureInfo.InvariantCulture, $"      {Date(day)}: {Value(series, day):F2}\n");
            }
        }

        return text.ToString();
    }
}
