using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>The persons whom an article calls by a full name, where every noun is a capital: Anna Berg, Bürgermeister Paul Storm, Karl von Lund.</summary>
internal sealed class NamedPersons
{
    private const int MostWords = 4;

    // A pronoun stands for one of the last persons.
    private const int Remembered = 16;

    private readonly Dictionary<string, Person> bySurname = new(StringComparer.Ordinal);
    private const int MostRoles = 512, Farthest = 8;

    private readonly List<Person> occurrences = [];
    private readonly List<(string Name, string Role, int Start)> roles = [];

    /// <summary>Notes the full names of a paragraph.</summary>
    public void Note(ParagraphWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!IsNameWord(words, i)) continue;
            int first = i, last = LastOf(words, i);
            i = last;
            while (first < last && (IsPoliteTitle(words, first) || IsRole(words, first, last))) first++;
            int count = CapitalsOf(words, first, last);
            if (count is < 2 or > MostWords || words[last].Owner || !MayBeFullName(words, first)) continue;
            string surname = words.WordAt(last);
            bool given = words[first].Is(WordClass.GivenName), role = IsBehindRole(words, first);
            var gender = words[given || !role ? first : first - 1].Class & (WordClass.He | WordClass.She);
            var person = new Person(NameResolver.Spaced(words.Text, words[first].Start, words[last].End), words[first].Start, gender, given || role);
            occurrences.Add(person);
            NoteRole(words, first, last, person);
            if (!bySurname.TryGetValue(surname, out var known) || person.Certain && !known.Certain) bySurname[surname] = person;
        }
    }

    /// <summary>The name in a phrase, the fullest that the article has; null when it has none.</summary>
    public string? NameIn(ParagraphWords words, Phrase phrase)
    {
        int first = -1, last = -1;
        bool owned = false;
        for (int i = phrase.Head; i <= phrase.Last; i++)
        {
            if (!IsNameWord(words, i)) continue;
            owned |= last >= 0 && words.IsOwner(last);
            (first, last) = (i, Math.Min(LastOf(words, i), phrase.Last));
            i = last;
        }
        if (first < 0) return null;
        while (first < last && (IsPoliteTitle(words, first) || IsRole(words, first, last))) first++;
        if (CapitalsOf(words, first, last) > 1) return NameResolver.Spaced(words.Text, words[first].Start, words[last].End);
        string word = words.WordAt(last);
        foreach (string form in (string[])[word, .. words.WithoutGenitive(word), word.TrimEnd('’', '\'')])
            if (bySurname.TryGetValue(form, out var person)) return person.Name;
        // Anna Bergs Geschichte: what somebody has
        return owned || phrase.First < phrase.Head || words[phrase.First].Is(WordClass.Determiner | WordClass.Possessive) ? null : word;
    }

    /// <summary>Whether a name is known to be one: it has several words, or is a given name, or letters.</summary>
    public static bool IsPlain(ParagraphWords words, Phrase phrase, string name) =>
        name.IndexOf(' ') > 0 || words[phrase.Head].Is(WordClass.GivenName | WordClass.SpeakingNoun | WordClass.Title) || words.IsAbbreviation(phrase.Head);

    /// <summary>Whether the name is a person's whom the pronoun can stand for.</summary>
    public bool IsPerson(string name, WordClass gender) =>
        bySurname.TryGetValue(name.Substring(name.LastIndexOf(' ') + 1), out var person) && person.Certain && Fits(person, gender);

    private static bool Fits(Person person, WordClass gender) => person.Gender == 0 || (person.Gender & gender) != 0;

    /// <summary>The last person before a place whom the pronoun can stand for; null when there is none.</summary>
    public string? Before(int place, WordClass gender)
    {
        int end = BinarySearch.First(occurrences, occurrences.Count, place, static (o, at, place) => o[at].Start >= place);
        for (int i = end - 1; i >= Math.Max(0, end - Remembered); i--)
            if (occurrences[i].Certain && Fits(occurrences[i], gender)) return occurrences[i].Name;
        return null;
    }

    /// <summary>The first person behind a place whom the pronoun can stand for, where nobody was named before; null when there is none.</summary>
    public string? Behind(int place, WordClass gender)
    {
        for (int i = 0; i < occurrences.Count && i < Remembered; i++)
            if (occurrences[i].Start > place && occurrences[i].Certain && Fits(occurrences[i], gender)) return occurrences[i].Name;
        return null;
    }

    /// <summary>The person who bears the role: die Bürgermeisterin; null when nobody does, or two before it.</summary>
    public string? WithRole(ParagraphWords words, int head, int place)
    {
        string role = words.WordAt(head);
        string? name = null;
        foreach (var known in roles)
        {
            if (!string.Equals(known.Role, role, StringComparison.Ordinal) || known.Name == name) continue;
            if (name is not null && known.Start < place) return null;
            name ??= known.Name;
        }
        return name;
    }

    /// <summary>What the article calls the person, a line each.</summary>
    public string RolesOf(string name)
    {
        string row = "";
        foreach (var known in roles)
            if (known.Name == name && Array.IndexOf(row.Split(QuoteAttribution.Separator), known.Role) < 0)
                row += (row.Length > 0 ? QuoteAttribution.Separator.ToString() : "") + known.Role;
        return row;
    }

    // Bürgermeisterin Anna Berg; Anna Berg, Leiterin des Hafens; Anna Berg ist seit 2019 Bürgermeisterin
    private void NoteRole(ParagraphWords words, int first, int last, Person person)
    {
        if (roles.Count >= MostRoles) return;
        if (IsBehindRole(words, first)) roles.Add((person.Name, words.WordAt(first - 1), person.Start));
        int at = last + 1, end = words.SentenceEnd(last);
        if (at >= end || !(words[at].Kind == TokenKind.Comma || words.IsAuxiliary(at) && words[at].Is(WordClass.Be))) return;
        for (at++; at < end && at < last + Farthest && words[at].Kind is TokenKind.Word or TokenKind.Number; at++)
        {
            if (words.IsNoun(at) && words[at].Is(WordClass.PersonNoun | WordClass.Title) && !words[at].Is(WordClass.GivenName))
            {
                roles.Add((person.Name, words.WordAt(at), person.Start));
                return;
            }
            if (words[at].Is(WordClass.Relative | WordClass.Reporting) && !words[at].Capital) return;
        }
    }

    // "die Schriftstellerin Anna Berg": no article stands before a name, so what it stands before is none.
    private static bool IsRole(ParagraphWords words, int first, int last) =>
        first > 0 && last - first > 1 && !words[first].Is(WordClass.GivenName) && words.IsArticle(first - 1) && words[first + 1].Capital;

    // No article stands before a full name, and an adjective only with one: what may be a name all the same follows a role or begins with a given name.
    private static bool MayBeFullName(ParagraphWords words, int first)
    {
        bool follows = first > 0 && words[first - 1].Sentence == words[first].Sentence;
        if (!follows) return true;
        ref var before = ref words[first - 1];
        if (words.IsNoun(first - 1)) return before.Is(WordClass.PersonNoun | WordClass.Title);
        return !before.Is(WordClass.Determiner | WordClass.Possessive) && !before.Is(WordClass.Adjective) || words[first].Is(WordClass.GivenName)
            && !before.Is(WordClass.Determiner);
    }

    private static bool IsNameWord(ParagraphWords words, int at) =>
        words.IsNoun(at) && !words.IsOpeningAdjective(at)
        && (words[at].Is(WordClass.GivenName) || !words[at].Is(WordClass.Noun | WordClass.SpeakingNoun | WordClass.Title | WordClass.TermNoun
            | WordClass.TitleNoun | WordClass.SpeechNoun | WordClass.Opinion | WordClass.Time | WordClass.Boundary | WordClass.Determiner));

    private static int LastOf(ParagraphWords words, int first)
    {
        int last = first;
        for (int next = first + 1; next < words.Count && words[next].Sentence == words[first].Sentence; next++)
        {
            // Anna Bergs Rede: what belongs to her is no name.
            if (words.IsOwner(last)) break;
            if (IsNameWord(words, next)) last = next;
            // Anna von der Heide, but "Anna Berg von Hafen und Meer"
            else if (!words[next].Is(WordClass.Particle) || words[next].Capital || next > last + 2 || !words[last].Is(WordClass.GivenName)) break;
        }
        return last;
    }

    private static bool IsBehindRole(ParagraphWords words, int first) =>
        first > 0 && words.IsNoun(first - 1) && words[first - 1].Is(WordClass.PersonNoun | WordClass.Title);

    private static bool IsPoliteTitle(ParagraphWords words, int at) => words[at].Is(WordClass.Title) && !words[at].Is(WordClass.GivenName);

    private static int CapitalsOf(ParagraphWords words, int first, int last)
    {
        int count = 0;
        for (int i = first; i <= last; i++) if (words[i].Capital) count++;
        return count;
    }

    private sealed record Person(string Name, int Start, WordClass Gender, bool Certain);
}
