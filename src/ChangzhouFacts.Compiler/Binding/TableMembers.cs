using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading.Csv;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The members of a family that a table has figures of, or the one fact that has them all.</summary>
/// <param name="table">The table.</param>
/// <param name="head">The head of the fact, or of the family.</param>
/// <param name="lists">The code lists of a family; none of a fact by itself.</param>
/// <param name="columns">The columns of their codes.</param>
/// <param name="skipsUnknown">Whether a row is left out whose code is not in its list.</param>
/// <param name="files">Takes the findings.</param>
internal sealed class TableMembers(
    CsvTable table, FactHead head, IReadOnlyList<BoundCodeList> lists, IReadOnlyList<int> columns, bool skipsUnknown, TableFiles files)
{
    // Lists have up to 100 000 codes, and a fact has three lists at most.
    private const int BitsOfPlace = 17;

    private readonly Dictionary<long, TableMember> _byPlaces = [];
    private readonly List<TableMember> _all = [];
    private readonly LastCode[] _last = new LastCode[lists.Count];
    private readonly HashSet<(int List, string Code)> _unknown = [];

    /// <summary>The members, in the order of their first figures.</summary>
    public IReadOnlyList<TableMember> All => _all;

    /// <summary>How many figures they have.</summary>
    public int Count { get; set; }

    /// <summary>Whether there is already more than a file may have, which is reported where it is counted.</summary>
    public bool AreTooMany => Count > FigureFactBinder.MaximumObservations || _all.Count > FileBinder.MaximumFacts;

    /// <summary>The member that a row is of; null where it is to be left out, or has something wrong in its codes, which is reported.</summary>
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

        // Rows of one code stand together in most tables, so that it is seldom looked up.
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

    // Of a code that many rows have, the first is enough.
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
