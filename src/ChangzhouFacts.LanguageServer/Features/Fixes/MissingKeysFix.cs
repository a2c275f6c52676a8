using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Outlines;

namespace ChangzhouFacts.LanguageServer.Features.Fixes;

/// <summary>Adds required keys, each with an example.</summary>
internal static class MissingKeysFix
{
    /// <summary>The fixes for a diagnostic.</summary>
    /// <param name="finding">The diagnostic.</param>
    /// <param name="all">All diagnostics of the file: all keys missing in one place are added at once.</param>
    /// <param name="context">The file.</param>
    public static IEnumerable<Fix> Of(Diagnostic finding, IReadOnlyList<Diagnostic> all, FixContext context)
    {
        if (MappingOf(finding, context) is not { Slot.Keys: { } keys } mapping || (mapping.Entries.Count == 0 && !mapping.IsFlow))
        {
            return [];
        }

        List<Key> lacking = LackingIn(finding, keys);
        if (finding.Rule.Id == RuleIds.MissingKey && lacking.Count > 1)
        {
            // Exactly one of several is required, so each is a fix.
            return lacking.Select(key => Add([key]));
        }

        IEnumerable<Key> others = all.Where(other => other.Rule.Id == finding.Rule.Id && other.Location == finding.Location)
            .Select(other => LackingIn(other, keys)).Where(some => some.Count == 1).SelectMany(some => some);
        return lacking.Count == 0 ? [] : [Add([.. others.Distinct()])];

        Fix Add(IReadOnlyList<Key> added) => new(
            "Add " + string.Join(", ", added.Select(key => $"'{key.Name}'")),
            context.AddEntries(mapping, [.. added.Select(key => $"{key.Name}: {Snippet.ExampleOf(key, context.Outline)}")]));
    }

    private static List<Key> LackingIn(Diagnostic finding, KeyTable keys)
    {
        string[] names = finding.Rule.Id switch
        {
            RuleIds.MissingKey => finding.Arguments[1].Split('\''),
            RuleIds.UnitNeedsKey => [finding.Arguments[1]],
            _ => [],
        };
        return keys.Keys.Where(key => names.Contains(key.Name)).ToList();
    }

    // A mapping with missing keys is identified by the position of the diagnostic: the key above it, or its own start.
    private static OutlineMapping? MappingOf(Diagnostic finding, FixContext context)
    {
        if (finding.Rule.Id != RuleIds.MissingKey)
        {
            return finding.Rule.Id == RuleIds.UnitNeedsKey ? context.FactAt(finding) : null;
        }

        int offset = context.OffsetOf(finding);
        return MappingsIn(context.Outline.Root).FirstOrDefault(mapping =>
            mapping.Slot.Keys?.Owner == finding.Arguments[0] && (mapping.Start == offset || (mapping.Owner as OutlineEntry)?.Key.Start == offset));
    }

    private static IEnumerable<OutlineMapping> MappingsIn(OutlineNode? node) => node switch
    {
        OutlineMapping mapping => mapping.Entries.SelectMany(entry => MappingsIn(entry.Value)).Prepend(mapping),
        OutlineSequence sequence => sequence.Items.SelectMany(MappingsIn),
        _ => [],
    };
}
