using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds the names in a text's blocks: runs of capitalised words, without the titles and bodies before them: "Secretary of State <c>Anna
/// Berg</c>".</summary>
internal sealed partial class NameScanner(string text, Vocabulary vocabulary, Buffer<NameOccurrence> occurrences) : IDisposable
{
    private const int LongestRun = 12, LongestParticles = 14, LongestNickname = 16;

    private readonly Buffer<Token> run = new(16);
    // The word in lower case right before the run, which may be a title: "spokeswoman Anna"; empty when there is none.
    private int beforeStart, beforeEnd;
    private int block;
    private bool opens;

    /// <summary>Adds the occurrences of one block.</summary>
    public void Scan(TextRange range, int index)
    {
        (block, opens, beforeStart, beforeEnd) = (index, true, 0, 0);
        int capital = range.Start;
        for (int i = range.Start; i < range.End;)
        {
            char c = text[i];
            bool open = run.Count > 0;
            // Outside a run only capitals count, and a word in lower case mostly ends a run.
            if (open ? c is >= 'a' and <= 'z' : i >= capital)
            {
                int next = PackedCharacters.NextCapital(text, i, range.End);
                if (next >= range.End) break;
                if (next == i || IsPlain(i, next, open)) i = capital = next;
                else if (!open) (i, capital) = (WordBefore(i, next), next);
                c = text[i];
            }
            if (char.IsUpper(c)) i = Capital(i, range.End);
            else if (WordCharacters.IsLetter(c)) i = Lower(i, range.End);
            else if (open && NicknameEnd(i, range.End) is var behind and > 0) i = behind;
            else
            {
                if (c is '.' or '!' or '?' or ':' || QuotationSigns.IsDouble(c)) opens = true;
                if (!char.IsWhiteSpace(c)) Flush();
                i++;
            }
        }
        Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => run.Dispose();

    private int Capital(int start, int limit)
    {
        if (vocabulary.ProcliticEnd(text, start, limit) is var behind && behind > start) return behind;
        var words = vocabulary.Read(text, start, limit, out int end);
        // Most words have a space behind them: nothing joins them to what follows.
        if (end >= limit || text[end] != ' ') return Signed(start, end, limit, words);
        if (run.Count == 0 && IsSmallWord(words) && end + 1 < limit && text[end + 1] is >= 'a' and <= 'z' && !LeadsToCapital(end + 1, limit))
        {
            Flush();
            opens = false;
            return end + 1;
        }
        if (run.Count >= LongestRun) Flush();
        Add(start, end, words).Capital = opens;
        opens = false;
        return end + 1;
    }

    // A word that punctuation follows: "Anna-Maria", "Berg's", "J.", "Berg,".
    private int Signed(int start, int plain, int limit, WordClass words)
    {
        int end = WordCharacters.JoinedEnd(text, start, plain, limit, Inner);
        bool owner = vocabulary.Possessive.Ends(text, start, end);
        int bare = owner ? end - 2 : end;
        if (bare != plain) words = vocabulary.Find(text, start, bare);
        if (end < limit && text[end] == '.'
            && (bare - start == 1 || text.AsSpan(start, bare - start).IndexOf('.') >= 0 || vocabulary.Find(text, start, end + 1) != WordClass.None))
        {
            // "Ala." is the place, whoever is called Ala.
            var whole = vocabulary.Find(text, start, end + 1);
            words = whole != WordClass.None ? whole : words;
            bare = ++end;
        }
        if (run.Count >= LongestRun) Flush();
        ref var name = ref Add(start, bare, words);
        (name.Capital, name.Owner) = (opens, owner);
        opens = false;
        if (!owner && end < limit && text[end] == ' ') return end + 1;
        if (owner || end < limit && text[end] != '\u00a0') Flush();
        return end;
    }

    private int Lower(int start, int limit)
    {
        if (vocabulary.ProcliticEnd(text, start, limit) is var behind && behind > start)
        {
            Flush();
            return behind;
        }
        int end = WordCharacters.End(text, start, limit, Inner);
        // "Ahmed al-Rashid"
        if (text.IndexOf('-', start, end - start) is var hyphen and > 0 && char.IsUpper(text[hyphen + 1]) && IsParticle(start, hyphen))
            return Signed(start, hyphen, limit, vocabulary.Find(text, hyphen + 1, end));
        bool beforeCapital = end + 1 < limit && text[end] == ' ' && char.IsUpper(text[end + 1]);
        if (run.Count > 0 && IsParticle(start, end) && (beforeCapital || end < limit && text[end] == ' ' && LeadsToCapital(end + 1, limit)))
        {
            Add(start, end, WordClass.Particle);
            return end;
        }
        Flush();
        if (beforeCapital) (beforeStart, beforeEnd) = (start, end);
        opens = false;
        return end;
    }

    private ref Token Add(int start, int end, WordClass words)
    {
        ref var token = ref run.Next();
        (token.Start, token.End, token.Class) = (start, end, words);
        return ref token;
    }

    private void Flush()
    {
        if (run.Count > 0) Read();
        run.Truncate(0);
        beforeStart = beforeEnd = 0;
    }

    /// <summary>Adds the name that the run holds, if it holds one.</summary>
    private void Read()
    {
        int first = 0, last = run.Count - 1, titleStart = 0, titleEnd = 0;
        var gender = Gender.Unknown;
        bool owner = run[last].Owner, leads = run[0].Capital;
        bool addressed = false;
        for (int i = 0; i <= last; i++)
        {
            if (!run[i].Is(WordClass.Title) && !(i < last && run[i].Is(WordClass.PersonNoun) && !run[i].Is(WordClass.GivenName | WordClass.Surname))
                || run[i].Is(WordClass.GivenName) && i > 0 && i < last || run[i].Is(WordClass.Honour) && i > 0) continue;
            // "Mr. King", "Larry King", "Peter T. King": a surname that is a title elsewhere.
            if (i == last && run[i].Is(WordClass.Surname)
                && (i == 0 || addressed && first == i || run[i - 1].Is(WordClass.GivenName) || i > 1 && run[i - 1].End - run[i - 1].Start <= 2)) continue;
            addressed = run[i].Is(WordClass.Title) && (i < last || last == 0);
            // "Former Storm chief": an adjective alone shows no person.
            if (!run[i].Is(WordClass.Adjective)) (titleStart, titleEnd) = (run[i].Start, run[i].End);
            if (run[i].Is(WordClass.He)) gender = Gender.He;
            if (run[i].Is(WordClass.She)) gender = Gender.She;
            first = i + 1;
        }
        while (first <= last && (first < last && (IsDescription(run[first]) || run[first].Is(WordClass.Time) && run[first + 1].Is(WordClass.GivenName))
            || run[first].Is(WordClass.Boundary | WordClass.Determiner | WordClass.Possessive | WordClass.Time | WordClass.Particle)
            && !(run[first].Is(WordClass.GivenName) && (first < last || !run[first].Capital)))) first++;
        while (first < last && IsShouted(run[first]) && !IsShouted(run[last])) first++;
        if (first > last) return;
        var before = beforeEnd > beforeStart ? vocabulary.Find(text, beforeStart, beforeEnd) : WordClass.None;
        first = GivenBehind(first, last, before);
        while (last > first && run[last].Is(WordClass.Honour) && !run[last].Is(WordClass.GivenName)) last--;
        while (last >= first && (run[last].Is(WordClass.Time | WordClass.Particle) && !run[last].Is(WordClass.GivenName) || IsLetterWord(run[last]))) last--;
        if (first > last || first == last && IsMonth(run[first], before)) return;
        bool body = false;
        bool given = run[first].Is(WordClass.GivenName);
        for (int i = first; i <= last; i++) body |= run[i].Is(WordClass.NameBody | WordClass.BodyNoun) && !run[i].Is(WordClass.GivenName)
            && !(run[i].Is(WordClass.Surname) && (given && i > first || addressed)) || run[i].Is(WordClass.Preposition | WordClass.Conjunction)
            && !run[i].Is(WordClass.GivenName);
        // "House said": a person only where somebody is called so.
        bool articled = first == 0 ? (before & WordClass.Determiner) != 0 && vocabulary.IsArticle(text, beforeStart, beforeEnd)
            : run[first - 1].End + 1 == run[first].Start && vocabulary.IsArticle(text, run[first - 1].Start, run[first - 1].End);
        bool surname = body && first == 0 && last == 0 && run[0].Is(WordClass.Surname) && !articled;
        if (body && !surname) return;
        if (titleEnd == 0 && (before & (WordClass.Title | WordClass.PersonNoun)) != 0 && (before & WordClass.Adjective) == 0)
            (titleStart, titleEnd) = (beforeStart, beforeEnd);
        ref var occurrence = ref occurrences.Next();
        (occurrence.Start, occurrence.End, occurrence.Words, occurrence.Block) = (run[first].Start, run[last].End, last - first + 1, block);
        (occurrence.FirstEnd, occurrence.LastStart) = (run[first].End, run[last].Start);
        (occurrence.TitleStart, occurrence.TitleEnd) = (titleStart, titleEnd);
        (occurrence.Owner, occurrence.Leads, occurrence.Given) = (owner, leads, given);
        occurrence.Gender = gender != Gender.Unknown ? gender : last > first || titleEnd == 0 ? GenderOf(run[first].Class) : Gender.Unknown;
        occurrence.Person = surname || last == 0 && (run[0].Is(WordClass.Title) || titleEnd == 0 && !given && IsOther(run[0]))
            || articled && !given && titleEnd == 0 ? -3 : given || run[last].Is(WordClass.GivenName) && last > first || titleEnd > 0
            ? -1 : -2;
    }

    /// <summary>T-shirts, X-rays.</summary>
    private bool IsLetterWord(in Token word) => word.End - word.Start > 2 && text[word.Start + 1] == '-' && char.IsLower(text[word.Start + 2]);

    /// <summary>"Recently", "Last", "TWH", "Analysts", "African-American": a word alone that is hardly somebody's name.</summary>
    private bool IsOther(in Token word)
    {
        var letters = text.AsSpan(word.Start, word.End - word.Start);
        if (IsShouted(word) || word.Is(WordClass.PersonNoun) && word.Is(WordClass.Plural)) return true;
        if (letters[letters.Length - 1] == '.' || letters.IndexOf('-') > 0) return true;
        return word.Capital && (word.Class == WordClass.None ? vocabulary.Guess(letters) : word.Class).HasFlag(WordClass.Adverb)
            || word.Capital && word.Is(WordClass.AnyVerb) && word.Is(WordClass.Base) && !word.Is(WordClass.Surname);
    }

    /// <summary>"from June", "June 18": a month, whoever else is called so.</summary>
    private bool IsMonth(in Token word, WordClass before) => word.Is(WordClass.Time)
        && ((before & (WordClass.Preposition | WordClass.Adverb | WordClass.Time)) != 0
            || word.End + 1 < text.Length && text[word.End] == ' ' && char.IsDigit(text[word.End + 1]));

    /// <summary>The given name behind words that belong to no person's name: "North Korean <c>Kim</c> Jong Un", "Rivers County Recorder <c>Anna</c> Berg";
    /// <paramref name="first"/> when there is none.</summary>
    private int GivenBehind(int first, int last, WordClass before)
    {
        if (first == last) return first;
        // "undersecretary for Harbour Affairs Anna Berg"
        bool foreign = first == 0 && beforeStart > 1 && (before & WordClass.Preposition) != 0
            && TextWords.Before(text, beforeStart - 1, Math.Max(0, beforeStart - 24), vocabulary).Is(WordClass.Title);
        for (int i = first; i < last; i++)
        {
            if (run[i].Is(WordClass.GivenName))
            {
                if (foreign || i == first) return i;
            }
            else foreign |= run[i].Is(WordClass.NameBody | WordClass.BodyNoun | WordClass.PersonNoun);
        }
        return first;
    }

    /// <summary>"THE STORM Berg was late", "KCNA said": a word in capitals among others is no name of a person.</summary>
    private bool IsShouted(in Token word)
    {
        if (word.End - word.Start < 3 || word.Is(WordClass.GivenName | WordClass.Suffix)) return false;
        for (int i = word.Start; i < word.End; i++)
            if (!char.IsUpper(text[i])) return false;
        return true;
    }

    /// <summary>Whether a capitalised word only describes the name behind it: "Harbour-based Anna Berg", "London-area", or opens the sentence as its verb:
    /// "Said Anna Berg".</summary>
    private bool IsDescription(in Token word)
    {
        if (word.Is(WordClass.GivenName)) return false;
        if (word.Capital && word.Is(WordClass.AnyVerb) && word.Is(WordClass.Past | WordClass.Ing)) return true;
        int hyphen = text.AsSpan(word.Start, word.End - word.Start).LastIndexOf('-');
        return hyphen > 0 && ((vocabulary.Find(text, word.Start + hyphen + 1, word.End) & (WordClass.AnyVerb | WordClass.PersonNoun | WordClass.Title)) != 0
            || char.IsLower(text[word.Start + hyphen + 1]) && (vocabulary.Find(text, word.Start, word.Start + hyphen) & WordClass.NameBody) != 0);
    }

    /// <summary>The sex that a given name shows; unknown for others.</summary>
    public static Gender GenderOf(WordClass words)
    {
        if ((words & WordClass.GivenName) == 0) return Gender.Unknown;
        bool he = (words & WordClass.He) != 0, she = (words & WordClass.She) != 0;
        return he == she ? Gender.Unknown : he ? Gender.He : Gender.She;
    }
}
