using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>A code list, with the locations of its codes.</summary>
internal sealed class BoundCodeList
{
    /// <summary>The maximum number of codes in a list.</summary>
    public const int MostCodes = 100_000;

    private const int LongestCode = 64;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<(Code Code, Location Location)> _codes;
    private bool _areNamesReported;

    private BoundCodeList(CodeList list, IReadOnlyList<(Code Code, Location Location)> codes, bool isUnreadable)
    {
        List = list;
        IsUnreadable = isUnreadable;
        _codes = codes;
        foreach (Code code in list.Codes)
        {
            _places.Add(code.Value, _places.Count);
        }
    }

    /// <summary>The list, with its valid codes.</summary>
    public CodeList List { get; }

    /// <summary>Whether codes may be missing here because of an error. Then a code that is not found is not an error.</summary>
    public bool IsUnreadable { get; }

    /// <summary>A substitute for a list that cannot be read, which was reported.</summary>
    public static BoundCodeList Unreadable(string id) => new(new CodeList(id, []), [], isUnreadable: true);

    /// <summary>Reads a list of the file.</summary>
    /// <param name="key">Its id.</param>
    /// <param name="mapping">Its mapping.</param>
    /// <param name="values">Reads single values, and receives the findings.</param>
    /// <param name="tables">The CSV files that its codes can come from.</param>
    public static BoundCodeList Read(ScalarNode key, MappingNode mapping, ValueReader values, TableFiles tables)
    {
        var list = new MappingReader(mapping, CodeListKeys.Table, key.Location, values);
        string? label = list.Text(CodeListKeys.Label);
        if (ReadForm(list) is not { } form)
        {
            return Unreadable(key.Text);
        }

        int refusedBefore = values.Diagnostics.Refused;
        IReadOnlyList<(Code Code, Location Location)> codes = form == CodeListKeys.File ? CodeListTable.Read(key.Text, list, tables) : ReadValues(key.Text, list);
        bool isUnreadable = list.Find(form) is not { IsFaulty: false } or MappingNode { IsComplete: false } || values.Diagnostics.Refused > refusedBefore;
        return new BoundCodeList(new CodeList(key.Text, codes.Select(code => code.Code).ToList()) { Label = label }, codes, isUnreadable);
    }

    /// <summary>Whether a text is a code.</summary>
    public static bool IsCode(string text) => text.Length <= LongestCode && Preconditions.IsCode(text);

    public bool Contains(string code) => _places.ContainsKey(code);

    /// <summary>The index of a code in the list, from 0; -1 if it is not there.</summary>
    public int PlaceOf(string code) => _places.TryGetValue(code, out int place) ? place : -1;

    /// <summary>The code at this place of the file; null, and reported, if it is not in the list.</summary>
    public Code? Find(ScalarNode code, DiagnosticBag diagnostics)
    {
        if (_places.TryGetValue(code.Text, out int place))
        {
            return List.Codes[place];
        }

        if (IsUnreadable)
        {
            diagnostics.RefuseSilently();
            return null;
        }

        diagnostics.Report(NotFound(code.Text, diagnostics), code.Location);
        return null;
    }

    /// <summary>The finding that a code is not in the list, with the nearest one.</summary>
    public Finding NotFound(string code, DiagnosticBag diagnostics) =>
        Rules.Codes.UnknownCode(code, List.Id, diagnostics.IsFull ? "" : SpellingSuggestion.Hint(code, _places.Keys));

    /// <summary>Reports each code that has the same C# name as an earlier one; once, however many facts use the list.</summary>
    /// <param name="nameOf">Returns the C# name of a code.</param>
    /// <param name="diagnostics">Receives the findings.</param>
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

    // The key that the codes are under.
    private static Key? ReadForm(MappingReader list)
    {
        Key? form = list.ReadForm();
        if (form == CodeListKeys.Values && list.FindKey(CodeListKeys.Columns) is { } columns)
        {
            list.Values.Diagnostics.Report(Rules.Schema.MisplacedKey(columns.Text, CodeListKeys.Values.Name, "only a file has columns"), columns.Location);
        }

        return form;
    }

    private static List<(Code Code, Location Location)> ReadValues(string list, MappingReader reader)
    {
        DiagnosticBag diagnostics = reader.Values.Diagnostics;
        var codes = new List<(Code, Location)>();
        MappingNode? entries = reader.Mapping(CodeListKeys.Values);
        if (entries is { Entries.Count: 0, IsComplete: true })
        {
            diagnostics.Report(Rules.Schema.EmptyList(CodeListKeys.Values.Name), entries.Location);
        }

        foreach (MappingNode.Entry entry in entries?.Entries ?? [])
        {
            if (codes.Count == MostCodes)
            {
                diagnostics.Report(Rules.Codes.TooManyCodes(), entry.Key.Location);
                break;
            }

            if (ReadCode(list, entry, reader.Values) is { } code)
            {
                codes.Add((code, entry.Key.Location));
            }
        }

        return codes;
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
