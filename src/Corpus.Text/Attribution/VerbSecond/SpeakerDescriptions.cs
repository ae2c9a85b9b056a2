using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>Describes who speaks without a name: eine Sprecherin des Rats, die Polizei, Anwohner.</summary>
internal static class SpeakerDescriptions
{
    private const int MostOwners = 2;

    /// <summary>The noun phrase without its article, with what it belongs to; null for a pronoun.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="phrase">The speaker.</param>
    /// <param name="word">The token that says that somebody speaks; -1 for none.</param>
    public static string? Of(ParagraphWords words, Phrase phrase, int word)
    {
        if (words[phrase.First].Is(WordClass.Pronoun) || !words.IsNoun(phrase.Head) && phrase.First == phrase.Head && !IsQuantity(words, phrase)) return null;
        bool article = words.IsArticle(phrase.First);
        int first = phrase.First < phrase.Head && (article || words[phrase.First].Is(WordClass.Determiner)) ? phrase.First + 1 : phrase.First;
        int last = WithOwners(words, phrase, word);
        string text = NameResolver.Spaced(words.Text, words[first].Start, words[last].End);
        if (article && words.IsGenitive(phrase.First) && last == phrase.Last && first == last) text = words.Nominative(first);
        return text;
    }

    /// <summary>What such a source is.</summary>
    public static SpeakerKind KindOf(ParagraphWords words, Phrase phrase)
    {
        ref var head = ref words[phrase.Head];
        if (head.Is(WordClass.PersonNoun))
            return head.Is(WordClass.Plural) || phrase.First == phrase.Head && !head.Is(WordClass.He | WordClass.She) ? SpeakerKind.Group : SpeakerKind.Unnamed;
        if (head.Is(WordClass.BodyNoun)) return SpeakerKind.Body;
        if (head.Is(WordClass.DocumentNoun)) return SpeakerKind.Document;
        return IsQuantity(words, phrase) ? SpeakerKind.Group : SpeakerKind.Unnamed;
    }

    // viele sagten
    private static bool IsQuantity(ParagraphWords words, Phrase phrase) =>
        phrase.First == phrase.Last && words[phrase.First].Is(WordClass.Determiner) && words[phrase.First].Is(WordClass.Indefinite);

    // Sprecher der Stadt, Chefin von Elling Hafenbau; but "sagte der Sprecher der „Post“" tells whom he told it.
    private static int WithOwners(ParagraphWords words, Phrase phrase, int word)
    {
        int last = phrase.Last, end = words.SentenceEnd(phrase.First);
        for (int owners = 0; owners < MostOwners && last + 2 < end; owners++)
        {
            int next = last + 1;
            bool of = words[next].Is(WordClass.Of) && !words[next].Capital;
            if (!of && !words.IsGenitive(next)) break;
            var owner = words.At(of ? next + 1 : next, end);
            if (!owner.Exists || !words.IsNoun(owner.Head)) break;
            bool told = word >= 0 && word < phrase.First && !of && words[owner.Head].Is(WordClass.TitleNoun | WordClass.TermNoun);
            if (told || words[owner.Last].Kind == TokenKind.Quote) break;
            last = owner.Last;
        }
        return last;
    }
}
