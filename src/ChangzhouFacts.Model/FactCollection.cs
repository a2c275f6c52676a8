using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ChangzhouFacts.Image;

namespace ChangzhouFacts;

/// <summary>The facts of a data set, in its order, with lookup by id.</summary>
/// <remarks>
/// <para>A fact is created on first use; from then on, every caller gets the same instance. Finding an existing one does not allocate, whether by
/// string, characters or UTF-8 bytes. Ids are compared ordinally: case counts.</para>
/// <para>Observably immutable and safe to share between threads. Two collections are equal only if they are the same instance.</para>
/// </remarks>
public sealed partial class FactCollection : IReadOnlyList<Fact>
{
    // A sentinel for "no fact" that never leaves this class: a lookup need not distinguish a missing fact from one not created yet.
    private static readonly Fact NoFact = new("none", "None", new Citation(new Source("none", "None")), ["None"]);

    private readonly ImagePieces _image;
    private readonly Fact?[] _facts;
    private readonly Source?[] _sources;
    private readonly Unit?[] _units;
    private readonly Code?[] _codes;
    private FactSet? _set;

    /// <summary>Creates the collection of the facts in an image. For generated code.</summary>
    /// <param name="image">Returns the image; called at each lookup, and must always return the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is null.</exception>
    /// <exception cref="NotSupportedException">The image is damaged, or its version is later than this library supports.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FactCollection(FactsImageSource image)
        : this(new ImagePieces(Preconditions.CheckNotNull(image, nameof(image)), segments: null))
    {
    }

    /// <summary>Creates the collection of the facts in the image of a large data set. For generated code.</summary>
    /// <param name="image">Returns the first piece of the image.</param>
    /// <param name="segments">Returns its segments.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> or <paramref name="segments"/> is null.</exception>
    /// <exception cref="NotSupportedException">The image is damaged, or its version is later than this library supports.</exception>
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

    /// <summary>The data set: its id, title, sources and code lists. Its <see cref="FactSet.Facts"/> are this collection. Creates no facts.</summary>
    public FactSet Set => Volatile.Read(ref _set) ?? KeepFirst(ref _set, SetCodec.Read(_image, this));

    /// <summary>The fact at an index in the data set's order.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <returns>The fact; the same instance each time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or at least <see cref="Count"/>.</exception>
    public Fact this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "There is no fact at this index.");
            }

            _ = TryGet(_image.Image.SlotAt(index), out Fact? fact);
            return fact!;
        }
    }

    /// <summary>Finds a fact by its id.</summary>
    /// <param name="id">The id: <c>rd-expenditure-share-of-gdp</c>; for a member of a family, <c>gdp/FRA</c>. Null matches no fact.</param>
    /// <param name="fact">The fact, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Fact? fact) => TryGet(Find(id), out fact);

    /// <summary>Finds a fact by the characters of its id.</summary>
    /// <inheritdoc cref="TryGet(string, out Fact)"/>
    public bool TryGet(ReadOnlySpan<char> id, [NotNullWhen(true)] out Fact? fact) => TryGet(Find(id), out fact);

    /// <summary>Finds a fact by its id in UTF-8.</summary>
    /// <inheritdoc cref="TryGet(string, out Fact)"/>
    public bool TryGet(ReadOnlySpan<byte> id, [NotNullWhen(true)] out Fact? fact) => TryGet(Find(id), out fact);

    /// <summary>The fact in a slot of the image. For generated code, which finds the slot without the collection.</summary>
    /// <param name="slot">A slot returned by <see cref="FactsImage.Find(string)"/>, or -1.</param>
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

    /// <summary>Enumerates the facts in order and creates those not used before. The enumerator itself does not allocate.</summary>
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

    // Several threads may create one; all of them get the same.
    private static T KeepFirst<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
