namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>The front matter of an article as it is written: every value is a string or a list of strings.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    /*public*/internal sealed class FrontMatter
    {
        internal const int NoValue = 0;
        internal const int OneValue = 1;
        internal const int ListOfValues = 2;

        private readonly IReadOnlyList<string/*?*/>[] values;

        internal FrontMatter(Cursor record)
        {
            var names = new string[record.Count()];
            Kinds = new int[names.Length];
            values = new IReadOnlyList<string/*?*/>[names.Length];
            for (int i = 0; i < names.Length; i++)
            {
                names[i] = record.String();
                Kinds[i] = record.Byte();
                var items = new string/*?*/[Kinds[i] == NoValue ? 0 : record.Count()];
                for (int j = 0; j < items.Length; j++) items[j] = record.OptionalString();
                values[i] = Array.AsReadOnly(items);
            }
            Keys = Array.AsReadOnly(names);
        }

        /// <summary>The keys in the order of the text, as they are written there.</summary>
        public IReadOnlyList<string> Keys { get; }

        /// <summary>The value of <paramref name="key"/>; null where there is no such key, or it has no value or a list.</summary>
        public string/*?*/ this[string key]
        {
            get
            {
                int at = Find(key);
                return at < 0 || Kinds[at] == ListOfValues || values[at].Count != 1 ? null : values[at][0];
            }
        }

        internal int[] Kinds { get; }

        internal IReadOnlyList<string> Tags
        {
            get
            {
                string/*?*/ line = this["tags"];
                if (line == null) return List("tags");
                var tags = new List<string>();
                foreach (string part in line.Split(','))
                {
                    string tag = part.Trim();
                    if (tag.Length > 0) tags.Add(tag);
                }
                return tags.AsReadOnly();
            }
        }

        /// <summary>The items of the list of <paramref name="key"/>, or its value as the only one; empty where there is no such key, or it has no value.</summary>
        public IReadOnlyList<string> List(string key)
        {
            int at = Find(key);
            if (at < 0) return Array.Empty<string>();
            var items = new string[values[at].Count];
            for (int i = 0; i < items.Length; i++) items[i] = values[at][i] ?? "";
            return Array.AsReadOnly(items);
        }

        internal IReadOnlyList<string/*?*/> ValuesAt(int key)
        {
            return values[key];
        }

        private int Find(string key)
        {
            if (key == null) throw new ArgumentNullException(nameof(key));
            for (int i = 0; i < Keys.Count; i++)
            {
                if (Keys[i] == key) return i;
            }
            return -1;
        }
    }
}
