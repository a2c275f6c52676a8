using System.Text.Json;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>
/// Images of released versions, each beside its facts file. A library compiled with one of them runs with every later runtime of the
/// major version, so the runtime must read these bytes. CONTRIBUTING.md says when one may change.
/// </summary>
public sealed class KeptImagesTests
{
    private static readonly string Folder = Repository.PathOf("tests/ChangzhouFacts.Generator.Tests/Images");

    public static TheoryData<string, bool> Images
    {
        get
        {
            var images = new TheoryData<string, bool>();
            foreach (string version in Versions)
            {
                images.Add(version, false);
                images.Add(version, true);
            }

            return images;
        }
    }

    private static IEnumerable<string> Versions => Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)!).OrderBy(Version.Parse);

    [Theory]
    [MemberData(nameof(Images))]
    public void EveryFigureIsReadBackAndEveryRecord(string version, bool inSegments)
    {
        FactSet expected = SetOf(version);
        var kept = new FactCollection(Read(version, inSegments).ToPieces());

        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(kept.Set));
        Assert.Equal(expected, kept.Set);
        Assert.InRange(expected.Facts.Sum(fact => CountFigures(fact, kept)), 31, int.MaxValue);
    }

    /// <summary>The generator's current output is also kept: under the next version, if it differs from the last one's.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TheNewestImageIsWhatIsWrittenToday(bool inSegments)
    {
        string version = Versions.Last();
        WrittenImage written = SetCodec.Write(SetOf(version), CancellationToken.None, inSegments ? 0 : ImageLayout.MostInOnePiece);
        WrittenImage kept = Read(version, inSegments);

        bool isKept = written.First.SequenceEqual(kept.First)
            && written.Segments.Select(segment => segment.Number).SequenceEqual(kept.Segments.Select(segment => segment.Number))
            && written.Segments.Zip(kept.Segments).All(pair => pair.First.Bytes.SequenceEqual(pair.Second.Bytes));
        if (!isKept)
        {
            Write(version, inSegments, written);
        }

        Assert.True(isKept, $"Today's image is another than that of {version}. It is beside that one as .received.image; CONTRIBUTING.md says what becomes of it.");
    }

    /// <summary>The number of figures that the lookups find: each of them, with its own type and no other.</summary>
    private static int CountFigures(Fact fact, FactCollection kept)
    {
        foreach (Observation observation in fact.Observations)
        {
            bool isDouble = observation.Value.IsDouble;
            Assert.Equal(!isDouble, kept.TryGetValue(fact.Id, observation.Period, out decimal value));
            Assert.Equal(isDouble, kept.TryGetDouble(fact.Id, observation.Period, out double floating));
            Assert.Equal(observation.Value, isDouble ? new Number(floating) : new Number(value));
        }

        return fact.Observations.Count;
    }

    private static FactSet SetOf(string version)
    {
        string text = File.ReadAllText(Path.Combine(Folder, version, "facts.yaml"));
        CompilationResult result = FactsCompiler.Compile(FactsText.Of(text), published: null, new CompilationOptions(), CancellationToken.None);

        Assert.Empty(result.Diagnostics);
        return result.Facts!.Set;
    }

    private static WrittenImage Read(string version, bool inSegments)
    {
        string folder = Path.Combine(Folder, version);
        return inSegments
            ? new WrittenImage(
                File.ReadAllBytes(Path.Combine(folder, "first.image")),
                [.. Directory.EnumerateFiles(folder, "segment-?.image").Order(StringComparer.Ordinal).Select(path => new ImageSegment(path[^7] - '0', File.ReadAllBytes(path)))])
            : new WrittenImage(File.ReadAllBytes(Path.Combine(folder, "whole.image")), []);
    }

    private static void Write(string version, bool inSegments, WrittenImage image)
    {
        Save(inSegments ? "first" : "whole", image.First);
        foreach (ImageSegment segment in image.Segments)
        {
            Save(FormattableString.Invariant($"segment-{segment.Number}"), segment.Bytes);
        }

        void Save(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(Folder, version, name + ".received.image"), bytes);
    }
}
