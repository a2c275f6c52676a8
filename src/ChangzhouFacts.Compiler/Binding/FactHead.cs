using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What is known of a fact before its figures or its text are bound.</summary>
/// <param name="Key">The node of its id; for a member of a family, of its last code.</param>
/// <param name="Id">Its id, or a substitute for a refused one.</param>
/// <param name="Label">Its label.</param>
/// <param name="Citations">Its citations; at least one.</param>
internal sealed record FactHead(ScalarNode Key, string Id, string Label, IReadOnlyList<Citation> Citations)
{
    public IReadOnlyList<LocalizedText> Labels { get; init; } = [];

    public string? Description { get; init; }

    /// <summary>Its subject.</summary>
    public string? Subject { get; init; }

    public string? Note { get; init; }

    /// <summary>The codes of a member of a family; empty for a single fact.</summary>
    public IReadOnlyList<Code> Codes { get; init; } = [];

    /// <summary>Whether it has no errors.</summary>
    public bool IsSound { get; init; }

    /// <summary>Its first citation.</summary>
    public Citation Citation => Citations[0];

    /// <summary>The head of a member of this family.</summary>
    /// <param name="key">The node of its last code.</param>
    /// <param name="codes">Its codes.</param>
    public FactHead Of(ScalarNode key, IReadOnlyList<Code> codes) => this with
    {
        Key = key,
        Id = Id + "/" + string.Join("/", codes.Select(code => code.Value)),
        Label = MemberLabel.Of(Label, codes),
        Labels = Labels.Select(label => new LocalizedText(label.Language, MemberLabel.Of(label.Text, codes, label.Language))).ToList(),
        Codes = codes,
    };

    /// <summary>The record, completed with what its constructor does not take.</summary>
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
