using System.Globalization;

namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>A finding at a place in a facts file. Value-equal.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Location">Where the offending text begins and ends.</param>
/// <param name="Arguments">The words that the message quotes; one line of harmless text each, see <c>HarmlessText</c>.</param>
/// <param name="Severity">How bad it is here; the rule's own severity unless the project says otherwise.</param>
/// <param name="IsInLock">Whether the place is in the lock file, and not in the facts file.</param>
public sealed record Diagnostic(Rule Rule, Location Location, EquatableArray<string> Arguments, Severity Severity, bool IsInLock = false)
{
    /// <summary>A finding in the facts file, as bad as its rule says.</summary>
    public Diagnostic(Finding finding, Location location)
        : this(finding.Rule, location, finding.Arguments, finding.Rule.Severity)
    {
    }

    /// <summary>The finding in one sentence.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, Arguments.ToArray<object>());
}
