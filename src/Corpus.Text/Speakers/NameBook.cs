using Corpus.Text.Parts;
using Corpus.Text.Source;

namespace Corpus.Text.Speakers;

/// <summary>The persons of an article: who is named in full, and whom a surname alone means.</summary>
internal sealed class NameBook : IDisposable
{
    private const int MostPersons = 4096;
    private readonly string text;
    private readonly Vocabulary vocabulary;
    private readonly int[] byLast = new int[64], byFirst = new int[64];

    public NameBook(string text, ArticleParts parts, Vocabulary vocabulary)
    {
        this.text = text;
        this.vocabulary = vocabulary;
        using var run = new Buffer<Token>(16);
        for (int b = 0; b < parts.Blocks.Count; b++)
            if (parts.Blocks[b].Kind is BlockKind.Paragraph or BlockKind.Caption or BlockKind.Subheading or BlockKind.Headline)
                NameScanner.Scan(text, parts.Blocks[b].Content, b, vocabulary, run, Sightings);
        for (int i = 0; i < byLast.Length; i++) byLast[i] = byFirst[i] = -1;
        for (int i = 0; i < Sightings.Count; i++)
            if (Sightings[i].Words > 1) Introduce(i);
        for (int i = 0; i < Sightings.Count; i++)
            if (Sightings[i].Words == 1) CountAlone(Sightings[i]);
        for (int i = 0; i < Sightings.Count; i++)
            if (Sightings[i].Words == 1) Sightings[i].Person = Whom(Sightings[i], i);
        for (int i = 0; i < Sightings.Count; i++)
            if (Sightings[i].Person >= 0) Place(ref Sightings[i], parts.Blocks[Sightings[i].Block].Content);
        for (int i = 0; i + 1 < Sightings.Count; i++)
            if (Sightings[i].Person >= 0 && Persons[Sightings[i].Person].Gender == Gender.Unknown) Ask(i, parts);
        for (int p = 0; p < Persons.Count; p++)
            if (Persons[p].Gender == Gender.Unknown) Persons[p].Gender = Persons[p].Votes > 0 ? Gender.He : Persons[p].Votes < 0 ? Gender.She : Gender.Unknown;
    }

    public Buffer<Person> Persons { get; } = new(32);

    public Buffer<Sighting> Sightings { get; } = new(128);

    /// <summary>The first sighting that ends behind <paramref name="offset"/>; the number of sightings when none does.</summary>
    public int SightingAt(int offset)
    {
        int low = 0, high = Sightings.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Sightings[middle].End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Persons.Dispose();
        Sightings.Dispose();
    }

    /// <summary>Looks at the words around a name for its place in the sentence.</summary>
    private void Place(ref Sighting sighting, TextRange block)
    {
        int end = sighting.End;
        if (end + 1 < block.End && text[end] == ' ')
        {
            int last = end + 1;
            while (last < block.End && char.IsLetter(text[last])) last++;
            var next = vocabulary.Find(text, end + 1, last);
            if (next == WordClass.None) next = vocabulary.Guess(text.AsSpan(end + 1, last - end - 1));
            sighting.Acts = (next & (WordClass.Auxiliary | WordClass.AnyVerb)) != 0 && (next & WordClass.Base) == 0;
        }
        int start = sighting.TitleEnd > 0 && sighting.TitleEnd < sighting.Start && sighting.Start - sighting.TitleEnd < 3 ? sighting.TitleStart : sighting.Start;
        if (start - 2 < block.Start || text[start - 1] != ' ') return;
        int first = start - 1;
        while (first > block.Start && char.IsLetter(text[first - 1])) first--;
        var before = vocabulary.Find(text, first, start - 1);
        sighting.Oblique = (before & (WordClass.Preposition | WordClass.To)) != 0 && (before & WordClass.Subordinator) == 0 || (before & WordClass.AnyVerb) != 0 && (before & (WordClass.Say | WordClass.SpeakingNoun)) == 0;
        if ((before & (WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb)) != 0 && char.IsUpper(text[first])) sighting.Leads = true;
    }

    /// <summary>Lets the pronoun between this sighting and the next vote: "Berg said that she".</summary>
    private void Ask(int index, ArticleParts parts)
    {
        int end = Math.Min(Math.Min(Sightings[index + 1].Start, parts.Blocks[Sightings[index].Block].Content.End), Sightings[index].End + 160);
        for (int i = Sightings[index].End; i < end;)
        {
            if (text[i] is '"' or '“') return;
            int from = i;
            while (i < end && char.IsLetter(text[i])) i++;
            if (i == from) { i++; continue; }
            var word = vocabulary.Find(text, from, i);
            if ((word & (WordClass.Pronoun | WordClass.Possessive)) == 0 || (word & (WordClass.He | WordClass.She)) == 0) continue;
            Persons[Sightings[index].Person].Votes += (word & WordClass.He) != 0 ? 1 : -1;
            return;
        }
    }

    private void Introduce(int index)
    {
        ref var sighting = ref Sightings[index];
        bool certain = sighting.Person == -1;
        int firstEnd = sighting.Start, lastStart = sighting.End, lastEnd = sighting.End;
        while (firstEnd < sighting.End && text[firstEnd] is not (' ' or '\u00a0')) firstEnd++;
        while (lastStart > sighting.Start && text[lastStart - 1] is not (' ' or '\u00a0')) lastStart--;
        if (IsSuffix(lastStart, lastEnd) && lastStart - 1 > firstEnd)
        {
            lastEnd = lastStart - 1;
            if (text[lastEnd - 1] == ',') lastEnd--;
            lastStart = lastEnd;
            while (lastStart > sighting.Start && text[lastStart - 1] is not (' ' or '\u00a0')) lastStart--;
        }
        int bucket = Bucket(lastStart, lastEnd);
        sighting.Person = -1;
        for (int p = byLast[bucket]; p >= 0; p = Persons[p].NextLast)
        {
            ref var known = ref Persons[p];
            if (!Same(known.LastStart, known.LastEnd, lastStart, lastEnd) || !Same(known.Start, known.FirstEnd, sighting.Start, firstEnd)) continue;
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
        int first = Bucket(sighting.Start, firstEnd);
        Persons.Add(new Person
        {
            Start = sighting.Start, End = sighting.End, FirstEnd = firstEnd, LastStart = lastStart, LastEnd = lastEnd, TitleStart = sighting.TitleStart, TitleEnd = sighting.TitleEnd,
            Sightings = 1, Gender = sighting.Gender, Certain = certain, NextLast = byLast[bucket], NextFirst = byFirst[first],
        });
        sighting.Person = byLast[bucket] = byFirst[first] = Persons.Count - 1;
    }

    private void CountAlone(in Sighting sighting)
    {
        int bucket = Bucket(sighting.Start, sighting.End), steps = 0;
        for (int p = byLast[bucket]; p >= 0 && steps++ < 64; p = Persons[p].NextLast)
            if (Same(Persons[p].LastStart, Persons[p].LastEnd, sighting.Start, sighting.End)) Persons[p].LastAlone++;
        for (int p = byFirst[bucket]; p >= 0 && steps++ < 128; p = Persons[p].NextFirst)
            if (Same(Persons[p].Start, Persons[p].FirstEnd, sighting.Start, sighting.End)) Persons[p].FirstAlone++;
    }

    /// <summary>Whom a single name means: the title that it shares with a full name, its pronoun, the surname before the given name, then who was named last.</summary>
    private int Whom(in Sighting sighting, int index)
    {
        int best = -1, score = int.MinValue, bucket = Bucket(sighting.Start, sighting.End), steps = 0;
        for (int p = byLast[bucket]; p >= 0 && steps++ < 64; p = Persons[p].NextLast)
            if (Same(Persons[p].LastStart, Persons[p].LastEnd, sighting.Start, sighting.End)) Weigh(sighting, index, p, true, ref best, ref score);
        for (int p = byFirst[bucket]; p >= 0 && steps++ < 128; p = Persons[p].NextFirst)
            if (Same(Persons[p].Start, Persons[p].FirstEnd, sighting.Start, sighting.End)) Weigh(sighting, index, p, false, ref best, ref score);
        return best;
    }

    private void Weigh(in Sighting sighting, int index, int p, bool last, ref int best, ref int score)
    {
        ref var person = ref Persons[p];
        if (sighting.Gender != Gender.Unknown && person.Gender != Gender.Unknown && sighting.TitleEnd > 0 && sighting.Gender != person.Gender) return;
        int points = (last ? 40 : person.FirstAlone > person.LastAlone ? 30 : 5) + Math.Min(person.Sightings, 8);
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

    private int Bucket(int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++) hash = (hash ^ text[i]) * 16777619;
        return (int)((hash ^ (hash >> 15)) & 63);
    }

    private bool Same(int start, int end, int otherStart, int otherEnd) => end - start == otherEnd - otherStart && text.AsSpan(start, end - start).SequenceEqual(text.AsSpan(otherStart, otherEnd - otherStart));
}
