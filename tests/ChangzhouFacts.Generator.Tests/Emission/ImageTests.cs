using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;
using ChangzhouFacts.Image;
using CsCheck;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>The image, from its writer to the runtime's reader.</summary>
public sealed class ImageTests
{
    /// <summary>The part of a file before its facts, with defaults that the facts do not repeat.</summary>
    private const string Head = "schema: 1\ndataset: d\nsources: { s: { title: T } }\ndefaults: { source: s, unit: index, as-of: 2023 }\nfacts:\n";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The runtime's own tests compare the records of the same file, as compiled by the package, with records created by hand.</summary>
    [Fact]
    public async Task EverythingThatARecordCanHoldComesBack()
    {
        byte[] image = ImageOf(File.ReadAllText(Repository.PathOf("tests/ChangzhouFacts.Tests/records.yaml")));

        await Verify(JsonSerializer.Serialize(new FactCollection(() => image).ToArray(), Options), "json");
    }

    /// <summary>The snapshots of generated code omit the image; this snapshot represents all images.</summary>
    [Fact]
    public async Task TheBytesAreThoseOfTheSnapshot() =>
        await Verify(Literals.Text(Encoding.UTF8.GetString(ImageOf(Head + "  share:\n    label: Share\n    unit: percent\n    values: { 2017: 2.77, 2022: 3.33 }\n  industries: { label: Industries, text: [one, two] }\n"))) + "\n");

    /// <summary>The interval given by a figure's digits takes no space; any other is stored.</summary>
    [Theory]
    [InlineData("value: 277", "[276.5, 277.5]", true)]
    [InlineData("value: 277, type: decimal", "[276.5, 277.5]", true)]
    [InlineData("value: 2.77", "[2.765, 2.775]", true)]
    [InlineData("value: -2.77", "[-2.775, -2.765]", true)]
    [InlineData("value: 0.000000000000000000000000277", "[0.0000000000000000000000002765, 0.0000000000000000000000002775]", true)]
    [InlineData("value: 0.0000000000000000000000000277", "[0.0000000000000000000000000276, 0.0000000000000000000000000278]", false)]
    [InlineData("value: 277, qualifier: about, lower: 277, upper: 278", "[277, 278]", false)]
    [InlineData("value: 277, qualifier: about, lower: 276, upper: 277", "[276, 277]", false)]
    [InlineData("value: 2.77, qualifier: about, lower: 2.765, upper: 2.78", "[2.765, 2.78]", false)]
    [InlineData("value: 2.77, qualifier: about, lower: 2.76, upper: 2.775", "[2.76, 2.775]", false)]
    [InlineData("value: 2.77, qualifier: about, lower: 2, upper: 3", "[2, 3]", false)]
    [InlineData("value: 277, qualifier: at-least", "[277, \u221E)", false)]
    [InlineData("value: 277, qualifier: more-than", "(277, \u221E)", false)]
    [InlineData("value: 277, qualifier: at-most", "(\u2212\u221E, 277]", false)]
    public void AnIntervalComesBackAndACommonOneTakesNoSpace(string keys, string interval, bool isCommon)
    {
        byte[] plain = ImageOf(Head + "  a: { label: A, value: 277 }\n");
        byte[] image = ImageOf(Head + "  a: { label: A, " + keys + " }\n");

        Assert.Equal(interval, new FactCollection(() => image)[0].Observations[0].Interval.ToString());
        Assert.Equal(isCommon, image.Length == plain.Length);
    }

    [Fact]
    public void ATextThatStandsThereIsNotWrittenAgain()
    {
        string label = new('x', 1_000);

        byte[] image = ImageOf(Head + $"  a: {{ label: {label}, value: 1 }}\n  b: {{ label: {label}, value: 2 }}\n");

        Assert.InRange(image.Length, 1_000, 1_999);
        Assert.All(new FactCollection(() => image), fact => Assert.Equal(label, fact.Label));
    }

    [Theory]
    [InlineData("{ 2021: 1, 2022: 2, 2023: 3 }", "{ 2020: 1, 2022: 2, 2023: 3 }", 6)]
    [InlineData("{ 2021: 1, 2022: 2, 2023: 3 }", "{ 2021: 1, 2022: 0.2, 2023: 3 }", 3)]
    [InlineData("{ 2021: 1, 2022: 2, 2023: 3 }", "{ 2021: 0.1, 2022: 0.2, 2023: 0.3 }", 0)]
    public void GapsAndScalesTakeSpaceOnlyWhereThereAreSome(string values, string others, int more)
    {
        Assert.Equal(more, ImageOf(Head + $"  a: {{ label: A, values: {others} }}\n").Length - ImageOf(Head + $"  a: {{ label: A, values: {values} }}\n").Length);
    }

    [Fact]
    public void InSegmentsTheRecordsAreTheSame()
    {
        FactSet set = SetOf(File.ReadAllText(Repository.PathOf("tests/ChangzhouFacts.Tests/records.yaml")));
        WrittenImage image = SetCodec.Write(set, CancellationToken.None, mostInOnePiece: 0);

        Assert.Single(image.Segments);
        Assert.Equal(JsonSerializer.Serialize(set.Facts, Options), JsonSerializer.Serialize(new FactCollection(image.ToPieces()).ToArray(), Options));
    }

    /// <summary>Texts with all kinds of white space and characters, with frequent and rare words, and longer than a segment.</summary>
    [Fact]
    public void RandomTextsComeBackFromSegments()
    {
        Gen<string> word = Gen.OneOf(
            Gen.OneOfConst("household", "income", "tax", "of", "the", "year", "常州市", "Größe", "", "a", "\"", "\\", "C#", "😀"),
            Gen.String[Gen.Char[' ', '~'], 1, 8]);
        Gen<string> text = Gen.Frequency((40, word.Array[1, 30]), (1, word.Array[10_000, 30_000])).Select(words => "x" + string.Join(' ', words));
        text.Array[1, 400].Sample(
            texts =>
            {
                FactSet set = new FactSetBuilder()
                    .Add([.. texts.Select((text, i) => Sample.Text(FormattableString.Invariant($"id-{i}"), texts[i / 2], text))])
                    .Build().Set;
                WrittenImage image = SetCodec.Write(set, CancellationToken.None, mostInOnePiece: 0);
                Fact[] facts = [.. new FactCollection(image.ToPieces())];
                Assert.Equal(texts, facts.Select(fact => fact.Texts[0]));
                Assert.Equal(set.Facts.Select(fact => fact.Label), facts.Select(fact => fact.Label));
                Assert.Equal(set.Facts.Select(fact => fact.Id), facts.Select(fact => fact.Id));
                Assert.All(image.Segments.SkipLast(1), segment => Assert.True(
                    segment.Bytes.Length <= ImageLayout.SegmentSize || segment.Bytes.Length < ImageLayout.SegmentSize + texts.Max(text => Encoding.UTF8.GetByteCount(text) + 1_000)));
            },
            iter: Check.Iter / 5);
    }

    [Fact]
    public void WordsThatComeOftenAreStoredOnce()
    {
        const string Words = "maximum household income of persons with children in the municipality";
        FactSet set = new FactSetBuilder().Add([.. Enumerable.Range(0, 500).Select(i => Sample.Text(FormattableString.Invariant($"id-{i}"), "Label", FormattableString.Invariant($"{Words} {i}")))]).Build().Set;

        int whole = SetCodec.Write(set, CancellationToken.None).First.Length;
        WrittenImage image = SetCodec.Write(set, CancellationToken.None, mostInOnePiece: 0);

        Assert.Single(image.Segments);
        Assert.InRange(image.Segments[0].Bytes.Length, 1, 500 * (Words.Length * 2 / 3));
        Assert.InRange(whole, 500 * Words.Length, int.MaxValue);
    }

    private static byte[] ImageOf(string text)
    {
        WrittenImage image = SetCodec.Write(SetOf(text), CancellationToken.None);

        Assert.Empty(image.Segments);
        return image.First;
    }

    private static FactSet SetOf(string text)
    {
        CompilationResult result = FactsCompiler.Compile(FactsText.Of(text), published: null, new CompilationOptions(), CancellationToken.None);

        Assert.Empty(result.Diagnostics);
        return result.Facts!.Set;
    }
}
