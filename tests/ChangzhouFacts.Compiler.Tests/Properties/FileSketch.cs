using System.Globalization;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>A facts file to be written, and the expected result.</summary>
internal sealed class FileSketch
{
    private static readonly string[] Stems = ["fact", "share-of-gdp", "x", "patents-per-10000-people", "rate-2022-a"];

    private readonly int _style;

    private FileSketch(int head, uint[] facts, int style)
    {
        _style = style;
        Head = new FileHead(new Random(head));
        Root = Head.Root;
        var table = new Table();
        for (int i = 0; i < facts.Length; i++)
        {
            var random = new Random((int)facts[i]);
            string stem = Stems[random.Next(Stems.Length)];
            string id = string.Create(CultureInfo.InvariantCulture, $"{stem}-f{i}");
            string name = string.Concat(id.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
            FactSketch sketch = new FactSketcher(Head, random).Make(id, name);
            table.Set(id, sketch.Keys);
            Facts.Add(sketch);
        }

        Root.Set("facts", table);
        Mix(Root, new Random(style));
    }

    /// <summary>Valid files of up to eight facts.</summary>
    public static Gen<FileSketch> Sound { get; } = WithFacts(1, 8);

    public FileHead Head { get; }

    /// <summary>The file.</summary>
    public Table Root { get; }

    /// <summary>Its facts, in its order.</summary>
    public List<FactSketch> Facts { get; } = [];

    /// <summary>Valid files with a number of facts.</summary>
    public static Gen<FileSketch> WithFacts(int atLeast, int atMost) =>
        Gen.Select(Gen.Int, Gen.UInt.Array[atLeast, atMost], Gen.Int, (head, facts, style) => new FileSketch(head, facts, style));

    /// <summary>Writes the text in its style; afterwards, each piece has its place.</summary>
    public string Write() => YamlWriter.Write(Root, new Random(_style));

    // The keys of a mapping may be in any order; sources and facts keep their order, because the result shows it.
    private static void Mix(Table table, Random random)
    {
        (Word Key, Piece Value)[] entries = [.. table.Entries];
        random.Shuffle(entries);
        table.Entries.Clear();
        table.Entries.AddRange(entries);
    }
}
