using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>A code list of the file, with the places of its codes.</summary>
internal sealed class BoundCodeList
{
    private const int MostCodes = 100_000;
    private const int LongestCode = 64;

    private readonly Dictionary<string, Code> _byValue = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<(Code Code, Location Location)> _codes;
    private bool _areNamesReported;

    private BoundCodeList(CodeList list, IReadOnlyList<(Code Code, Location Location)> codes, bool isUnreadable)
    {
        List = list;
        IsUnreadable = isUnreadable;
        _codes = codes;
        foreach (Code code in list.Codes)
        {
            _byValue.Add(code.Value, code);
        }
    }

    /// <summary>The list, with the codes that are right.</summary>
    public CodeList List { get; }

    /// <summary>Whether there may be codes that are not here, so that one that is not here means nothing.</summary>
    public bool IsUnreadable { get; }

    /// <summary>Stands for a list that cannot be read, which was reported.</summary>
    public static BoundCodeList Unreadable(string id) => new(new CodeList(id, []), [], isUnreadable: true);

    /// <summary>Reads a list of the file.</summary>
    public static BoundCodeList Read(ScalarNode key, MappingNode mapping, ValueReader values)
    {
        var list = new MappingReader(mapping, CodeListKeys.Table, key.Location, values);
        string? label = list.Text(CodeListKeys.Label);
        if (!list.Has(CodeListKeys.Values))
        {
            list.ReportMissing(CodeListKeys.Table.ExactlyOneOf);
            return Unreadable(key.Text);
        }

        int refusedBefore = values.Diagnostics.Refused;
        var codes = new List<(Code, Location)>();
        MappingNode? entries = list.Mapping(CodeListKeys.Values);
        if (entries is { Entries.Count: 0, IsComplete: true })
        {
            values.Diagnostics.Report(Rules.Schema.EmptyList(CodeListKeys.Values.Name), entries.Location);
        }

        foreach (MappingNode.Entry entry in entries?.Entries ?? [])
        {
            if (codes.Count == MostCodes)
            {
                values.Diagnostics.Report(Rules.Codes.TooManyCodes(), entry.Key.Location);
                break;
            }

            if (ReadCode(key.Text, entry, values) is { } code)
            {
                codes.Add((code, entry.Key.Location));
            }
        }

        bool isUnreadable = entries is not { IsComplete: true, IsFaulty: false } || values.Diagnostics.Refused > refusedBefore;
        return new BoundCodeList(new CodeList(key.Text, codes.ConvertAll(code => code.Item1)) { Label = label }, codes, isUnreadable);
    }

    /// <summary>Whether a text is a code.</summary>
    public static bool IsCode(string text) =>
        text.Length is > 0 and <= LongestCode && text[0] is not ('.' or '-') && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-');

    public bool Contains(string code) => _byValue.ContainsKey(code);

    /// <summary>The code that is written; null and reported if the list has none such.</summary>
    public Code? Find(ScalarNode code, DiagnosticBag diagnostics)
    {
        if (_byValue.TryGetValue(code.Text, out Code? known))
        {
            return known;
        }

        if (IsUnreadable)
        {
            diagnostics.RefuseSilently();
            return null;
        }

        string hint = diagnostics.IsFull ? "" : SpellingSuggestion.Hint(code.Text, _byValue.Keys);
        diagnostics.Report(Rules.Codes.UnknownCode(code.Text, List.Id, hint), code.Location);
        return null;
    }

    /// <summary>Reports the codes that would have the same C# name as one before; once, however often the list is used.</summary>
    /// <param name="nameOf">The name of a code where it stands.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public void CheckNames(Func<string, string> nameOf, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Code>(StringComparer.Ordinal);
        foreach ((Code code, Location location) in _areNamesReported ? [] : _codes)
        {
            string name = nameOf(code.Value);
            if (first.TryGetValue(name, out Code? other))
            {
                _areNamesReported = true;
                diagnostics.Report(Rules.Codes.SameName(code.Value, name, other.Value), location);
            }
            else
            {
                first.Add(name, code);
            }
        }
    }

    private static Code? ReadCode(string list, MappingNode.Entry entry, ValueReader values)
    {
        bool isCode = IsCode(entry.Key.Text);
        if (!isCode)
        {
            values.Diagnostics.Report(Rules.Codes.InvalidCode(entry.Key.Text), entry.Key.Location);
        }

        if (entry.Value is not MappingNode mapping)
        {
            return values.Text(entry.Key.Text, entry.Value) is { } text && isCode ? new Code(list, entry.Key.Text, text) : null;
        }

        var reader = new MappingReader(mapping, CodeKeys.Table, entry.Key.Location, values);
        string? label = reader.Text(CodeKeys.Label);
        IReadOnlyList<LocalizedText> labels = LabelReader.Read(reader.Mapping(CodeKeys.Labels), values);
        return label is not null && isCode ? new Code(list, entry.Key.Text, label) { Labels = labels } : null;
    }
}
