namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>The corpus-wide index. Opening it reads its header and one number for each bucket, whatever the corpus's size.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class CorpusIndex
    {
        private const int Mark = 0x58444943;
        private const int Version = 4;

        private readonly Blob blob;
        private readonly int[] starts;
        private readonly int placesAt;
        private readonly int namesAt;
        private readonly int speakersAt;
        private readonly int outletsAt;

        internal CorpusIndex(Blob blob)
        {
            this.blob = blob;
            var header = new Cursor(blob.Read(0, 52), blob.Name);
            if (header.Fixed32() != Mark || header.Fixed32() != Version) throw Failure.Corrupt(blob.Name);
            Articles = header.Fixed32();
            Buckets = header.Fixed32();
            Speakers = header.Fixed32();
            Outlets = header.Fixed32();
            Quotes = header.Fixed32();
            int startsAt = header.Fixed32();
            placesAt = header.Fixed32();
            namesAt = header.Fixed32();
            speakersAt = header.Fixed32();
            outletsAt = header.Fixed32();
            if (header.Fixed32() != blob.Length || Articles < 0 || Speakers < 0 || Outlets < 0 || Quotes < 0 || Buckets < 1 || Buckets > 65536 || (Buckets & (Buckets - 1)) != 0) throw Failure.Corrupt(blob.Name);
            starts = Fixed(startsAt, Buckets + 1);
            for (int i = 0; i < Buckets; i++)
            {
                if (starts[i] < 0 || starts[i] > starts[i + 1]) throw Failure.Corrupt(blob.Name);
            }
            if (starts[Buckets] != Articles) throw Failure.Corrupt(blob.Name);
        }

        internal readonly int Articles;

        internal readonly int Buckets;

        internal readonly int Speakers;

        internal readonly int Outlets;

        internal readonly int Quotes;

        /// <summary>The number of the first article of a bucket; articles are numbered bucket by bucket.</summary>
        internal int FirstOf(int bucket) => starts[bucket];

        internal int BucketOf(int article)
        {
            if (article < 0 || article >= Articles) throw Failure.Corrupt(blob.Name);
            int bucket = Array.BinarySearch(starts, article);
            if (bucket < 0) bucket = ~bucket - 1;
            while (starts[bucket + 1] <= article) bucket++;
            return bucket;
        }

        /// <summary>The articles' numbers in the ordinal order of the ids, and before each the number of quotations, at the end that of all.</summary>
        internal void Places(out int[] articles, out int[] quotesBefore)
        {
            int[] pairs = Fixed(placesAt, Articles * 2);
            articles = new int[Articles];
            quotesBefore = new int[Articles + 1];
            for (int i = 0; i < articles.Length; i++)
            {
                articles[i] = pairs[i * 2];
                quotesBefore[i] = pairs[i * 2 + 1];
            }
            quotesBefore[Articles] = Quotes;
            for (int i = 0; i < articles.Length; i++)
            {
                if (quotesBefore[i] < 0 || quotesBefore[i] > quotesBefore[i + 1]) throw Failure.Corrupt(blob.Name);
            }
        }

        /// <summary>For each name that an article gives, in its order, the speaker's number from 1, or 0.</summary>
        internal Cursor NamesOf(int article) => Row(namesAt, article);

        internal string SpeakerName(int number) => NameOf(speakersAt, number);

        internal Cursor Speaker(int number) => Row(speakersAt, number);

        internal Cursor Outlet(int number) => Row(outletsAt, number);

        /// <summary>The number of the speaker of exactly that name; negative when there is none.</summary>
        internal int FindSpeaker(string name) => Find(speakersAt, Speakers, name);

        /// <summary>The number of the outlet of exactly that name; negative when there is none.</summary>
        internal int FindOutlet(string name) => Find(outletsAt, Outlets, name);

        private int Find(int tableAt, int rows, string name)
        {
            int low = 0, high = rows - 1;
            while (low <= high)
            {
                int middle = low + (high - low) / 2;
                int order = string.CompareOrdinal(NameOf(tableAt, middle), name);
                if (order == 0) return middle;
                if (order < 0) low = middle + 1;
                else high = middle - 1;
            }
            return -1;
        }

        // The name stands first in its row; a row may be long, for it lists the articles.
        private string NameOf(int tableAt, int row)
        {
            int at, length;
            Locate(tableAt, row, out at, out length);
            var start = new Cursor(blob.Read(at, Math.Min(length, 5)), blob.Name);
            int needed = Math.Min(length, 5 + Math.Max(0, start.Number() >> 1));
            return new Cursor(blob.Read(at, needed), blob.Name).String();
        }

        private Cursor Row(int tableAt, int row)
        {
            int at, length;
            Locate(tableAt, row, out at, out length);
            return new Cursor(blob.Read(at, length), blob.Name);
        }

        private void Locate(int tableAt, int row, out int at, out int length)
        {
            int[] ends = Fixed(tableAt + row * 4, 2);
            at = tableAt + ends[0];
            length = ends[1] - ends[0];
        }

        private int[] Fixed(int at, int count)
        {
            var cursor = new Cursor(blob.Read(at, count * 4), blob.Name);
            var numbers = new int[count];
            for (int i = 0; i < numbers.Length; i++) numbers[i] = cursor.Fixed32();
            return numbers;
        }
    }
}
