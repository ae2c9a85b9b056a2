namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.ComponentModel;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>An article of the corpus. Everything but <see cref="Text"/>, <see cref="Body"/>, <see cref="Lede"/>, <see cref="Paragraphs"/>, <see cref="Quotes"/> and <see cref="Findings"/> is known without reading its text.</summary>
    /// <remarks>Two are equal when they are the same article of the same corpus.</remarks>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("{ToString(),nq}")]
#if NETCOREAPP3_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJsonConverter))]
#endif
    /*public*/internal partial class Article : IEquatable<Article>
    {
        internal Article(ArticleRecord record)
        {
            Record = record;
        }

        /// <summary>The path below the corpus folder without its extension, unless the front matter or the project names another id.</summary>
        public string Id => Record.Id;

        /// <summary>The file below the corpus folder, with '/' between its parts and with its extension.</summary>
        public string Path => Record.Path;

        /// <summary>The headline; null when the text has none.</summary>
        public string/*?*/ Headline => Record.Facts.Headline;

        /// <summary>The paper, station or site; null when the text does not say.</summary>
        public string/*?*/ Outlet => Record.Facts.Outlet;

        /// <summary>The news agency of the dateline or byline; null when there is none.</summary>
        public string/*?*/ Agency => Record.Facts.Agency;

        /// <summary>The dateline's place; null when there is no dateline.</summary>
        public string/*?*/ Place => Record.Facts.Place;

#if NET6_0_OR_GREATER
        /// <summary>The day of publication; null when the text does not say, or states a day that never was.</summary>
        public DateOnly? Published => Day(Record.Facts.Published);

        /// <summary>The day of the last update; null when the text does not say, or states a day that never was.</summary>
        public DateOnly? Updated => Day(Record.Facts.Updated);
#else
        /// <summary>The day of publication, at midnight; null when the text does not say, or states a day that never was.</summary>
        public DateTime? Published => Day(Record.Facts.Published);

        /// <summary>The day of the last update, at midnight; null when the text does not say, or states a day that never was.</summary>
        public DateTime? Updated => Day(Record.Facts.Updated);
#endif

        /// <summary>The authors in the byline's order; empty when there is no byline.</summary>
        public IReadOnlyList<string> Authors => Record.Facts.Authors;

        /// <summary>The language whose words read the text, as an ISO 639-1 code: "en".</summary>
        public string Language => Record.Facts.Language;

        /// <summary>The keys and values of the front matter; empty when the text has none.</summary>
        public FrontMatter FrontMatter
        {
            get { return Record.FrontMatter; }
        }

        /// <summary>The tags of the front matter; empty when it has none.</summary>
        public IReadOnlyList<string> Tags
        {
            get { return Record.FrontMatter.Tags; }
        }

        /// <summary>Whether the front matter says <c>draft: true</c>. Release builds leave drafts out, unless <c>CorpusDrafts</c> says otherwise.</summary>
        public bool IsDraft
        {
            get { return string.Equals(Record.FrontMatter["draft"], "true", StringComparison.OrdinalIgnoreCase); }
        }

        /// <summary>The number of words in its paragraphs.</summary>
        public int WordCount => Record.Facts.Words;

        /// <summary>The number of its paragraphs.</summary>
        public int ParagraphCount => Record.Facts.Paragraphs;

        /// <summary>The number of its quotations, of every kind.</summary>
        public int QuoteCount => Record.Facts.Quotes;

        /// <summary>Those whom it quotes by name, in order of first appearance.</summary>
        public IReadOnlyList<Speaker> Speakers => Record.Quoted;

        /// <summary>The whole file as decoded, without a byte order mark.</summary>
        public string Text => Record.Text;

        /// <summary>The paragraphs of the text with an empty line between each two; without headline, captions and site furniture.</summary>
        public string Body => Record.Tables.Body;

        /// <summary>The first paragraph; null when there is none.</summary>
        public string/*?*/ Lede => Paragraphs.Count == 0 ? null : Paragraphs[0].Text;

        /// <summary>The paragraphs in order.</summary>
        public IReadOnlyList<Paragraph> Paragraphs => Record.Tables.Paragraphs;

        /// <summary>The quotations in order.</summary>
        public QuoteList Quotes => ReadQuotes();

        /// <summary>What the text's keeper should know, as the build found it with every rule's own severity; empty when all is well.</summary>
        public IReadOnlyList<Finding> Findings => Record.Tables.Findings;

        internal readonly ArticleRecord Record;

#if NETCOREAPP3_0_OR_GREATER
        /// <summary>Writes the article as one JSON object, the record of "corpus export": id, path, hash, facts, blocks, quotations and findings. Offsets count Unicode code points. Needs no reflection, so that trimmed and AOT-compiled programs may call it.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
        public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)
        {
            if (writer == null) throw new ArgumentNullException(nameof(writer));
            JsonRecord.Write(writer, this);
        }
#endif

        /// <summary>Whether the two are the same article.</summary>
        public static bool operator ==(Article/*?*/ left, Article/*?*/ right) => ReferenceEquals(left, right) || (!ReferenceEquals(left, null) && left.Equals(right));

        /// <summary>Whether the two are different articles.</summary>
        public static bool operator !=(Article/*?*/ left, Article/*?*/ right) => !(left == right);

        /// <summary>Whether <paramref name="other"/> is the same article.</summary>
        public bool Equals(Article/*?*/ other) => !ReferenceEquals(other, null) && ReferenceEquals(Record, other.Record);

        /// <inheritdoc/>
        public sealed override bool Equals(object/*?*/ obj) => Equals(obj as Article);

        /// <inheritdoc/>
        public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

        /// <summary>The id, and the headline if there is one.</summary>
        public sealed override string ToString() => Headline == null ? Id : Id + ": " + Headline;

        private protected virtual QuoteList ReadQuotes() => Record.Tables.List;

#if NET6_0_OR_GREATER
        private static DateOnly? Day(int stated)
        {
            int year = stated >> 9, month = stated >> 5 & 15, day = stated & 31;
            if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
            return new DateOnly(year, month, day);
        }
#else
        private static DateTime? Day(int stated)
        {
            int year = stated >> 9, month = stated >> 5 & 15, day = stated & 31;
            if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
            return new DateTime(year, month, day);
        }
#endif
    }
}
