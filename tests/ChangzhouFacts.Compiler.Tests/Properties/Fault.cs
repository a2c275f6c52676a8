namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>One mistake to insert into a valid file.</summary>
/// <param name="Id">The rule that reports it.</param>
/// <param name="Name">A description for test failures.</param>
/// <param name="Cost">What the mistake excludes.</param>
/// <param name="Inject">Inserts it into a file and returns its place.</param>
internal sealed record Fault(string Id, string Name, Cost Cost, Func<FaultyFile, Place> Inject)
{
    public override string ToString() => $"{Id} ({Name})";
}

/// <summary>What a fault excludes.</summary>
internal enum Cost
{
    /// <summary>The fact with the fault: its name stays, as a placeholder.</summary>
    Fact,

    /// <summary>The fact with the fault and its name.</summary>
    Name,

    /// <summary>None of the facts.</summary>
    Nothing,

    /// <summary>That depends on the rest of the file. There is still exactly one diagnostic.</summary>
    Depends,
}

/// <summary>The place of the expected diagnostic: at a piece, or some columns into it.</summary>
internal readonly record struct Place(Piece Piece, int Columns)
{
    public static implicit operator Place(Piece piece) => new(piece, 0);
}

/// <summary>A file for a fault: valid facts, and one more plain fact, the victim.</summary>
internal sealed class FaultyFile
{
    public FaultyFile(FileSketch file, Random random)
    {
        File = file;
        Random = random;
        Facts.Entries.Insert(random.Next(Facts.Entries.Count + 1), (VictimKey, Victim));
    }

    public FileSketch File { get; }

    public Random Random { get; }

    public Table Root => File.Root;

    public Table Sources => (Table)Root["sources"];

    public Table Facts => (Table)Root["facts"];

    /// <summary>The fact that gets the fault.</summary>
    public Table Victim { get; } = new();

    public Word VictimKey { get; private set; } = new("victim");

    /// <summary>Gives the victim another id.</summary>
    public Word Rename(Word key)
    {
        int index = Facts.Entries.FindIndex(entry => ReferenceEquals(entry.Value, Victim));
        Facts.Entries[index] = (key, Victim);
        return VictimKey = key;
    }
}
