namespace ChangzhouFacts.Compiler.Schema;

/// <summary>A key of a mapping: all that is known of it. Whatever reads, checks, describes or completes keys asks here.</summary>
internal sealed record Key
{
    /// <param name="name">Its name.</param>
    /// <param name="takes">What it takes.</param>
    /// <param name="description">What it means, in a sentence or two for editors and for the page; null where what it takes says it all.</param>
    /// <param name="examples">Values of it, as facts.yaml writes them; none where those of what it takes will do.</param>
    public Key(string name, ValueKind takes, string? description = null, params string[] examples)
    {
        Name = name;
        Takes = takes;
        Description = description ?? takes.Description;
        Examples = examples.Length == 0 ? takes.Examples : examples;
    }

    public string Name { get; }

    public ValueKind Takes { get; }

    public string Description { get; }

    public IReadOnlyList<string> Examples { get; }

    /// <summary>The forms of a fact that have it. A key of another mapping stands in each.</summary>
    public FactForms Forms { get; init; } = FactForms.All;

    /// <summary>Why other forms do not have it, as the end of a message; a text has no figure, and needs no other reason.</summary>
    public string? WhyNotElsewhere { get; init; }

    /// <summary>The forms of a fact in which it must be given.</summary>
    public FactForms RequiredIn { get; init; }

    /// <summary>Whether the file's defaults can have it for facts that have none.</summary>
    public bool CanBeDefault { get; init; }

    /// <summary>The words of another key that it goes with alone; null where it goes with all.</summary>
    public KeyCondition? OnlyWith { get; init; }

    /// <summary>Whether it must be given whatever the fact is.</summary>
    public bool IsRequired => RequiredIn == FactForms.All && !CanBeDefault;

    /// <summary>The same key in another mapping, where nothing is said of the forms of a fact.</summary>
    public Key As(string? description = null, params string[] examples) =>
        new(Name, Takes, description ?? Description, examples.Length == 0 ? [.. Examples] : examples) { OnlyWith = OnlyWith };
}

/// <summary>The forms of a fact, by the key that it has one of.</summary>
[Flags]
internal enum FactForms
{
    None = 0,
    Value = 1,
    Values = 2,
    Text = 4,
    Since = 8,

    /// <summary>The figures stand in a table, and are one for each member, a series or steps by what its columns are.</summary>
    Table = 16,
    Series = Values | Since,
    Figures = Value | Series | Table,
    All = Figures | Text,
}

/// <summary>That a key goes only with some words of another one.</summary>
/// <param name="Key">The other key.</param>
/// <param name="Words">Its words.</param>
/// <param name="IsNeeded">Whether these words do not go without it, either.</param>
internal sealed record KeyCondition(Key Key, IReadOnlyList<string> Words, bool IsNeeded = false);
