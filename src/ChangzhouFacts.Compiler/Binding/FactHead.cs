using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What is known of a fact before its figures or its text are bound.</summary>
/// <param name="Key">Its id, where it stands in the file.</param>
/// <param name="Id">Its id, or what stands for one that was refused.</param>
/// <param name="Label">What it says.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Citations">Where it stands; at least one place.</param>
internal sealed record FactHead(ScalarNode Key, string Id, string Label, string? Subject, IReadOnlyList<Citation> Citations)
{
    /// <summary>Where it stands first.</summary>
    public Citation Citation => Citations[0];
}
