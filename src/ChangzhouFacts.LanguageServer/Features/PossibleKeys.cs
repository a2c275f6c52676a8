using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Outlines;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>Which keys can stand in a mapping beside those that it has.</summary>
internal static class PossibleKeys
{
    /// <summary>The keys that go with the others, those that must be there first.</summary>
    /// <param name="keys">The keys of such mappings.</param>
    /// <param name="mapping">The mapping; null where it has no key yet.</param>
    /// <param name="current">The entry that is being written, which does not count.</param>
    public static IEnumerable<Key> Of(KeyTable keys, OutlineMapping? mapping, OutlineEntry? current)
    {
        Key? form = FormOf(keys, mapping, current);
        return keys.Keys
            .Where(key => form is null || key == form || !keys.ExactlyOneOf.Contains(key))
            .Where(key => GoesWith(key, form, mapping) && GoesWithWords(key, mapping))
            .OrderBy(key => key.IsRequired || (form is not null && (key.RequiredIn & form.Forms) != 0) ? 0 : 1);
    }

    /// <summary>The key that a mapping has of those of which it has exactly one.</summary>
    public static Key? FormOf(KeyTable keys, OutlineMapping? mapping, OutlineEntry? current = null) =>
        keys.ExactlyOneOf.FirstOrDefault(key => mapping?.Find(key) is { } entry && entry != current);

    // A family has for each member what a figure has; its qualifier holds for all of them.
    private static bool GoesWith(Key key, Key? form, OutlineMapping? mapping)
    {
        if (!FactKeys.Table.Keys.Contains(key))
        {
            return true;
        }

        bool isFamily = mapping?.Has(FactKeys.By) == true;
        return isFamily && FactKeys.OfMembersAlone.Contains(key) ? false
            : form is null || (key.Forms & form.Forms) != 0 || (isFamily && key == FactKeys.Qualifier && form != FactKeys.Text);
    }

    private static bool GoesWithWords(Key key, OutlineMapping? mapping) =>
        key.OnlyWith is not { } condition || mapping?.Find(condition.Key)?.Value is not OutlineScalar { Text.Length: > 0 } word || condition.Words.Contains(word.Text);
}
