namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>What is known of an article without reading its text.</summary>
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
        internal readonly int PathShared;

        /// <summary>What follows in the path: ".txt".</summary>
        internal readonly string PathRest;

        /// <summary>Whether anything of the text is read otherwise than it stands: line breaks inside paragraphs.</summary>
        internal readonly bool IsSpliced;

        internal readonly string/*?*/ Outlet;

        internal readonly int Quotes;

        internal readonly string/*?*/ Headline;

        internal readonly int HeadlineStart;

        internal readonly int HeadlineEnd;

        internal readonly string/*?*/ Agency;

        internal readonly string Language;

        /// <summary>Year, month and day as stated, in one number (nine bits below the year, five below the month); 0 when the text states none.</summary>
        internal readonly int Published;

        internal readonly int Updated;

        internal readonly string/*?*/ Place;

        internal readonly IReadOnlyList<string> Authors;

        internal readonly int Words;

        internal readonly int Paragraphs;

        internal readonly int TablesAt;

        internal readonly int TablesLength;

        internal readonly int TextAt;

        internal readonly int TextMeasure;

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
