namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Runtime.CompilerServices;
    using global::System.Threading;

    /// <summary>One article's record: its id, facts, tables and text, each read when first asked for.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class ArticleRecord
    {
        private readonly Bucket bucket;
        private readonly int slot;
        private string/*?*/ id;
        private ArticleFacts/*?*/ facts;
        private string[]/*?*/ names;
        private Speaker/*?*/[]/*?*/ speakers;
        private IReadOnlyList<Speaker>/*?*/ quoted;
        private Article/*?*/ article;
        private string/*?*/ path;
        private FrontMatter/*?*/ frontMatter;
        private WeakReference<string>/*?*/ text;
        private WeakReference<ArticleTables>/*?*/ tables;

        internal ArticleRecord(Bucket bucket, int slot)
        {
            this.bucket = bucket;
            this.slot = slot;
        }

        internal Store Store => bucket.Store;

        internal string Id
        {
            get
            {
                string/*?*/ known = Once.Made(ref id);
                if (known != null) return known;
                string read = bucket.Id(slot);
                return Once.Keep(ref id, read);
            }
        }

        internal string Path => path ?? (path = Id.Substring(0, Math.Min(Id.Length, Math.Max(0, Facts.PathShared))) + Facts.PathRest);

        internal ArticleFacts Facts
        {
            get
            {
                ArticleFacts/*?*/ known = Once.Made(ref facts);
                if (known != null) return known;
                var read = new ArticleFacts(bucket, bucket.Facts(slot));
                return Once.Keep(ref facts, read);
            }
        }

        /// <summary>The names of those whom the article quotes, as it gives them.</summary>
        internal string[] Names
        {
            get
            {
                string[]/*?*/ known = Once.Made(ref names);
                if (known != null) return known;
                string[] read = ArticleFacts.NamesIn(bucket.Facts(slot));
                return Once.Keep(ref names, read);
            }
        }

        /// <summary>The speaker of each name that the article gives, in the order of the names; null where merging named none.</summary>
        internal Speaker/*?*/[] Speakers
        {
            get
            {
                Speaker/*?*/[]/*?*/ known = Once.Made(ref speakers);
                if (known != null) return known;
                Cursor numbers = Store.Index.NamesOf(bucket.First + slot);
                var read = new Speaker/*?*/[Names.Length];
                for (int i = 0; i < read.Length && !numbers.AtEnd; i++)
                {
                    int number = numbers.Number();
                    read[i] = number == 0 ? null : Store.Speaker(number - 1);
                }
                return Once.Keep(ref speakers, read);
            }
        }

        /// <summary>The speakers, each once, in order of first appearance.</summary>
        internal IReadOnlyList<Speaker> Quoted
        {
            get
            {
                if (quoted != null) return quoted;
                var named = new List<Speaker>();
                var seen = new HashSet<Speaker>();
                foreach (Speaker/*?*/ speaker in Speakers)
                {
                    if (!ReferenceEquals(speaker, null) && seen.Add(speaker)) named.Add(speaker);
                }
                return quoted = named.AsReadOnly();
            }
        }

        internal Article Article
        {
            get
            {
                Article/*?*/ known = Once.Made(ref article);
                if (known != null) return known;
                var made = new Article(this);
                return Once.Keep(ref article, made);
            }
        }

        internal string Text
        {
            [MethodImpl(MethodImplOptions.Synchronized)]
            get
            {
                string/*?*/ held;
                if (text != null && text.TryGetTarget(out held)) return held;
                string read = bucket.Text(Facts.TextAt, Facts.TextMeasure);
                if (text == null) text = new WeakReference<string>(read);
                else text.SetTarget(read);
                return read;
            }
        }

        internal FrontMatter FrontMatter
        {
            get
            {
                FrontMatter/*?*/ known = Volatile.Read(ref frontMatter);
                if (known != null) return known;
                Cursor facts = bucket.Facts(slot);
                facts.Skip(Facts.FrontMatterAt);
                var read = new FrontMatter(facts);
                return Interlocked.CompareExchange(ref frontMatter, read, null) ?? read;
            }
        }

        internal ArticleTables Tables
        {
            [MethodImpl(MethodImplOptions.Synchronized)]
            get
            {
                ArticleTables/*?*/ held;
                if (tables != null && tables.TryGetTarget(out held)) return held;
                var read = new ArticleTables(this, bucket, bucket.Tables(Facts.TablesAt, Facts.TablesLength));
                if (tables == null) tables = new WeakReference<ArticleTables>(read);
                else tables.SetTarget(read);
                return read;
            }
        }

        /// <summary>The characters of the text from <paramref name="start"/> to before <paramref name="end"/>.</summary>
        internal string Slice(int start, int end)
        {
            string whole = Text;
            if (start < 0 || end < start || end > whole.Length) throw bucket.Damaged();
            return whole.Substring(start, end - start);
        }

        /// <summary>The article with its quotations as members; from then on it is the one that everybody gets.</summary>
#if NET5_0_OR_GREATER
        internal Article<T> Typed<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicConstructors)] T>()
#else
        internal Article<T> Typed<T>()
#endif
            where T : QuoteList
        {
            while (true)
            {
                Article/*?*/ known = Once.Made(ref article);
                var typed = known as Article<T>;
                if (typed != null) return typed;
                typed = new Article<T>(this, NamedQuotes.Of<T>);
                if (ReferenceEquals(Interlocked.CompareExchange(ref article, typed, known), known)) return typed;
            }
        }
    }
}
