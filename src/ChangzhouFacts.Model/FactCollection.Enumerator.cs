using System.Collections;

namespace ChangzhouFacts;

/// <content>Its enumerator.</content>
public sealed partial class FactCollection
{
    /// <summary>Enumerates the facts of a collection in order.</summary>
    /// <remarks>Not safe to share between threads. The default value enumerates nothing. Equality is not defined.</remarks>
    public struct Enumerator : IEnumerator<Fact>
    {
        private readonly FactCollection? _collection;
        private int _place;

        internal Enumerator(FactCollection collection)
        {
            _collection = collection;
            _place = -1;
        }

        /// <summary>The current fact.</summary>
        /// <exception cref="InvalidOperationException">The enumerator is before the first fact or after the last.</exception>
        public readonly Fact Current
        {
            get
            {
                Preconditions.CheckState(_collection is not null && (uint)_place < (uint)_collection.Count, "The enumerator is before the first fact or after the last.");
                return _collection[_place];
            }
        }

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next fact.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_collection is null || _place >= _collection.Count)
            {
                return false;
            }

            return ++_place < _collection.Count;
        }

        /// <summary>Moves to before the first fact.</summary>
        public void Reset() => _place = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
