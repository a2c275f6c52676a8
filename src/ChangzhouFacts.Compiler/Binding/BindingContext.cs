using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>What the top level of a facts file says, and the binding of each fact needs.</summary>
/// <param name="Values">Reads single values, and receives the findings.</param>
/// <param name="Sources">The sources that facts and figures name.</param>
/// <param name="Defaults">The defaults for facts that say nothing themselves.</param>
/// <param name="Reviews">Checks the <c>review-by</c> dates.</param>
/// <param name="Subject">The default subject of the facts.</param>
/// <param name="Constants">Which constants are generated for facts that don't say.</param>
/// <param name="CodeLists">The code lists that a fact's <c>by</c> can name.</param>
/// <param name="Tables">The CSV files that facts can take their figures from.</param>
internal sealed record BindingContext(
    ValueReader Values, Sources Sources, Defaults Defaults, ReviewDates Reviews, string? Subject, Constants Constants, CodeLists CodeLists, TableFiles Tables)
{
    public DiagnosticBag Diagnostics => Values.Diagnostics;
}
