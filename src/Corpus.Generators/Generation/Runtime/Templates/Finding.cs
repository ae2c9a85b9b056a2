namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Something about a text that its keeper should know, as the build found it.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("{ToString(),nq}")]
    /*public*/internal sealed class Finding
    {
        private readonly ArticleRecord record;
        private readonly string sentence;
        private readonly string/*?*/[] arguments;

        internal Finding(ArticleRecord record, Bucket bucket, Cursor table)
        {
            this.record = record;
            Id = bucket.Shared(table.Number()) ?? "";
            int severity = table.Byte();
            Severity = severity == 1 ? "info" : severity == 2 ? "warning" : severity == 3 ? "error" : "none";
            Start = table.Signed();
            End = Start + table.Number();
            Line = table.Number() + 1;
            Column = table.Number() + 1;
            sentence = bucket.Shared(table.Number()) ?? "";
            arguments = new string/*?*/[table.Count()];
            for (int i = 0; i < arguments.Length; i++) arguments[i] = table.OptionalString();
        }

        /// <summary>The rule: "CORP2006".</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("id")]
#endif
        public string Id { get; }

        /// <summary>The rule's own severity: "info", "warning" or "error", whatever the project made of it.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("severity")]
#endif
        public string Severity { get; }

        /// <summary>Where it begins in the article's <see cref="Article.Text"/>, in UTF-16 code units from 0.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("start")]
#endif
        public int Start { get; }

        /// <summary>Where it ends: the offset behind the last character.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("end")]
#endif
        public int End { get; }

        /// <summary>The line, from 1.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("line")]
#endif
        public int Line { get; }

        /// <summary>The column, from 1, in UTF-16 code units.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("column")]
#endif
        public int Column { get; }

        /// <summary>One sentence that names the thing and the remedy.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("message")]
#endif
        public string Message
        {
            get
            {
                if (arguments.Length == 0) return sentence;
                var words = new object[arguments.Length];
                for (int i = 0; i < words.Length; i++) words[i] = arguments[i] ?? record.Slice(Start, End);
                try
                {
                    return string.Format(global::System.Globalization.CultureInfo.InvariantCulture, sentence, words);
                }
                catch (FormatException)
                {
                    throw Failure.Corrupt(record.Path);
                }
            }
        }

        /// <summary>The article.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public Article Article
        {
            get { return record.Article; }
        }

        /// <summary>The finding as the build prints it: file, line, column, rule and message.</summary>
        public override string ToString()
        {
            return record.Path + string.Format(global::System.Globalization.CultureInfo.InvariantCulture, "({0},{1}): ", Line, Column) + Severity + " " + Id + ": " + Message;
        }
    }
}
