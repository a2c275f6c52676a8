using System.Globalization;
using System.Reflection;
using System.Text;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>Steps from the text of a file to the answer, with every lookup, compared with a linear search through all entries.</summary>
public sealed class StepsTests
{
    private const string Head = "schema: 1\ndataset: rates\nvisibility: public\nsources: { act: { title: VAT Act } }\ndefaults: { source: act, unit: percent }\nfacts:\n";

    private static readonly DateOnly First = new(1, 1, 1);
    private static readonly DateOnly Last = new(9999, 12, 31);

    // From one step to many, with years, months and days, ends, and a step that starts or ends at a limit of the calendar.
    private static readonly IReadOnlyList<Rate> Rates = [.. Enumerable.Range(0, 120).Select(seed => Rate.Random(new Random(seed), seed))];

    private static readonly Lazy<Type> Generated = new(() => Load(Rates, "all"));
    private static readonly Lazy<Type> WithoutConstants = new(() => Load(Rates, "none"));

    [Fact]
    public void EveryWayToAskGivesWhatAWalkThroughTheEntriesGives() => Assert.All(Rates, rate => Check(Generated.Value, rate, hasFractions: true));

    [Fact]
    public void WithoutConstantsTheSameIsFound() => Assert.All(Rates, rate => Check(WithoutConstants.Value, rate, hasFractions: false));

    [Fact]
    public void AStepsClassWithoutConstantsHasItsIdItsLookupsAndItsRecord() => Assert.All(Rates, rate => Assert.Equal(
        ["Fact", "Id", "On", "TryGetOn"],
        ClassOf(WithoutConstants.Value, rate).GetMembers(BindingFlags.Public | BindingFlags.Static).Select(member => member.Name).Where(name => name != "get_Fact").Order(StringComparer.Ordinal)));

    [Fact]
    public void WhatIsNoDayIsRefusedByEveryWayToAsk()
    {
        Type type = ClassOf(Generated.Value, Rates[0]);
        FactCollection all = AllOf(Generated.Value);
        foreach (Period period in new[] { Period.OfYear(2020), Period.OfMonth(2020, 5), Period.OfQuarter(2020, 2), Period.OfYears(2020, 2021) })
        {
            Assert.IsType<ArgumentException>(Assert.Throws<TargetInvocationException>(() => type.GetMethod("On")!.Invoke(null, [period])).InnerException);
            Assert.IsType<ArgumentException>(Assert.Throws<TargetInvocationException>(() => type.GetMethod("TryGetOn")!.Invoke(null, [period, null])).InnerException);
            Assert.Throws<ArgumentException>(() => all.TryGetValueOn(Rates[0].Id, period, out _));
            Assert.Throws<ArgumentException>(() => all.TryGetDoubleOn(Rates[0].Id, period, out _));
            Assert.Throws<ArgumentException>(() => all[0].TryGetObservationOn(period, out _));
        }
    }

    [Fact]
    public void WhereNoneHoldsTheExceptionNamesTheFactAndTheDay()
    {
        Type type = Load("  vat: { label: V, since: { 2020-07-01: 16, 2021-01-01: ended } }\n", "all");

        Exception? refusal = Assert.Throws<TargetInvocationException>(() => ClassOf(type, "Vat").GetMethod("On")!.Invoke(null, [Period.OfDay(2020, 6, 30)])).InnerException;

        ArgumentOutOfRangeException none = Assert.IsType<ArgumentOutOfRangeException>(refusal);
        Assert.Contains("'vat'", none.Message, StringComparison.Ordinal);
        Assert.Equal(Period.OfDay(2020, 6, 30), none.ActualValue);
    }

    [Fact]
    public void StepsAreFoundByTheirStartsAndNotByAYearOrAsTheLatest()
    {
        Type type = Load("  vat: { label: V, since: { 2020: 16, 2021: 19 } }\n", "all");
        FactCollection all = AllOf(type);

        Assert.False(all.TryGetValue("vat", out _));
        Assert.False(all.TryGetValue("vat", 2020, out _));
        Assert.True(all.TryGetValue("vat", Period.OfYear(2020), out decimal began));
        Assert.Equal(16, began);
        Assert.Null(all[0].Latest);
        Assert.Equal(FactKind.Steps, all[0].Kind);
        Assert.Null(ClassOf(type, "Vat").GetField("Latest"));
    }

    [Fact]
    public void WhatIsNoStepsHoldsOnNoDay()
    {
        Type type = Load("  a: { label: A, values: { 2020: 16 } }\n  b: { label: B, as-of: 2020, value: 5 }\n  c: { label: C, text: x }\n", "all");
        FactCollection all = AllOf(type);
        Period day = Period.OfDay(2020, 5, 5);

        Assert.All(["a", "b", "c", "d", null], id => Assert.False(all.TryGetValueOn(id, day, out _)));
        Assert.All(all, fact => Assert.False(fact.TryGetObservationOn(day, out _)));
    }

    [Fact]
    public void ALookupByDayAllocatesNothing()
    {
        FactCollection all = AllOf(Generated.Value);
        Fact[] facts = [.. all];
        string[] ids = [.. Rates.Select(rate => rate.Id)];
        Period day = Period.OfDay(2020, 5, 5);
        var few = (Lookup)Delegate.CreateDelegate(typeof(Lookup), ClassOf(Generated.Value, Rates.First(rate => rate is { IsWhole: false, Entries.Count: > 4 and < 9 })).GetMethod("TryGetOn")!);
        var many = (Lookup)Delegate.CreateDelegate(typeof(Lookup), ClassOf(Generated.Value, Rates.First(rate => rate is { IsWhole: false, Entries.Count: > 9 and < 256 })).GetMethod("TryGetOn")!);
        Ask();
        long before = GC.GetAllocatedBytesForCurrentThread();

        Ask();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Ask()
        {
            foreach (string id in ids)
            {
                _ = all.TryGetValueOn(id, day, out _) | all.TryGetValueOn(id.AsSpan(), day, out _);
            }

            foreach (Fact fact in facts)
            {
                _ = fact.TryGetObservationOn(day, out _);
            }

            _ = few(day, out _) | many(day, out _);
        }
    }

    [Theory]
    [InlineData("since: { 2020: 16.0, 2021: 1_9 }", "decimal")]
    [InlineData("since: { 2020: { value: 16, uncertainty: 0.5 }, 2021: 1_9 }", "int")]
    [InlineData("scale: million, since: { 2020: 1.5, 2021: 1_9 }", "int")]
    [InlineData("scale: thousand, since: { 2020: 0.0005, 2021: 1_9 }", "decimal")]
    [InlineData("since: { 2020: 3000000000, 2021: 1_9 }", "long")]
    [InlineData("type: double, since: { 2020: 1e3, 2021: 1_9 }", "double")]
    [InlineData("since: { 2020: 16, 2021: 1_9 }", "long", "long")]
    public void StepsWithAMistakeKeepTheTypeOfTheOthers(string keys, string type, string? ofAll = null)
    {
        string text = Head.Replace("source: act", "source: act" + (ofAll is null ? "" : ", type: " + ofAll), StringComparison.Ordinal) + $"  vat: {{ label: V, {keys} }}\n";
        CompilationResult result = FactsCompiler.Compile(FactsText.Of(text), new CompilationOptions(), CancellationToken.None);

        Assert.Single(result.Diagnostics);
        Type generated = CodeCompiler.LoadClass(
            FactsEmitter.Emit(result.Facts!, new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None), "Rates");
        Type found = ClassOf(generated, "Vat").GetMethod("On")!.ReturnType;
        Assert.Equal(type, found == typeof(int) ? "int" : found == typeof(long) ? "long" : found == typeof(double) ? "double" : "decimal");
    }

    private delegate bool Lookup(Period day, out decimal value);

    private static void Check(Type generated, Rate rate, bool hasFractions)
    {
        Type type = ClassOf(generated, rate);
        Fact fact = Assert.Single(AllOf(generated), fact => fact.Id == rate.Id);
        foreach (DateOnly day in rate.Days())
        {
            decimal? expected = rate.On(day);
            Assert.Equal(expected, Ask(type, "TryGetOn", day));
            Assert.Equal(expected, AllOf(generated).TryGetValueOn(rate.Id, day, out decimal byId) ? byId : null);
            Assert.Equal(expected, AllOf(generated).TryGetValueOn(Encoding.UTF8.GetBytes(rate.Id), day, out decimal byUtf8) ? byUtf8 : null);
            Assert.Equal(expected, AskSet(generated, rate.Id, day));
            Assert.Equal(expected, fact.TryGetObservationOn(day, out Observation? observation) ? observation.Value.ToDecimal() : null);
            if (hasFractions)
            {
                Assert.Equal(expected / 100, Ask(type.GetNestedType("Fractions")!, "TryGetOn", day));
            }
        }
    }

    private static decimal? AskSet(Type generated, string id, DateOnly day)
    {
        object?[] arguments = [id, (Period)day, null];
        MethodInfo method = generated.GetMethod("TryGetValueOn", [typeof(string), typeof(Period), typeof(decimal).MakeByRefType()])!;
        return (bool)method.Invoke(null, arguments)! ? (decimal)arguments[2]! : null;
    }

    private static decimal? Ask(Type type, string method, DateOnly day)
    {
        object?[] arguments = [(Period)day, null];
        return (bool)type.GetMethod(method)!.Invoke(null, arguments)! ? Convert.ToDecimal(arguments[1], CultureInfo.InvariantCulture) : null;
    }

    private static FactCollection AllOf(Type generated) => (FactCollection)generated.GetProperty("All")!.GetValue(null)!;

    private static Type ClassOf(Type generated, Rate rate) => ClassOf(generated, "R" + rate.Id[1..]);

    private static Type ClassOf(Type generated, string name) => generated.GetNestedType(name)!;

    private static Type Load(IEnumerable<Rate> rates, string constants) => Load(string.Concat(rates.Select(rate => rate.ToYaml())), constants);

    private static Type Load(string facts, string constants)
    {
        string text = Head.Replace("facts:", $"constants: {constants}\nfacts:", StringComparison.Ordinal) + facts;
        CompilationResult result = FactsCompiler.Compile(FactsText.Of(text), new CompilationOptions(), CancellationToken.None);
        Assert.Empty(result.Diagnostics);
        return CodeCompiler.LoadClass(
            FactsEmitter.Emit(result.Facts!, new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None), "Rates");
    }

    /// <summary>Steps as written: each a start and a figure, or no figure at an end.</summary>
    private sealed record Rate(string Id, int Kind, IReadOnlyList<(DateOnly Start, decimal? Figure)> Entries)
    {
        public static Rate Random(Random random, int seed)
        {
            int kind = seed == 0 ? 2 : random.Next(3);
            int count = seed == 0 ? 300 : seed % 3 == 0 ? random.Next(9, 60) : random.Next(1, 9);
            var starts = new SortedSet<DateOnly>();
            while (starts.Count < count)
            {
                DateOnly day = random.Next(30) switch { 0 => First, 1 => Last, 2 => new DateOnly(2000, 2, 29), _ => new DateOnly(random.Next(1990, 2060), random.Next(1, 13), random.Next(1, 29)) };
                starts.Add(kind switch { 0 => new DateOnly(day.Year, 1, 1), 1 => new DateOnly(day.Year, day.Month, 1), _ => day });
            }

            var entries = new List<(DateOnly, decimal?)>();
            bool isEnd = true;
            bool isWhole = random.Next(3) == 0;
            foreach (DateOnly start in starts)
            {
                isEnd = !isEnd && random.Next(4) == 0;
                entries.Add((start, isEnd ? null : isWhole ? random.Next(-50, 100) : random.Next(-5000, 10_000) / 100m));
            }

            return new Rate(string.Create(CultureInfo.InvariantCulture, $"r{seed}"), kind, entries);
        }

        public string ToYaml()
        {
            var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"  {Id}:\n    label: Rate\n    since:\n");
            foreach ((DateOnly start, decimal? figure) in Entries)
            {
                string day = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..(Kind switch { 0 => 4, 1 => 7, _ => 10 })];
                text.Append(CultureInfo.InvariantCulture, $"      {day}: {(figure is { } number ? number.ToString(CultureInfo.InvariantCulture) : "ended")}\n");
            }

            return text.ToString();
        }

        public bool IsWhole => Entries.All(entry => entry.Figure is null or { Scale: 0 });

        public decimal? On(DateOnly day) => Entries.Where(entry => entry.Start <= day).Select(entry => entry.Figure).LastOrDefault();

        /// <summary>The day before, on and after each start, both limits of the calendar, and leap days.</summary>
        public IEnumerable<DateOnly> Days() => Entries
            .SelectMany(entry => new[] { entry.Start == First ? First : entry.Start.AddDays(-1), entry.Start, entry.Start == Last ? Last : entry.Start.AddDays(1) })
            .Concat([First, Last, new DateOnly(2000, 2, 29), new DateOnly(2024, 2, 29), new DateOnly(2023, 12, 31)]);
    }
}
