using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Reading.Csv;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads the codes of a list from a CSV file.</summary>
internal sealed class CodeListTable
{
    private const char Comma = ',';

    private readonly string _list;
    private readonly CsvTable _table;
    private readonly TableFiles _files;
    private readonly int _code;
    private readonly int _name;
    private readonly IReadOnlyList<(string Language, int Column)> _names;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    private CodeListTable(string list, CsvTable table, TableFiles files, int code, int name, IReadOnlyList<(string Language, int Column)> names)
    {
        _list = list;
        _table = table;
        _files = files;
        _code = code;
        _name = name;
        _names = names;
    }

    /// <summary>The valid codes, in the file's order, with their locations.</summary>
    /// <param name="list">The id of the list.</param>
    /// <param name="reader">Its keys.</param>
    /// <param name="files">The tables.</param>
    public static IReadOnlyList<(Code Code, Location Location)> Read(string list, MappingReader reader, TableFiles files)
    {
        DiagnosticBag diagnostics = reader.Values.Diagnostics;
        int refusedBefore = diagnostics.Refused;
        ScalarNode? file = reader.TextScalar(CodeListKeys.File);
        MappingReader columns = reader.OptionalMapping(CodeListKeys.Columns, CodeListColumnsKeys.Table);
        ScalarNode? code = columns.TextScalar(CodeListColumnsKeys.Code);
        ScalarNode? name = columns.TextScalar(CodeListColumnsKeys.Name);
        List<(string Language, ScalarNode Column)> names = ReadNames(columns);
        if (file is null || diagnostics.Refused > refusedBefore || files.Read(file, Comma, headerRow: 1) is not { } table)
        {
            return [];
        }

        var header = new TableHeader(table, "the table of a code list must have commas", files, diagnostics);
        int? codes = Find(code, CodeListColumnsKeys.Code);
        int? labels = Find(name, CodeListColumnsKeys.Name);
        List<(string, int?)> localized = names.ConvertAll(named => (named.Language, header.Find(named.Column)));
        if (codes is null || labels is null || localized.Exists(column => column.Item2 is null))
        {
            return [];
        }

        var found = new CodeListTable(list, table, files, codes.Value, labels.Value, localized.ConvertAll(column => (column.Item1, column.Item2!.Value)));
        if (table is { RowCount: 0, IsFaulty: false })
        {
            diagnostics.Report(Rules.Tables.NoCodes(), file.Location);
        }

        return found.ReadRows();

        int? Find(ScalarNode? given, Key key) => given is null ? header.FindUsual(key.Name, file.Location) : header.Find(given);
    }

    private static List<(string Language, ScalarNode Column)> ReadNames(MappingReader columns)
    {
        var names = new List<(string, ScalarNode)>();
        foreach (MappingNode.Entry entry in columns.Mapping(CodeListColumnsKeys.Names)?.Entries ?? [])
        {
            if (!LanguageTags.IsWellFormed(entry.Key.Text))
            {
                columns.Values.Diagnostics.Report(Rules.Schema.InvalidLanguage(entry.Key.Text), entry.Key.Location);
            }

            if (columns.Values.TextScalar(entry.Key.Text, entry.Value) is { } column)
            {
                names.Add((entry.Key.Text, column));
            }
        }

        return names;
    }

    private List<(Code Code, Location Location)> ReadRows()
    {
        var codes = new List<(Code, Location)>();
        for (int row = 0; row < _table.RowCount; row++)
        {
            CsvCell cell = _table[row, _code];
            if (cell.IsFaulty)
            {
                continue;
            }

            if (codes.Count == BoundCodeList.MostCodes)
            {
                _files.ReportOnce(Rules.Codes.TooManyCodes(), cell.Location);
                break;
            }

            if (ReadRow(row, cell) is { } code)
            {
                codes.Add((code, cell.Location));
            }
        }

        return codes;
    }

    private Code? ReadRow(int row, CsvCell cell)
    {
        string code = cell.TrimmedCharacters.ToString();
        CsvCell name = _table[row, _name];
        Finding? problem = code.Length == 0 ? Rules.Tables.NoCodeInList()
            : !BoundCodeList.IsCode(code) ? Rules.Codes.InvalidCode(code)
            : _rows.TryGetValue(code, out int first) ? Rules.Tables.CodeTwice(code, _table[first, _code].Location.Line)
            : null;
        if (problem is { } finding)
        {
            _files.ReportOnce(finding, cell.Location);
            return null;
        }

        _rows.Add(code, row);
        if (name.IsFaulty || name.IsBlank)
        {
            if (!name.IsFaulty)
            {
                _files.ReportOnce(Rules.Tables.NoName(), name.Location);
            }

            return null;
        }

        return new Code(_list, code, name.TrimmedCharacters.ToString()) { Labels = LabelsOf(row) };
    }

    private List<LocalizedText> LabelsOf(int row)
    {
        var labels = new List<LocalizedText>();
        foreach ((string language, int column) in _names)
        {
            CsvCell cell = _table[row, column];
            if (!cell.IsFaulty && !cell.IsBlank)
            {
                labels.Add(new LocalizedText(language, cell.TrimmedCharacters.ToString()));
            }
        }

        labels.Sort((left, right) => string.CompareOrdinal(left.Language, right.Language));
        return labels;
    }
}
