using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution;

/// <summary>The persons of an article: who is named in full, and whom a surname alone means.</summary>
internal sealed class NameBook : IDisposable
{
    private const int MostPersons = 4096, LongestHeadline = 24, Buckets = 64, BucketShift = 58;
    private readonly string text;
    private readonly ArticleParts parts;
    private readonly Vocabulary vocabulary;
    private readonly NameBucket[] buckets = SpareArrays<NameBucket>.Take(Buckets);
    private bool chained, given;

    public NameBook(string text, ArticleParts parts, Vocabulary vocabulary)
    {
        (this.text, this.parts, this.vocabulary) = (text, parts, vocabulary);
        using var scanner = new NameScanner(text, vocabulary, Sightings);
        int headline = Headline(parts);
        for (int b = 0; b < parts.Blocks.Count; b++)
            if (b == headline) ScanHeadline(parts.Blocks[b].Content, b);
            else if (parts.Blocks[b].Kind is BlockKind.Paragraph or BlockKind.Caption or BlockKind.Subheading or BlockKind.Headline)
                scanner.Scan(parts.Blocks[b].Content, b);
        for (int i = 0; i < Buckets; i++) (buckets[i].Last, buckets[i].First) = (-1, -1);
        int first = -1, last = -1;
        for (int i = 0; i < Sightings.Count; i++)
        {
            if (Sightings[i].Words == 1)
            {
                if (last < 0) first = i;
                else Sightings[last].NextSingle = i;
                last = i;
            }
            else if (Sightings[i].Block != headline) Introduce(i);
        }
        if (last >= 0) Sightings[last].NextSingle = -1;
        if (headline >= 0) ReadHeadline(headline);
        for (int i = first; i >= 0; i = Sightings[i].NextSingle) CountAlone(ref Sightings[i]);
        for (int i = first; i >= 0; i = Sightings[i].NextSingle) Meet(i, Sightings[i].Block == headline);
    }

    public Buffer<Person> Persons { get; } = new(32);

    public Buffer<Sighting> Sightings { get; } = new(128);

    /// <summary>The first sighting that ends behind <paramref name="offset"/>; the number of sightings when none does.</summary>
    public int SightingAt(int offset)
    {
        int first = 0;
        for (int count = Sightings.Count; count > 0;)
        {
            int half = (count + 1) >> 1;
            first += half & -(Sightings[first + half - 1].End <= offset ? 1 : 0);
            count -= half;
        }
        return first;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (given) return;
        given = true;
        Persons.Dispose();
        Sightings.Dispose();
        SpareArrays<NameBucket>.Give(buckets);
    }

    /// <summary>The block of a headline that writes most words with a capital, so that a capital says nothing of a name; -1 when there is none.</summary>
    private int Headline(ArticleParts parts)
    {
        for (int b = 0; b < parts.Blocks.Count && b < 8; b++)
        {
            if (parts.Blocks[b].Kind != BlockKind.Headline) continue;
            var range = parts.Blocks[b].Content;
            int small = 0;
            for (int i = range.Start; i < range.End; small = char.IsLetter(text[i]) ? small + 1 : 0, i++)
            {
                if (small > 0 || !char.IsLower(text[i]) || i > range.Start && text[i - 1] is '\'' or '’' or '-') continue;
                int end = i;
                while (end < range.End && char.IsLower(text[end])) end++;
                if (end - i > 4) return -1;
            }
            return b;
        }
        return -1;
    }

    /// <summary>Of "Anna Berg Calls Dam a Sham" takes every capitalised word, and two where the first is a given name: which of them are names, the rest of the
    /// article tells.</summary>
    private void ScanHeadline(TextRange range, int block)
    {
        for (int i = range.Start; i < range.End;)
        {
            int end = WordEnd(i, range.End), next = end + 1, nextEnd = end < range.End && text[end] == ' ' ? WordEnd(next, range.End) : 0;
            if (char.IsUpper(text[i]))
            {
                var words = vocabulary.Find(text, i, end);
                bool full = (words & WordClass.GivenName) != 0 && nextEnd > next && char.IsUpper(text[next]);
                Sightings.Add(new Sighting { Start = i, End = full ? nextEnd : end, FirstEnd = end, LastStart = full ? next : i, Words = full ? 2
                    : 1, Person = -1, Block = block, Given = full, Gender = full ? NameScanner.GenderOf(words) : Gender.Unknown });
                if (full) end = nextEnd;
            }
            i = Math.Max(end, i + 1);
        }
    }

    private int WordEnd(int start, int limit)
    {
        int end = start;
        while (end < limit && (char.IsLetter(text[end]) || end + 1 < limit && text[end] is '\'' or '’' or '-' && char.IsLetter(text[end + 1])
            && !(text[end] != '-' && text[end + 1] == 's'))) end++;
        return end;
    }

    /// <summary>Two words of a headline are a name when the second stands alone in the article.</summary>
    private void ReadHeadline(int block)
    {
        for (int s = 0; s < Sightings.Count && s < LongestHeadline && Sightings[s].Block <= block; s++)
        {
            if (Sightings[s].Block != block || Sightings[s].Words != 2) continue;
            int last = WordEnd(Sightings[s].Start, Sightings[s].End) + 1;
            if (StandsAlone(last, Sightings[s].End)) Introduce(s);
            else Sightings[s].Words = 0;
        }
    }

    private bool StandsAlone(int start, int end)
    {
        for (int i = 0; i < Sightings.Count; i++)
            if (Sightings[i].Words == 1 && Same(Sightings[i].Start, Sightings[i].End, start, end)) return true;
        return false;
    }

    /// <summary>Finds whom a single name means; nobody who is named in full: then it is a name of its own, "Mr. Berg", "Anna".</summary>
    private void Meet(int index, bool headline)
    {
        int certain = Sightings[index].Person;
        Sightings[index].Person = Whom(Sightings[index], index);
        if (Sightings[index].Person >= 0)
        {
            ref var known = ref Persons[Sightings[index].Person];
            known.Sightings++;
            if (known.Single) known.Certain |= certain == -1;
            if (known.Gender == Gender.Unknown && Sightings[index].TitleEnd > 0) known.Gender = Sightings[index].Gender;
            return;
        }
        if (headline || certain == -3 || Persons.Count >= MostPersons) return;
        ref var sighting = ref Sightings[index];
        ref int bucket = ref buckets[Bucket(sighting.Print)].Last;
        Persons.Add(new Person
        {
            Start = sighting.Start, End = sighting.End, FirstEnd = sighting.End, LastStart = sighting.Start, LastEnd = sighting.End,
                TitleStart = sighting.TitleStart, TitleEnd = sighting.TitleEnd,
            Sightings = 1, Gender = sighting.Gender, Certain = certain == -1, Single = true, LastPrint = sighting.Print, NextLast = bucket, NextFirst = -1,
        });
        sighting.Person = bucket = Persons.Count - 1;
    }

    /// <summary>Settles by the pronouns behind the person's name whether it is a he or a she: only pronouns ask for that, so it is done when the first one asks
    /// for this person.</summary>
    public void AskGender(int person)
    {
        if (Persons[person].Asked) return;
        if (!chained) Chain();
        ref var known = ref Persons[person];
        known.Asked = true;
        if (known.Gender != Gender.Unknown || known.Single && !known.Certain && known.Sightings <= 1) return;
        int votes = 0;
        for (int s = known.Latest; s >= 0; s = Sightings[s].Before)
            if (s + 1 < Sightings.Count) votes += PronounVotes.Behind(text, Sightings[s].End,
                Math.Min(Sightings[s + 1].Start, parts.Blocks[Sightings[s].Block].Content.End), vocabulary);
        known.Gender = votes > 0 ? Gender.He : votes < 0 ? Gender.She : Gender.Unknown;
    }

    /// <summary>Looks at the words around a name for its place in the sentence, once somebody asks for it.</summary>
    public void Place(ref Sighting sighting)
    {
        if (!sighting.Placed) SightingPlaces.Find(text, parts.Blocks[sighting.Block].Content, vocabulary, ref sighting);
    }

    /// <summary>Chains each person's sightings, the latest first.</summary>
    private void Chain()
    {
        chained = true;
        for (int p = 0; p < Persons.Count; p++) Persons[p].Latest = -1;
        for (int s = 0; s < Sightings.Count; s++)
        {
            if (Sightings[s].Person < 0) continue;
            ref var person = ref Persons[Sightings[s].Person];
            (Sightings[s].Before, person.Latest) = (person.Latest, s);
        }
    }

    private void Introduce(int index)
    {
        ref var sighting = ref Sightings[index];
        bool certain = sighting.Person == -1;
        int firstEnd = sighting.FirstEnd, lastStart = sighting.LastStart, lastEnd = sighting.End;
        if (IsSuffix(lastStart, lastEnd) && lastStart - 1 > firstEnd)
        {
            lastEnd = lastStart - 1;
            if (text[lastEnd - 1] == ',') lastEnd--;
            lastStart = lastEnd;
            while (lastStart > sighting.Start && text[lastStart - 1] is not (' ' or '\u00a0')) lastStart--;
        }
        ulong lastPrint = NamePrint.Of(text, lastStart, lastEnd), firstPrint = NamePrint.Of(text, sighting.Start, firstEnd);
        ref int bucket = ref buckets[Bucket(lastPrint)].Last;
        sighting.Person = -1;
        for (int p = bucket; p >= 0; p = Persons[p].NextLast)
        {
            ref var known = ref Persons[p];
            if (!IsLast(known, lastPrint, lastStart, lastEnd)) continue;
            if (!IsFirst(known, firstPrint, sighting.Start, firstEnd))
            {
                if (!Describes(known, sighting)) continue;
                // "Rival Anna Berg" and "Anna Berg" are one, and so are "Mary Anna Berg" and "Anna Berg": the longer name counts only where it begins with a
                // given name.
                bool longer = sighting.End - sighting.Start > known.End - known.Start;
                if (longer ? sighting.Given
                    : !known.Given) (known.Start, known.End, known.FirstEnd, known.FirstPrint, known.LastStart, known.LastEnd, known.Given) =
                    (sighting.Start, sighting.End, firstEnd, firstPrint, lastStart, lastEnd, sighting.Given);
                known.Sightings++;
                known.Certain |= certain;
                sighting.Person = p;
                return;
            }
            sighting.Person = p;
            known.Sightings++;
            known.Certain |= certain;
            if (known.Gender == Gender.Unknown) known.Gender = sighting.Gender;
            if (known.TitleEnd == 0) (known.TitleStart, known.TitleEnd) = (sighting.TitleStart, sighting.TitleEnd);
            if (sighting.End - sighting.Start > known.End - known.Start)
                (known.Start, known.End, known.FirstEnd, known.LastStart, known.LastEnd) = (sighting.Start, sighting.End, firstEnd, lastStart, lastEnd);
            return;
        }
        if (Persons.Count >= MostPersons) return;
        ref int first = ref buckets[Bucket(firstPrint)].First;
        Persons.Add(new Person
        {
            Start = sighting.Start, End = sighting.End, FirstEnd = firstEnd, LastStart = lastStart, LastEnd = lastEnd, TitleStart = sighting.TitleStart,
                TitleEnd = sighting.TitleEnd,
            Sightings = 1, Gender = sighting.Gender, Certain = certain, Given = sighting.Given, LastPrint = lastPrint, FirstPrint = firstPrint,
                NextLast = bucket, NextFirst = first,
        });
        sighting.Person = bucket = first = Persons.Count - 1;
    }

    /// <summary>Whether one of the two names is the end of the other.</summary>
    private bool Describes(in Person known, in Sighting sighting)
    {
        int length = known.End - known.Start, other = sighting.End - sighting.Start, shorter = Math.Min(length, other);
        if (length == other || text[(length > other ? known.End : sighting.End) - shorter - 1] != ' ') return false;
        return Same(known.End - shorter, known.End, sighting.End - shorter, sighting.End);
    }

    private void CountAlone(ref Sighting sighting)
    {
        ulong print = sighting.Print = NamePrint.Of(text, sighting.Start, sighting.End);
        int bucket = Bucket(print), steps = 0;
        for (int p = buckets[bucket].Last; p >= 0 && steps++ < 64; p = Persons[p].NextLast)
            if (IsLast(Persons[p], print, sighting.Start, sighting.End)) Persons[p].LastAlone++;
        for (int p = buckets[bucket].First; p >= 0 && steps++ < 128; p = Persons[p].NextFirst)
            if (IsFirst(Persons[p], print, sighting.Start, sighting.End)) Persons[p].FirstAlone++;
    }

    /// <summary>Whom a single name means: the title that it shares with a full name, its pronoun, the surname before the given name, then who was named
    /// last.</summary>
    private int Whom(in Sighting sighting, int index)
    {
        int best = -1, score = int.MinValue, bucket = Bucket(sighting.Print), steps = 0;
        for (int p = buckets[bucket].Last; p >= 0 && steps++ < 64; p = Persons[p].NextLast)
            if (IsLast(Persons[p], sighting.Print, sighting.Start, sighting.End)) Weigh(sighting, index, p, true, ref best, ref score);
        for (int p = buckets[bucket].First; p >= 0 && steps++ < 128; p = Persons[p].NextFirst)
            if (IsFirst(Persons[p], sighting.Print, sighting.Start, sighting.End)) Weigh(sighting, index, p, false, ref best, ref score);
        return best;
    }

    private void Weigh(in Sighting sighting, int index, int p, bool last, ref int best, ref int score)
    {
        ref var person = ref Persons[p];
        if (sighting.Gender != Gender.Unknown && person.Gender != Gender.Unknown && sighting.TitleEnd > 0 && sighting.Gender != person.Gender) return;
        int points = (last ? 40 : person.FirstAlone > person.LastAlone ? 30 : 5) + 4 * Math.Min(person.Sightings, 10);
        if (sighting.TitleEnd > 0 && person.TitleEnd > 0 && Same(sighting.TitleStart, sighting.TitleEnd, person.TitleStart, person.TitleEnd)) points += 60;
        if (person.Start < sighting.Start) points += 10;
        for (int i = index - 1, back = 0; i >= 0 && back < 12; i--, back++)
        {
            if (Sightings[i].Person != p) continue;
            points += Sightings[i].Words > 1 ? 30 - 2 * back : 24 - 2 * back;
            break;
        }
        if (points <= score) return;
        (best, score) = (p, points);
    }

    private bool IsSuffix(int start, int end) => (vocabulary.Find(text, start, end) & WordClass.Suffix) != 0;

    // The bucket of words with that print.
    private static int Bucket(ulong print) => (int)((print * 0x9E37_79B9_7F4A_7C15) >> BucketShift);

    /// <summary>Whether the word is the person's last name.</summary>
    private bool IsLast(in Person person, ulong print, int start, int end) => person.LastPrint == print
        && (NamePrint.IsWhole(print) || Same(person.LastStart, person.LastEnd, start, end));

    /// <summary>Whether the word is the person's first name.</summary>
    private bool IsFirst(in Person person, ulong print, int start, int end) => person.FirstPrint == print
        && (NamePrint.IsWhole(print) || Same(person.Start, person.FirstEnd, start, end));

    /// <summary>Whether the words are the same, whichever apostrophe they have.</summary>
    private bool Same(int start, int end, int otherStart, int otherEnd)
    {
        if (end - start != otherEnd - otherStart) return false;
        for (; start < end; start++, otherStart++)
            if (text[start] != text[otherStart] && !(text[start] is '\'' or '’' && text[otherStart] is '\'' or '’')) return false;
        return true;
    }
}
