namespace ChangzhouFacts.Compiler.Model;

/// <summary>A cited statement: a figure, a series of figures over time, or text.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Label">What it states.</param>
/// <param name="Labels">The label in other languages, ordered by tag.</param>
/// <param name="Description">More about it.</param>
/// <param name="Subject">What it is about: its own subject, else the set's.</param>
/// <param name="Note">A remark.</param>
/// <param name="Kind">Which of the lists below count.</param>
/// <param name="Unit">What its figures are measured in; null for text.</param>
/// <param name="Type">The C# type of its figures; null for text.</param>
/// <param name="Observations">Its figures in order of time; empty for text.</param>
/// <param name="Texts">Its texts; empty for figures.</param>
/// <param name="Changes">What changed between its observations; empty until Deltas has run.</param>
/// <param name="Revisions">Its figures or texts that were others when they were published first.</param>
/// <param name="Printed">The source's own words for a text.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="ReviewBy">The day by which someone should look at it again, in ISO 8601.</param>
/// <param name="IsPlaceholder">
/// Whether it had an error: then its names are still emitted, with values that mean nothing, so that code which uses them shows no second error.
/// </param>
public sealed record Fact(
    string Id,
    string Name,
    string Label,
    EquatableArray<LocalizedText> Labels,
    string? Description,
    string? Subject,
    string? Note,
    FactKind Kind,
    Unit? Unit,
    NumberType? Type,
    EquatableArray<Observation> Observations,
    EquatableArray<string> Texts,
    EquatableArray<Change> Changes,
    EquatableArray<Revision> Revisions,
    string? Printed,
    Citation Citation,
    string? ReviewBy,
    bool IsPlaceholder);

/// <summary>The form of a fact.</summary>
public enum FactKind
{
    /// <summary>One figure as of a period (<c>value</c>).</summary>
    Figure,

    /// <summary>Figures over time (<c>values</c>).</summary>
    Series,

    /// <summary>One text (<c>text: ...</c>).</summary>
    Text,

    /// <summary>A list of texts (<c>text: [...]</c>).</summary>
    TextList,
}

/// <summary>A text in one language.</summary>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Text">The text.</param>
public readonly record struct LocalizedText(string Language, string Text);
