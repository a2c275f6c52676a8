using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What a facts file says above its facts, by which each of them is bound.</summary>
/// <param name="Values">Reads single values, and takes the findings.</param>
/// <param name="Sources">The sources that facts and figures name.</param>
/// <param name="Defaults">What facts take that have none of their own.</param>
/// <param name="Reviews">Checks the days by which facts are to be looked at again.</param>
/// <param name="Subject">What the facts are about, unless they say otherwise.</param>
/// <param name="Constants">What is generated of the facts, unless they say otherwise.</param>
/// <param name="CodeLists">The code lists that facts are broken down by.</param>
/// <param name="Tables">The tables that figures can stand in.</param>
internal sealed record BindingContext(
    ValueReader Values, Sources Sources, Defaults Defaults, ReviewDates Reviews, string? Subject, Constants Constants, CodeLists CodeLists, TableFiles Tables)
{
    public DiagnosticBag Diagnostics => Values.Diagnostics;
}
