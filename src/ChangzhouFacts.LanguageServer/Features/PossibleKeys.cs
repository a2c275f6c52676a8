using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Outlines;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>The keys that can be added to a mapping.</summary>
internal static class PossibleKeys
{
    /// <summary>The keys that can be combined with the existing ones, required keys first.</summary>
    /// <param name="keys">The key table of the mapping.</param>
    /// <param name="mapping">The mapping; null if it has no key yet.</param>
    /// <param name="current">The entry being written, which is ignored.</param>
    public static IEnumerable<Key> Of(KeyTable keys, OutlineMapping? mapping, OutlineEntry? current)
    {
        Key? form = FormOf(keys, mapping, current);
        return keys.Keys
            .Where(key => form is null || key == form || !keys.ExactlyOneOf.Contains(key))
            .Where(key => GoesWith(key, form, mapping) && GoesWithWords(key, mapping))
            .OrderBy(key => key.IsRequired || (form is not null && (key.RequiredIn & form.Forms) != 0) ? 0 : 1);
    }

    /// <summary>The mapping's key from the group of which exactly one is required.</summary>
    public static Key? FormOf(KeyTable keys, OutlineMapping? mapping, OutlineEntry? current = null) =>
        keys.ExactlyOneOf.FirstOrDefault(key => mapping?.Find(key) is { } entry && entry != current);

    // In a family, the figures of each member can have the keys of a figure; the family's qualifier applies to all members.
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
