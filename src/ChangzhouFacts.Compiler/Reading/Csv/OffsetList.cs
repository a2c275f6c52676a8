namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// Many numbers in order. They stand in pieces that never move: a table can have tens of millions of cells, and a list that doubles would
/// copy them all and hold them twice.
/// </summary>
internal sealed class OffsetList
{
    // 16 KiB a piece: a small table wastes little, and a large one has no array that the collector would hold apart.
    private const int IndexBits = 12;
    private const int IndexMask = (1 << IndexBits) - 1;

    private readonly List<int[]> _pieces = [];

    public int Count { get; private set; }

    public int this[int index] => _pieces[index >> IndexBits][index & IndexMask];

    public void Add(int number)
    {
        int piece = Count >> IndexBits;
        if (piece == _pieces.Count)
        {
            _pieces.Add(new int[1 << IndexBits]);
        }

        _pieces[piece][Count & IndexMask] = number;
        Count++;
    }

    /// <summary>Drops all numbers from that many on.</summary>
    public void Truncate(int count) => Count = count;
}
