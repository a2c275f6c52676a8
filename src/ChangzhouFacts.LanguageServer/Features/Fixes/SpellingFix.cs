using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.LanguageServer.Features.Fixes;

/// <summary>Writes the word that was probably meant.</summary>
internal static class SpellingFix
{
    public static IEnumerable<Fix> Of(Diagnostic finding, FixContext context)
    {
        string? meant = finding.Arguments.Select(SpellingSuggestion.Asked).FirstOrDefault(word => word is not null);
        if (meant is null)
        {
            yield break;
        }

        // Of a unit the message can name the key, too: 'unit: percent'.
        string word = finding.Rule.Id == RuleIds.UnknownUnit ? meant[(meant.LastIndexOf(' ') + 1)..] : meant;
        string written = word.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or '/' or ':' or '[' or ']' or '(' or ')') ? word : $"'{word}'";
        int start = context.OffsetOf(finding);
        yield return new Fix($"Write '{word}'", context.Replace(start, start + finding.Location.Length, written));
    }
}
