namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>Rules on one subject, in the order of their IDs.</summary>
internal sealed class RuleGroup : List<Rule>
{
    /// <summary>Adds a rule.</summary>
    public Rule Add(string id, Severity severity, string title, string messageFormat)
    {
        var rule = new Rule(id, severity, title, messageFormat);
        Add(rule);
        return rule;
    }
}
