namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>A rule for facts files. All rules are in <see cref="Rules"/>.</summary>
/// <param name="Id"><c>CZF</c> and four digits; never reused for another meaning.</param>
/// <param name="Severity">The severity of its findings.</param>
/// <param name="Title">What is wrong, as a short heading.</param>
/// <param name="MessageFormat">What is wrong and what is allowed, in one sentence; <c>{0}</c>, <c>{1}</c> are the finding's arguments.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string MessageFormat)
{
    /// <summary>The section of the documentation with a wrong and a right example.</summary>
    public string HelpLink => "https://github.com/changzhoufacts/changzhoufacts/blob/main/docs/diagnostics.md#" + Id.ToLowerInvariant();

    /// <summary>A finding of this rule. Each argument becomes one line of harmless text.</summary>
    internal Finding Found(params string[] arguments) => new(this, new EquatableArray<string>(arguments.Select(HarmlessText.Phrase)));
}
