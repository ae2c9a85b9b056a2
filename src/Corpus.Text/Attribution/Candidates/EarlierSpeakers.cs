using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Who may speak on from an earlier paragraph: the speaker before, and the subjects of the last sentence before the paragraph.</summary>
internal sealed class EarlierSpeakers(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations, Vocabulary vocabulary) : IDisposable
{
    private const int BlocksBack = 3, LongestLead = 60, MostSubjects = 3;
    private readonly ParagraphAnalysis last = new(text, vocabulary);
    private LastSpeaker? speaker;
    private TextRange sentence;
    private int first, end;

    /// <summary>Those who were found.</summary>
    public Buffer<Candidate> Candidates { get; } = new(8);

    /// <summary>Whether the sentence before the paragraph was not read so far: it is only where nobody nearer speaks.</summary>
    public bool Unread { get; private set; }

    /// <summary>Finds who may speak in the paragraph <paramref name="block"/>, whose first quotation is <paramref name="quotation"/>.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="quotation">Its first quotation.</param>
    /// <param name="before">Who spoke last.</param>
    /// <param name="previous">The paragraph that was analysed last, which may be the one before.</param>
    /// <param name="atOnce">Whether the sentence before is to be read at once.</param>
    public void Find(int block, int quotation, LastSpeaker? before, ParagraphAnalysis previous, bool atOnce)
    {
        Candidates.Truncate(0);
        (Unread, speaker) = (false, before);
        if (before is { } spoken)
            Candidates.Add(Earlier(spoken.Start, spoken.End, spoken.NameStart, spoken.NameEnd, spoken.Type, Rank.Later, VerbClass.None));
        int above = block - 1;
        while (above >= 0 && parts.Blocks[above].Kind != BlockKind.Paragraph && block - above < BlocksBack) above--;
        if (above < 0 || parts.Blocks[above].Kind != BlockKind.Paragraph
            || quotations[quotation].Marked.Start - parts.Blocks[block].Content.Start > LongestLead) return;
        sentence = LastSentence.Of(text, parts.Blocks[above].Content);
        int start = previous.Range == parts.Blocks[above].Content ? LastSentence.In(previous, sentence.Start) : -1;
        if (start >= 0)
        {
            AddSubjects(previous, start);
            return;
        }
        (first, end, Unread) = (quotation, quotation, true);
        while (first > 0 && quotations[first - 1].Marked.Start >= sentence.Start) first--;
        // "Berg: “We waited.”": a label scores more than any subject.
        if (atOnce || text.AsSpan(sentence.Start, sentence.Length).IndexOf(':') >= 0) ReadSentence();
    }

    /// <summary>Adds the subjects of the sentence before.</summary>
    public void ReadSentence()
    {
        Unread = false;
        last.Read(sentence, quotations, first, end);
        AddSubjects(last, 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        last.Dispose();
        Candidates.Dispose();
    }

    /// <summary>Adds the first subjects from the token <paramref name="start"/> on.</summary>
    private void AddSubjects(ParagraphAnalysis paragraph, int start)
    {
        int rank = 0;
        bool colon = paragraph.Tokens.Count > 0 && paragraph.Tokens[paragraph.Tokens.Count - 1].Kind == TokenKind.Colon;
        for (int m = CandidateFinder.FirstMention(paragraph.Mentions, start); m < paragraph.Mentions.Count && rank < MostSubjects; m++)
        {
            ref var mention = ref paragraph.Mentions[m];
            if (mention.Verb < 0 || mention.Role != MentionRole.Subject || CandidateFinder.IsAsking(paragraph, mention)
                || speaker is { } before && before.IsAt(mention.Start, mention.End)) continue;
            ref var verb = ref paragraph.Verbs[mention.Verb];
            int named = Appositions.NameOf(paragraph, m);
            Candidates.Add(Earlier(mention.Start, mention.End, mention.NameStart, mention.NameEnd, mention.Type, (Rank)rank++, verb.Class)
                with
            {
                Role = colon ? MentionRole.Label : mention.Role, Form = verb.Form,
                ApposedStart = named < 0 ? 0 : paragraph.Mentions[named].NameStart, ApposedEnd = named < 0 ? 0 : paragraph.Mentions[named].NameEnd,
            });
        }
    }

    private static Candidate Earlier(int start, int end, int nameStart, int nameEnd, MentionType type, Rank rank, VerbClass verb) => new()
    {
        Mention = -1, Start = start, End = end, NameStart = nameStart, NameEnd = nameEnd, Type = type, Side = Side.Earlier, Rank = rank,
        Reporting = Rank.None, Verb = verb, Words = Distance.More, VerbWords = Distance.More, Cue = -1,
    };
}
