namespace ChangzhouFacts;

/// <summary>
/// Finds the place of an id in a list of ASCII ids, from characters or from UTF-8 bytes, without allocating or transcoding: ids are ASCII, so a
/// character and a byte that match have the same number.
/// </summary>
internal sealed class IdIndex
{
    // FNV-1a: short, and the same over characters as over the bytes of the same ASCII text.
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private readonly string[] _ids;

    // Open addressing with linear probing, at most half full; a slot holds a place counted from 1, or 0 for none.
    private readonly int[] _slots;

    /// <summary>Indexes the ids.</summary>
    /// <exception cref="InvalidOperationException">An id stands there twice.</exception>
    public IdIndex(string[] ids)
    {
        _ids = ids;
        int size = 2;
        while (size < ids.Length * 2L)
        {
            size *= 2;
        }

        _slots = new int[size];
        for (int place = 0; place < ids.Length; place++)
        {
            Preconditions.CheckState(!TryFind(ids[place].AsSpan(), out int slot), "Two facts of the collection have the same id.");
            _slots[slot] = place + 1;
        }
    }

    /// <summary>The id's place, or -1.</summary>
    public int Find(ReadOnlySpan<char> id) => TryFind(id, out int slot) ? _slots[slot] - 1 : -1;

    /// <summary>The id's place, or -1.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        uint hash = Offset;
        foreach (byte b in id)
        {
            hash = Mix(hash, b);
        }

        int slot = SlotOf(hash);
        for (; _slots[slot] != 0; slot = Next(slot))
        {
            if (AreEqual(_ids[_slots[slot] - 1], id))
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    private bool TryFind(ReadOnlySpan<char> id, out int slot)
    {
        uint hash = Offset;
        foreach (char c in id)
        {
            hash = Mix(hash, c);
        }

        for (slot = SlotOf(hash); _slots[slot] != 0; slot = Next(slot))
        {
            if (_ids[_slots[slot] - 1].AsSpan().SequenceEqual(id))
            {
                return true;
            }
        }

        return false;
    }

    private static uint Mix(uint hash, uint unit) => unchecked((hash ^ unit) * Prime);

    private int SlotOf(uint hash) => (int)(hash ^ (hash >> 15)) & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    private static bool AreEqual(string id, ReadOnlySpan<byte> utf8)
    {
        if (id.Length != utf8.Length)
        {
            return false;
        }

        for (int i = 0; i < utf8.Length; i++)
        {
            if (id[i] != utf8[i])
            {
                return false;
            }
        }

        return true;
    }
}
