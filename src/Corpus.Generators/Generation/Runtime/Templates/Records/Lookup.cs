namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Finds by id, name or words, and says what was near when there is nothing.</summary>
    [ExcludeFromCodeCoverage]
    internal static class Lookup
    {
        internal static Article Article(string id)
        {
            Article/*?*/ article;
            if (TryArticle(id, out article)) return article/*!*/;
            throw Unknown("article has the id", id, Ids());
        }

#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        internal static bool TryArticle(string id, [NotNullWhen(true)] out Article/*?*/ article)
#else
        internal static bool TryArticle(string id, out Article/*?*/ article)
#endif
        {
            if (id == null) throw new ArgumentNullException(nameof(id));
            ArticleRecord/*?*/ record = Store.Current.Find(id);
            article = record == null ? null : record.Article;
            return record != null;
        }

        internal static Speaker Speaker(string name)
        {
            Speaker/*?*/ speaker;
            if (TrySpeaker(name, out speaker)) return speaker/*!*/;
            throw Unknown("speaker has the name", name, SpeakerNames());
        }

#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        internal static bool TrySpeaker(string name, [NotNullWhen(true)] out Speaker/*?*/ speaker)
#else
        internal static bool TrySpeaker(string name, out Speaker/*?*/ speaker)
#endif
        {
            if (name == null) throw new ArgumentNullException(nameof(name));
            speaker = Store.Current.FindSpeaker(name);
            return speaker != null;
        }

        internal static Outlet Outlet(string name)
        {
            Outlet/*?*/ outlet;
            if (TryOutlet(name, out outlet)) return outlet/*!*/;
            throw Unknown("outlet has the name", name, OutletNames());
        }

#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        internal static bool TryOutlet(string name, [NotNullWhen(true)] out Outlet/*?*/ outlet)
#else
        internal static bool TryOutlet(string name, out Outlet/*?*/ outlet)
#endif
        {
            if (name == null) throw new ArgumentNullException(nameof(name));
            outlet = Store.Current.FindOutlet(name);
            return outlet != null;
        }

        internal static Speaker GetSpeaker(string name)
        {
            Speaker/*?*/ speaker = Store.Current.FindSpeaker(name);
            if (speaker == null) throw Failure.Changed();
            return speaker;
        }

        internal static Outlet GetOutlet(string name)
        {
            Outlet/*?*/ outlet = Store.Current.FindOutlet(name);
            if (outlet == null) throw Failure.Changed();
            return outlet;
        }

        internal static Quote Verbatim(string words)
        {
            Quote/*?*/ quote;
            if (TryVerbatim(words, out quote)) return quote/*!*/;
            throw new KeyNotFoundException("No quotation of the corpus holds the words \"" + words + "\"; quote them as an article prints them");
        }

#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        internal static bool TryVerbatim(string words, [NotNullWhen(true)] out Quote/*?*/ quote)
#else
        internal static bool TryVerbatim(string words, out Quote/*?*/ quote)
#endif
        {
            if (words == null) throw new ArgumentNullException(nameof(words));
            if (string.IsNullOrWhiteSpace(words)) throw new ArgumentException("Name the words to look for", nameof(words));
            quote = Store.Current.Quotes.Verbatim(words);
            return !ReferenceEquals(quote, null);
        }

        private static string[] Ids()
        {
            ArticleSequence articles = Store.Current.Articles;
            var ids = new string[articles.Count];
            for (int i = 0; i < ids.Length; i++) ids[i] = articles[i].Id;
            return ids;
        }

        private static string[] SpeakerNames()
        {
            var names = new string[Store.Current.Index.Speakers];
            for (int i = 0; i < names.Length; i++) names[i] = Store.Current.Index.SpeakerName(i);
            return names;
        }

        private static string[] OutletNames()
        {
            IReadOnlyList<Outlet> outlets = Store.Current.Outlets;
            var names = new string[outlets.Count];
            for (int i = 0; i < names.Length; i++) names[i] = outlets[i].Name;
            return names;
        }

        private static KeyNotFoundException Unknown(string what, string wanted, string[] candidates)
        {
            string nearest = NearestId.Of(wanted, candidates, int.MaxValue);
            return new KeyNotFoundException("No " + what + " \"" + wanted + "\"; " + (nearest.Length == 0 ? "the corpus has none" : "did you mean \"" + nearest + "\"?"));
        }
    }
}
