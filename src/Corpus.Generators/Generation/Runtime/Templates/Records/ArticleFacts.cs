namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>What is known of an article without reading its text.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal sealed class ArticleFacts
    {
        internal ArticleFacts(Bucket bucket, Cursor record)
        {
            PathShared = record.Number();
            PathRest = bucket.Shared(record.Number()) ?? "";
            IsSpliced = (record.Byte() & 16) != 0;
            Outlet = bucket.Shared(record.Number());
            Quotes = record.Number();
            for (int left = record.Count(); left > 0; left--)
            {
                record.SkipString();
                record.Number();
            }
            Headline = record.OptionalString();
            if (Headline != null)
            {
                HeadlineStart = record.Signed();
                HeadlineEnd = HeadlineStart + record.Number();
            }
            Agency = bucket.Shared(record.Number());
            Language = bucket.Shared(record.Number()) ?? "en";
            Published = record.Number();
            Updated = record.Number();
            Place = record.OptionalString();
            var authors = new string[record.Count()];
            for (int i = 0; i < authors.Length; i++) authors[i] = record.String();
            Authors = Array.AsReadOnly(authors);
            Words = record.Number();
            Paragraphs = record.Number();
            TablesAt = record.Number();
            TablesLength = record.Number();
            TextAt = record.Number();
            TextMeasure = record.Number();
            FrontMatterAt = record.Position;
        }

        /// <summary>How many characters of the id the path begins with.</summary>
        internal int PathShared { get; }

        /// <summary>What follows in the path: ".txt".</summary>
        internal string PathRest { get; }

        /// <summary>Whether anything of the text is read otherwise than it stands: line breaks inside paragraphs.</summary>
        internal bool IsSpliced { get; }

        internal string/*?*/ Outlet { get; }

        internal int Quotes { get; }

        internal string/*?*/ Headline { get; }

        internal int HeadlineStart { get; }

        internal int HeadlineEnd { get; }

        internal string/*?*/ Agency { get; }

        internal string Language { get; }

        /// <summary>Year, month and day as stated, in one number (nine bits below the year, five below the month); 0 when the text states none.</summary>
        internal int Published { get; }

        internal int Updated { get; }

        internal string/*?*/ Place { get; }

        internal IReadOnlyList<string> Authors { get; }

        internal int Words { get; }

        internal int Paragraphs { get; }

        internal int TablesAt { get; }

        internal int TablesLength { get; }

        internal int TextAt { get; }

        internal int TextMeasure { get; }

        /// <summary>Where in the record the front matter begins.</summary>
        internal int FrontMatterAt { get; }

        /// <summary>The names of those whom the article quotes, which most questions about it don't need.</summary>
        internal static string[] NamesIn(Cursor record)
        {
            record.Number();
            record.Number();
            record.Byte();
            record.Number();
            record.Number();
            var names = new string[record.Count()];
            for (int i = 0; i < names.Length; i++)
            {
                names[i] = record.String();
                record.Number();
            }
            return names;
        }
    }
}
