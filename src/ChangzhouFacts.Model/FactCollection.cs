using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ChangzhouFacts.Image;

namespace ChangzhouFacts;

/// <summary>The facts of a data set, in its order, found by id.</summary>
/// <remarks>
/// <para>A fact is made when it is first asked for; from then on everyone gets the same instance. Finding one that has been made allocates nothing, from a
/// string, from characters or from UTF-8 bytes. Ids are compared ordinally: case counts.</para>
/// <para>Immutable as seen from outside and safe to share between threads. Two collections are equal only if they are the same one.</para>
/// </remarks>
public sealed partial class FactCollection : IReadOnlyList<Fact>
{
    // Stands at the place of no fact, and nobody gets to see it: so a lookup need not tell one that is not there from one that has not been made.
    private static readonly Fact NoFact = new("none", "None", new Citation(new Source("none", "None")), ["None"]);

    private readonly ImagePieces _image;
    private readonly Fact?[] _facts;
    private readonly Source?[] _sources;
    private readonly Unit?[] _units;
    private readonly Code?[] _codes;
    private FactSet? _set;

    /// <summary>Makes the collection of the facts in an image. For generated code.</summary>
    /// <param name="image">Gives the image; it is asked for at each lookup, and always gives the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is null.</exception>
    /// <exception cref="NotSupportedException">The image is damaged, or one of a later version than this library reads.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactCollection(FactsImageSource image)
        : this(new ImagePieces(Preconditions.CheckNotNull(image, nameof(image)), segments: null))
    {
    }

    /// <summary>Makes the collection of the facts in the image of a large data set. For generated code.</summary>
    /// <param name="image">Gives the first piece of the image.</param>
    /// <param name="segments">Gives its segments.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> or <paramref name="segments"/> is null.</exception>
    /// <exception cref="NotSupportedException">The image is damaged, or one of a later version than this library reads.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactCollection(FactsImageSource image, FactsImageSegments segments)
        : this(new ImagePieces(Preconditions.CheckNotNull(image, nameof(image)), Preconditions.CheckNotNull(segments, nameof(segments))))
    {
    }

    internal FactCollection(ImagePieces image)
    {
        _image = image;
        FactsImage facts = image.Image;
        Count = facts.Count;
        _facts = new Fact[facts.SlotCount + 1];
        _facts[0] = NoFact;
        _sources = new Source[facts.SourceCount];
        _units = new Unit[facts.UnitCount];
        _codes = new Code[facts.CodeCount];
    }

    /// <summary>The number of facts.</summary>
    public int Count { get; }

    /// <summary>The set that the facts are of: its id, its title, its sources and its code lists. Its <see cref="FactSet.Facts"/> are this collection. It makes no fact.</summary>
    public FactSet Set => Volatile.Read(ref _set) ?? KeepFirst(ref _set, SetCodec.Read(_image, this));

    /// <summary>The fact at a place in the data set's order.</summary>
    /// <param name="index">The place, counted from 0.</param>
    /// <returns>The fact; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Fact this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "There is no fact at this place.");
            }

            _ = TryGet(_image.Image.SlotAt(index), out Fact? fact);
            return fact!;
        }
    }

    /// <summary>Finds a fact by its id.</summary>
    /// <param name="id">The id: <c>rd-expenditure-share-of-gdp</c>; of a member of a family, <c>gdp/FRA</c>. Null is the id of no fact.</param>
    /// <param name="fact">The fact, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Fact? fact) => TryGet(Find(id), out fact);

    /// <summary>Finds a fact by the characters of its id.</summary>
    /// <inheritdoc cref="TryGet(string, out Fact)"/>
    public bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out Fact? fact) => TryGet(Find(id), out fact);

    /// <summary>Finds a fact by its id in UTF-8.</summary>
    /// <inheritdoc cref="TryGet(string, out Fact)"/>
    public bool TryGet(ReadOnlySpan<byte> id, [NotNullWhen(true)] out Fact? fact) => TryGet(Find(id), out fact);

    /// <summary>The fact of a slot of the image. For generated code, which finds the slot without asking the collection for its image.</summary>
    /// <param name="slot">A slot that <see cref="FactsImage.Find(string)"/> gave, or -1.</param>
    /// <param name="fact">The fact, or null.</param>
    /// <returns>Whether there is one.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(int slot, [NotNullWhen(true)] out Fact? fact)
    {
        fact = Volatile.Read(ref _facts[slot + 1]) ?? FactIn(slot);
        if (slot < 0)
        {
            fact = null;
        }

        return slot >= 0;
    }

    /// <summary>Enumerates the facts in order, making those that have not been asked for. The enumerator itself allocates nothing.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Fact> IEnumerable<Fact>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal Source SourceAt(int ordinal) => Volatile.Read(ref _sources[ordinal]) ?? KeepFirst(ref _sources[ordinal], SourceCodec.Read(_image.SourceAt(ordinal)));

    internal Unit UnitAt(int ordinal) => Volatile.Read(ref _units[ordinal]) ?? KeepFirst(ref _units[ordinal], UnitCodec.Read(_image.UnitAt(ordinal)));

    internal Code CodeAt(int ordinal) => Volatile.Read(ref _codes[ordinal]) ?? KeepFirst(ref _codes[ordinal], CodeCodec.Read(_image.CodeAt(ordinal)));

    private int Find(string? id) => id is null ? -1 : Find(id.AsSpan());

    private int Find(ReadOnlySpan<char> id)
    {
        FactsImage image = _image.Image;
        int slot = image.Find(id);
        return !image.HasBareSlots || _image.ImageOf(slot).Has(slot, id) ? slot : -1;
    }

    private int Find(ReadOnlySpan<byte> id)
    {
        FactsImage image = _image.Image;
        int slot = image.Find(id);
        return !image.HasBareSlots || _image.ImageOf(slot).Has(slot, id) ? slot : -1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Fact FactIn(int slot) => KeepFirst(ref _facts[slot + 1], FactCodec.Read(_image.FactIn(slot), this));

    // Several threads may make one; all of them get the same.
    private static T KeepFirst<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
