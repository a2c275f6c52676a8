using System.Globalization;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>A finding at a place in a facts file. Value-equal.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Location">Where the offending text begins and ends.</param>
/// <param name="Arguments">The words that the message quotes; one line of harmless text each, see <c>Quoting</c>.</param>
public sealed record Diagnostic(Rule Rule, Location Location, EquatableArray<string> Arguments)
{
    /// <summary>The finding in one sentence.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.ToArray<object>());
}
