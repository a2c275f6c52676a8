namespace ChangzhouFacts.Compiler.Schema;

/// <summary>A key of a mapping. Everything that reads, checks, describes or completes keys uses these properties.</summary>
internal sealed record Key
{
    /// <param name="name">Its name.</param>
    /// <param name="takes">What it takes.</param>
    /// <param name="description">What it means, in a sentence or two, for editors and the documentation; null to use the description of what it takes.</param>
    /// <param name="examples">Example values in YAML; none to use those of what it takes.</param>
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

    /// <summary>The forms of a fact that can have it. A key of another mapping has all of them.</summary>
    public FactForms Forms { get; init; } = FactForms.All;

    /// <summary>Why other forms cannot have it, as the end of a message. For a text, the reason is always that it has no figure.</summary>
    public string? WhyNotElsewhere { get; init; }

    /// <summary>The forms of a fact in which it must be given.</summary>
    public FactForms RequiredIn { get; init; }

    /// <summary>Whether it can be set in the file's defaults.</summary>
    public bool CanBeDefault { get; init; }

    /// <summary>The words of another key that it requires; null if it has no such condition.</summary>
    public KeyCondition? OnlyWith { get; init; }

    /// <summary>Whether it is always required.</summary>
    public bool IsRequired => RequiredIn == FactForms.All && !CanBeDefault;

    /// <summary>The same key in another mapping, without conditions on the form of a fact.</summary>
    public Key As(string? description = null, params string[] examples) =>
        new(Name, Takes, description ?? Description, examples.Length == 0 ? [.. Examples] : examples) { OnlyWith = OnlyWith };
}

/// <summary>The forms of a fact, by the key that it has.</summary>
[Flags]
internal enum FactForms
{
    None = 0,
    Value = 1,
    Values = 2,
    Text = 4,
    Since = 8,

    /// <summary>Figures in a table. Its columns decide whether they are one for each member, a series, or steps.</summary>
    Table = 16,
    Series = Values | Since,
    Figures = Value | Series | Table,
    All = Figures | Text,
}

/// <summary>A condition: a key can be given only with certain words of another key.</summary>
/// <param name="Key">The other key.</param>
/// <param name="Words">Its words.</param>
/// <param name="IsNeeded">Whether the key is required with these words.</param>
internal sealed record KeyCondition(Key Key, IReadOnlyList<string> Words, bool IsNeeded = false);
