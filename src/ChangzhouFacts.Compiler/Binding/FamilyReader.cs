using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Splits the figures or texts of a family, nested by code, into members.</summary>
/// <param name="head">The family's head.</param>
/// <param name="form">The key that they are under.</param>
/// <param name="lists">The code lists, in the order of the nesting.</param>
/// <param name="values">Reads single values, and receives the findings.</param>
internal sealed class FamilyReader(FactHead head, Key form, IReadOnlyList<BoundCodeList> lists, ValueReader values)
{
    private readonly List<FactPart> _members = [];

    private DiagnosticBag Diagnostics => values.Diagnostics;

    /// <summary>The members, in the file's order.</summary>
    public IReadOnlyList<FactPart> Read(Node? node)
    {
        Read(node, []);
        return _members;
    }

    private void Read(Node? node, Code[] codes)
    {
        BoundCodeList list = lists[codes.Length];
        if (node is not MappingNode mapping)
        {
            if (node is { IsFaulty: false } and not RefusedNode)
            {
                Diagnostics.Report(Rules.Codes.TooShallow(list.List.Id, node.KindInWords), node.Location);
            }

            return;
        }

        if (mapping.Entries.Count == 0 && mapping.IsComplete)
        {
            Diagnostics.Report(Rules.Schema.EmptyList(codes.Length == 0 ? form.Name : codes[codes.Length - 1].Value), mapping.Location);
        }

        foreach (MappingNode.Entry entry in mapping.Entries)
        {
            // { 2020: 18 } instead of { FRA: { 2020: 18 } }: "codes belong here" helps more than "2020 is not a code".
            if (!list.Contains(entry.Key.Text) && IsLevelMissing(entry, codes.Length))
            {
                Diagnostics.Report(Rules.Codes.TooShallow(list.List.Id, $"'{HarmlessText.Word(entry.Key.Text)}'"), entry.Key.Location);
                continue;
            }

            if (list.Find(entry.Key, Diagnostics) is not { } code)
            {
                continue;
            }

            Code[] all = [.. codes, code];
            if (all.Length < lists.Count)
            {
                Read(entry.Value, all);
            }
            else
            {
                int refusedBefore = Diagnostics.Refused;
                bool isSound = CheckDepth(entry.Value);
                _members.Add(new FactPart(head.Of(entry.Key, all), isSound ? entry.Value : null) { IsFaulty = entry.Value.IsFaulty || Diagnostics.Refused > refusedBefore });
            }
        }
    }

    // Whether an entry belongs one level deeper: it is a period, or a code of the next list.
    private bool IsLevelMissing(MappingNode.Entry entry, int level) =>
        (form.Forms is FactForms.Values or FactForms.Since && Period.TryParse(entry.Key.Characters, out _) && entry.Value is not MappingNode { Entries: [{ Value: MappingNode }, ..] })
        || (level + 1 < lists.Count && lists[level + 1].Contains(entry.Key.Text));

    // Reports codes at the level of the figures.
    private bool CheckDepth(Node node)
    {
        if (node is MappingNode { Entries: [{ Key: var key }, ..] } && form.Forms != FactForms.Text && IsCodeTooMany(key.Text))
        {
            Diagnostics.Report(Rules.Codes.TooDeep(key.Text, lists[lists.Count - 1].List.Id), key.Location);
            return false;
        }

        return true;
    }

    private bool IsCodeTooMany(string key) => form.Forms == FactForms.Value
        ? !ObservationKeys.Table.Contains(key) && lists.Any(list => list.Contains(key))
        : !Period.TryParse(key, out _) && lists.Any(list => list.Contains(key));
}
