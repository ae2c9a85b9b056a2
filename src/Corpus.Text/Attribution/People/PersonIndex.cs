using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>The persons of an article: who is named in full, and whom a surname alone means.</summary>
internal sealed partial class PersonIndex : IDisposable
{
    private const int MostPersons = 4096, LongestHeadline = 24, MostNamesBack = 40, Buckets = 64, BucketShift = 58;
    private readonly string text;
    private readonly ArticleParts parts;
    private readonly Vocabulary vocabulary;
    private readonly NameBucket[] buckets = SpareArrays<NameBucket>.Take(Buckets);
    private bool chained, given, middleNames;

    public PersonIndex(string text, ArticleParts parts, Vocabulary vocabulary)
    {
        (this.text, this.parts, this.vocabulary) = (text, parts, vocabulary);
        using var scanner = new NameScanner(text, vocabulary, Occurrences);
        int headline = HeadlineNames.BlockOf(text, parts);
        for (int b = 0; b < parts.Blocks.Count; b++)
            if (b == headline) HeadlineNames.Scan(text, vocabulary, parts.Blocks[b].Content, b, Occurrences);
            else if (parts.Blocks[b].Kind is BlockKind.Paragraph or BlockKind.Caption or BlockKind.Subheading or BlockKind.Headline)
                scanner.Scan(parts.Blocks[b].Content, b);
        for (int i = 0; i < Buckets; i++) (buckets[i].Last, buckets[i].First) = (-1, -1);
        int first = -1, last = -1;
        for (int i = 0; i < Occurrences.Count; i++)
        {
            if (Occurrences[i].Words == 1)
            {
                if (last < 0) first = i;
                else Occurrences[last].NextSingle = i;
                last = i;
            }
            else if (Occurrences[i].Block != headline) Introduce(i);
        }
        if (last >= 0) Occurrences[last].NextSingle = -1;
        if (headline >= 0) ReadHeadline(headline);
        for (int i = first; i >= 0; i = Occurrences[i].NextSingle) CountAlone(ref Occurrences[i]);
        for (int i = first; i >= 0; i = Occurrences[i].NextSingle) Meet(i, Occurrences[i].Block == headline);
    }

    public Buffer<Person> Persons { get; } = new(32);

    public Buffer<NameOccurrence> Occurrences { get; } = new(128);

    /// <summary>The first occurrence that ends behind <paramref name="offset"/>; the number of occurrences when none does.</summary>
    public int OccurrenceAt(int offset) => BinarySearch.First(Occurrences, Occurrences.Count, offset, static (o, at, offset) => o[at].End > offset);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (given) return;
        given = true;
        Persons.Dispose();
        Occurrences.Dispose();
        SpareArrays<NameBucket>.Give(buckets);
    }

    /// <summary>Two words of a headline are a name when the second stands alone in the article.</summary>
    private void ReadHeadline(int block)
    {
        for (int s = 0; s < Occurrences.Count && s < LongestHeadline && Occurrences[s].Block <= block; s++)
        {
            if (Occurrences[s].Block != block || Occurrences[s].Words != 2) continue;
            int last = HeadlineNames.WordEnd(text, Occurrences[s].Start, Occurrences[s].End, vocabulary) + 1;
            if (StandsAlone(last, Occurrences[s].End)) Introduce(s);
            else Occurrences[s].Words = 0;
        }
    }

    private bool StandsAlone(int start, int end)
    {
        for (int i = 0; i < Occurrences.Count; i++)
            if (Occurrences[i].Words == 1 && NamePrint.AreSame(text, Occurrences[i].Start, Occurrences[i].End, start, end)) return true;
        return false;
    }

    /// <summary>Finds whom a single name means; nobody who is named in full: then it is a name of its own, "Mr. Berg", "Anna".</summary>
    private void Meet(int index, bool headline)
    {
        int certain = Occurrences[index].Person;
        Occurrences[index].Person = Whom(Occurrences[index], index);
        if (Occurrences[index].Person >= 0)
        {
            ref var known = ref Persons[Occurrences[index].Person];
            known.Occurrences++;
            if (known.Single) known.Certain |= certain == -1;
            if (known.Gender == Gender.Unknown && Occurrences[index].TitleEnd > 0) known.Gender = Occurrences[index].Gender;
            return;
        }
        if (headline || certain == -3 || Persons.Count >= MostPersons) return;
        ref var occurrence = ref Occurrences[index];
        ref int bucket = ref buckets[Bucket(occurrence.Print)].Last;
        Persons.Add(new Person
        {
            Start = occurrence.Start, End = occurrence.End, FirstEnd = occurrence.End, LastStart = occurrence.Start, LastEnd = occurrence.End,
                TitleStart = occurrence.TitleStart, TitleEnd = occurrence.TitleEnd,
            Occurrences = 1, Gender = occurrence.Gender, Certain = certain == -1, Single = true, LastPrint = occurrence.Print, NextLast = bucket,
                NextFirst = -1,
        });
        occurrence.Person = bucket = Persons.Count - 1;
    }

    /// <summary>Whether nothing shows that the name at these words is a person's: "Politico found", and "Elling Waters Matter", which no last word alone takes
    /// up.</summary>
    public bool IsNobody(TextRange name)
    {
        int at = OccurrenceAt(name.Start);
        if (at >= Occurrences.Count || Occurrences[at].Start >= name.End || Occurrences[at].Person is not (>= 0 and var person)) return true;
        ref var known = ref Persons[person];
        return !known.Certain && known.Gender == Gender.Unknown && (known.Single || known.Occurrences > 1 && known.LastAlone == 0);
    }

    /// <summary>Whether neither title, given name nor surname shows that the name at these words is a person's: "Northgate Homes".</summary>
    public bool MayBeNoPerson(TextRange name) => IsNobody(name)
        || Persons[Occurrences[OccurrenceAt(name.Start)].Person] is { Certain: false, Gender: Gender.Unknown, LastAlone: 0 };

    /// <summary>Settles by the words beside the person's name whether it is a he or a she, or no person: only pronouns ask for that, so it is done
    /// when the first one asks for this person.</summary>
    public void AskGender(int person)
    {
        if (Persons[person].Asked) return;
        ref var known = ref Persons[person];
        known.Asked = true;
        known.Personhood = PersonhoodEvidence.Of(text, parts, vocabulary, this, person);
        if (known.Personhood == Personhood.Doubtful) return;
        if (known.Gender != Gender.Unknown || known.Single && !known.Certain && known.Occurrences <= 1) return;
        int votes = 0;
        for (int s = FirstOf(person); s >= 0; s = Occurrences[s].Next)
        {
            // "…, who moved to Marvik. “…,” he said": what only a preposition brings in, and no given name, is hardly he.
            if (!known.Certain) Place(ref Occurrences[s]);
            if (s + 1 < Occurrences.Count && (known.Certain || !Occurrences[s].Oblique)) votes += PronounVotes.Behind(text, Occurrences[s].End,
                Math.Min(Occurrences[s + 1].Start, parts.Blocks[Occurrences[s].Block].Content.End), vocabulary);
        }
        known.Gender = votes > 0 ? Gender.He : votes < 0 ? Gender.She : Gender.Unknown;
    }

    /// <summary>Looks at the words around a name for its place in the sentence, once somebody asks for it.</summary>
    public void Place(ref NameOccurrence occurrence)
    {
        if (!occurrence.Placed) OccurrencePlaces.Find(text, parts.Blocks[occurrence.Block].Content, vocabulary, ref occurrence);
    }

    /// <summary>The person's first occurrence, from which each leads to the next; -1 when there is none.</summary>
    public int FirstOf(int person)
    {
        if (!chained) Chain();
        return Persons[person].First;
    }

    private void Chain()
    {
        chained = true;
        for (int p = 0; p < Persons.Count; p++) Persons[p].First = -1;
        for (int s = Occurrences.Count - 1; s >= 0; s--)
        {
            if (Occurrences[s].Person < 0) continue;
            ref var person = ref Persons[Occurrences[s].Person];
            (Occurrences[s].Next, person.First) = (person.First, s);
        }
    }

    private void Introduce(int index)
    {
        ref var occurrence = ref Occurrences[index];
        bool certain = occurrence.Person == -1, onlyKnown = occurrence.Person == -3;
        int firstEnd = occurrence.FirstEnd, lastStart = occurrence.LastStart, lastEnd = occurrence.End;
        if (IsSuffix(lastStart, lastEnd) && lastStart - 1 > firstEnd)
        {
            lastEnd = lastStart - 1;
            if (text[lastEnd - 1] == ',') lastEnd--;
            lastStart = lastEnd;
            while (lastStart > occurrence.Start && text[lastStart - 1] is not (' ' or '\u00a0')) lastStart--;
        }
        ulong lastPrint = NamePrint.Of(text, lastStart, lastEnd), firstPrint = NamePrint.Of(text, occurrence.Start, firstEnd);
        ref int bucket = ref buckets[Bucket(lastPrint)].Last;
        occurrence.Person = -1;
        middleNames |= occurrence.Words > 2 && occurrence.Given;
        for (int p = bucket; p >= 0; p = Persons[p].NextLast)
        {
            ref var known = ref Persons[p];
            if (!IsLast(known, lastPrint, lastStart, lastEnd)) continue;
            if (!IsFirst(known, firstPrint, occurrence.Start, firstEnd))
            {
                if (!Describes(known, occurrence)) continue;
                // "Rival Anna Berg" and "Anna Berg" are one, and so are "Mary Anna Berg" and "Anna Berg": the longer name counts only where it begins with a
                // given name.
                bool longer = occurrence.End - occurrence.Start > known.End - known.Start;
                if (longer ? occurrence.Given || IsParticle(known.Start, known.FirstEnd)
                    : !known.Given && occurrence.Given && !IsParticle(occurrence.Start, firstEnd))
                    (known.Start, known.End, known.FirstEnd, known.FirstPrint, known.LastStart, known.LastEnd, known.Given) =
                    (occurrence.Start, occurrence.End, firstEnd, firstPrint, lastStart, lastEnd, occurrence.Given);
                known.Occurrences++;
                known.Certain |= certain;
                occurrence.Person = p;
                return;
            }
            occurrence.Person = p;
            known.Occurrences++;
            known.Certain |= certain;
            if (known.Gender == Gender.Unknown) known.Gender = occurrence.Gender;
            if (known.TitleEnd == 0) (known.TitleStart, known.TitleEnd) = (occurrence.TitleStart, occurrence.TitleEnd);
            if (occurrence.End - occurrence.Start > known.End - known.Start)
                (known.Start, known.End, known.FirstEnd, known.LastStart, known.LastEnd) = (occurrence.Start, occurrence.End, firstEnd, lastStart, lastEnd);
            return;
        }
        if (onlyKnown || Persons.Count >= MostPersons) return;
        ref int first = ref buckets[Bucket(firstPrint)].First;
        Persons.Add(new Person
        {
            Start = occurrence.Start, End = occurrence.End, FirstEnd = firstEnd, LastStart = lastStart, LastEnd = lastEnd, TitleStart = occurrence.TitleStart,
                TitleEnd = occurrence.TitleEnd,
            Occurrences = 1, Gender = occurrence.Gender, Certain = certain, Given = occurrence.Given, LastPrint = lastPrint, FirstPrint = firstPrint,
                NextLast = bucket, NextFirst = first,
        });
        occurrence.Person = bucket = first = Persons.Count - 1;
    }

    /// <summary>Whether one of the two names is the end of the other.</summary>
    private bool Describes(in Person known, in NameOccurrence occurrence)
    {
        int length = known.End - known.Start, other = occurrence.End - occurrence.Start, shorter = Math.Min(length, other);
        if (length == other || text[(length > other ? known.End : occurrence.End) - shorter - 1] != ' ') return false;
        return NamePrint.AreSame(text, known.End - shorter, known.End, occurrence.End - shorter, occurrence.End);
    }

    /// <summary>"Abu Hamid <c>Al</c> Rashid": what looks like a given name may be the small word inside the longer one.</summary>
    private bool IsParticle(int start, int end) => (vocabulary.Find(text, start, end) & WordClass.Particle) != 0;

    private void CountAlone(ref NameOccurrence occurrence)
    {
        ulong print = occurrence.Print = NamePrint.Of(text, occurrence.Start, occurrence.End);
        int bucket = Bucket(print), steps = 0;
        for (int p = buckets[bucket].Last; p >= 0 && steps++ < 64; p = Persons[p].NextLast)
            if (IsLast(Persons[p], print, occurrence.Start, occurrence.End)) Persons[p].LastAlone++;
        for (int p = buckets[bucket].First; p >= 0 && steps++ < 128; p = Persons[p].NextFirst)
            if (IsFirst(Persons[p], print, occurrence.Start, occurrence.End)) Persons[p].FirstAlone++;
    }

    // The bucket of words with that print.
    private static int Bucket(ulong print) => (int)(StableHash.Spread(print) >> BucketShift);
}
