using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Outlines;

namespace ChangzhouFacts.LanguageServer.Features.Fixes;

/// <summary>Adds the keys that must be there, with an example each.</summary>
internal static class MissingKeysFix
{
    /// <summary>The fixes of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="all">All findings of the file: what lacks at one place is added at once.</param>
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
            // One of several, so each is a way.
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

    // What lacks a key is named by where it was found: the key above it, or its own beginning.
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
