namespace ChangzhouFacts.Compiler;

/// <summary>What the project says about a facts file. A null or empty string means that it says nothing.</summary>
/// <param name="RootNamespace">The project's root namespace, as MSBuild has it; used where the file names no namespace.</param>
/// <param name="ClassName">The item's <c>ChangzhouFactsClass</c>; wins over the file's <c>class</c>.</param>
/// <param name="Namespace">The item's <c>ChangzhouFactsNamespace</c>; wins over the file's <c>namespace</c>.</param>
/// <param name="Visibility">The item's <c>ChangzhouFactsVisibility</c>; wins over the file's <c>visibility</c>.</param>
/// <param name="DefaultVisibility">The property <c>ChangzhouFactsVisibility</c>; used where neither item nor file says one.</param>
/// <param name="Lock">
/// The property <c>ChangzhouFactsLock</c>: what an unrecorded change of a published figure is, <c>warn</c>, <c>error</c>, <c>required</c>
/// (an error, also where there is no lock) or <c>off</c>.
/// By default an error where <paramref name="ContinuousIntegrationBuild"/> is true, else a warning.
/// </param>
/// <param name="ContinuousIntegrationBuild"><c>true</c> on a build server: where one of the properties <c>ContinuousIntegrationBuild</c>, <c>CI</c>, <c>GITHUB_ACTIONS</c> and <c>TF_BUILD</c> is.</param>
/// <param name="Today">The property <c>ChangzhouFactsToday</c>: the day to compare <c>review-by</c> with; without it nothing is compared, so that a build does not depend on the clock.</param>
public sealed record CompilationOptions(
    string? RootNamespace = null,
    string? ClassName = null,
    string? Namespace = null,
    string? Visibility = null,
    string? DefaultVisibility = null,
    string? Lock = null,
    string? ContinuousIntegrationBuild = null,
    string? Today = null);
