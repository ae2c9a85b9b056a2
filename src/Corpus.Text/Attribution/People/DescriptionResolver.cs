using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds the person whom a description takes up that the text states nowhere: "Anna Berg waited. <c>The developer</c> said …". It is ranked as he or
/// she would be; what stands beside a name, "the harbour's Anna Berg", counts for "the harbour developer", and nobody is taken where two come close.</summary>
internal sealed class DescriptionResolver(string text, ArticleParts parts, Vocabulary vocabulary, ParagraphAnalysis paragraph,
    IReadOnlyList<Quotation> quotations, PersonIndex persons, RoleIndex roles, AntecedentFinder finder, IAttributionModel model) : IDisposable
{
    // In thousandths, as the weights are.
    private const int Margin = 800, Qualified = 2500, Bearer = 2500, Other = -500, Never = int.MinValue, Topic = 800;
    private const int Near = 40, Reach = 60, LongestTitle = 60, MostOccurrences = 24;
    private readonly Buffer<Antecedent> antecedents = new(16);
    private readonly Buffer<Feature> features = new(128);
    private readonly NounPhrases phrases = new(text, vocabulary);
    private readonly RoleBearers bearers = new(text, parts, vocabulary, roles);

    /// <inheritdoc/>
    public void Dispose()
    {
        antecedents.Dispose();
        features.Dispose();
    }

    /// <summary>The person whom the description that speaks means, or the one before "who": who bears the role; else who is the likeliest by far; -1 where
    /// nobody is.</summary>
    public int PersonOf(int quotation, in Candidate speaker, int block, LastSpeaker? before)
    {
        var (start, end) = (speaker.Start, speaker.End);
        if (speaker.Type == MentionType.Relative)
        {
            int described = finder.OfRelative(speaker.Mention);
            if (described < 0 || paragraph.Mentions[described].Type != MentionType.PersonNoun) return -1;
            return bearers.PersonWithRole(paragraph.Mentions[described].Start, paragraph.Mentions[described].End, block);
        }
        if (speaker.Type != MentionType.PersonNoun) return -1;
        int bearer = bearers.PersonWithRole(start, end, block);
        if (bearer >= 0 && Fits(bearer, start, end)) return bearer;
        return before is { } last && last.IsAt(start, end) ? bearer : Likeliest(quotation, speaker, block, before);
    }

    private int Likeliest(int quotation, in Candidate speaker, int block, LastSpeaker? before)
    {
        var (start, end) = (speaker.Start, speaker.End);
        var first = TextWords.At(text, start, end, vocabulary);
        if (first.End == 0 || first.End > end) return -1;
        bool definite = vocabulary.IsDefinite(text, first.Start, first.End);
        if (definite ? first.End >= end : !IsListed(start)) return -1;
        var words = new TextRange(definite ? first.Next : start, end);
        var head = phrases.Head(words.Start, words.End);
        // "the 61-year-old"
        if (head.Class == WordClass.None) head = head with { Class = vocabulary.Guess(text.AsSpan(head.Start, head.End - head.Start)) };
        if (head.End == 0 || IsProper(head) || !head.Is(WordClass.PersonNoun | WordClass.Title) || head.Is(WordClass.Plural)
            || vocabulary.IsNameless(text, head.Start, head.End) || phrases.IsIntroduced(head, start, FloorOf(block))) return -1;
        bool office = vocabulary.IsOffice(text, head.Start, head.End);
        bool he = head.Is(WordClass.He), she = head.Is(WordClass.She);
        var gender = he == she ? Gender.Unknown : he ? Gender.He : Gender.She;
        finder.Find(start, gender, speaker.Mention, block, before, antecedents, features, outside: true);
        if (antecedents.Count == 0) return -1;
        model.Antecedent(quotation, antecedents, features, persons);
        int best = -1, next = int.MinValue;
        bool other = false;
        for (int i = 0; i < antecedents.Count; i++)
        {
            ref var person = ref antecedents[i];
            // "Anna Berg met Rolf Ek after the mayor said so": whoever a sentence is about is not described in it once more.
            if (person.Where > Whereabouts.TwoBefore || person.Proof > Proof.Surname && persons.Persons[person.Person].Single
                || speaker.Clause is Clause.Adverbial or Clause.That && person is { Where: Whereabouts.SameSentence, Standing: Standing.Subject }) continue;
            int beside = Beside(person.Person, words, head, office, out bool otherwise);
            if (beside == Never || Names(words, person.Person) || Names(quotations[quotation].Range, person.Person)) continue;
            person.Score += beside + (person is { First: true, Topic: true } ? Topic : 0);
            if (best >= 0 && person.Score <= antecedents[best].Score)
            {
                next = Math.Max(next, person.Score);
                continue;
            }
            if (best >= 0) next = antecedents[best].Score;
            (best, other) = (i, otherwise);
        }
        // "Rolf Ek, the engineer, waited. The mayor said": where nobody else comes into question, another role speaks for nobody.
        return best >= 0 && (next == int.MinValue ? !other : antecedents[best].Score - next >= Margin) ? antecedents[best].Person : -1;
    }

    /// <summary>"the tireless, <c>61-year-old developer</c>", "the “Rainy Days” <c>actress</c>": the article stands before the comma or the title.</summary>
    private bool IsListed(int start)
    {
        if (start < 3 || text[start - 1] != ' ') return false;
        int end = start - 2;
        if (text[end] == ',')
        {
            var adjective = TextWords.Before(text, end, Math.Max(0, end - LongestTitle), vocabulary);
            if (adjective.End == 0 || adjective.Is(WordClass.SpeakingNoun) || !char.IsLower(text[adjective.Start])) return false;
            end = adjective.Start - 1;
        }
        else if (QuotationSigns.IsAny(text[end]))
        {
            int from = Math.Max(0, end - LongestTitle), open = text.AsSpan(from, end - from).LastIndexOfAny(QuotationSigns.All.AsSpan());
            if (open < 0) return false;
            end = from + open - 1;
        }
        else return false;
        var article = end > 0 ? TextWords.Before(text, end, Math.Max(0, end - LongestTitle), vocabulary) : default;
        return article.End > 0 && vocabulary.IsDefinite(text, article.Start, article.End);
    }

    /// <summary>"The Marvik <c>Leader</c>" is a newspaper; a Republican always has a capital.</summary>
    private bool IsProper(TextWord head) =>
        char.IsUpper(text[head.Start]) && head.Is(WordClass.Title) && vocabulary.PartyOf(text, head.Start, head.End).IsEmpty;

    /// <summary>Whether the capitalised words of a description that says more than a role, "the <c>Marvik</c> mayor", stand beside the person's
    /// names.</summary>
    private bool Fits(int person, int start, int end)
    {
        var head = phrases.Head(start, end);
        for (int at = start; at < head.Start;)
        {
            var word = TextWords.At(text, at, head.Start, vocabulary);
            if (word.End == 0) break;
            at = word.Next;
            if (IsQualifier(word) && !StandsBeside(person, word)) return false;
        }
        return true;
    }

    /// <summary>A place or a body, "the <c>Marvik</c> mayor", which a party, "the Republican mayor", is not.</summary>
    private bool IsQualifier(TextWord word) => char.IsUpper(text[word.Start]) && !word.Is(WordClass.Determiner | WordClass.PersonNoun | WordClass.Title);

    /// <summary>What the person's roles and the words beside its names add.</summary>
    private int Beside(int person, TextRange words, TextWord head, bool office, out bool other)
    {
        int points = 0;
        other = false;
        var known = roles.Roles;
        for (int i = 0; i < known.Count && points < Bearer; i++)
        {
            if (known[i].Person != person) continue;
            if (bearers.IsOtherParty(known[i].Words, words)) return Never;
            if (vocabulary.IsSameRole(text, head.Start, head.End, known[i].Head.Start, known[i].Head.End))
                points = bearers.IsSame(known[i], words, head) && Fits(person, words.Start, words.End) ? Bearer : Math.Max(points, 0);
            else if (office && !vocabulary.IsNameless(text, known[i].Head.Start, known[i].Head.End))
            {
                other = true;
                if (points == 0 && vocabulary.IsOffice(text, known[i].Head.Start, known[i].Head.End)) points = Other;
            }
        }
        other &= points <= 0;
        for (int at = words.Start; at < head.Start;)
        {
            var word = TextWords.At(text, at, head.Start, vocabulary);
            if (word.End == 0) break;
            at = word.Next;
            if (IsQualifier(word) && StandsBeside(person, word)) points += Qualified;
        }
        return points;
    }

    /// <summary>“Berg must go,” the <c>Berg</c> critic said: whoever is named in a description or in what is said is not meant.</summary>
    private bool Names(TextRange words, int person)
    {
        for (int s = persons.OccurrenceAt(words.Start); s < persons.Occurrences.Count && persons.Occurrences[s].Start < words.End; s++)
            if (persons.Occurrences[s].Person == person) return true;
        return false;
    }

    /// <summary>Where the paragraphs begin whose persons come into question.</summary>
    private int FloorOf(int block)
    {
        for (int above = 0; block > 0 && above < (int)(Whereabouts.TwoBefore - Whereabouts.SameParagraph); block--)
            if (parts.Blocks[block - 1].Kind == BlockKind.Paragraph) above++;
        return parts.Blocks[block].Content.Start;
    }

    private bool StandsBeside(int person, TextWord word)
    {
        var letters = text.AsSpan(word.Start, word.End - word.Start);
        int count = 0;
        for (int s = persons.FirstOf(person); s >= 0 && count < MostOccurrences; s = persons.Occurrences[s].Next, count++)
        {
            ref var name = ref persons.Occurrences[s];
            var block = parts.Blocks[name.Block].Content;
            int from = Math.Max(block.Start, name.Start - Near), to = Math.Min(block.End, name.End + Reach);
            // What stands before the last name and behind the next belongs to those.
            if (s > 0 && persons.Occurrences[s - 1] is { Person: >= 0 } last && last.End > from && last.Person != person
                && !persons.Persons[last.Person].Single) from = last.End;
            for (int next = s + 1; next < persons.Occurrences.Count && persons.Occurrences[next].Start < to; next++)
                if (persons.Occurrences[next].Person is >= 0 and var other && other != person && !persons.Persons[other].Single)
                    to = persons.Occurrences[next].Start;
            if (to < from || word.Start >= from && word.Start < to) continue;
            if (text.AsSpan(from, to - from).IndexOf(letters, StringComparison.OrdinalIgnoreCase) >= 0) return true;
            if (char.IsUpper(letters[0]) && IsShortened(letters, from, to)) return true;
        }
        return false;
    }

    /// <summary>Whether a short form of the word stands there: "Fla." of Florida.</summary>
    private bool IsShortened(ReadOnlySpan<char> word, int from, int to)
    {
        for (int i = from; i + 2 < to; i++)
        {
            if (text[i] != word[0] || WordCharacters.IsLetter(text[i - (i > 0 ? 1 : 0)]) && i > 0) continue;
            int end = i + 1, letter = 1;
            for (; end < to && letter < word.Length && char.IsLower(text[end]); end++)
            {
                int found = word.Slice(letter).IndexOf(text[end]);
                if (found < 0) break;
                letter += found + 1;
            }
            if (end - i > 1 && end < to && text[end] == '.' && !((vocabulary.Find(text, i, end + 1) & WordClass.Title) != 0)) return true;
        }
        return false;
    }
}
