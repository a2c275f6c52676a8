using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ChangzhouFacts;

/// <summary>The facts of a data set, in its order, found by id.</summary>
/// <remarks>
/// <para>A fact is made when it is first asked for; from then on everyone gets the same instance. Finding one that has been made allocates nothing, from a
/// string, from characters or from UTF-8 bytes. Ids are compared ordinally: case counts.</para>
/// <para>Immutable as seen from outside and safe to share between threads. Two collections are equal only if they are the same one.</para>
/// </remarks>
public sealed partial class FactCollection : IReadOnlyList<Fact>
{
    private readonly string[] _ids;
    private readonly Func<int, Fact> _create;
    private readonly Fact?[] _facts;
    private IdIndex? _index;

    /// <summary>Makes a collection. For generated code.</summary>
    /// <param name="ids">The ids in order, each once, in ASCII kebab-case.</param>
    /// <param name="create">
    /// Makes the fact at a place, counted from 0; its id is the one at that place. Called when a fact is first asked for; more than once only
    /// if several threads ask at the same time, and then one result is kept.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument or an id is null.</exception>
    /// <exception cref="ArgumentException">An id is not in ASCII kebab-case.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactCollection(string[] ids, Func<int, Fact> create)
    {
        _ids = (string[])Preconditions.CheckNotNull(ids, nameof(ids)).Clone();
        _create = Preconditions.CheckNotNull(create, nameof(create));
        _facts = new Fact[_ids.Length];
        foreach (string id in _ids)
        {
            Preconditions.CheckId(id, nameof(ids));
        }
    }

    /// <summary>The number of facts.</summary>
    public int Count => _ids.Length;

    /// <summary>The fact at a place in the data set's order.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <returns>The fact; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Fact this[int index]
    {
        get
        {
            Fact?[] facts = _facts;
            if ((uint)index >= (uint)facts.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "There is no fact at this place.");
            }

            return Volatile.Read(ref facts[index]) ?? Create(index);
        }
    }

    private IdIndex Index => Volatile.Read(ref _index) ?? Interlocked.CompareExchange(ref _index, new IdIndex(_ids), null) ?? _index;

    /// <summary>Finds a fact by its id.</summary>
    /// <param name="id">The id: <c>rd-expenditure-share-of-gdp</c>. Null is the id of no fact.</param>
    /// <param name="fact">The fact, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Fact? fact) => TryGet(id.AsSpan(), out fact);

    /// <summary>Finds a fact by the characters of its id.</summary>
    /// <inheritdoc cref="TryGet(string, out Fact)"/>
    public bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out Fact? fact) => TryGetAt(Index.Find(id), out fact);

    /// <summary>Finds a fact by its id in UTF-8.</summary>
    /// <inheritdoc cref="TryGet(string, out Fact)"/>
    public bool TryGet(ReadOnlySpan<byte> id, [NotNullWhen(true)] out Fact? fact) => TryGetAt(Index.Find(id), out fact);

    /// <summary>Enumerates the facts in order, making those that have not been asked for. The enumerator itself allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Fact> IEnumerable<Fact>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryGetAt(int place, [NotNullWhen(true)] out Fact? fact)
    {
        fact = place < 0 ? null : this[place];
        return fact is not null;
    }

    private Fact Create(int place)
    {
        Fact? made = _create(place);
        Preconditions.CheckState(made?.Id == _ids[place], "The fact that was made has another id than the collection.");
        return Interlocked.CompareExchange(ref _facts[place], made, null) ?? made!;
    }
}
