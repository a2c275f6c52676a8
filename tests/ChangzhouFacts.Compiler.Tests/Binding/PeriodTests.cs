using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Periods and dates: the Gregorian calendar, in ISO 8601's digits.</summary>
public class PeriodTests
{
    [Theory]
    [InlineData("2022", PeriodKind.Year, "In2022")]
    [InlineData("0001", PeriodKind.Year, "In0001")]
    [InlineData("9999", PeriodKind.Year, "In9999")]
    [InlineData("2022-10", PeriodKind.Month, "In2022_10")]
    [InlineData("2022-01", PeriodKind.Month, "In2022_01")]
    [InlineData("2022-10-24", PeriodKind.Day, "On2022_10_24")]
    [InlineData("2024-02-29", PeriodKind.Day, "On2024_02_29")]
    [InlineData("2000-02-29", PeriodKind.Day, "On2000_02_29")]
    [InlineData("2017/2022", PeriodKind.YearRange, "During2017To2022")]
    [InlineData("\"2022\"", PeriodKind.Year, "In2022")]
    [InlineData("'2022-10'", PeriodKind.Month, "In2022_10")]
    public void APeriodNamesItsObservation(string period, PeriodKind kind, string name)
    {
        CompiledFact fact = Build.SoundFact(Build.Keys($"values: {{ {period}: 5 }}"));
        Observation observation = Assert.Single(fact.Record!.Observations);

        Assert.Equal((kind, name), (observation.Period.Kind, Assert.Single(fact.ObservationNames)));
        Assert.Equal(period.Trim('"', '\''), observation.Period.ToString());
    }

    [Theory]
    [InlineData("22", "CZF2030")]
    [InlineData("02022", "CZF2030")]
    [InlineData("20220", "CZF2030")]
    [InlineData("2022-1", "CZF2030")]
    [InlineData("2022-Q0", "CZF2031")]
    [InlineData("2022-Q5", "CZF2031")]
    [InlineData("2022-q1", "CZF2030")]
    [InlineData("2022Q1", "CZF2030")]
    [InlineData("2022-W01", "CZF2030")]
    [InlineData("2022-10-1", "CZF2030")]
    [InlineData("2022/10", "CZF2030")]
    [InlineData("2022-10/2022-12", "CZF2030")]
    [InlineData("2017-2022", "CZF2030")]
    [InlineData("2022-10-24T00:00", "CZF2030")]
    [InlineData("24-10-2022", "CZF2030")]
    [InlineData("-2022", "CZF2030")]
    [InlineData("2022.0", "CZF2030")]
    [InlineData("FY2022", "CZF2030")]
    [InlineData("\uFF12\uFF10\uFF12\uFF12", "CZF2030")]
    [InlineData("\u0662\u0660\u0662\u0662", "CZF2030")]
    [InlineData("\" 2022\"", "CZF2030")]
    [InlineData("~", "CZF2030")]
    [InlineData("0000", "CZF2031")]
    [InlineData("2022-00", "CZF2031")]
    [InlineData("2022-13", "CZF2031")]
    [InlineData("2022-10-00", "CZF2031")]
    [InlineData("2022-10-32", "CZF2031")]
    [InlineData("2022-04-31", "CZF2031")]
    [InlineData("2022-02-29", "CZF2031")]
    [InlineData("1900-02-29", "CZF2031")]
    [InlineData("0000/2022", "CZF2031")]
    [InlineData("2022/2022", "CZF2032")]
    [InlineData("2022/2017", "CZF2032")]
    public void WhatIsNoPeriodIsOneErrorAtItsPlace(string period, string id) =>
        Assert.Equal([$"1,26 {id}"], Build.Places(Build.Facts($"a: {{ label: L, values: {{ {period}: 5 }} }}"), Build.HeadLines, 2));

    [Theory]
    [InlineData("2022", null)]
    [InlineData("2022-10", null)]
    [InlineData("2022-10-24", null)]
    [InlineData("2017/2022", "CZF2034")]
    [InlineData("2022/2017", "CZF2032")]
    [InlineData("2022-02-30", "CZF2031")]
    [InlineData("now", "CZF2030")]
    [InlineData("[2022]", "CZF1003")]
    public void AFigureIsAsOfAYearAMonthOrADay(string asOf, string? id) =>
        Assert.Equal(id is null ? [] : [id], Build.Ids(Build.Keys($"value: 5, as-of: {asOf}")));

    [Fact]
    public void AFigureWithoutAPeriodIsRefused() => Assert.Equal(
        ["facts.yaml(7,3): error CZF1002: a fact needs 'as-of'"],
        Build.Report(Build.Text("schema: 1\ndataset: d\nsources:\n  s:\n    title: T\nfacts:\n  a: { label: L, source: s, unit: index, value: 5 }\n")));

    [Theory]
    [InlineData("{ 2021: 1, 2022-10: 1 }", "month", "year")]
    [InlineData("{ 2021-01: 1, 2022-10-24: 1 }", "day", "month")]
    [InlineData("{ 2022-10-24: 1, 2017/2022: 1 }", "range of years", "day")]
    [InlineData("{ 2017/2022: 1, 2022: 1 }", "year", "range of years")]
    public void ThePeriodsOfASeriesAreOfOneKind(string values, string second, string first)
    {
        CompilationResult result = Build.Keys("values: " + values);

        Assert.Equal(["CZF2033"], Build.Ids(result));
        Assert.EndsWith($" is a {second}, while the first one is a {first}; all periods of a fact are of one kind", result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ObservationsAndChangesAreInOrderOfTimeWhateverTheOrderOfTheFile()
    {
        CompiledFact fact = Build.SoundFact(Build.Keys("values: { 2022-03: 3, 2021-12: 1, 2022-02: 2 }"));

        Assert.Equal(["In2021_12", "In2022_02", "In2022_03"], fact.ObservationNames);
        Assert.Equal(["From2021_12To2022_02", "From2022_02To2022_03", "From2021_12To2022_03"], fact.ChangeNames);
        Assert.Equal(["1", "2", "3"], Build.Digits(fact));
        Assert.Equal(["2021-12 2022-02", "2022-02 2022-03", "2021-12 2022-03"], fact.Record!.Changes.Select(change => $"{change.From} {change.To}"));
    }

    [Theory]
    [InlineData("{ 2022: 1 }", "")]
    [InlineData("{ 2017/2020: 1, 2020/2022: 2 }", "")]
    [InlineData("{ 2021: 1, 2022: 2 }", "From2021To2022")]
    [InlineData("{ 2022-10-23: 1, 2022-10-24: 2 }", "From2022_10_23To2022_10_24")]
    public void RangesAndSingleObservationsHaveNoChanges(string values, string changes)
    {
        CompiledFact fact = Build.SoundFact(Build.Keys("values: " + values));

        Assert.Equal(changes, string.Join(' ', fact.ChangeNames));
        Assert.Equal(fact.ChangeNames.Count, fact.Record!.Changes.Count);
    }

    [Theory]
    [InlineData("2023-01-19", true)]
    [InlineData("2023-01-19T09:10:36", true)]
    [InlineData("2023-01-19T09:10", true)]
    [InlineData("2023-01-19T09:10:36+08:00", true)]
    [InlineData("2023-01-19T09:10:36-11:30", true)]
    [InlineData("2023-01-19T23:59:59Z", true)]
    [InlineData("\"2023-01-19\"", true)]
    [InlineData("2023", true)]
    [InlineData("2023-01", true)]
    [InlineData("2023-Q1", false)]
    [InlineData("2022/2023", false)]
    [InlineData("2023-02-29", false)]
    [InlineData("2023-01-19T24:00", false)]
    [InlineData("2023-01-19T09:60", false)]
    [InlineData("2023-01-19T09:10:60", false)]
    [InlineData("2023-01-19T9:10", false)]
    [InlineData("2023-01-19 09:10", false)]
    [InlineData("2023-01-19T09:10:36+0800", false)]
    [InlineData("2023-01-19T09:10:36+15:00", false)]
    [InlineData("2023-01-19T", false)]
    [InlineData("2023-01-19T09:10Zulu", false)]
    [InlineData("19 January 2023", false)]
    [InlineData("20230119", false)]
    public void ASourceIsPublishedOnADayOrAtATime(string published, bool isValid)
    {
        CompilationResult result = Build.Text($"schema: 1\ndataset: d\nsources:\n  s:\n    title: T\n    published: {published}\nfacts: {{ a: {{ label: L, source: s, text: x }} }}\n");

        Assert.Equal(isValid ? [] : ["6,16 CZF2035"], Build.Places(result));
        Assert.Equal(isValid ? published.Trim('"') : null, result.Facts!.Sources[0].Source.Published);
    }

    [Theory]
    [InlineData("2027-07-01", null)]
    [InlineData("2027-07-01T00:00", "CZF2035")]
    [InlineData("2027-07", "CZF2035")]
    public void AReviewIsDueByADay(string day, string? id) =>
        Assert.Equal(id is null ? [] : [id], Build.Ids(Build.Keys($"text: x, review-by: {day}")));
}
