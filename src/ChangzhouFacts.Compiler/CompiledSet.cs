namespace ChangzhouFacts.Compiler;

/// <summary>A facts file, checked and bound: its facts as records, and what generated code and the tool need beside them.</summary>
/// <param name="Set">The facts without errors.</param>
/// <param name="Class">The C# class that they become.</param>
/// <param name="Facts">All facts that have a usable name, those with errors as placeholders, in the file's order.</param>
/// <param name="Sources">The sources, in the file's order.</param>
/// <param name="Units">Each distinct unit once, in the order of first use, those of placeholders too.</param>
public sealed record CompiledSet(
    FactSet Set, CompiledClass Class, IReadOnlyList<CompiledFact> Facts, IReadOnlyList<CompiledSource> Sources, IReadOnlyList<Unit> Units)
{
    /// <summary>Up to so many codes of a list have a constant each.</summary>
    public const int MostCodesWithConstants = 1_000;

    /// <summary>The families, in the file's order, those without a sound member too.</summary>
    public IReadOnlyList<CompiledFamily> Families { get; init; } = [];

    /// <summary>Whether the codes of the set's lists have constants.</summary>
    public bool HaveCodesConstants { get; init; }
}

/// <summary>The C# class that a facts file becomes.</summary>
/// <param name="Name">Its name, not yet escaped.</param>
/// <param name="Namespace">Its namespace, not yet escaped; empty for the global one.</param>
/// <param name="IsPublic">Whether it is public; else internal.</param>
public sealed record CompiledClass(string Name, string Namespace, bool IsPublic)
{
    /// <summary>Namespace and class, as a person writes them.</summary>
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;
}

/// <summary>A source with what only a check of its text needs.</summary>
/// <param name="Source">The source.</param>
/// <param name="BodyStartsAtBlock">Which blank-line-separated block of its text is paragraph 1.</param>
/// <param name="Sha256">The SHA-256 of its text, 64 hexadecimal digits.</param>
/// <param name="PrintedRequired">Whether each figure from it must give its printed words.</param>
public sealed record CompiledSource(Source Source, int? BodyStartsAtBlock, string? Sha256, bool PrintedRequired);
