using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds the full name behind a mention: "Clinton" → Hillary Clinton.</summary>
internal sealed class NameResolver(string text, PersonIndex people)
{
    /// <summary>The person named by the words from <paramref name="start"/> to <paramref name="end"/>; -1 when no person is.</summary>
    public int PersonIn(int start, int end)
    {
        int person = -1;
        for (int s = people.OccurrenceAt(start); s < people.Occurrences.Count && people.Occurrences[s].Start < end; s++)
            if (people.Occurrences[s].Person >= 0) person = people.Occurrences[s].Person;
        return person;
    }

    /// <summary>The person whom these words name by a title or a given name; -1 when they may be a body's.</summary>
    public int PersonNamed(int start, int end)
    {
        int s = people.OccurrenceAt(start);
        return s < people.Occurrences.Count && people.Occurrences[s].Start < end && people.Occurrences[s].End == end
            && people.Occurrences[s].Person is >= 0 and var person
            && people.Persons[person].Certain ? person : -1;
    }

    /// <summary>The person whose last name these words are, whatever their case: BERG; -1 when nobody's are.</summary>
    public int PersonCalled(int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        for (int p = 0; p < people.Persons.Count && p < 256; p++)
        {
            var last = text.AsSpan(people.Persons[p].LastStart, people.Persons[p].LastEnd - people.Persons[p].LastStart);
            if (last.Equals(name, StringComparison.OrdinalIgnoreCase)) return p;
        }
        return -1;
    }

    /// <summary>Whether a word of the name makes it that of a body.</summary>
    public bool HasBodyWord(int start, int end, Vocabulary vocabulary)
    {
        for (int at = start; at < end;)
        {
            var word = TextWords.At(text, at, end, vocabulary);
            if (word.Is(WordClass.NameBody | WordClass.BodyNoun | WordClass.Preposition)) return true;
            at = Math.Max(word.End, at) + 1;
        }
        return false;
    }

    /// <summary>The words as a name: white space collapsed, no article before it.</summary>
    public string Spaced(int start, int end) => Spaced(text, start, end);

    /// <summary>The words as a name: white space collapsed, a nickname in marks or brackets left out.</summary>
    public static string Spaced(string text, int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        int open = name.IndexOfAny("“\"‘(„‚«".AsSpan());
        if (open > 0 && name.Slice(open + 1).IndexOfAny("”\"’)“‘»".AsSpan()) is var close and >= 0)
            return Spaced(name.Slice(0, open).ToString() + name.Slice(open + close + 2).ToString(), 0, name.Length - close - 2);
        return name.IndexOfAny('\u00a0', '\n', '\t') < 0 && name.IndexOf("  ".AsSpan(), StringComparison.Ordinal) < 0 ? name.ToString()
            : string.Join(" ", name.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
