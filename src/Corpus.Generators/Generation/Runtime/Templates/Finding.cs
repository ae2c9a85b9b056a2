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
#if NETCOREAPP3_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(FindingJsonConverter))]
#endif
    /*public*/internal sealed class Finding
    {
        private readonly ArticleRecord record;
        private readonly string sentence;
        private readonly string/*?*/[] arguments;
        private string/*?*/ message;

        internal Finding(ArticleRecord record, Bucket bucket, Cursor table)
        {
            this.record = record;
            Id = bucket.Shared(table.Number()) ?? "";
            int severity = table.Byte();
            Severity = severity > 3 ? FindingSeverity.None : (FindingSeverity)severity;
            Start = table.Signed();
            End = Start + table.Number();
            Line = table.Number() + 1;
            Column = table.Number() + 1;
            sentence = bucket.Shared(table.Number()) ?? "";
            arguments = new string/*?*/[table.Count()];
            for (int i = 0; i < arguments.Length; i++) arguments[i] = table.OptionalString();
        }

        /// <summary>The rule: "CORP2006".</summary>
        public string Id { get; }

        /// <summary>The rule's own severity, whatever the project made of it.</summary>
        public FindingSeverity Severity { get; }

        /// <summary>Where it begins in the article's <see cref="Article.Text"/>, in UTF-16 code units from 0.</summary>
        public int Start { get; }

        /// <summary>Where it ends: the offset behind the last character.</summary>
        public int End { get; }

        /// <summary>The line, from 1.</summary>
        public int Line { get; }

        /// <summary>The column, from 1, in UTF-16 code units.</summary>
        public int Column { get; }

        /// <summary>One sentence that names the thing and the remedy.</summary>
        public string Message => message ?? (message = Sentence());

        /// <summary>The article.</summary>
        public Article Article => record.Article;

        /// <summary>The finding as the build prints it: file, line, column, rule and message.</summary>
        public override string ToString()
        {
            return record.Path + string.Format(global::System.Globalization.CultureInfo.InvariantCulture, "({0},{1}): ", Line, Column) + NameOf(Severity) + " " + Id + ": " + Message;
        }

        internal static string NameOf(FindingSeverity severity)
        {
            int number = (int)severity;
            return number == 1 ? "info" : number == 2 ? "warning" : number == 3 ? "error" : "none";
        }

        private string Sentence()
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
}
