namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Words that an article puts between quotation marks.</summary>
    /// <remarks>Two are equal when they are the same quotation of the same article.</remarks>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("{ToString(),nq}")]
#if NETCOREAPP3_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(QuoteJsonConverter))]
#endif
    /*public*/internal sealed class Quote : IEquatable<Quote>
    {
        private readonly ArticleTables tables;
        private readonly int marksBefore;
        private readonly int marksBehind;
        private readonly int flags;
        private readonly int block;
        private readonly int speaker;
        private readonly string/*?*/ rule;
        private readonly string[]/*?*/ features;
        private readonly string/*?*/ description;
        private readonly int speakerKind;
        private readonly string/*?*/ roles;
        private string/*?*/ text;
        private string/*?*/ marked;
        private string/*?*/ mention;
        private string/*?*/ cue;
        private string/*?*/ reason;

        internal Quote(ArticleTables tables, Bucket bucket, Cursor table, int ordinal, int previousEnd)
        {
            this.tables = tables;
            Ordinal = ordinal;
            flags = table.Byte();
            Start = previousEnd + table.Signed();
            End = Start + table.Number();
            bool single = (flags & 64) != 0;
            marksBefore = single ? 1 : table.Number();
            marksBehind = single ? 1 : table.Number();
            block = table.Number();
            if (HasAttribution)
            {
                speaker = table.Number();
                rule = bucket.Shared(table.Number());
                int count = table.Byte();
                if (count > 0) features = new string[count];
                for (int i = 0; i < count; i++) features/*!*/[i] = bucket.Shared(table.Number()) ?? "";
                description = bucket.Shared(table.Number());
                speakerKind = table.Byte();
                roles = bucket.Shared(table.Number());
            }
            if ((flags & 16) != 0)
            {
                MentionStart = Start + table.Signed();
                MentionEnd = MentionStart + table.Number();
            }
            if ((flags & 32) != 0)
            {
                CueStart = Start + table.Signed();
                CueEnd = CueStart + table.Number();
            }
        }

        /// <summary>The words, without the marks and with a single space for each line break inside them.</summary>
        public string Text => text ?? (text = tables.Slice(Start, End));

        /// <summary>The words with their marks, as the article prints them.</summary>
        public string MarkedText => marked ?? (marked = tables.Slice(Start - marksBefore, End + marksBehind));

        /// <summary>What the words are: somebody's speech, a term, a title.</summary>
        public QuoteKind Kind => (QuoteKind)(flags & 3);

        /// <summary>Whether a closing mark stands in the same paragraph.</summary>
        public bool Closed => (flags & 4) != 0;

        /// <summary>Who said it, over the whole corpus; null when the text does not tell, and for what is not speech.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public Speaker/*?*/ Speaker => speaker > 0 && speaker <= tables.Record.Speakers.Length ? tables.Record.Speakers[speaker - 1] : null;

        /// <summary>The fullest name that this article gives for the speaker, without titles; null when it is unknown.</summary>
        public string/*?*/ SpeakerName => speaker > 0 && speaker <= tables.Record.Names.Length ? tables.Record.Names[speaker - 1] : null;

        /// <summary>Who said it: <see cref="SpeakerName"/>, all names where several speak together, and where there is no name the fullest noun phrase of the article for the speaker, "senior official"; null where the text points at nobody.</summary>
        public string/*?*/ SaidBy => description ?? SpeakerName;

        /// <summary>What the speaker is: a person, a body, a group, a document; Unknown where the text points at nobody, and for what is not speech.</summary>
        public SpeakerKind SpeakerKind => (SpeakerKind)speakerKind;

        /// <summary>The words that name the speaker here: "Psaki", "he", "a senior official"; null when no words do.</summary>
        public string/*?*/ Mention => (flags & 16) == 0 ? null : mention ?? (mention = tables.Slice(MentionStart, MentionEnd));

        /// <summary>The words that say that somebody speaks: "said", "according to"; null when there are none.</summary>
        public string/*?*/ Cue => (flags & 32) == 0 ? null : cue ?? (cue = tables.Slice(CueStart, CueEnd));

        /// <summary>The rule that decided who speaks, or why nobody could be named, and the features that weighed most: "cue-behind: side-verb-form:right:say:finite"; null for what is not speech.</summary>
        public string/*?*/ Reason => features == null ? rule : reason ?? (reason = rule + ": " + string.Join(", ", features));

        /// <summary>Where the words begin in the article's <see cref="Article.Text"/>, in UTF-16 code units from 0.</summary>
        public int Start { get; }

        /// <summary>Where the words end: the offset behind the last character.</summary>
        public int End { get; }

        /// <summary>Its place among the article's quotations, from 0.</summary>
        public int Ordinal { get; }

        /// <summary>The article.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public Article Article => tables.Record.Article;

        /// <summary>The paragraph around it; null when it stands in a headline or a caption.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public Paragraph/*?*/ Paragraph => tables.ParagraphAt(block);

        internal string/*?*/ Description => description;

        internal string[] Roles => roles == null ? new string[0] : roles.Split('\n');

        internal bool HasAttribution => (flags & 8) != 0;

        internal bool HasMention => (flags & 16) != 0;

        internal bool HasCue => (flags & 32) != 0;

        internal readonly int MentionStart;

        internal readonly int MentionEnd;

        internal readonly int CueStart;

        internal readonly int CueEnd;

        internal int Block => block;

#if NETCOREAPP3_0_OR_GREATER
        /// <summary>Writes the quotation as one JSON object, as it stands in its article's record: start, end, text, kind, closed, cue and speaker. Needs no reflection.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
        public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)
        {
            if (writer == null) throw new ArgumentNullException(nameof(writer));
            JsonRecord.Write(writer, this, new CodePoints(Article.Text));
        }
#endif

        /// <summary>Whether the two are the same quotation.</summary>
        public static bool operator ==(Quote/*?*/ left, Quote/*?*/ right) => ReferenceEquals(left, right) || (!ReferenceEquals(left, null) && left.Equals(right));

        /// <summary>Whether the two are different quotations.</summary>
        public static bool operator !=(Quote/*?*/ left, Quote/*?*/ right) => !(left == right);

        /// <summary>Whether <paramref name="other"/> is the same quotation.</summary>
        public bool Equals(Quote/*?*/ other) => !ReferenceEquals(other, null) && Ordinal == other.Ordinal && ReferenceEquals(tables.Record, other.tables.Record);

        /// <inheritdoc/>
        public override bool Equals(object/*?*/ obj) => Equals(obj as Quote);

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(tables.Record.Id) * 31 + Ordinal);

        /// <summary>The words between curly marks, and the speaker's name if it is known.</summary>
        public override string ToString()
        {
            string words = "\u201C" + Text + "\u201D";
            return SpeakerName == null ? words : words + " " + SpeakerName;
        }
    }
}
