using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution;

/// <summary>One article's reading: paragraph after paragraph, each quotation with what the paragraphs before have left.</summary>
internal sealed class SpeakerReading : IDisposable
{
    private const int Brief = 60;
    private readonly string text;
    private readonly ArticleParts parts;
    private readonly IReadOnlyList<Quotation> quotations;
    private readonly IAttributionModel judge;
    private readonly Reasons reasons;
    private readonly Vocabulary vocabulary;
    private readonly ParagraphAnalysis paragraph, last;
    private readonly Buffer<Candidate> candidates = new(64), earlier = new(8);
    private readonly Buffer<Feature> features = new(80), kindFeatures = new(32);
    private readonly PersonIndex book;
    private readonly NameResolver names;
    private readonly AntecedentFinder pronouns;
    private readonly Buffer<Antecedent> antecedents = new(16);
    private readonly Quote[] quotes;
    private LastSpeaker? spoken;
    private int spokenPerson = -1, spokenBlock = -1, read = -1;
    private SaidWords? said;
    private bool scare;

    // The sentence before the paragraph while it is unread, its quotations, and who had spoken before the paragraph.
    private bool unread;
    private TextRange sentenceBefore;
    private int firstBefore, endBefore;
    private LastSpeaker? spokenBefore;

    /// <summary>Notes the reasons in <paramref name="reasons"/> where they were asked for.</summary>
    public SpeakerReading(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations, IAttributionModel judge, Reasons reasons)
    {
        (this.text, this.parts, this.quotations, this.judge, this.reasons) = (text, parts, quotations, judge, reasons);
        vocabulary = Vocabulary.Of(parts.Language);
        (paragraph, last) = (new ParagraphAnalysis(text, vocabulary), new ParagraphAnalysis(text, vocabulary));
        book = new PersonIndex(text, parts, vocabulary);
        names = new NameResolver(text, book);
        pronouns = new AntecedentFinder(paragraph, book, quotations);
        quotes = new Quote[quotations.Count];
    }

    /// <summary>The quotes, one for each quotation.</summary>
    public Quote[] Read()
    {
        for (int first = 0; first < quotations.Count;)
        {
            int block = quotations[first].Block, end = first + 1;
            while (end < quotations.Count && quotations[end].Block == block) end++;
            // The paragraph still has the paragraph that was read before.
            Earlier(block, first);
            paragraph.Read(parts.Blocks[block].Content, quotations, first, end);
            read = block;
            for (int i = 0, quotation = first; i < paragraph.Tokens.Count; i++)
                if (paragraph.Tokens[i].Kind == TokenKind.Quote) Decide(quotation++, i, block);
            first = end;
        }
        return quotes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        paragraph.Dispose();
        last.Dispose();
        candidates.Dispose();
        earlier.Dispose();
        features.Dispose();
        kindFeatures.Dispose();
        antecedents.Dispose();
        book.Dispose();
        said?.Dispose();
    }

    /// <summary>Who may speak on from an earlier paragraph: the speaker before, and its last sentence's subjects, unless they are <see cref="unread"/>
    /// still.</summary>
    private void Earlier(int block, int first)
    {
        earlier.Truncate(0);
        unread = false;
        if (spoken is { } s) spoken = s with { Paragraphs = block - spokenBlock };
        if (spoken is { } before) earlier.Add(new Candidate { Mention = -1, Start = before.Start, End = before.End, NameStart = before.NameStart,
            NameEnd = before.NameEnd, Type = before.Type, Side = Side.Earlier, Rank = Rank.Later, Reporting = Rank.None, Verb = VerbClass.None,
            Words = Distance.More, VerbWords = Distance.More, Cue = -1 });
        int previous = block - 1;
        while (previous >= 0 && parts.Blocks[previous].Kind != BlockKind.Paragraph && block - previous < 3) previous--;
        if (previous < 0 || parts.Blocks[previous].Kind != BlockKind.Paragraph || quotations[first].Marked.Start - parts.Blocks[block].Content.Start > 60)
            return;
        sentenceBefore = LastSentence.Of(text, parts.Blocks[previous].Content);
        spokenBefore = spoken;
        int start = previous == read ? LastSentence.In(paragraph, sentenceBefore.Start) : -1;
        if (start >= 0)
        {
            Subjects(paragraph, start);
            return;
        }
        (firstBefore, endBefore, unread) = (first, first, true);
        while (firstBefore > 0 && quotations[firstBefore - 1].Marked.Start >= sentenceBefore.Start) firstBefore--;
        // "Berg: “We waited.”": a label scores more than any subject.
        if (reasons.Asked || text.AsSpan(sentenceBefore.Start, sentenceBefore.Length).IndexOf(':') >= 0) SubjectsBefore();
    }

    private void SubjectsBefore()
    {
        unread = false;
        last.Read(sentenceBefore, quotations, firstBefore, endBefore);
        Subjects(last, 0);
    }

    /// <summary>Adds the first subjects from the token <paramref name="start"/> on to those who may speak on.</summary>
    private void Subjects(ParagraphAnalysis sentence, int start)
    {
        int rank = 0;
        bool colon = sentence.Tokens.Count > 0 && sentence.Tokens[sentence.Tokens.Count - 1].Kind == TokenKind.Colon;
        for (int m = CandidateFinder.FirstMention(sentence.Mentions, start); m < sentence.Mentions.Count && rank < 3; m++)
        {
            ref var mention = ref sentence.Mentions[m];
            if (mention.Verb < 0 || mention.Role != MentionRole.Subject || CandidateFinder.IsAsking(sentence, mention) || spokenBefore is { } b
                && b.Start == mention.Start && b.End == mention.End) continue;
            ref var verb = ref sentence.Verbs[mention.Verb];
            earlier.Add(new Candidate { Mention = -1, Start = mention.Start, End = mention.End, NameStart = mention.NameStart, NameEnd = mention.NameEnd,
                Type = mention.Type, Role = colon ? MentionRole.Label
                : mention.Role, Side = Side.Earlier, Rank = (Rank)rank++, Reporting = Rank.None, Verb = verb.Class, Form = verb.Form, Words = Distance.More,
                VerbWords = Distance.More, Cue = -1 });
        }
    }

    private void Decide(int quotation, int token, int block)
    {
        var view = QuoteViews.Of(text, paragraph.Tokens, paragraph.Verbs, token);
        CandidateFinder.Find(paragraph, ref view, spoken, earlier, candidates);
        if (TranscriptLabel.Find(text, quotations[quotation].Range) is { } label)
        {
            quotes[quotation] = new Quote(quotations[quotation], QuoteKind.Speech, Labelled(label, view, block));
            return;
        }
        int chosen = judge.Speaker(quotation, view, candidates);
        if (unread && candidates[chosen].Score < judge.MostOfSubjectsBefore)
        {
            SubjectsBefore();
            CandidateFinder.Find(paragraph, ref view, spoken, earlier, candidates);
            chosen = judge.Speaker(quotation, view, candidates);
        }
        ref var speaker = ref candidates[chosen];
        bool brief = quotations[quotation].Range.Length <= Brief;
        ulong same = brief ? Fingerprint(quotations[quotation].Range) : 0;
        bool againSpeech = false, again = brief && said is not null && said.TryFind(same, out againSpeech);
        kindFeatures.Truncate(0);
        KindFeatures.AddForm(view, speaker, Ahead(speaker.Score - candidates[0].Score), again, againSpeech, scare, kindFeatures);
        int asked = Evidence.Asked(view, speaker);
        QuoteWording words = default;
        // Most quotations are speech whatever their words are like, which need not be looked at then.
        bool speech = judge.LeastSpeech(kindFeatures.Items, view, speaker) > asked;
        if (!speech)
        {
            words = QuoteWording.Of(text, quotations[quotation].Range.Start, quotations[quotation].Range.End, vocabulary);
            KindFeatures.AddWords(view, speaker, words, kindFeatures);
            speech = judge.Speech(quotation, kindFeatures.Items) > asked;
        }
        scare = !speech;
        if (brief) (said ??= new SaidWords()).Note(same, speech);
        quotes[quotation] = speech
            ? new Quote(quotations[quotation], QuoteKind.Speech, Evidence.IsBystander(view, speaker) ? new QuoteAttribution { Rule = "no-cue" }
                : Attribute(quotation, chosen, view, block))
            : new Quote(quotations[quotation], QuoteKinds.Of(view, words), null);
    }

    /// <summary>How far the speaker is ahead of nobody, on a coarse scale.</summary>
    private static int Ahead(int score) =>
        score switch { <= 0 => 0, <= 500 => 1, <= 1000 => 2, <= 1750 => 3, <= 2500 => 4, <= 3500 => 5, <= 5000 => 6, _ => 7 };

    /// <summary>The same for the same words, whatever their case and punctuation.</summary>
    private ulong Fingerprint(TextRange range)
    {
        ulong hash = 14695981039346656037;
        for (int i = range.Start; i < range.End; i++)
            if (char.IsLetterOrDigit(text[i])) hash = (hash ^ char.ToLowerInvariant(text[i])) * 1099511628211;
        return hash;
    }

    /// <summary>What put the chosen candidate ahead of the next best; nothing when it stood alone.</summary>
    private Explanation ExplanationOf(int chosen, in QuoteView view)
    {
        if (candidates.Count < 2) return default;
        int next = chosen == 0 ? 1 : 0;
        for (int i = next + 1; i < candidates.Count; i++)
            next += (i - next) & -(i != chosen & candidates[i].Score > candidates[next].Score ? 1 : 0);
        features.Truncate(0);
        SpeakerFeatures.Add(view, candidates[chosen], features);
        int count = features.Count;
        SpeakerFeatures.Add(view, candidates[next], features);
        return Explanation.Of(judge.Weights, features.Items.Slice(0, count), features.Items.Slice(count));
    }

    private QuoteAttribution Attribute(int quotation, int chosen, in QuoteView view, int block)
    {
        if (reasons.Asked) reasons.Note(quotation, ExplanationOf(chosen, view));
        ref var speaker = ref candidates[chosen];
        string rule = AttributionRules.Of(speaker);
        if (speaker.Side == Side.Nowhere) return new QuoteAttribution { Rule = rule, Reasons = reasons, Number = quotation };
        int named = speaker.Mention >= 0 ? Appositions.NameOf(paragraph, speaker.Mention) : -1;
        int nameStart = named >= 0 ? paragraph.Mentions[named].NameStart : speaker.NameStart, nameEnd = named >= 0 ? paragraph.Mentions[named].NameEnd
            : speaker.NameEnd;
        int person = named >= 0 ? names.PersonIn(nameStart, nameEnd) : PersonOf(quotation, speaker, block);
        bool proper = named >= 0 || speaker.Type is MentionType.Person or MentionType.Name && nameEnd > nameStart;
        string? name = person >= 0 ? names.NameOf(person) : proper ? names.Spaced(nameStart, nameEnd) : null;
        // "Anna Berg, a tax lawyer at the harbour, put it so": the description only belongs to the name before it.
        var mention = named >= 0 && named < speaker.Mention ? paragraph.Mentions[named].Range : new TextRange(speaker.Start, speaker.End);
        spoken = new LastSpeaker(mention.Start, mention.End, nameStart, nameEnd, named >= 0 ? MentionType.Person : speaker.Type, view.Sentence, 0);
        (spokenPerson, spokenBlock) = (person, block);
        return new QuoteAttribution
        {
            Name = name,
            Mention = mention,
            Cue = speaker.Cue >= 0 ? CueAt(speaker.Cue) : null,
            Rule = rule,
            Reasons = reasons,
            Number = quotation,
        };
    }

    private QuoteAttribution Labelled(TextRange label, in QuoteView view, int block)
    {
        (spokenPerson, spokenBlock) = (names.PersonCalled(label.Start, label.End), block);
        spoken = new LastSpeaker(label.Start, label.End, label.Start, label.End, MentionType.Person, view.Sentence, 0);
        return new QuoteAttribution { Name = spokenPerson >= 0 ? names.NameOf(spokenPerson)
            : names.Spaced(label.Start, label.End), Mention = label, Rule = "transcript-label" };
    }

    /// <summary>"said", or both words of "according to".</summary>
    private TextRange CueAt(int token)
    {
        int first = token > 0 && paragraph.Tokens[token].Is(WordClass.To) && paragraph.Tokens[token - 1].Is(WordClass.According) ? token - 1 : token;
        return new TextRange(paragraph.Tokens[first].Start, paragraph.Tokens[token].End);
    }

    private int PersonOf(int quotation, in Candidate speaker, int block)
    {
        if (spoken is { } before && before.Start == speaker.Start && before.End == speaker.End) return spokenPerson;
        switch (speaker.Type)
        {
            case MentionType.Person:
                return names.PersonIn(speaker.NameStart, speaker.NameEnd);
            case MentionType.Name or MentionType.PersonNoun when speaker.NameEnd > speaker.NameStart:
                // "Ms. House", "Dean said": the word is a body's or a calling elsewhere.
                return names.PersonNamed(speaker.NameStart, speaker.NameEnd);
            case MentionType.Pronoun:
                var pronoun = vocabulary.Find(text, speaker.Start, speaker.End);
                pronouns.Find(speaker.Start, (pronoun & WordClass.She) != 0 ? Gender.She
                    : Gender.He, speaker.Mention, block, spokenPerson, spokenBlock, antecedents, kindFeatures);
                int meant = antecedents.Count == 0 ? -1 : judge.Antecedent(quotation, antecedents, kindFeatures, book);
                return meant < 0 ? -1 : antecedents[meant].Person;
            case MentionType.Relative:
                int antecedent = speaker.Mention > 0 ? speaker.Mention - 1 : -1;
                return antecedent >= 0 && paragraph.Mentions[speaker.Mention].First - paragraph.Mentions[antecedent].Last <= 2
                    && paragraph.Mentions[antecedent].NameEnd > paragraph.Mentions[antecedent].NameStart
                    ? names.PersonIn(paragraph.Mentions[antecedent].NameStart, paragraph.Mentions[antecedent].NameEnd) : -1;
            default:
                return -1;
        }
    }
}
