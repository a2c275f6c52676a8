using System.Collections;

namespace ChangzhouFacts;

/// <summary>
/// An immutable list with its own copy of the elements. Two lists are equal if their elements are equal and in the same order. It gives no access to
/// a mutable list.
/// </summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : class
{
    /// <summary>The empty list.</summary>
    public static readonly ValueList<T> Empty = new([], nameof(Empty));

    private readonly T[] _items;

    /// <summary>Copies the elements.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public ValueList(IReadOnlyList<T> items, string name)
    {
        _items = Preconditions.CheckNotNull(items, name).ToArray();
        Preconditions.Check(Array.IndexOf(_items, null) < 0, name, "An element of the list is null.");
    }

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>The last element; null if the list is empty.</summary>
    public T? Last => _items.Length == 0 ? null : _items[_items.Length - 1];

    public bool Equals(ValueList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        int hash = _items.Length;
        foreach (T item in _items)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
