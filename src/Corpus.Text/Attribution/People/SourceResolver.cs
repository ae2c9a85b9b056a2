using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds whom words mean that are no name: "the mayor", "the agency", "it", "a senior official".</summary>
internal sealed class SourceResolver(
    string text, ArticleParts parts, Vocabulary vocabulary, ParagraphAnalysis paragraph, IReadOnlyList<Quotation> quotations, PersonIndex persons) : IDisposable
{
    private const int ParagraphsBack = 3, MentionsBack = 60;
    private readonly NounPhrases phrases = new(text, vocabulary);

    private readonly ParagraphsAbove above = new(text, parts, vocabulary, quotations);

    // Nobody asks for a body in most texts.
    private BodyResolver? bodies;

    // What "it", "they", "he" or "she" took up last in a paragraph that has nothing of the kind itself.
    private (int Block, MentionType Pronoun, QuoteSource Source) taken = (-1, MentionType.It, Nobody);

    /// <inheritdoc/>
    public void Dispose() => above.Dispose();

    /// <summary>The source that the words of <paramref name="speaker"/> mean, who is no named person.</summary>
    public QuoteSource Resolve(in Candidate speaker, LastSpeaker? last, int block) => speaker.Type switch
    {
        MentionType.It or MentionType.They or MentionType.Pronoun => Pronoun(speaker, last, block),
        MentionType.FirstPerson => new QuoteSource(SpeakerKind.Person, null, null),
        MentionType.Relative => speaker.Mention > 0 ? Described(paragraph.Mentions[speaker.Mention - 1], block) : Nobody,
        _ => SameSource(speaker, last, block) ?? Described(speaker.Start, speaker.End, speaker.Type, block, IsInverted(speaker)),
    };

    /// <summary>A source that the text does not point at.</summary>
    public static QuoteSource Nobody { get; } = new(SpeakerKind.Unknown, null, null);

    /// <summary>“It rained,” said a teacher at the harbour. “It was late,” <c>the person</c> said: whoever spoke last without a name, where the words
    /// say no more than that somebody speaks; null where they say more, or somebody else spoke.</summary>
    private QuoteSource? SameSource(in Candidate speaker, LastSpeaker? last, int block)
    {
        // "One of two witnesses" is one source.
        if (speaker.Type != MentionType.PersonNoun || last is not { Source: { Description: not null } source } before
            || source.Kind != SpeakerKind.Unnamed && before.Type != MentionType.Indefinite || block - before.Block > 1) return null;
        var first = TextWords.At(text, speaker.Start, speaker.End, vocabulary);
        if (first.End == 0 || !vocabulary.IsDefinite(text, first.Start, first.End)) return null;
        var head = TextWords.At(text, first.Next, speaker.End, vocabulary);
        return head.End == speaker.End && head.Is(WordClass.PersonNoun) && !head.Is(WordClass.Plural) && vocabulary.IsNameless(text, head.Start, head.End)
            && !phrases.IsIntroduced(head, speaker.Start, Math.Min(before.End, speaker.Start)) ? source : null;
    }

    private QuoteSource Described(in Mention mention, int block) =>
        mention.Type >= MentionType.Pronoun ? Nobody
        : mention.NameEnd > mention.NameStart && mention.Type is MentionType.Name or MentionType.Person
        ? new QuoteSource(SpeakerKind.Body, NameResolver.Spaced(text, mention.NameStart, mention.NameEnd), null)
        : Described(mention.Start, mention.End, mention.Type, block);

    private bool IsInverted(in Candidate speaker) => speaker.Cue >= 0 && speaker.Mention >= 0 && speaker.Cue < paragraph.Mentions[speaker.Mention].First;

    private QuoteSource Described(int start, int end, MentionType type, int block, bool inverted = false)
    {
        var own = phrases.Whole(start, end, parts.Blocks[block].Content.Contains(start) ? parts.Blocks[block].Content.End : text.Length, inverted);
        var head = phrases.Head(start, end);
        var kind = KindOf(type, head);
        if (head.End == 0) return new QuoteSource(kind, null, phrases.WordsOf(own));
        var first = TextWords.At(text, start, end, vocabulary);
        bool definite = first.End > 0 && vocabulary.IsDefinite(text, first.Start, first.End);
        // "The networks" are many.
        bool one = kind == SpeakerKind.Body && !vocabulary.AreBodies(text, head.Start, head.End);
        if (definite && one && phrases.NamedBody(head, start) is { IsEmpty: false } name)
            return new QuoteSource(kind, NameResolver.Spaced(text, name.Start, name.End), null);
        bool plain = definite && own.End == end;
        if (plain) own = phrases.Fullest(own, head, start);
        if (plain && own.Length == head.End - head.Start && head.Is(WordClass.He | WordClass.She) && OnlyIntroduced(start, block) is { IsEmpty: false } other)
            own = other;
        if (plain && one && !vocabulary.IsPlace(text, head.Start, head.End)
            && (bodies ??= new BodyResolver(text, parts, vocabulary, paragraph, persons, above)).Before(start, block) is { IsEmpty: false } body)
            return new QuoteSource(kind, NameResolver.Spaced(text, body.Start, body.End), null);
        return new QuoteSource(kind, null, phrases.WordsOf(own));
    }

    /// <summary>"<c>A baker</c> was shaken. “…,” said the woman": the one person whom the sentences before introduce; empty where none or two are.</summary>
    private TextRange OnlyIntroduced(int start, int block)
    {
        var found = default(TextRange);
        if (paragraph.Range != parts.Blocks[block].Content) return found;
        int end = BinarySearch.First(paragraph.Mentions, paragraph.Mentions.Count, start, static (m, at, start) => m[at].Start >= start);
        for (int m = Math.Max(0, end - MentionsBack); m < end; m++)
        {
            ref var mention = ref paragraph.Mentions[m];
            if (mention is not { Type: MentionType.PersonNoun, Owner: false, Determined: true, Verb: >= 0 } || (mention.Head & WordClass.Plural) != 0) continue;
            var first = TextWords.At(text, mention.Start, mention.End, vocabulary);
            if (!vocabulary.IsArticle(text, first.Start, first.End) || vocabulary.IsDefinite(text, first.Start, first.End)) continue;
            if (!found.IsEmpty) return default;
            found = phrases.Whole(mention.Start, mention.End, parts.Blocks[block].Content.End);
        }
        return found;
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
        // A person that this paragraph is about is nearer than one who spoke in the paragraph before; what spoke goes on.
        if (spoke is not null && (speaker.Type != MentionType.Pronoun || last!.Value.Block == block)) return spoke;
        for (int m = speaker.Mention - 1; m >= Math.Max(0, speaker.Mention - MentionsBack); m--)
            if (MayBe(paragraph.Mentions[m], speaker.Type, paragraph.Mentions[speaker.Mention].Sentence) && !IsPlace(paragraph.Mentions[m]))
                return Described(paragraph.Mentions[m], block);
        if (spoke is not null) return spoke;
        if (speaker.Type == MentionType.It && SubjectBefore(speaker.Mention) is { } body) return body;
        if (taken.Block != block || taken.Pronoun != speaker.Type) taken = (block, speaker.Type, Above(speaker.Type, block) ?? Unresolved(speaker.Type));
        return taken.Source;
    }

    /// <summary>"<c>Northgate Homes</c> bought the pier. “It is unsafe,” it said.": the name that the sentence before is about, if nothing shows a person; null
    /// where it is about something else.</summary>
    private QuoteSource? SubjectBefore(int pronoun)
    {
        // A pronoun of the paragraph above is no mention of this one.
        if (pronoun < 0) return null;
        int sentence = paragraph.Mentions[pronoun].Sentence;
        for (int m = pronoun - 1; m >= 0 && paragraph.Mentions[m].Sentence >= sentence - 1; m--)
        {
            ref var mention = ref paragraph.Mentions[m];
            if (mention is { Type: MentionType.Person, Owner: false, Verb: >= 0, Sentence: var at } && at < sentence
                && persons.MayBeNoPerson(new TextRange(mention.NameStart, mention.NameEnd))) return Described(mention, 0);
        }
        return null;
    }

    // "The country has to be ready, it said": the one who speaks is the one that the paragraphs before are about.
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
        for (int back = 1, b = block - 1; b >= 0 && back <= ParagraphsBack; b--)
        {
            if (parts.Blocks[b].Kind != BlockKind.Paragraph) continue;
            back++;
            var read = above.Read(b);
            for (int m = read.Mentions.Count - 1; m >= 0; m--)
                if (read.Mentions[m].Verb >= 0 && MayBe(read.Mentions[m], pronoun, -1) && read.Verbs[read.Mentions[m].Verb].Class <= VerbClass.Call)
                    return Described(read.Mentions[m], b);
        }
        return null;
    }

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
}
