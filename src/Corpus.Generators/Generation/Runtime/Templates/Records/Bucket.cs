namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Threading;

    /// <summary>The records of some hundred articles. Opening it reads where each article's facts lie, nothing else.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class Bucket
    {
        private const int Mark = 0x544B4243;
        private const int Version = 4;
        private const int HeaderLength = 40;

        private readonly Blob blob;
        private readonly int[] hashes;
        private readonly ulong[] stamps;
        private readonly int[] factsAt;
        private readonly byte[] head;
        private readonly int[] idsAt;
        private readonly int[] idMeasures;
        private readonly ArticleRecord[] articles;
        private readonly int stringsAt;
        private readonly int tablesAt;
        private readonly int textsAt;
        private string[]/*?*/ strings;

        internal Bucket(Store store, Blob blob, int number, int buckets, int first, int count)
        {
            Store = store;
            First = first;
            this.blob = blob;
            var header = new Cursor(blob.Read(0, HeaderLength), blob.Name);
            bool right = header.Fixed32() == Mark & header.Fixed32() == Version & header.Fixed32() == number & header.Fixed32() == buckets & header.Fixed32() == count;
            int factsStart = header.Fixed32();
            stringsAt = header.Fixed32();
            tablesAt = header.Fixed32();
            textsAt = header.Fixed32();
            if (!right || header.Fixed32() != blob.Length) throw Failure.Corrupt(blob.Name);

            head = blob.Read(HeaderLength, factsStart - HeaderLength);
            var table = new Cursor(head, blob.Name);
            hashes = new int[count];
            stamps = new ulong[count];
            factsAt = new int[count + 1];
            idsAt = new int[count];
            idMeasures = new int[count];
            articles = new ArticleRecord[count];
            for (int i = 0; i < count; i++) hashes[i] = table.Fixed32();
            for (int i = 0; i < count; i++) stamps[i] = table.Fixed64();
            for (int i = 0; i <= count; i++) factsAt[i] = table.Fixed32();
            for (int i = 0; i < count; i++)
            {
                idMeasures[i] = Math.Max(0, table.Number() - 1);
                idsAt[i] = table.Position;
                table.Skip(idMeasures[i] >> 1);
            }
        }

        internal readonly Store Store;

        /// <summary>The corpus-wide number of the first article.</summary>
        internal readonly int First;

        internal ArticleRecord this[int slot]
        {
            get
            {
                ArticleRecord/*?*/ known = Once.Made(ref articles[slot]/*!*/);
                if (known != null) return known;
                var made = new ArticleRecord(this, slot);
                return Once.Keep(ref articles[slot]/*!*/, made);
            }
        }

        /// <summary>The slot behind <paramref name="after"/> that holds the article of that id; negative when there is none.</summary>
        internal int Find(string id, int hash, int after)
        {
            for (int slot = after + 1; slot < hashes.Length; slot++)
            {
                slot = Array.IndexOf(hashes, hash, slot);
                if (slot < 0) return -1;
                if (IsId(slot, id)) return slot;
            }
            return -1;
        }

        internal InvalidOperationException Damaged() => Failure.Corrupt(blob.Name);

        internal string Id(int slot) => Blob.Decode(head, idsAt[slot], idMeasures[slot]);

        internal ulong StampOf(int slot) => stamps[slot];

        internal Cursor Facts(int slot) => new Cursor(blob.Read(factsAt[slot], factsAt[slot + 1] - factsAt[slot]), blob.Name);

        internal Cursor Tables(int at, int length) => new Cursor(blob.Read(tablesAt + at, length), blob.Name);

        internal string Text(int at, int measure) => blob.ReadText(textsAt + at, measure);

        /// <summary>The string of that number, which articles of this bucket share; null for 0.</summary>
        internal string/*?*/ Shared(int number)
        {
            if (number == 0) return null;
            string[] all = Once.Made(ref strings) ?? ReadStrings();
            if (number < 0 || number > all.Length) throw Failure.Corrupt(blob.Name);
            return all[number - 1];
        }

        private bool IsId(int slot, string id)
        {
            if (idMeasures[slot] != id.Length << 1) return Id(slot) == id;
            int at = idsAt[slot];
            for (int i = 0; i < id.Length; i++)
            {
                if (id[i] > 127) return Id(slot) == id;
                if (head[at + i] != id[i]) return false;
            }
            return true;
        }

        private string[] ReadStrings()
        {
            var cursor = new Cursor(blob.Read(stringsAt, tablesAt - stringsAt), blob.Name);
            var read = new string[cursor.Count()];
            for (int i = 0; i < read.Length; i++) read[i] = cursor.String();
            Volatile.Write(ref strings, read);
            return read;
        }
    }
}
