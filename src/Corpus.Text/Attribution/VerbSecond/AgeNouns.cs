using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>Persons called by their age: der 58-Jährige.</summary>
internal static class AgeNouns
{
    /// <summary>Whether the phrase takes up somebody whom the text has named: it has a definite article, and no "ein 58-Jähriger" stands before it.</summary>
    public static bool TakesUp(ParagraphWords words, Phrase phrase, Vocabulary vocabulary)
    {
        ref var head = ref words[phrase.Head];
        if (!head.Is(WordClass.PersonNoun) || !char.IsDigit(words.Text[head.Start]) || !words.IsArticle(phrase.First) || words.IsIndefinite(phrase.First))
            return false;
        string stem = words.Text.Substring(head.Start, head.End - 1 - head.Start);
        for (int at = words[phrase.First].Start; at > 0;)
        {
            at = words.Text.LastIndexOf(stem, at - 1, StringComparison.Ordinal);
            if (at < 1) return true;
            var article = TextWords.Before(words.Text, at - 1, 0, vocabulary);
            if (vocabulary.IsArticle(words.Text, article.Start, article.End) && !vocabulary.IsDefinite(words.Text, article.Start, article.End)) return false;
        }
        return true;
    }
}
