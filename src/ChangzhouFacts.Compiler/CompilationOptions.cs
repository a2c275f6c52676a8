namespace ChangzhouFacts.Compiler;

/// <summary>What the project says about a facts file. A null or empty string means that it says nothing.</summary>
/// <param name="RootNamespace">The project's root namespace, as MSBuild has it; used where the file names no namespace.</param>
/// <param name="ClassName">The item's <c>ChangzhouFactsClass</c>; wins over the file's <c>class</c>.</param>
/// <param name="Namespace">The item's <c>ChangzhouFactsNamespace</c>; wins over the file's <c>namespace</c>.</param>
/// <param name="Visibility">The item's <c>ChangzhouFactsVisibility</c>; wins over the file's <c>visibility</c>.</param>
/// <param name="DefaultVisibility">The property <c>ChangzhouFactsVisibility</c>; used where neither item nor file says one.</param>
public sealed record CompilationOptions(
    string? RootNamespace = null,
    string? ClassName = null,
    string? Namespace = null,
    string? Visibility = null,
    string? DefaultVisibility = null);
