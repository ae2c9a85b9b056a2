namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Things by their places, each made when it is reached. A list that nobody can change, so that whoever counts, copies or takes the last one walks nowhere.</summary>
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("Count = {Count}")]
    internal abstract class Sequence<T> : IReadOnlyList<T>, IList<T>
    {
        public abstract int Count { get; }

        public bool IsReadOnly => true;

        public T this[int index]
        {
            get
            {
                if (index < 0 || index >= Count) throw new ArgumentOutOfRangeException(nameof(index));
                return At(index);
            }
        }

        T IList<T>.this[int index]
        {
            get { return this[index]; }
            set { throw ReadOnly(); }
        }

        public int IndexOf(T item)
        {
            int at = 0;
            foreach (T own in this)
            {
                if (EqualityComparer<T>.Default.Equals(own, item)) return at;
                at++;
            }
            return -1;
        }

        public bool Contains(T item) => IndexOf(item) >= 0;

        public void CopyTo(T[] array, int arrayIndex)
        {
            if (array == null) throw new ArgumentNullException(nameof(array));
            if (arrayIndex < 0) throw new ArgumentOutOfRangeException(nameof(arrayIndex));
            if (array.Length - arrayIndex < Count) throw new ArgumentException("The array is too short", nameof(array));
            foreach (T own in this) array[arrayIndex++] = own;
        }

        public IEnumerator<T> GetEnumerator() => new Walk(this);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        void IList<T>.Insert(int index, T item)
        {
            throw ReadOnly();
        }

        void IList<T>.RemoveAt(int index)
        {
            throw ReadOnly();
        }

        void ICollection<T>.Add(T item)
        {
            throw ReadOnly();
        }

        void ICollection<T>.Clear()
        {
            throw ReadOnly();
        }

        bool ICollection<T>.Remove(T item)
        {
            throw ReadOnly();
        }

        /// <summary>The thing at <paramref name="index"/>, which is one of the places.</summary>
        protected abstract T At(int index);

        private static NotSupportedException ReadOnly() => new NotSupportedException("The corpus cannot be changed; change its texts and build");

        // Written out, because the compiler would take longer over an iterator than over all of this room.
        private sealed class Walk : IEnumerator<T>
        {
            private readonly Sequence<T> all;
            private int at = -1;

            internal Walk(Sequence<T> all)
            {
                this.all = all;
            }

            public T Current => all[at];

            object IEnumerator.Current => Current/*!*/;

            public bool MoveNext()
            {
                if (at < all.Count) at++;
                return at < all.Count;
            }

            public void Reset()
            {
                at = -1;
            }

            public void Dispose()
            {
            }
        }
    }
}
