using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Whether a name is a person's.</summary>
internal enum Personhood : byte
{
    /// <summary>Nothing speaks against it.</summary>
    Open,

    /// <summary>A title before it, or an age, a role or "who" behind it.</summary>
    Shown,

    /// <summary>Nothing shows a person, or something speaks against one and nothing for one: he and she do not take it up.</summary>
    Doubtful,
}

/// <summary>Weighs whether a name is a person's by the words beside it: "Berg, 54, said" is, "in Elling", "the Elling council" and "Elling 7" are
/// hardly.</summary>
internal static class PersonhoodEvidence
{
    private const int MostWords = 6, MostOccurrences = 40;

    /// <summary>What the words beside all of its names show a person to be.</summary>
    public static Personhood Of(string text, ArticleParts parts, Vocabulary vocabulary, PersonIndex index, int person)
    {
        ref var known = ref index.Persons[person];
        // "Anna Berg", who is "Berg" later or named but once or twice, needs no other clue.
        bool full = known.Given && !known.Single && (known.LastAlone > 0 || known.Occurrences <= 2);
        int count = 0;
        bool against = false, shown = full;
        for (int s = index.FirstOf(person); s >= 0 && count < MostOccurrences; s = index.Occurrences[s].Next, count++)
        {
            ref var name = ref index.Occurrences[s];
            if (name.TitleEnd > 0) return Personhood.Shown;
            // For whom nothing need be shown any more, only what follows a comma counts.
            if (shown && (name.End >= text.Length || text[name.End] != ',')) continue;
            if (!shown) index.Place(ref name);
            var block = parts.Blocks[name.Block].Content;
            var clue = Behind(text, block, vocabulary, name);
            if (clue == Clue.Body) return Personhood.Doubtful;
            if (clue == Clue.Person) return Personhood.Shown;
            if (shown) continue;
            shown |= name.Reports && !IsShouted(text, name);
            against |= clue == Clue.Thing || clue == Clue.Noun && name.Words == 1 && known.Certain || IsPlace(text, block, vocabulary, name);
        }
        return !shown && (against || known.Single && !known.Certain) ? Personhood.Doubtful : Personhood.Open;
    }

    private enum Clue : byte
    {
        None,
        Person,
        Body,
        Thing,
        Noun,
    }

    /// <summary>"Berg, 54, waited", "Berg, a nurse", "Berg, who"; "Elling, which", "Elling News, the station", "Elling 7"; "the Elling council".</summary>
    private static Clue Behind(string text, TextRange block, Vocabulary vocabulary, in NameOccurrence name)
    {
        if (name.Owner || name.End + 2 >= block.End) return Clue.None;
        bool aside = text[name.End] == ',';
        int at = name.End + (aside ? 2 : 1);
        var word = TextWords.At(text, at, block.End, vocabulary);
        if (word.End == 0) return Clue.None;
        bool number = char.IsDigit(text[word.Start]);
        if (!aside && text[name.End] != ' ') return Clue.None;
        if (!aside) return number ? Clue.Thing : !name.Acts && IsNoun(text, vocabulary, word) ? Clue.Noun : Clue.None;
        if (number) return word.End < block.End && text[word.End] == ',' && word.End - word.Start == 2 ? Clue.Person : Clue.None;
        if (word.Is(WordClass.Relative)) return word.Is(WordClass.It) ? Clue.Thing : Clue.Person;
        if (!vocabulary.IsArticle(text, word.Start, word.End)) return Clue.None;
        var head = word;
        for (int words = 0; words < MostWords && word.End < block.End && text[word.End] == ' '; words++)
        {
            word = TextWords.At(text, word.Next, block.End, vocabulary);
            // "To stop Berg, the council called a vote": the words behind the comma go on with a verb of their own.
            if (word.Is(WordClass.Auxiliary) || head.Is(WordClass.BodyNoun) && word.Is(WordClass.AnyVerb) && word.Is(WordClass.Past | WordClass.Third))
                return Clue.None;
            if (word.End == 0 || word.Is(WordClass.Boundary)) break;
            head = word;
        }
        return head.Is(WordClass.PersonNoun) ? Clue.Person : head.Is(WordClass.BodyNoun) ? Clue.Body : Clue.None;
    }

    /// <summary>Whether the word behind a name may be the noun that the name only describes: "Elling <c>council</c>", "Elling <c>prices</c>".</summary>
    private static bool IsNoun(string text, Vocabulary vocabulary, TextWord word) => char.IsLower(text[word.Start])
        && (word.Class == WordClass.None || word.Is(WordClass.SpeakingNoun) && !word.Is(WordClass.Boundary))
        && vocabulary.Guess(text.AsSpan(word.Start, word.End - word.Start)) == WordClass.None;

    /// <summary>"in Elling", "the Elling".</summary>
    private static bool IsPlace(string text, TextRange block, Vocabulary vocabulary, in NameOccurrence name)
    {
        if (name.Start - 2 < block.Start || text[name.Start - 1] != ' ') return false;
        var word = TextWords.Before(text, name.Start - 1, block.Start, vocabulary);
        return word.End > 0 && (vocabulary.IsArticle(text, word.Start, word.End) || vocabulary.IsPlaceLink(text, word.Start, word.End));
    }

    /// <summary>"KCNA reported": capitals alone are hardly a person's.</summary>
    private static bool IsShouted(string text, in NameOccurrence name)
    {
        for (int i = name.Start; i < name.End; i++)
            if (char.IsLower(text[i])) return false;
        return true;
    }
}
