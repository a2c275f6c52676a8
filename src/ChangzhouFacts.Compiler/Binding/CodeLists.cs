using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Names;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The code lists of a file.</summary>
internal sealed class CodeLists
{
    private readonly Dictionary<string, BoundCodeList> _byId = new(StringComparer.Ordinal);
    private readonly List<BoundCodeList> _all = [];
    private readonly bool _areUnreadable;

    private CodeLists(bool areUnreadable) => _areUnreadable = areUnreadable;

    /// <summary>All lists that have an id, in the file's order.</summary>
    public IReadOnlyList<CodeList> All => _all.ConvertAll(list => list.List);

    /// <summary>Reads the lists.</summary>
    /// <param name="file">The file.</param>
    /// <param name="tables">The CSV files that codes can come from.</param>
    /// <param name="className">The name of the set's class; null if it is unknown.</param>
    /// <param name="haveNames">Whether constants are generated, so that codes have C# names.</param>
    public static CodeLists Read(MappingReader file, TableFiles tables, string? className, bool haveNames)
    {
        Node? node = file.Find(FileKeys.Codes);
        MappingNode? mapping = file.Mapping(FileKeys.Codes);
        var lists = new CodeLists(areUnreadable: (node is not null && mapping is null) || mapping is { IsComplete: false } || (node is null && !file.IsComplete));
        var names = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (MappingNode.Entry entry in mapping?.Entries ?? [])
        {
            bool isId = Ids.Check(entry.Key, file.Values.Diagnostics);
            MappingNode? list = file.Values.Mapping(entry.Key.Text, entry.Value);
            if (!isId)
            {
                continue;
            }

            BoundCodeList bound = list is null ? BoundCodeList.Unreadable(entry.Key.Text) : BoundCodeList.Read(entry.Key, list, file.Values, tables);
            lists.Add(bound, entry.Key, names, file.Values.Diagnostics);
            if (haveNames && className is not null && bound.List.Codes.Count <= CompiledSet.MostCodesWithConstants)
            {
                string listName = CodeNames.OfList(bound.List.Id, className);
                bound.CheckNames(code => CodeNames.OfConstant(code, listName, className), file.Values.Diagnostics);
            }
        }

        return lists;
    }

    /// <summary>The lists that a fact's <c>by</c> names; null if one of them is invalid, which is reported.</summary>
    public IReadOnlyList<BoundCodeList>? ReadBy(MappingReader fact)
    {
        const int MostLists = 3;
        Node? node = fact.Find(FactKeys.By);
        var list = node as SequenceNode;
        DiagnosticBag diagnostics = fact.Values.Diagnostics;
        if (list is { IsFaulty: false } && list.Items.Count is 0 or > MostLists)
        {
            diagnostics.Report(
                list.Items.Count == 0 ? Rules.Schema.EmptyList(FactKeys.By.Name) : Rules.Codes.TooManyLists(list.Items.Count),
                list.Items.Count == 0 ? list.Location : list.Items[MostLists].Location);
            return null;
        }

        var found = new List<BoundCodeList>();
        bool areSound = true;
        foreach (Node item in list?.Items ?? [node!])
        {
            ScalarNode? id = fact.Values.RefuseNull(FactKeys.By.Name, fact.Values.Scalar(FactKeys.By.Name, item, FactKeys.By.Takes.InWords));
            if (id is null || Find(id, diagnostics) is not { } known)
            {
                areSound = false;
            }
            else if (found.Contains(known))
            {
                areSound = false;
                diagnostics.Report(Rules.Codes.ListTwice(id.Text), id.Location);
            }
            else
            {
                found.Add(known);
            }
        }

        return areSound && found.TrueForAll(known => !known.IsUnreadable) ? found : null;
    }

    private BoundCodeList? Find(ScalarNode id, DiagnosticBag diagnostics)
    {
        if (_byId.TryGetValue(id.Text, out BoundCodeList? known))
        {
            return known;
        }

        if (!_areUnreadable)
        {
            diagnostics.Report(Rules.Codes.UnknownList(id.Text, diagnostics.IsFull ? "" : SpellingSuggestion.Hint(id.Text, _byId.Keys.ToArray())), id.Location);
        }
        else
        {
            diagnostics.RefuseSilently();
        }

        return null;
    }

    private void Add(BoundCodeList list, ScalarNode key, Dictionary<string, ScalarNode> names, DiagnosticBag diagnostics)
    {
        _byId.Add(list.List.Id, list);
        _all.Add(list);
        string name = Identifiers.ToPascalCase(list.List.Id);
        if (names.TryGetValue(name, out ScalarNode? first))
        {
            diagnostics.Report(Rules.Schema.SameName(key.Text, name, first.Text, first.Location.Line), key.Location);
        }
        else
        {
            names.Add(name, key);
        }
    }
}
