using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>What a text calls a person: <c>press secretary</c> Anna Berg; Anna Berg, the <c>mayor</c> of Elling.</summary>
/// <param name="Person">The person's number.</param>
/// <param name="At">Where it is said.</param>
/// <param name="Words">The role without its article, up to its head.</param>
/// <param name="Head">The head alone: mayor.</param>
internal readonly record struct Role(int Person, int At, TextRange Words, TextRange Head);

/// <summary>The roles that an article states of its persons, in the text's order.</summary>
internal sealed class RoleIndex(string text, ArticleParts parts, Vocabulary vocabulary, PersonIndex persons) : IDisposable
{
    private const int MostWords = 9, MostRoles = 2048;
    private const WordClass Heads = WordClass.PersonNoun | WordClass.Title;
    private readonly Buffer<Role> own = new(8), all = new(64);
    private bool read;

    /// <summary>The roles; read when they are first asked for.</summary>
    public Buffer<Role> Roles
    {
        get
        {
            if (!read)
                for (int i = 0; i < persons.Occurrences.Count && all.Count < MostRoles; i++)
                    if (persons.Occurrences[i].Person >= 0) Add(persons.Occurrences[i], all);
            read = true;
            return all;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        own.Dispose();
        all.Dispose();
    }

    /// <summary>The roles of one person in a row, the most frequent first; only those of persons who are quoted are asked for.</summary>
    public string RolesOf(int person)
    {
        own.Truncate(0);
        for (int s = persons.FirstOf(person); s >= 0 && own.Count < MostRoles; s = persons.Occurrences[s].Next) Add(persons.Occurrences[s], own);
        if (own.Count == 0) return "";
        if (own.Count == 1) return WordsOf(own[0]);
        var words = new List<string>(own.Count);
        var counts = new int[own.Count];
        for (int i = 0; i < own.Count; i++)
        {
            string role = WordsOf(own[i]);
            if (!words.Contains(role)) words.Add(role);
            counts[words.IndexOf(role)]++;
        }
        // Of those that are as frequent the first stays first.
        for (int i = 1; i < words.Count; i++)
            for (int at = i; at > 0 && counts[at] > counts[at - 1]; at--)
                (words[at], words[at - 1], counts[at], counts[at - 1]) = (words[at - 1], words[at], counts[at - 1], counts[at]);
        return string.Join(QuoteAttribution.Separator.ToString(), words);
    }

    /// <summary>"prime minister" for "Prime Minister" too.</summary>
    private string WordsOf(Role role)
    {
        var words = text.ToCharArray(role.Words.Start, role.Words.Length);
        for (int at = role.Words.Start; at < role.Words.End;)
        {
            var word = TextWords.At(text, at, role.Words.End, vocabulary);
            if (word.End == 0) break;
            bool shouted = word.End - word.Start > 1 && char.IsUpper(text[word.Start + 1]);
            if (word.Is(Heads) && !shouted && !word.Is(WordClass.GivenName))
                words[word.Start - role.Words.Start] = char.ToLowerInvariant(text[word.Start]);
            at = word.Next;
        }
        return new string(words);
    }

    private void Add(in NameOccurrence name, Buffer<Role> found)
    {
        if (name.Words < 1) return;
        var block = parts.Blocks[name.Block].Content;
        Before(name, block, found);
        if (name.Words > 1) Behind(name, block, found);
    }

    /// <summary>"<c>Prime Minister</c> Elin Sand", "Northline's <c>chief executive</c>, Ingrid Moe".</summary>
    private void Before(in NameOccurrence name, TextRange block, Buffer<Role> found)
    {
        int at = name.Start;
        bool aside = at - 2 > block.Start && text[at - 1] == ' ' && text[at - 2] == ',';
        if (at - 2 < block.Start || text[at - 1] != ' ' || aside && name.Words < 2) return;
        at -= aside ? 2 : 1;
        int first = at, last = at, words = 0;
        bool determined = false, head = false, titled = false;
        while (words < MostWords)
        {
            var word = TextWords.Before(text, at, block.Start, vocabulary);
            if (word.End == 0) break;
            if (word.Is(WordClass.Determiner | WordClass.Possessive) || TextWords.IsOwner(text, word, vocabulary))
            {
                determined = true;
                break;
            }
            bool noun = word.Is(Heads);
            head |= IsHead(word);
            if (!noun && word.Is(WordClass.Pronoun | WordClass.Relative | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Subordinator
                | WordClass.Adverb | WordClass.Time)) break;
            if (!noun && word.Is(WordClass.Preposition | WordClass.To))
            {
                // "aide to Governor Anna Berg": another's role
                if (!aside && titled && word.Is(WordClass.To)) return;
                if (words == 0 || !aside && !IsTitleLink(word, block)) break;
            }
            titled |= noun;
            if (!noun && word.Is(WordClass.AnyVerb) && word.Is(WordClass.Past | WordClass.Third)) break;
            (first, words) = (word.Start, words + 1);
            if (first - 1 < block.Start || text[first - 1] != ' ') break;
            at = first - 1;
        }
        if (head && (determined || !aside)) Add(name, first, last, found);
    }

    /// <summary>"Secretary of State Anna Berg": the small word goes on with a title.</summary>
    private bool IsTitleLink(TextWord word, TextRange block) =>
        word.Start - 1 > block.Start && TextWords.Before(text, word.Start - 1, block.Start, vocabulary) is { End: > 0 } title && title.Is(Heads);

    /// <summary>"Anna Berg, 54, the <c>mayor</c> of Elling,", "Anna Berg, who has been <c>mayor</c> since", "Anna Berg is a <c>nurse</c>".</summary>
    private void Behind(in NameOccurrence name, TextRange block, Buffer<Role> found)
    {
        int at = name.End;
        bool aside = at < block.End && text[at] == ',';
        if (aside) at++;
        at = Skip(at, block);
        var word = TextWords.At(text, at, block.End, vocabulary);
        if (aside && word.End > 0 && char.IsDigit(text[word.Start]) && word.End < block.End && text[word.End] == ',')
            word = TextWords.At(text, at = Skip(word.Next, block), block.End, vocabulary);
        bool relative = aside && word.Is(WordClass.Relative), be = false;
        if (relative) word = TextWords.At(text, at = Skip(word.End, block), block.End, vocabulary);
        for (int i = 0; i < 3 && word.End > 0 && word.Is(WordClass.Auxiliary); i++)
        {
            be |= word.Is(WordClass.Be);
            word = TextWords.At(text, at = Skip(word.End, block), block.End, vocabulary);
        }
        if (!be && (relative || !aside)) return;
        bool determined = word.Is(WordClass.Determiner | WordClass.Possessive) || word.End > 0 && TextWords.IsOwner(text, word, vocabulary);
        int first = determined ? Skip(word.End, block) : at, last = first, words = 0;
        bool head = false;
        for (at = first; words < MostWords; words++)
        {
            word = TextWords.At(text, at, block.End, vocabulary);
            if (word.End == 0 || word.Is(WordClass.Pronoun | WordClass.Relative | WordClass.Subordinator) && !word.Is(Heads)) break;
            if (!word.Is(Heads) && word.Is(WordClass.Preposition | WordClass.To | WordClass.Auxiliary)) break;
            head |= IsHead(word);
            last = word.End;
            if (last >= block.End || text[last] != ' ') break;
            at = last + 1;
        }
        if (head) Add(name, first, last, found);
    }

    private bool IsHead(TextWord word) =>
        (word.Is(WordClass.PersonNoun) || vocabulary.IsShortRole(text, word.Start, word.End)) && !word.Is(WordClass.Plural);

    private int Skip(int at, TextRange block)
    {
        while (at < block.End && text[at] == ' ') at++;
        return at;
    }

    /// <summary>Adds the role whose words stand from <paramref name="first"/> to <paramref name="end"/>: its head is the last noun for a person before the
    /// first preposition.</summary>
    private void Add(in NameOccurrence name, int first, int end, Buffer<Role> found)
    {
        int head = -1, headEnd = -1;
        for (int at = first; at < end;)
        {
            var word = TextWords.At(text, at, end, vocabulary);
            if (word.End == 0) break;
            if (IsHead(word))
                (head, headEnd) = (word.Start, word.End);
            else if (head >= 0 && word.Is(WordClass.Preposition | WordClass.To)) break;
            at = word.Next;
        }
        if (head < 0) return;
        // "Mr. Berg": no role.
        var only = vocabulary.Find(text, head, headEnd);
        if (head == first && (only & (WordClass.He | WordClass.She)) != 0 && (only & WordClass.PersonNoun) == 0) return;
        found.Add(new Role(name.Person, name.Start, new TextRange(first, headEnd), new TextRange(head, headEnd)));
    }
}
