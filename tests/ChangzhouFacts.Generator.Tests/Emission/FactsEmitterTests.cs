using System.Runtime.CompilerServices;
using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>What the generated code looks like: one snapshot for each kind of fact.</summary>
public sealed class FactsEmitterTests
{
    [Fact]
    public void AFigureIsAConstantCalledValue() =>
        Verify(SetOf(Sample.Figure("innovation-platforms", "Innovation platforms", Sample.Platforms, Sample.Of("47", NumberType.Int32)) with
        {
            Subject = "Sampleland Science Park",
            Labels = FactSetBuilder.Array(new LocalizedText("zh-Hans", "创新平台")),
        }));

    [Fact]
    public void ASeriesHasAConstantForEachPeriodAndForEachChange() => Verify(SetOf(Sample.Share));

    [Fact]
    public void AChangeBetweenQualifiedFiguresHasNoConstants() => Verify(SetOf(Sample.Growing));

    [Fact]
    public void ADoubleFactHasNoQuantities() =>
        Verify(SetOf(Sample.Figure(
            "avogadro-constant", "Avogadro constant", new Unit("ucum:mol-1", null, null, null, "UcumMol1"), Sample.Of("6.02214076e23", NumberType.Double))));

    [Fact]
    public void ATextIsAConstant() => Verify(SetOf(Sample.Text("province", "Province", "Jiangsu") with { Printed = "Jiangsu province" }));

    [Fact]
    public void AListOfTextsIsReadOnly() => Verify(SetOf(Sample.TextList("key-industries", "Key industries", "new energy", "biomedicine")));

    [Fact]
    public void APlaceholderHasTheNamesAndNoRecord() =>
        Verify(SetOf(
            Sample.Share with { IsPlaceholder = true },
            Sample.Figure("platforms", "Platforms", Sample.Platforms, Sample.Of("0")) with { IsPlaceholder = true, Unit = null },
            Sample.Text("province", "Province", "") with { IsPlaceholder = true, Texts = default },
            Sample.TextList("key-industries", "Key industries") with { IsPlaceholder = true },
            Sample.Text("region", "Region", "Yangtze River Delta")));

    [Fact]
    public void WithoutConstantsThereAreOnlyTheRecordsAndTheLookup() =>
        Verify(new FactSetBuilder().With(set => set with { HasConstants = false }).Add(Sample.Share).Build());

    [Fact]
    public void TextIsNeverCode() =>
        Verify(SetOf(Sample.Text("odd-text", "Odd </summary>\r\n\u2028public class Evil { } \u202E <include file='x'/>", "\"quoted\" \\ \r\n\0\u0085\u2028 </summary> 常州 👩‍🔬 \u200B\uFEFF") with
        {
            Note = "a & b < c > d \uD800 ]]>",
        }));

    [Fact]
    public void NamesThatAreKeywordsAreEscaped() =>
        Verify(new FactSetBuilder()
            .With(set => set with { Namespace = "event.常州.Data", ClassName = "record", IsPublic = false, Subject = null })
            .Add(Sample.Figure("growth", "Growth", Sample.Index, Sample.Of("-5", NumberType.Int64)))
            .Build());

    [Fact]
    public void WithoutANamespaceTheClassIsGlobal() =>
        Verify(new FactSetBuilder().With(set => set with { Namespace = "" }).Add(Sample.Text("province", "Province", "Jiangsu")).Build());

    [Fact]
    public void PeriodsOfEveryKindAndBoundsAreInTheRecord() =>
        Verify(SetOf(
            Sample.Series("by-month", "By month", Sample.Yuan, [
                Sample.Observed(Sample.Month(2022, 9), "In2022_09", Sample.Of("940000000", NumberType.Int64)) with { Qualifier = Qualifier.About, Lower = Sample.Of("930000000", NumberType.Int64), Upper = Sample.Of("950000000", NumberType.Int64) },
                Sample.Observed(Sample.Month(2022, 10), "In2022_10", Sample.Of("5000000000", NumberType.Int64))]),
            Sample.Series("by-range", "By range", Sample.Patents, [
                Sample.Observed(Sample.Years(2017, 2022), "During2017To2022", Sample.Of("44.80")) with { Uncertainty = Sample.Of("0.05"), Note = "Measured." }])));

    private static FactSet SetOf(params Fact[] facts) => new FactSetBuilder().Add(facts).Build();

    private static void Verify(FactSet set, [CallerMemberName] string method = "")
    {
        string version = typeof(FactsGenerator).Assembly.GetName().Version!.ToString(3);
        string code = FactsEmitter.Emit(set, hasUtf8Literals: true, CancellationToken.None).Replace($"\"{version}\"", "\"{version}\"", StringComparison.Ordinal);
        Snapshot.Verify(code, set.ClassName, method: method);
    }
}
