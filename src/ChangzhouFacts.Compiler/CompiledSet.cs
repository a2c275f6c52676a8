namespace ChangzhouFacts.Compiler;

/// <summary>A checked facts file: its facts as records, and what generated code and the tool also need.</summary>
/// <param name="Set">The facts that have no errors.</param>
/// <param name="Class">The C# class to generate.</param>
/// <param name="Facts">All facts with a usable name, in the file's order; those with errors as placeholders.</param>
/// <param name="Sources">The sources, in the file's order.</param>
/// <param name="Units">Each distinct unit once, in the order of first use, including those of placeholders.</param>
public sealed record CompiledSet(
    FactSet Set, CompiledClass Class, IReadOnlyList<CompiledFact> Facts, IReadOnlyList<CompiledSource> Sources, IReadOnlyList<Unit> Units)
{
    /// <summary>A list with more codes than this has no constants for them.</summary>
    public const int MostCodesWithConstants = 1_000;

    /// <summary>The families, in the file's order, including those without a valid member.</summary>
    public IReadOnlyList<CompiledFamily> Families { get; init; } = [];

    /// <summary>Whether constants are generated for codes.</summary>
    public bool HaveCodesConstants { get; init; }
}

/// <summary>The C# class that is generated from a facts file.</summary>
/// <param name="Name">Its name, not yet escaped.</param>
/// <param name="Namespace">Its namespace, not yet escaped; empty for the global one.</param>
/// <param name="IsPublic">Whether it is public; otherwise internal.</param>
public sealed record CompiledClass(string Name, string Namespace, bool IsPublic)
{
    /// <summary>The full name, without escapes.</summary>
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;
}

/// <summary>A source, with what is needed to check its text.</summary>
/// <param name="Source">The source.</param>
/// <param name="BodyStartsAtBlock">The number, from 1, of the block of its text that is paragraph 1; null if not given.</param>
/// <param name="Sha256">The SHA-256 of its text, 64 hexadecimal digits; null if not given.</param>
/// <param name="PrintedRequired">Whether each figure from it needs its printed words.</param>
public sealed record CompiledSource(Source Source, int? BodyStartsAtBlock, string? Sha256, bool PrintedRequired);
