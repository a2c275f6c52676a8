namespace ChangzhouFacts.Compiler.Model;

/// <summary>Where a figure stands.</summary>
/// <param name="SourceId">The id of one of the set's sources.</param>
/// <param name="At">The place in it, in free words ("paragraph 4").</param>
public sealed record Citation(string SourceId, string? At);
