using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.LanguageServer.Outlines;

namespace ChangzhouFacts.LanguageServer.Tests;

/// <summary>The reader of incomplete texts, compared with the compiler's own.</summary>
public sealed class OutlineReaderTests
{
    private const int LargestText = 100_000;

    /// <summary>If the compiler reads a file, both find the same keys and values in the same places.</summary>
    [Fact]
    public void AFileThatTheCompilerReadsIsReadTheSameWay()
    {
        var differences = new List<string>();
        int compared = 0;
        foreach ((string name, string text) in Corpus())
        {
            var diagnostics = new DiagnosticBag();
            Node? expected = YamlReader.Read(text, diagnostics, CancellationToken.None);
            if (expected is null || diagnostics.Errors > 0)
            {
                continue;
            }

            compared++;
            string wanted = string.Join('\n', Pieces(expected));
            string found = string.Join('\n', Pieces(OutlineReader.Read(text)));
            if (wanted != found)
            {
                string[] left = wanted.Split('\n'), right = found.Split('\n');
                int at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
                differences.Add($"{name}: {left.ElementAtOrDefault(at)} was read as {right.ElementAtOrDefault(at)}");
            }
        }

        Assert.True(compared > 500, $"only {compared} files were compared");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    /// <summary>For any file, truncated anywhere, reading ends and finds nothing outside the file.</summary>
    [Fact]
    public void EveryTextIsRead()
    {
        var random = new Random(23);
        foreach ((_, string text) in Corpus())
        {
            foreach (string cut in (string[])[text, text[..random.Next(text.Length + 1)], text[random.Next(text.Length + 1)..]])
            {
                FactsOutline outline = FactsOutline.Read(cut);
                Assert.All(Reference.In(outline), reference => Assert.InRange(reference.End, reference.Start, cut.Length));
                outline.FindScalar(random.Next(cut.Length + 1));
            }
        }
    }

    [Theory]
    [InlineData("a: {b: 1, c", "a b c")]
    [InlineData("a: {b: 1,\nd: 2", "a b d")]
    [InlineData("a: [{b: 1\nd: 2", "a b d")]
    [InlineData("a: \"left open\nd: 2", "a d")]
    [InlineData("a:\n  b: 1\n  half\nd: 2", "a b half d")]
    [InlineData("a:\n  b: 1\n   c: 2\nd: 2", "a b c d")]
    [InlineData("a: {\n  b: 1,\n  half\n}\nd: 2", "a b half d")]
    [InlineData("a:\r\n  b: 1\r\n  half\r\nd: 2", "a b half d")]
    [InlineData("a:\r  b: 1\r  half\rd: 2", "a b half d")]
    [InlineData("\uFEFFa: 1\nd: 2", "a d")]
    public void EachLineThatLooksLikeAKeyIsOne(string text, string keys) => Assert.Equal(keys.Split(' '), Keys(OutlineReader.Read(text)));

    [Fact]
    public void NestingHasAnEnd()
    {
        string text = new('[', 100_000);

        Assert.Equal(OutlineReader.MaximumDepth, Depth(OutlineReader.Read(text)));

        text = string.Concat(Enumerable.Range(0, 1_000).Select(level => new string(' ', level) + "a:\n"));

        Assert.Equal(OutlineReader.MaximumDepth, Depth(OutlineReader.Read(text)));
    }

    private static int Depth(OutlineNode? node) => node switch
    {
        OutlineSequence { Items: [var item, ..] } => 1 + Depth(item),
        OutlineMapping { Entries: [var entry, ..] } => 1 + Depth(entry.Value),
        null or OutlineScalar => 0,
        _ => 1,
    };

    private static IEnumerable<string> Keys(OutlineNode? node) => node switch
    {
        OutlineMapping mapping => mapping.Entries.SelectMany(entry => Keys(entry.Value).Prepend(entry.Key.Text)),
        OutlineSequence sequence => sequence.Items.SelectMany(Keys),
        _ => [],
    };

    private static IEnumerable<string> Pieces(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => Pieces(entry.Value).Prepend($"{entry.Key.Location.Offset} {entry.Key.Text}:")),
        SequenceNode sequence => sequence.Items.SelectMany(Pieces).Prepend($"{sequence.Location.Offset} list of {sequence.Items.Count}"),
        ScalarNode { IsPlain: true, Characters.IsEmpty: true } => [],
        _ => [$"{node.Location.Offset} value"],
    };

    private static IEnumerable<string> Pieces(OutlineNode? node) => node switch
    {
        OutlineMapping mapping => mapping.Entries.SelectMany(entry => Pieces(entry.Value).Prepend($"{entry.Key.Start} {entry.Key.Text}:")),
        OutlineSequence sequence => sequence.Items.SelectMany(Pieces).Prepend($"{sequence.Start} list of {sequence.Items.Count}"),
        OutlineScalar { Written.IsEmpty: false } => [$"{node.Start} value"],
        _ => [],
    };

    private static IEnumerable<(string Name, string Text)> Corpus() => Testing.Corpus.Files
        .Select(path => (path, File.ReadAllText(path).TrimStart('\uFEFF')))
        .Where(file => file.Item2.Length < LargestText)
        .Concat([(nameof(SampleFiles.Varied), SampleFiles.Varied), (nameof(SampleFiles.Awkward), SampleFiles.Awkward)]);
}
