using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading.Csv;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The members of a family for which a table has figures, or the single fact that has them all.</summary>
/// <param name="table">The table.</param>
/// <param name="head">The head of the fact, or of the family.</param>
/// <param name="lists">The code lists of a family; empty for a single fact.</param>
/// <param name="columns">The columns of their codes.</param>
/// <param name="skipsUnknown">Whether a row with an unknown code is skipped.</param>
/// <param name="files">Receives the findings.</param>
internal sealed class TableMembers(
    CsvTable table, FactHead head, IReadOnlyList<BoundCodeList> lists, IReadOnlyList<int> columns, bool skipsUnknown, TableFiles files)
{
    // A list has at most 100 000 codes, and a fact has at most three lists.
    private const int BitsOfPlace = 17;

    private readonly Dictionary<long, TableMember> _byPlaces = [];
    private readonly List<TableMember> _all = [];
    private readonly LastCode[] _last = new LastCode[lists.Count];
    private readonly HashSet<(int List, string Code)> _unknown = [];

    /// <summary>The members, in the order of their first figures.</summary>
    public IReadOnlyList<TableMember> All => _all;

    /// <summary>The number of their figures.</summary>
    public int Count { get; set; }

    /// <summary>Whether this is already more than a file may have, which the caller reports.</summary>
    public bool AreTooMany => Count > FigureFactBinder.MaximumObservations || _all.Count > FileBinder.MaximumFacts;

    /// <summary>The member of a row; null if the row is skipped or has an invalid code, which is reported.</summary>
    public TableMember? Find(int row)
    {
        long places = 0;
        for (int i = 0; i < lists.Count; i++)
        {
            int place = PlaceOf(i, table[row, columns[i]]);
            if (place < 0)
            {
                return null;
            }

            places = (places << BitsOfPlace) | (long)place;
        }

        if (!_byPlaces.TryGetValue(places, out TableMember? member))
        {
            member = lists.Count == 0
                ? new TableMember(head.Key, [])
                : new TableMember(table[row, columns[columns.Count - 1]].ToNode(isPlain: true), lists.Select((list, i) => list.List.Codes[_last[i].Place]).ToArray());
            _byPlaces.Add(places, member);
            _all.Add(member);
        }

        return member;
    }

    private int PlaceOf(int list, CsvCell cell)
    {
        if (cell.IsFaulty)
        {
            return -1;
        }

        // Most tables are sorted by code, so a code is usually that of the row before.
        ReadOnlySpan<char> characters = cell.TrimmedCharacters;
        if (_last[list].Text is { } last && characters.SequenceEqual(last.AsSpan()))
        {
            return _last[list].Place;
        }

        string code = characters.ToString();
        int place = lists[list].PlaceOf(code);
        if (place < 0 && !skipsUnknown)
        {
            ReportUnknown(list, code, cell);
        }

        if (place >= 0)
        {
            _last[list] = new LastCode(code, place);
        }

        return place;
    }

    // Reports an unknown code only once, however many rows have it.
    private void ReportUnknown(int list, string code, CsvCell cell)
    {
        if (code.Length == 0)
        {
            files.ReportOnce(Rules.Tables.NoCode(lists[list].List.Id), cell.Location);
        }
        else if (_unknown.Add((list, code)))
        {
            files.ReportUnknownCode(lists[list], code, cell);
        }
    }

    private readonly record struct LastCode(string? Text, int Place);
}
