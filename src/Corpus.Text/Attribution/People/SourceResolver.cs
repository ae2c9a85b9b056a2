using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds whom words mean that are no name: "the mayor", "the agency", "it", "a senior official".</summary>
internal sealed class SourceResolver(
    string text, ArticleParts parts, Vocabulary vocabulary, ParagraphAnalysis paragraph, IReadOnlyList<Quotation> quotations, RoleIndex roles) : IDisposable
{
    private const int ParagraphsBack = 3, MentionsBack = 60;
    private readonly NounPhrases phrases = new(text, vocabulary);

    // Few texts have a pronoun whose meaning stands above its paragraph.
    private ParagraphAnalysis? above;

    // What "it", "they", "he" or "she" took up last in a paragraph that has nothing of the kind itself.
    private (int Block, MentionType Pronoun, QuoteSource Source) taken = (-1, MentionType.It, Nobody);

    /// <inheritdoc/>
    public void Dispose() => above?.Dispose();

    /// <summary>The person whom a speaker means by a role: "the mayor", "the mayor, who"; -1 when nobody does, or two.</summary>
    public int PersonWithRole(in Candidate speaker, int antecedent, int block)
    {
        if (speaker.Type == MentionType.PersonNoun) return PersonWithRole(speaker.Start, speaker.End, block);
        return speaker.Type == MentionType.Relative && antecedent >= 0 && paragraph.Mentions[antecedent].Type == MentionType.PersonNoun
            ? PersonWithRole(paragraph.Mentions[antecedent].Start, paragraph.Mentions[antecedent].End, block) : -1;
    }

    /// <summary>The person who bears the role that the words from <paramref name="start"/> to <paramref name="end"/> state; -1 when nobody does, or
    /// two.</summary>
    private int PersonWithRole(int start, int end, int block)
    {
        var first = TextWords.At(text, start, end, vocabulary);
        if (first.End == 0 || first.End >= end || !vocabulary.IsDefinite(text, first.Start, first.End)) return -1;
        var words = new TextRange(first.Next, end);
        var head = phrases.Head(words.Start, words.End);
        if (head.End == 0 || !head.Is(WordClass.PersonNoun | WordClass.Title) || head.Is(WordClass.Plural)) return -1;
        int nearest = -1, other = -1;
        bool nearestHere = false, otherHere = false;
        var known = roles.Roles;
        for (int i = 0; i < known.Count; i++)
        {
            ref var role = ref known[i];
            if (!IsSame(role, words, head)) continue;
            bool here = role.At < start && parts.Blocks[block].Content.Contains(role.At);
            if (role.Person == nearest) nearestHere |= here;
            else if (nearest < 0 || role.At < start)
            {
                if (nearest >= 0) (other, otherHere) = (nearest, nearestHere);
                (nearest, nearestHere) = (role.Person, here);
            }
            else (other, otherHere) = (role.Person, otherHere | here);
        }
        return other < 0 || nearestHere && !otherHere ? nearest : -1;
    }

    /// <summary>The source that the words of <paramref name="speaker"/> mean, who is no named person.</summary>
    public QuoteSource Resolve(in Candidate speaker, LastSpeaker? last, int block) => speaker.Type switch
    {
        MentionType.It or MentionType.They or MentionType.Pronoun => Pronoun(speaker, last, block),
        MentionType.FirstPerson => new QuoteSource(SpeakerKind.Person, null, null),
        MentionType.Relative => speaker.Mention > 0 ? Described(paragraph.Mentions[speaker.Mention - 1], block) : Nobody,
        _ => Described(speaker.Start, speaker.End, speaker.Type, block),
    };

    /// <summary>A source that the text does not point at.</summary>
    public static QuoteSource Nobody { get; } = new(SpeakerKind.Unknown, null, null);

    private QuoteSource Described(in Mention mention, int block) =>
        mention.Type >= MentionType.Pronoun ? Nobody
        : mention.NameEnd > mention.NameStart && mention.Type is MentionType.Name or MentionType.Person
        ? new QuoteSource(SpeakerKind.Body, NameResolver.Spaced(text, mention.NameStart, mention.NameEnd), null)
        : Described(mention.Start, mention.End, mention.Type, block);

    private QuoteSource Described(int start, int end, MentionType type, int block)
    {
        var own = phrases.Whole(start, end, parts.Blocks[block].Content.Contains(start) ? parts.Blocks[block].Content.End : text.Length);
        var head = phrases.Head(start, end);
        var kind = KindOf(type, head);
        if (head.End == 0) return new QuoteSource(kind, null, phrases.WordsOf(own));
        var first = TextWords.At(text, start, end, vocabulary);
        bool definite = first.End > 0 && vocabulary.IsDefinite(text, first.Start, first.End);
        if (definite && kind == SpeakerKind.Body && phrases.NamedBody(head, start) is { IsEmpty: false } name)
            return new QuoteSource(kind, NameResolver.Spaced(text, name.Start, name.End), null);
        if (definite && own.End == end) own = phrases.Fullest(own, head, start);
        return new QuoteSource(kind, null, phrases.WordsOf(own));
    }

    private static SpeakerKind KindOf(MentionType type, TextWord head) => type switch
    {
        MentionType.BodyNoun or MentionType.Name => SpeakerKind.Body,
        MentionType.DocumentNoun => SpeakerKind.Document,
        MentionType.Indefinite => SpeakerKind.Group,
        _ => head.Is(WordClass.Plural) ? SpeakerKind.Group : SpeakerKind.Unnamed,
    };

    /// <summary>"It said", "they said", and "he said" where nobody is named: who spoke last, else the nearest body, group or person noun that a sentence before
    /// is about.</summary>
    private QuoteSource Pronoun(in Candidate speaker, LastSpeaker? last, int block)
    {
        var spoke = last is { Source: { } before } && block - last.Value.Block <= 1 && MayBe(before, speaker.Type) ? before : null;
        // A person of whom this paragraph tells is nearer than one who spoke in the paragraph before; what spoke goes on.
        if (spoke is not null && (speaker.Type != MentionType.Pronoun || last!.Value.Block == block)) return spoke;
        for (int m = speaker.Mention - 1; m >= Math.Max(0, speaker.Mention - MentionsBack); m--)
            if (MayBe(paragraph.Mentions[m], speaker.Type, paragraph.Mentions[speaker.Mention].Sentence) && !IsPlace(paragraph.Mentions[m]))
                return Described(paragraph.Mentions[m], block);
        if (spoke is not null) return spoke;
        if (taken.Block != block || taken.Pronoun != speaker.Type) taken = (block, speaker.Type, Above(speaker.Type, block) ?? Unresolved(speaker.Type));
        return taken.Source;
    }

    // "The country has to be ready, it said": it is who speaks, of whom the paragraphs before tell.
    private bool IsPlace(in Mention mention) => mention.Type == MentionType.BodyNoun
        && phrases.Head(mention.Start, mention.End) is { End: > 0 } head && vocabulary.IsPlace(text, head.Start, head.End);

    private static QuoteSource Unresolved(MentionType pronoun) => new(pronoun switch
    {
        MentionType.They => SpeakerKind.Group,
        MentionType.It => SpeakerKind.Body,
        _ => SpeakerKind.Person,
    }, null, null);

    /// <summary>The subject of the nearest reporting verb in the paragraphs above that <paramref name="pronoun"/> may take up; null when there is
    /// none.</summary>
    private QuoteSource? Above(MentionType pronoun, int block)
    {
        above ??= new ParagraphAnalysis(text, vocabulary);
        for (int back = 1, b = block - 1; b >= 0 && back <= ParagraphsBack; b--)
        {
            if (parts.Blocks[b].Kind != BlockKind.Paragraph) continue;
            back++;
            int first = FirstOf(b), end = first;
            while (end < quotations.Count && quotations[end].Block == b) end++;
            above.Read(parts.Blocks[b].Content, quotations, first, end);
            for (int m = above.Mentions.Count - 1; m >= 0; m--)
                if (above.Mentions[m].Verb >= 0 && MayBe(above.Mentions[m], pronoun, -1) && above.Verbs[above.Mentions[m].Verb].Class <= VerbClass.Call)
                    return Described(above.Mentions[m], b);
        }
        return null;
    }

    /// <summary>The first quotation of a block or behind it.</summary>
    private int FirstOf(int block) => BinarySearch.First(quotations, quotations.Count, block, static (q, at, block) => q[at].Block >= block);

    /// <summary>Whether who spoke last may go on as <paramref name="pronoun"/>.</summary>
    private static bool MayBe(QuoteSource spoke, MentionType pronoun) => pronoun switch
    {
        MentionType.Pronoun => spoke is { Kind: SpeakerKind.Unnamed, Description: not null },
        MentionType.They => spoke.Kind is SpeakerKind.Body or SpeakerKind.Group || spoke is { Name: not null, Description: not null },
        _ => spoke.Kind == SpeakerKind.Body,
    };

    /// <summary>Whether a mention is a subject that <paramref name="pronoun"/> may take up; in the pronoun's own sentence any body.</summary>
    private static bool MayBe(in Mention mention, MentionType pronoun, int sentence)
    {
        if (mention.Owner) return false;
        bool inSight = pronoun == MentionType.Pronoun || mention.Sentence == sentence;
        if (mention.Verb < 0 && !(inSight && mention.Role is (MentionRole.Plain or MentionRole.Subject))) return false;
        bool plural = (mention.Head & WordClass.Plural) != 0;
        return mention.Type switch
        {
            MentionType.PersonNoun => plural ? pronoun == MentionType.They : pronoun == MentionType.Pronoun,
            MentionType.Name or MentionType.BodyNoun => pronoun != MentionType.Pronoun,
            _ => false,
        };
    }

    /// <summary>"The Republican governor" is Governor Anna Berg: the heads are the same, and no word before either tells them apart.</summary>
    private bool IsSame(in Role role, TextRange words, TextWord head)
    {
        if (!vocabulary.IsSameRole(text, head.Start, head.End, role.Head.Start, role.Head.End)) return false;
        return Allows(words.Start, head.Start, role.Words.Start, role.Head.Start, true)
            && Allows(role.Words.Start, role.Head.Start, words.Start, head.Start, false);
    }

    /// <summary>Whether every word from <paramref name="start"/> to <paramref name="end"/> that makes another role of it stands among the other words
    /// too.</summary>
    private bool Allows(int start, int end, int otherStart, int otherEnd, bool nouns)
    {
        for (int at = start; at < end;)
        {
            var word = TextWords.At(text, at, end, vocabulary);
            if (word.End == 0) return true;
            at = word.Next;
            if (!(vocabulary.LimitsRole(text, word.Start, word.End) || nouns && word.Is(WordClass.PersonNoun | WordClass.Title)
                && !char.IsUpper(text[word.Start]))) continue;
            bool found = false;
            for (int other = otherStart; other < otherEnd && !found;)
            {
                var same = TextWords.At(text, other, otherEnd, vocabulary);
                if (same.End == 0) break;
                found = text.AsSpan(word.Start, word.End - word.Start)
                    .Equals(text.AsSpan(same.Start, same.End - same.Start), StringComparison.OrdinalIgnoreCase);
                other = same.Next;
            }
            if (!found) return false;
        }
        return true;
    }
}
