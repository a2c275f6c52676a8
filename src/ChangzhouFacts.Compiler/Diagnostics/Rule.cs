namespace ChangzhouFacts.Compiler.Diagnostics;

/// <summary>One thing that can be wrong with a facts file. All of them are in <see cref="Rules"/>.</summary>
/// <param name="Id"><c>CZF</c> and four digits; never reused for another meaning.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">What is wrong and what is allowed, in one sentence; <c>{0}</c>, <c>{1}</c> take the finding's arguments.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string MessageFormat)
{
    /// <summary>The page that shows a wrong and a right example.</summary>
    public string HelpLink => "https://github.com/changzhoufacts/changzhoufacts/blob/main/docs/diagnostics.md#" + Id.ToLowerInvariant();

    /// <summary>A finding of this rule. What it quotes becomes one line of harmless text.</summary>
    internal Finding Found(params string[] arguments) => new(this, new EquatableArray<string>(arguments.Select(HarmlessText.Phrase)));
}
