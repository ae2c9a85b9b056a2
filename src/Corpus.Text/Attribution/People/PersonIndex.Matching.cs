using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.People;

/// <content>Whose name an occurrence is.</content>
internal sealed partial class PersonIndex
{
    /// <summary>Whom a single name means: the title that it shares with a full name, its pronoun, the surname before the given name, then who was named
    /// last.</summary>
    private int Whom(in NameOccurrence occurrence, int index)
    {
        int best = -1, score = int.MinValue, bucket = Bucket(occurrence.Print), steps = 0;
        for (int p = buckets[bucket].Last; p >= 0 && steps++ < 64; p = Persons[p].NextLast)
            if (IsLast(Persons[p], occurrence.Print, occurrence.Start, occurrence.End)) Weigh(occurrence, index, p, true, ref best, ref score);
        for (int p = buckets[bucket].First; p >= 0 && steps++ < 128; p = Persons[p].NextFirst)
            if (IsFirst(Persons[p], occurrence.Print, occurrence.Start, occurrence.End)) Weigh(occurrence, index, p, false, ref best, ref score);
        return best >= 0 ? best : WithMiddleName(occurrence, index);
    }

    /// <summary>Of "Ana Silva Pinto" the first surname too may stand alone: who was named last of those in full.</summary>
    private int WithMiddleName(in NameOccurrence occurrence, int index)
    {
        for (int i = index - 1, back = 0; middleNames && i >= 0 && back < MostNamesBack; i--, back++)
        {
            ref var full = ref Occurrences[i];
            int length = occurrence.End - occurrence.Start, at = full.LastStart - 1 - length;
            if (full is not { Words: > 2, Given: true, Person: >= 0 } || length < 3 || at <= full.FirstEnd || text[at - 1] != ' ') continue;
            if (NamePrint.AreSame(text, at, at + length, occurrence.Start, occurrence.End)) return full.Person;
        }
        return -1;
    }

    private void Weigh(in NameOccurrence occurrence, int index, int p, bool last, ref int best, ref int score)
    {
        ref var person = ref Persons[p];
        if (occurrence.Gender != Gender.Unknown && person.Gender != Gender.Unknown && occurrence.TitleEnd > 0 && occurrence.Gender != person.Gender) return;
        int points = (last ? 40 : person.FirstAlone > person.LastAlone ? 30 : 5) + 4 * Math.Min(person.Occurrences, 10);
        if (occurrence.TitleEnd > 0 && person.TitleEnd > 0
            && NamePrint.AreSame(text, occurrence.TitleStart, occurrence.TitleEnd, person.TitleStart, person.TitleEnd)) points += 60;
        if (person.Start < occurrence.Start) points += 10;
        for (int i = index - 1, back = 0; i >= 0 && back < 12; i--, back++)
        {
            if (Occurrences[i].Person != p) continue;
            points += Occurrences[i].Words > 1 ? 30 - 2 * back : 24 - 2 * back;
            break;
        }
        if (points <= score) return;
        (best, score) = (p, points);
    }

    private bool IsSuffix(int start, int end) => (vocabulary.Find(text, start, end) & WordClass.Suffix) != 0;

    /// <summary>Whether the word is the person's last name.</summary>
    private bool IsLast(in Person person, ulong print, int start, int end) => person.LastPrint == print
        && (NamePrint.IsWhole(print) || NamePrint.AreSame(text, person.LastStart, person.LastEnd, start, end));

    /// <summary>Whether the word is the person's first name.</summary>
    private bool IsFirst(in Person person, ulong print, int start, int end) => person.FirstPrint == print
        && (NamePrint.IsWhole(print) || NamePrint.AreSame(text, person.Start, person.FirstEnd, start, end));
}
