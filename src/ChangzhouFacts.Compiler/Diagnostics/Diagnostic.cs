using System.Globalization;

namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>A finding with its location. Compared by value.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Location">Where the offending text begins and ends.</param>
/// <param name="Arguments">The parts that the message quotes; each is one line of harmless text, see <c>HarmlessText</c>.</param>
/// <param name="Severity">Its severity: that of the rule, unless the project sets another.</param>
/// <param name="IsInLock">Whether the location is in the lock file instead of the facts file.</param>
public sealed record Diagnostic(Rule Rule, Location Location, EquatableArray<string> Arguments, Severity Severity, bool IsInLock = false)
{
    /// <summary>A finding in the facts file, with the severity of its rule.</summary>
    public Diagnostic(Finding finding, Location location)
        : this(finding.Rule, location, finding.Arguments, finding.Rule.Severity)
    {
    }

    /// <summary>The finding in one sentence.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.ToArray<object>());
}
