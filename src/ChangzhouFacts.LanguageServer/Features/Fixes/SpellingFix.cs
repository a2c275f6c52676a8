using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.LanguageServer.Features.Fixes;

/// <summary>Replaces a word with the suggested one.</summary>
internal static class SpellingFix
{
    public static IEnumerable<Fix> Of(Diagnostic finding, FixContext context)
    {
        string? meant = finding.Arguments.Select(SpellingSuggestion.Asked).FirstOrDefault(word => word is not null);
        if (meant is null)
        {
            yield break;
        }

        // For a unit, the message may include the key: 'unit: percent'.
        string word = finding.Rule.Id == RuleIds.UnknownUnit ? meant[(meant.LastIndexOf(' ') + 1)..] : meant;
        string written = word.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or ':' or '[' or ']' or '(' or ')') ? word : $"'{word}'";
        int start = context.OffsetOf(finding);
        yield return new Fix($"Write '{word}'", context.Replace(start, start + finding.Location.Length, written));
    }
}
