namespace ChangzhouFacts.Compiler;

/// <summary>The project's settings for a facts file. Null or empty means not set.</summary>
/// <param name="RootNamespace">The project's root namespace from MSBuild; used if the file names no namespace.</param>
/// <param name="ClassName">The item's <c>ChangzhouFactsClass</c>; overrides the file's <c>class</c>.</param>
/// <param name="Namespace">The item's <c>ChangzhouFactsNamespace</c>; overrides the file's <c>namespace</c>.</param>
/// <param name="Visibility">The item's <c>ChangzhouFactsVisibility</c>; overrides the file's <c>visibility</c>.</param>
/// <param name="DefaultVisibility">The property <c>ChangzhouFactsVisibility</c>; used if neither the item nor the file sets it.</param>
/// <param name="Lock">
/// The property <c>ChangzhouFactsLock</c>: how to report an unrecorded change of a published figure, <c>warn</c>, <c>error</c>,
/// <c>required</c> (an error; a missing lock is one too) or <c>off</c>.
/// By default an error if <paramref name="ContinuousIntegrationBuild"/> is true, else a warning.
/// </param>
/// <param name="ContinuousIntegrationBuild">
/// <c>true</c> on a build server: if <c>ContinuousIntegrationBuild</c>, <c>CI</c>, <c>GITHUB_ACTIONS</c> or <c>TF_BUILD</c> is true.
/// </param>
/// <param name="Today">
/// The property <c>ChangzhouFactsToday</c>: the date to compare <c>review-by</c> with, in ISO 8601. Without it nothing is compared,
/// so that a build does not depend on the clock.
/// </param>
public sealed record CompilationOptions(
    string? RootNamespace = null,
    string? ClassName = null,
    string? Namespace = null,
    string? Visibility = null,
    string? DefaultVisibility = null,
    string? Lock = null,
    string? ContinuousIntegrationBuild = null,
    string? Today = null);
