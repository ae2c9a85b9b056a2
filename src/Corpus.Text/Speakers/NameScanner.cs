using Corpus.Text.Lexicon;
using Corpus.Text.Source;

namespace Corpus.Text.Speakers;

/// <summary>Finds the names in a block: runs of capitalised words, without the titles and bodies before them: "Secretary of State <c>Anna Berg</c>".</summary>
internal static class NameScanner
{
    private const int LongestRun = 12;
    private static readonly CharacterSet NoCapitals = new(string.Concat(Enumerable.Range(0, 128).Select(c => (char)c).Where(c => c is < 'A' or > 'Z')));

    /// <summary>Adds the sightings of one block.</summary>
    public static void Scan(string text, TextRange range, int block, Vocabulary vocabulary, Buffer<Token> run, Buffer<Sighting> sightings)
    {
        bool opens = true, titled = false;
        int titleStart = 0, titleEnd = 0, capital = range.Start;
        run.Truncate(0);
        for (int i = range.Start; i < range.End;)
        {
            if (run.Count == 0 && i >= capital)
            {
                capital = NextCapital(text, i, range.End);
                if (capital >= range.End) return;
                i = WordBefore(text, i, capital);
            }
            char c = text[i];
            if (!char.IsLetter(c))
            {
                if (c is '.' or '!' or '?' or ':' or '"' or '“' or '”') opens = true;
                if (!char.IsWhiteSpace(c)) Flush(text, block, vocabulary, run, sightings, ref titled, titleStart, titleEnd);
                i++;
                continue;
            }
            int end = WordEnd(text, i, range.End);
            if (!char.IsUpper(c))
            {
                if (run.Count > 0 && end + 1 < range.End && text[end] == ' ' && char.IsUpper(text[end + 1]) && (vocabulary.Find(text, i, end) & WordClass.Particle) != 0)
                {
                    run.Add(new Token { Start = i, End = end, Class = WordClass.Particle });
                    i = end;
                    continue;
                }
                Flush(text, block, vocabulary, run, sightings, ref titled, titleStart, titleEnd);
                if (end + 1 < range.End && text[end] == ' ' && char.IsUpper(text[end + 1]) && (vocabulary.Find(text, i, end) & (WordClass.Title | WordClass.PersonNoun)) is var cls and not WordClass.None)
                {
                    titled = true;
                    (titleStart, titleEnd) = (i, end);
                }
                opens = false;
                i = end;
                continue;
            }
            bool owner = end - i > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’';
            int bare = owner ? end - 2 : end;
            var words = vocabulary.Find(text, i, bare);
            if (end < range.End && text[end] == '.' && (bare - i == 1 || text.AsSpan(i, bare - i).IndexOf('.') >= 0 || vocabulary.Find(text, i, end + 1) != WordClass.None))
            {
                words |= vocabulary.Find(text, i, end + 1);
                bare = ++end;
            }
            if (run.Count >= LongestRun) Flush(text, block, vocabulary, run, sightings, ref titled, titleStart, titleEnd);
            run.Add(new Token { Start = i, End = bare, Class = words, Capital = opens, Owner = owner });
            opens = false;
            if (owner || end < range.End && text[end] is not (' ' or '\u00a0')) Flush(text, block, vocabulary, run, sightings, ref titled, titleStart, titleEnd);
            i = end;
        }
        Flush(text, block, vocabulary, run, sightings, ref titled, titleStart, titleEnd);
    }

    private static int WordEnd(string text, int start, int limit)
    {
        int end = Lanes.AlphanumericEnd(text, start, limit);
        while (end + 1 < limit && text[end] != ' ' && char.IsLetterOrDigit(text[end + 1]) && (text[end] is '-' or '\'' or '’' || text[end] == '.' && char.IsUpper(text[end - 1]))) end = Lanes.AlphanumericEnd(text, end + 1, limit);
        return end;
    }

    private static int NextCapital(string text, int at, int end)
    {
        for (at = NoCapitals.NextOther(text, at, end); at < end && text[at] >= 128 && !char.IsUpper(text[at]); at = NoCapitals.NextOther(text, at + 1, end)) { }
        return at;
    }

    /// <summary>The last word in lower case from <paramref name="start"/> on before the capital, which may stand inside it: "the harbour <c>t</c>own Elling". What was before that word no longer counts. Without one, the start.</summary>
    private static int WordBefore(string text, int start, int capital)
    {
        for (int i = capital; i > start; i--)
            if (char.IsWhiteSpace(text[i - 1]) && text[i] is >= 'a' and <= 'z') return i;
        return start;
    }

    private static void Flush(string text, int block, Vocabulary vocabulary, Buffer<Token> run, Buffer<Sighting> sightings, ref bool titled, int titleStart, int titleEnd)
    {
        if (run.Count == 0)
        {
            titled = false;
            return;
        }
        int first = 0, last = run.Count - 1;
        var gender = Gender.Unknown;
        var sighting = new Sighting { Person = -1, Block = block, Owner = run[last].Owner, Leads = run[0].Capital };
        if (titled) (sighting.TitleStart, sighting.TitleEnd) = (titleStart, titleEnd);
        bool addressed = false;
        for (int i = 0; i <= last; i++)
        {
            if (!run[i].Is(WordClass.Title) && !(i < last && run[i].Is(WordClass.PersonNoun) && !run[i].Is(WordClass.GivenName | WordClass.Surname)) || run[i].Is(WordClass.GivenName) && i > 0 && i < last) continue;
            // "Mr. King", "Larry King", "Peter T. King": a surname that is a title elsewhere.
            if (i == last && run[i].Is(WordClass.Surname) && (i == 0 || addressed && first == i || run[i - 1].Is(WordClass.GivenName) || i > 1 && run[i - 1].End - run[i - 1].Start <= 2)) continue;
            addressed = run[i].Is(WordClass.Title) && (i < last || last == 0);
            (sighting.TitleStart, sighting.TitleEnd) = (run[i].Start, run[i].End);
            if (run[i].Is(WordClass.He)) gender = Gender.He;
            if (run[i].Is(WordClass.She)) gender = Gender.She;
            first = i + 1;
        }
        while (first <= last && (first < last && (IsDescription(text, vocabulary, run[first]) || run[first].Is(WordClass.Time) && run[first + 1].Is(WordClass.GivenName)) || run[first].Is(WordClass.Boundary | WordClass.Determiner | WordClass.Possessive | WordClass.Time | WordClass.Particle) && !(run[first].Is(WordClass.GivenName) && (first < last || !run[first].Capital)))) first++;
        first = GivenBehind(run, first, last);
        while (last >= first && run[last].Is(WordClass.Time | WordClass.Particle) && !run[last].Is(WordClass.GivenName)) last--;
        titled = false;
        if (first > last) { run.Truncate(0); return; }
        bool body = false;
        bool given = run[first].Is(WordClass.GivenName);
        for (int i = first; i <= last; i++) body |= run[i].Is(WordClass.NameBody | WordClass.BodyNoun) && !run[i].Is(WordClass.GivenName) && !(run[i].Is(WordClass.Surname) && (given && i > first || addressed)) || run[i].Is(WordClass.Preposition | WordClass.Conjunction) && !run[i].Is(WordClass.GivenName);
        if (!body)
        {
            sighting.Start = run[first].Start;
            sighting.End = run[last].End;
            sighting.Given = given;
            sighting.Words = last - first + 1;
            sighting.Gender = gender != Gender.Unknown ? gender : last > first || sighting.TitleEnd == 0 ? GenderOf(run[first].Class) : Gender.Unknown;
            sighting.Person = last == 0 && run[0].Is(WordClass.Title) ? -3 : run[first].Is(WordClass.GivenName) || run[last].Is(WordClass.GivenName) && last > first || sighting.TitleEnd > 0 ? -1 : -2;
            sightings.Add(sighting);
        }
        run.Truncate(0);
    }

    /// <summary>The given name behind words that belong to no person's name: "North Korean <c>Kim</c> Jong Un", "Rivers County Recorder <c>Anna</c> Berg"; <paramref name="first"/> when there is none.</summary>
    private static int GivenBehind(Buffer<Token> run, int first, int last)
    {
        bool foreign = false;
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

    /// <summary>Whether a capitalised word only describes the name behind it: "Harbour-based Anna Berg", or opens the sentence as its verb: "Said Anna Berg".</summary>
    private static bool IsDescription(string text, Vocabulary vocabulary, in Token word)
    {
        if (word.Is(WordClass.GivenName)) return false;
        if (word.Capital && word.Is(WordClass.AnyVerb) && word.Is(WordClass.Past | WordClass.Ing)) return true;
        int hyphen = text.AsSpan(word.Start, word.End - word.Start).LastIndexOf('-');
        return hyphen > 0 && (vocabulary.Find(text, word.Start + hyphen + 1, word.End) & (WordClass.AnyVerb | WordClass.PersonNoun | WordClass.Title)) != 0;
    }

    /// <summary>The sex that a given name tells; unknown for others.</summary>
    public static Gender GenderOf(WordClass words)
    {
        if ((words & WordClass.GivenName) == 0) return Gender.Unknown;
        bool he = (words & WordClass.He) != 0, she = (words & WordClass.She) != 0;
        return he == she ? Gender.Unknown : he ? Gender.He : Gender.She;
    }
}
