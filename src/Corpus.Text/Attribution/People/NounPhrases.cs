using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.People;

/// <summary>Noun phrases read straight from the text: "a <c>senior official of the harbour</c> said".</summary>
internal sealed class NounPhrases(string text, Vocabulary vocabulary)
{
    // What no adjective is.
    private const WordClass Closed = WordClass.Boundary | WordClass.Determiner | WordClass.Possessive | WordClass.Time | WordClass.Past | WordClass.Third
        | WordClass.Ing | WordClass.SpeakingNoun;

    private const int MostWords = 7, MostLinks = 3, MostPlaces = 24, LongestNoun = 40, Reach = 12_000;

    /// <summary>The phrase around the words from <paramref name="start"/> to <paramref name="end"/>: without an article, and with what of, for and at
    /// add; where its verb stands before it (<paramref name="inverted"/>) a participle belongs to it too: "said a diplomat <c>based in Elling</c>".</summary>
    public TextRange Whole(int start, int end, int limit, bool inverted = false)
    {
        var first = TextWords.At(text, start, end, vocabulary);
        if (first.End > 0 && first.End < end && (vocabulary.IsArticle(text, first.Start, first.End) || first.Is(WordClass.Possessive | WordClass.Number))
            && !char.IsDigit(text[start])
            && !first.Is(WordClass.Plural)) start = first.Next;
        return new TextRange(start, EndOf(end, limit, inverted));
    }

    /// <summary>The words of a phrase, without the capital that only opens its sentence.</summary>
    public string WordsOf(TextRange phrase)
    {
        string words = NameResolver.Spaced(text, phrase.Start, phrase.End);
        var first = TextWords.At(text, phrase.Start, phrase.End, vocabulary);
        bool opens = phrase.Start < 2 || text[phrase.Start - 1] is '\n' || text[phrase.Start - 1] == ' '
            && (text[phrase.Start - 2] is '.' or '?' or '!' || QuotationSigns.IsDouble(text[phrase.Start - 2]));
        bool common = first.Is(WordClass.SpeakingNoun | WordClass.Indefinite | WordClass.Number) && !first.Is(WordClass.GivenName | WordClass.NameBody);
        return opens && common && words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words.Substring(1)
            : words;
    }

    /// <summary>The last word from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public TextWord Head(int start, int end) => TextWords.Before(text, end, start, vocabulary);

    /// <summary>The fullest phrase before <paramref name="before"/> that has the same last word as <paramref name="phrase"/>: the nearest that introduces one
    /// with "a", else the longest; the phrase itself when there is none.</summary>
    public TextRange Fullest(TextRange phrase, TextWord head, int before)
    {
        var longest = phrase;
        var noun = text.AsSpan(head.Start, head.End - head.Start);
        int places = 0, floor = Math.Max(0, before - Reach);
        for (int at = Previous(noun, before, floor); at >= 0 && places++ < MostPlaces; at = Previous(noun, at, floor))
        {
            int headEnd = at + head.End - head.Start, start = StartOf(at, floor, out bool introduced);
            var found = new TextRange(start, EndOf(headEnd, text.Length));
            if (!HoldsAll(found, phrase.Start, head.Start)) continue;
            if (introduced && found.Length > head.End - head.Start) return found;
            if (found.Length > longest.Length) longest = found;
        }
        return longest;
    }

    /// <summary>Whether the phrase has the words before the head too: the Elling poll is no Marvik poll.</summary>
    private bool HoldsAll(TextRange phrase, int start, int head)
    {
        for (int at = start; at < head;)
        {
            var word = TextWords.At(text, at, head, vocabulary);
            if (word.End == 0) break;
            at = word.Next;
            var letters = text.AsSpan(word.Start, word.End - word.Start);
            if (text.AsSpan(phrase.Start, phrase.Length).IndexOf(letters, StringComparison.OrdinalIgnoreCase) < 0 && !IsShort(word, phrase)) return false;
        }
        return true;
    }

    /// <summary>Whether a word in capitals holds the initials of the words: the EHC of the Elling Harbour Club.</summary>
    private bool IsShort(TextWord word, TextRange phrase)
    {
        int letter = word.Start;
        for (int i = phrase.Start; i < phrase.End && letter < word.End; i++)
            if (text[i] == text[letter] && char.IsUpper(text[i]) && (i == phrase.Start || text[i - 1] == ' ')) letter++;
        return letter == word.End && word.End - word.Start > 1;
    }

    /// <summary>Whether the nearest phrase from <paramref name="floor"/> to <paramref name="before"/> with that last word introduces one: "a mayor".</summary>
    public bool IsIntroduced(TextWord head, int before, int floor)
    {
        int at = Previous(text.AsSpan(head.Start, head.End - head.Start), before, floor);
        if (at < 0) return false;
        StartOf(at, floor, out bool introduced);
        return introduced;
    }

    /// <summary>The name of a body before <paramref name="before"/> that holds the word: for "agency" <c>Harbour News Agency</c>; empty when there is
    /// none.</summary>
    public TextRange NamedBody(TextWord head, int before)
    {
        var noun = text.AsSpan(head.Start, head.End - head.Start);
        int places = 0, floor = Math.Max(0, before - Reach);
        for (int at = Previous(noun, before, floor); at >= 0 && places++ < MostPlaces; at = Previous(noun, at, floor))
        {
            if (!char.IsUpper(text[at])) continue;
            int start = at, end = at + head.End - head.Start, words = 1;
            for (; words < MostWords && start - 2 > floor && text[start - 1] == ' '; words++)
            {
                var word = TextWords.Before(text, start - 1, floor, vocabulary);
                if (word.End == 0 || !char.IsUpper(text[word.Start]) || word.Is(WordClass.Determiner | WordClass.Preposition)
                    || TextWords.IsOwner(text, word, vocabulary))
                    break;
                start = word.Start;
            }
            for (int last = end; words < MostWords && last < text.Length && text[last] == ' ';)
            {
                var word = TextWords.At(text, last + 1, text.Length, vocabulary);
                if (word.End == 0) break;
                last = word.End;
                if (char.IsUpper(text[word.Start]) && !TextWords.IsOwner(text, word, vocabulary)) (end, words) = (last, words + 1);
                else if (!word.Is(WordClass.Of)) break;
            }
            if (words > 1) return new TextRange(start, end);
        }
        return default;
    }

    // Before "officials" stands Officials too: its first letter may be a capital.
    private int Previous(ReadOnlySpan<char> noun, int before, int floor)
    {
        for (int limit = before; limit > floor;)
        {
            int at = text.AsSpan(floor, limit - floor).LastIndexOf(noun.Slice(1)) + floor - 1, end = at + noun.Length;
            if (at < floor) return -1;
            if (char.ToUpperInvariant(text[at]) == char.ToUpperInvariant(noun[0]) && (at == 0 || !WordCharacters.IsPart(text[at - 1]))
                && (end >= text.Length || !WordCharacters.IsPart(text[end]))) return at;
            limit = end - 1;
        }
        return -1;
    }

    /// <summary>Where the phrase begins whose last word begins at <paramref name="head"/>, behind its article.</summary>
    private int StartOf(int head, int floor, out bool introduced)
    {
        int start = head;
        introduced = false;
        for (int words = 0; words < MostWords && start - 1 > floor && text[start - 1] == ' '; words++)
        {
            var word = TextWords.Before(text, start - 1, floor, vocabulary);
            if (word.End == 0) break;
            if (word.Is(WordClass.Determiner))
            {
                introduced = vocabulary.IsArticle(text, word.Start, word.End) && !vocabulary.IsDefinite(text, word.Start, word.End);
                break;
            }
            if (word.Is(WordClass.Possessive)) return word.Start;
            if (IsEdge(word)) break;
            start = word.Start;
        }
        return start;
    }

    /// <summary>Where the phrase ends whose head ends at <paramref name="end"/>: "official <c>of the harbour</c>".</summary>
    private int EndOf(int end, int limit, bool inverted = false)
    {
        for (int links = 0; links < MostLinks && end + 1 < limit && text[end] == ' '; links++)
        {
            var link = TextWords.At(text, end + 1, limit, vocabulary);
            // "a source close to the talks", "a report released by the council"
            var behind = link.End > 0 && link.End < limit && text[link.End] == ' ' ? TextWords.At(text, link.Next, limit, vocabulary) : default;
            bool close = links == 0 && char.IsLower(text[link.Start])
                && (link.Is(Closed) ? link.Is(WordClass.Past) && behind.Is(inverted ? WordClass.Agent | WordClass.Preposition | WordClass.To : WordClass.Agent)
                    : behind.Is(WordClass.Preposition | WordClass.To));
            if (close) link = behind;
            bool sent = links == 0 && link.Is(WordClass.To) && IsAddressed(end, link.Next, limit);
            if (link.End == 0 || !close && !sent && !link.Is(WordClass.Preposition) || link.Is(WordClass.Subordinator) || link.End >= limit
                || text[link.End] != ' ') break;
            int last = -1;
            bool named = false, determined = false;
            for (int at = link.Next, words = 0; words < MostWords; words++)
            {
                var word = TextWords.At(text, at, limit, vocabulary);
                // "opponents of Anna Berg call it so"
                if (named && word.Is(WordClass.AnyVerb) && char.IsLower(text[word.Start])) break;
                named = word.End > 0 && char.IsUpper(text[word.Start]);
                // "blamed the network for saying so"
                if (words == 0 && word.Is(WordClass.Ing) && !word.Is(WordClass.SpeakingNoun)) break;
                if (word.End == 0 || (words == 0 || !word.Is(WordClass.Determiner | WordClass.Possessive)) && IsEdge(word, determined)
                    && !(words == 0 && word.Is(WordClass.Determiner | WordClass.Possessive))) break;
                determined = word.Is(WordClass.Determiner | WordClass.Possessive);
                if (!word.Is(WordClass.Determiner)) last = word.End;
                if (word.End >= limit || text[word.End] != ' ') break;
                at = word.Next;
                // "analysts at Berg & Storm"
                if (named && at + 2 < limit && text[at] == '&' && text[at + 1] == ' ' && char.IsUpper(text[at + 2])) at += 2;
            }
            if (last < 0) break;
            end = last;
        }
        return end;
    }

    // "a letter to the council", "a source close to the talks", but no "neighbour to the council".
    private bool IsAddressed(int noun, int start, int limit)
    {
        var last = TextWords.Before(text, noun, Math.Max(0, noun - LongestNoun), vocabulary);
        if (last.Is(WordClass.SpeakingNoun) && !last.Is(WordClass.DocumentNoun)) return false;
        var first = TextWords.At(text, start, limit, vocabulary);
        return first.End > 0 && (char.IsUpper(text[first.Start]) || first.Is(WordClass.Determiner | WordClass.Possessive));
    }

    // Behind an article even "talks" is a noun.
    private bool IsEdge(TextWord word, bool determined = false)
    {
        if (word.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.Title)) return false;
        if (char.IsUpper(text[word.Start]) && !word.Is(WordClass.Boundary | WordClass.Time)) return false;
        return word.Is(WordClass.Boundary | WordClass.Determiner | WordClass.Possessive | WordClass.Time)
            || !determined && word.Is(WordClass.AnyVerb) && word.Is(WordClass.Past | WordClass.Third);
    }
}
