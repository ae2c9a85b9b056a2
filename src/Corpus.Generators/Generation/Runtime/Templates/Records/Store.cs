namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Threading;

    /// <summary>The corpus at run time. Nothing is read before it is asked for; what is read once stays, but for texts and tables, which the garbage collector may take and a later question reads again.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class Store
    {
        private static Store/*?*/ current;

        private readonly CorpusIndex index;
        private readonly Bucket[] buckets;
        private ArticleSequence/*?*/ articles;
        private QuoteSequence/*?*/ quotes;
        private Speaker[]/*?*/ speakers;
        private Outlet[]/*?*/ outlets;
        private IReadOnlyList<Speaker>/*?*/ speakerList;
        private IReadOnlyList<Outlet>/*?*/ outletList;
        private Dictionary<string, int>/*?*/ spellings;

        private Store()
        {
            index = new CorpusIndex(Carrier.Index());
            buckets = new Bucket[index.Buckets];
        }

        internal static Store Current
        {
            get
            {
                Store/*?*/ known = Once.Made(ref current);
                if (known != null) return known;
                var opened = new Store();
                return Once.Keep(ref current, opened);
            }
        }

        internal CorpusIndex Index => index;

        internal ArticleSequence Articles
        {
            get
            {
                if (Once.Made(ref articles) == null) ReadPlaces();
                return articles/*!*/;
            }
        }

        internal QuoteSequence Quotes
        {
            get
            {
                if (Once.Made(ref quotes) == null) ReadPlaces();
                return quotes/*!*/;
            }
        }

        internal IReadOnlyList<Speaker> Speakers
        {
            get
            {
                IReadOnlyList<Speaker>/*?*/ known = Once.Made(ref speakerList);
                if (known != null) return known;
                var all = new Speaker[index.Speakers];
                for (int i = 0; i < all.Length; i++) all[i] = Speaker(i);
                IReadOnlyList<Speaker> made = Array.AsReadOnly(all);
                return Once.Keep(ref speakerList, made);
            }
        }

        internal IReadOnlyList<Outlet> Outlets
        {
            get
            {
                IReadOnlyList<Outlet>/*?*/ known = Once.Made(ref outletList);
                if (known != null) return known;
                var all = new Outlet[index.Outlets];
                for (int i = 0; i < all.Length; i++) all[i] = Outlet(i);
                IReadOnlyList<Outlet> made = Array.AsReadOnly(all);
                return Once.Keep(ref outletList, made);
            }
        }

        /// <summary>Lets the next question open the records anew, after hot reload changed them.</summary>
        internal static void Forget()
        {
            Volatile.Write(ref current, null);
        }

        /// <summary>The article whose id and text a generated member was made for; throws when the records hold another text.</summary>
        internal static ArticleRecord Get(string id, ulong stamp)
        {
            Store store = Current;
            ArticleRecord/*?*/ record = store.Find(id, false, stamp);
            if (record == null && Carrier.Changes)
            {
                Interlocked.CompareExchange(ref current, null, store);
                record = Current.Find(id, false, stamp);
            }
            if (record == null) throw Failure.Changed();
            return record;
        }

        internal ArticleRecord/*?*/ Find(string id) => Find(id, true, 0);

        internal Article Article(int number) => Record(number).Article;

        internal ArticleRecord Record(int number)
        {
            int bucket = index.BucketOf(number);
            return Open(bucket)[number - index.FirstOf(bucket)];
        }

        internal Speaker Speaker(int number) => Slot(ref speakers, number, index.Speakers, new Func<Store, int, Speaker>(MakeSpeaker));

        internal Outlet Outlet(int number) => Slot(ref outlets, number, index.Outlets, new Func<Store, int, Outlet>(MakeOutlet));

        /// <summary>The speaker of that name, or of whom that is another spelling; null when there is none.</summary>
        internal Speaker/*?*/ FindSpeaker(string name)
        {
            int number = index.FindSpeaker(name);
            if (number >= 0) return Speaker(number);
            Dictionary<string, int> all = Once.Made(ref spellings) ?? ReadSpellings();
            return all.TryGetValue(name, out number) ? Speaker(number) : null;
        }

        internal Outlet/*?*/ FindOutlet(string name)
        {
            int number = index.FindOutlet(name);
            return number < 0 ? null : Outlet(number);
        }

        private static Speaker MakeSpeaker(Store store, int number) => new Speaker(store, number);

        private static Outlet MakeOutlet(Store store, int number) => new Outlet(store, number);

        private ArticleRecord/*?*/ Find(string id, bool any, ulong stamp)
        {
            int hash = HashOf(id);
            int bucket = hash & (buckets.Length - 1);
            if (index.FirstOf(bucket) == index.FirstOf(bucket + 1)) return null;
            Bucket opened = Open(bucket);
            for (int slot = opened.Find(id, hash, -1); slot >= 0; slot = opened.Find(id, hash, slot))
            {
                if (any || opened.StampOf(slot) == stamp) return opened[slot];
            }
            return null;
        }

        private Bucket Open(int number)
        {
            Bucket/*?*/ known = Once.Made(ref buckets[number]/*!*/);
            if (known != null) return known;
            int first = index.FirstOf(number);
            var opened = new Bucket(this, Carrier.Bucket(number), number, buckets.Length, first, index.FirstOf(number + 1) - first);
            return Once.Keep(ref buckets[number]/*!*/, opened);
        }

        private T Slot<T>(ref T[]/*?*/ slots, int number, int count, Func<Store, int, T> make)
            where T : class
        {
            if (number < 0 || number >= count) throw Failure.Corrupt("corpus/index");
            T[]/*?*/ all = Once.Made(ref slots);
            if (all == null)
            {
                all = new T[count];
                all = Once.Keep(ref slots, all);
            }
            T/*?*/ known = Once.Made(ref all[number]/*!*/);
            if (known != null) return known;
            T made = make(this, number);
            return Once.Keep(ref all[number]/*!*/, made);
        }

        private void ReadPlaces()
        {
            int[] order, quotesBefore;
            index.Places(out order, out quotesBefore);
            Interlocked.CompareExchange(ref quotes, new QuoteSequence(this, order, quotesBefore, null), null);
            Interlocked.CompareExchange(ref articles, new ArticleSequence(this, order), null);
        }

        private Dictionary<string, int> ReadSpellings()
        {
            var read = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < index.Speakers; i++)
            {
                Cursor row = index.Speaker(i);
                string name = row.String();
                for (int left = row.Count(); left > 0; left--)
                {
                    string spelling = row.String();
                    if (spelling != name && !read.ContainsKey(spelling)) read.Add(spelling, i);
                }
            }
            Volatile.Write(ref spellings, read);
            return read;
        }

        private static int HashOf(string id)
        {
            unchecked
            {
                uint hash = 2166136261;
                foreach (char c in id) hash = (hash ^ c) * 16777619;
                hash ^= hash >> 16;
                hash *= 0x7FEB352D;
                hash ^= hash >> 15;
                hash *= 0x846CA68B;
                return (int)(hash ^ (hash >> 16));
            }
        }
    }
}
