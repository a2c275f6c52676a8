using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What is known of a fact before its figures or its text are bound.</summary>
/// <param name="Key">Its id, where it stands in the file; of a member of a family, its last code.</param>
/// <param name="Id">Its id, or what stands for one that was refused.</param>
/// <param name="Label">What it says.</param>
/// <param name="Citations">Where it stands; at least one place.</param>
internal sealed record FactHead(ScalarNode Key, string Id, string Label, IReadOnlyList<Citation> Citations)
{
    public IReadOnlyList<LocalizedText> Labels { get; init; } = [];

    public string? Description { get; init; }

    /// <summary>What it is about.</summary>
    public string? Subject { get; init; }

    public string? Note { get; init; }

    /// <summary>The codes of a member of a family.</summary>
    public IReadOnlyList<Code> Codes { get; init; } = [];

    /// <summary>Whether nothing of it is missing or wrong.</summary>
    public bool IsSound { get; init; }

    /// <summary>Where it stands first.</summary>
    public Citation Citation => Citations[0];

    /// <summary>The head of a member of the family whose head this is.</summary>
    /// <param name="key">The last of its codes, where it stands in the file.</param>
    /// <param name="codes">Its codes.</param>
    public FactHead Of(ScalarNode key, IReadOnlyList<Code> codes) => this with
    {
        Key = key,
        Id = Id + "/" + string.Join("/", codes.Select(code => code.Value)),
        Label = MemberLabel.Of(Label, codes),
        Labels = Labels.Select(label => new LocalizedText(label.Language, MemberLabel.Of(label.Text, codes, label.Language))).ToList(),
        Codes = codes,
    };

    /// <summary>A record with all that the head says and its constructor does not take.</summary>
    public Fact Complete(Fact record) => record with
    {
        Labels = Labels,
        Description = Description,
        Subject = Subject,
        Note = Note,
        FurtherCitations = Citations.Skip(1).ToArray(),
        Codes = Codes,
    };
}
