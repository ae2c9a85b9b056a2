using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>What stands inside a quotation.</summary>
internal struct QuoteWording
{
    public Casing Casing;

    /// <summary>Whether a hashtag, a handle or an ampersand is in it.</summary>
    public bool Marked;
    public bool HasVerb;
    public bool HasPronoun;

    /// <summary>Looks at the words from <paramref name="start"/> to <paramref name="end"/>; after ten words it has seen enough.</summary>
    public static QuoteWording Of(string text, int start, int end, Vocabulary vocabulary)
    {
        var words = new QuoteWording();
        int count = 0, capitals = 0, shouted = 0, small = 0;
        for (int i = start; i < end && count < 10;)
        {
            char c = text[i];
            if (c is '#' or '@') words.Marked = true;
            if (!WordCharacters.IsPart(c)) { i++; continue; }
            int from = i;
            var cls = vocabulary.Read(text, i, end, out i);
            int joined = WordCharacters.JoinedEnd(text, from, i, end, Joint.Apostrophe);
            if (joined > i) cls = vocabulary.Find(text, from, i = joined);
            var word = text.AsSpan(from, i - from);
            count++;
            if ((cls & (WordClass.Pronoun | WordClass.Possessive)) != 0) words.HasPronoun = true;
            if ((cls & WordClass.Auxiliary) != 0 || (cls & WordClass.AnyVerb) != 0 && (cls & (WordClass.Past | WordClass.Third)) != 0) words.HasVerb = true;
            bool isSmall = (cls & (WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.To)) != 0;
            if (char.IsUpper(c) || char.IsDigit(c) && capitals > 0) capitals++;
            else if (isSmall && count > 1) small++;
            if (word.Length > 1 && char.IsUpper(word[1])) shouted++;
        }
        words.Casing = count > 0 && shouted == count ? Casing.Capitals
            : capitals == 0 ? Casing.Lower
            : capitals + small >= count && capitals > (count > 1 ? 1 : 0) ? Casing.Title
            : Casing.Sentence;
        return words;
    }
}

/// <summary>How a quotation's words are written.</summary>
internal enum Casing : byte
{
    /// <summary>All in lower case: strategic patience.</summary>
    Lower,

    /// <summary>Like a sentence: We will rebuild the dam.</summary>
    Sentence,

    /// <summary>Like a title: A River Runs Home.</summary>
    Title,

    /// <summary>In capitals: NO EXIT.</summary>
    Capitals,
}
