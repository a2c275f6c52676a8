namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// A long list of numbers, in chunks that never move. A table can have tens of millions of cells, and a list that doubles would copy
/// them all and need twice the memory.
/// </summary>
internal sealed class OffsetList
{
    // 16 KiB a chunk: a small table wastes little, and a large one allocates nothing on the large object heap.
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

    /// <summary>Removes all numbers after the first <paramref name="count"/>.</summary>
    public void Truncate(int count) => Count = count;
}
