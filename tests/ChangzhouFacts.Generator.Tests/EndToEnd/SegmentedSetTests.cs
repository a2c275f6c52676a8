using System.Globalization;
using System.Reflection;
using System.Text;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>A set with an image above a megabyte, and so in segments, in the C# compiler.</summary>
public sealed class SegmentedSetTests
{
    private const int Count = 4_500;

    // More than fits in a segment.
    private const int Days = 12_000;
    private const string LongSeries = "daily";

    // With ids that the windows of a slot cover, and with longer ones, which make all slots bare.
    private static readonly CompiledSet ShortIds = FactsCompiler.Compile(FactsText.Of(Text("-on-top")), new CompilationOptions(), CancellationToken.None).Facts!;
    private static readonly CompiledSet LongIds = FactsCompiler.Compile(FactsText.Of(Text("-with-children-in-the-municipality-and-beyond-it")), new CompilationOptions(), CancellationToken.None).Facts!;

    private delegate bool FindCharacters(ReadOnlySpan<char> id, out decimal value);

    private delegate bool FindUtf8(ReadOnlySpan<byte> id, Period period, out decimal value);

    private delegate bool FindString(string? id, int year, out decimal value);

    private delegate bool FindStep(string id, Period day, out decimal value);

    private delegate bool FindFact(string? id, out Fact? fact);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, true)]
    [InlineData(LanguageVersion.Latest, false)]
    public void EachFactIsFoundAndIsAsItWasWritten(LanguageVersion language, bool hasLongIds)
    {
        CompiledSet set = hasLongIds ? LongIds : ShortIds;
        Type facts = Compile(set, language);
        var all = (FactCollection)facts.GetProperty("All")!.GetValue(null)!;
        var findFact = Method<FindFact>(facts, "TryGet", typeof(string), typeof(Fact).MakeByRefType());
        var find = Method<FindString>(facts, "TryGetValue", typeof(string), typeof(int), typeof(decimal).MakeByRefType());
        var findCharacters = Method<FindCharacters>(facts, "TryGetValue", typeof(ReadOnlySpan<char>), typeof(decimal).MakeByRefType());
        var findUtf8 = Method<FindUtf8>(facts, "TryGetValue", typeof(ReadOnlySpan<byte>), typeof(Period), typeof(decimal).MakeByRefType());
        var findStep = Method<FindStep>(facts, "TryGetValueOn", typeof(string), typeof(Period), typeof(decimal).MakeByRefType());

        Assert.Equal(Count + 1, all.Count);
        foreach (Fact expected in set.Set.Facts)
        {
            Assert.True(findFact(expected.Id, out Fact? fact));

            // Comparing would compute all changes of this many days.
            Assert.Equal(expected.Observations, fact!.Observations);
            Assert.True(expected.Id == LongSeries || expected.Equals(fact), expected.Id);
            Assert.Equal(expected.Label, fact.Label);
            Assert.Equal(expected.Description, fact.Description);
            Assert.Same(fact, all.TryGet(Encoding.UTF8.GetBytes(expected.Id), out Fact? same) ? same : null);
            Observation last = expected.Observations[^1];
            if (expected.Kind == FactKind.Steps)
            {
                Assert.True(findStep(expected.Id, Period.OfDay(2026, 1, 1), out decimal step));
                Assert.Equal(last.Value.ToDecimal(), step);
                Assert.False(findCharacters(expected.Id, out _));
                continue;
            }

            Assert.True(findCharacters(expected.Id, out decimal latest));
            Assert.Equal(last.Value.ToDecimal(), latest);
            Assert.True(findUtf8(Encoding.UTF8.GetBytes(expected.Id), last.Period, out decimal ofPeriod));
            Assert.Equal(latest, ofPeriod);
            Assert.Equal(last.Period.Kind == PeriodKind.Year, find(expected.Id, last.Period.Year, out decimal ofYear));
            Assert.Equal(last.Period.Kind == PeriodKind.Year ? latest : 0, ofYear);
            Assert.False(findCharacters(expected.Id + "x", out _));
            Assert.False(findCharacters(expected.Id[..^1] + "_", out _));
        }

        Assert.Equal(Days, all[Count].Observations.Count);
        Assert.False(findFact(null, out _));
        Assert.False(find(null, 2020, out _));
        Assert.False(find("", 2020, out _));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NothingIsAllocatedForTheFirstAnswers(bool hasLongIds)
    {
        CompiledSet set = hasLongIds ? LongIds : ShortIds;
        Type facts = Compile(set, LanguageVersion.Latest);
        var find = Method<FindString>(facts, "TryGetValue", typeof(string), typeof(int), typeof(decimal).MakeByRefType());
        var findUtf8 = Method<FindUtf8>(facts, "TryGetValue", typeof(ReadOnlySpan<byte>), typeof(Period), typeof(decimal).MakeByRefType());
        Fact series = set.Set.Facts[1];
        byte[] utf8 = Encoding.UTF8.GetBytes(series.Id);
        Period period = series.Observations[0].Period;

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isFound = find(series.Id, period.Year, out decimal value);
        bool isFoundAsUtf8 = findUtf8(utf8, period, out decimal sameValue);
        bool isOtherFound = find("parameter", period.Year, out _);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(isFound && isFoundAsUtf8 && !isOtherFound);
        Assert.Equal(series.Observations[0].Value.ToDecimal(), value);
        Assert.Equal(value, sameValue);
        Assert.Equal(0, allocated);
    }

    private static Type Compile(CompiledSet set, LanguageVersion language)
    {
        string code = FactsEmitter.Emit(set, new CodeFeatures(language >= LanguageVersion.CSharp11, HasNullableAnnotations: language >= LanguageVersion.CSharp8), CancellationToken.None);
        CSharpCompilation compilation = CodeCompiler.Create(language, code: [code]);
        Assert.Contains("__Segment1 ", code, StringComparison.Ordinal);
        Assert.Equal(set == LongIds, code.Contains(".Has(slot, id)", StringComparison.Ordinal));
        Assert.Empty(CodeCompiler.Complaints(compilation));
        return CodeCompiler.Load(compilation).GetType("Large", throwOnError: true)!;
    }

    private static T Method<T>(Type facts, string name, params Type[] parameters)
        where T : Delegate => facts.GetMethod(name, BindingFlags.Public | BindingFlags.Static, parameters)!.CreateDelegate<T>();

    private static string Text(string longer)
    {
        var text = new StringBuilder("schema: 1\ndataset: large\nvisibility: public\nconstants: none\nsources: {s: {title: A source}}\ndefaults: {source: s, unit: index}\nfacts:\n");
        string[] words = "household income tax rate of the year for persons with children in the municipality under the act on 常州市 Größe".Split(' ');
        for (int i = 0; i < Count; i++)
        {
            // From eight characters to more than the windows of a slot cover.
            string id = string.Create(CultureInfo.InvariantCulture, $"f-{i:D6}{(i % 3 == 0 ? "" : "-of-the-households")}{(i % 7 == 0 ? longer : "")}");
            text.Append(CultureInfo.InvariantCulture, $"  {id}:\n    label: {Words(i, 9)} {i}\n    description: {Words(i / 2, 12)}\n");
            text.Append(i % 5 == 0
                ? string.Create(CultureInfo.InvariantCulture, $"    since: {{ {1990 + (i % 20)}-01-01: {i % 60}.5, 2020-07-01: {i % 70}.25 }}\n")
                : string.Create(CultureInfo.InvariantCulture, $"    values: {{ {1990 + (i % 20)}: {i % 60}.5, 2020: {i}.25 }}\n"));
        }

        text.Append("  " + LongSeries + ":\n    label: A figure for each day\n    values:\n");
        var first = new DateOnly(1900, 1, 1);
        for (int day = 0; day < Days; day++)
        {
            text.Append(CultureInfo.InvariantCulture, $"      {first.AddDays(day):yyyy-MM-dd}: {day % 997}.{day % 7}5\n");
        }

        return text.ToString();

        string Words(int seed, int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => words[((seed * 31) + (i * i * 7)) % words.Length]));
    }
}
