using System.Runtime.CompilerServices;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>Snapshots of the generated code: one for each kind of fact.</summary>
public sealed class FactsEmitterTests
{
    [Fact]
    public Task AFigureIsAConstantCalledValue() =>
        Verify(SetOf(Sample.Figure("innovation-platforms", "Innovation platforms", Sample.Platforms, "47", NumberType.Int32).With(fact => fact with
        {
            Subject = "Sampleland Science Park",
            Labels = [new LocalizedText("zh-Hans", "创新平台")],
        })));

    [Fact]
    public Task ASeriesHasAConstantForEachPeriodAndForEachChange() => Verify(SetOf(Sample.Share));

    [Fact]
    public Task AChangeBetweenQualifiedFiguresHasNoConstants() => Verify(SetOf(Sample.Growing));

    [Fact]
    public Task ADoubleFactHasNoQuantities() =>
        Verify(SetOf(Sample.Figure(
            "avogadro-constant", "Avogadro constant", Sample.PerMole, "6.02214076e23", NumberType.Double)));

    [Fact]
    public Task ATextIsAConstant() => Verify(SetOf(Sample.Text("province", "Province", "Jiangsu").With(fact => fact with { Printed = "Jiangsu province" })));

    [Fact]
    public Task AListOfTextsIsReadOnly() => Verify(SetOf(Sample.TextList("key-industries", "Key industries", "new energy", "biomedicine")));

    [Fact]
    public Task StepsAreFoundByTheDay() => Verify(SetOf(Sample.Steps("vat", "VAT", Sample.PercentOfTrade, (2007, "19"), (2020, "16.5"), (2021, null), (2023, "19"))));

    [Fact]
    public Task WithoutConstantsStepsAreFoundByTheDay() => Verify(new FactSetBuilder().With(Constants.None).Add(
        Sample.Share, Sample.Steps("vat", "VAT", Sample.PercentOfTrade, (2007, "19"), (2020, null))).Build());

    [Fact]
    public Task APlaceholderHasTheNamesAndNoRecord() =>
        Verify(new FactSetBuilder()
            .Measure(Sample.PercentOfGdp)
            .Add(
                CompiledFact.Placeholder("rd-expenditure-share-of-gdp", FactKind.Series, isList: false, [Period.OfYear(2017), Period.OfYear(2022)], default),
                CompiledFact.Placeholder("vat", FactKind.Steps, isList: false, [Period.OfYear(2017), Period.OfYear(2022)], NumberType.Decimal),
                CompiledFact.Placeholder("platforms", FactKind.Figure, isList: false, [], default),
                CompiledFact.Placeholder("province", FactKind.Text, isList: false, [], default),
                CompiledFact.Placeholder("key-industries", FactKind.Text, isList: true, [], default),
                Sample.Text("region", "Region", "Yangtze River Delta"))
            .Build());

    [Fact]
    public Task WithoutConstantsThereAreOnlyTheRecordsAndTheLookup() =>
        Verify(new FactSetBuilder().With(Constants.None).Add(Sample.Share).Build());

    [Fact]
    public Task TextIsNeverCode() =>
        Verify(SetOf(Sample.Text("odd-text", "Odd </summary>\r\n\u2028public class Evil { } \u202E <include file='x'/>", "\"quoted\" \\ \r\n\0\u0085\u2028 </summary> 常州 👩‍🔬 \u200B\uFEFF").With(fact => fact with
        {
            Note = "a & b < c > d \uD800 ]]>",
        })));

    [Fact]
    public Task NamesThatAreKeywordsAreEscaped() =>
        Verify(new FactSetBuilder()
            .As(type => type with { Namespace = "event.常州.Data", Name = "record", IsPublic = false })
            .About(null)
            .Add(Sample.Figure("growth", "Growth", Sample.Index, "-5", NumberType.Int64))
            .Build());

    [Fact]
    public Task WithoutANamespaceTheClassIsGlobal() =>
        Verify(new FactSetBuilder().As(type => type with { Namespace = "" }).Add(Sample.Text("province", "Province", "Jiangsu")).Build());

    [Fact]
    public Task PeriodsOfEveryKindAndBoundsAreInTheRecord() =>
        Verify(SetOf(
            Sample.Series("by-month", "By month", [
                Sample.Observed(Period.OfMonth(2022, 9), 940000000L, Sample.Yuan) with { Qualifier = Qualifier.About, Lower = 930000000L, Upper = 950000000L },
                Sample.Observed(Period.OfMonth(2022, 10), 5000000000L, Sample.Yuan)]),
            Sample.Series("by-range", "By range", [
                Sample.Observed(Period.OfYears(2017, 2022), 44.80m, Sample.Patents) with { Uncertainty = 0.05m, Note = "Measured." }])));

    private static CompiledSet SetOf(params CompiledFact[] facts) => new FactSetBuilder().Add(facts).Build();

    private static SettingsTask Verify(CompiledSet set, [CallerMemberName] string method = "") => Verifier.Verify(
        FactsEmitter.Emit(set, new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None), "cs", method: method);
}
