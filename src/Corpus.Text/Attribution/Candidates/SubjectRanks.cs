using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Ranks the subjects around a quotation: the nearest comes first, and so does the nearest of whom something is reported.</summary>
internal static class SubjectRanks
{
    private const int Reach = 60, MostBreaks = 32;

    /// <summary>Walks the verbs away from the quotation on either side and gives each subject its rank and its verb.</summary>
    public static void Set(ParagraphAnalysis paragraph, in QuoteView quote, Buffer<Candidate> candidates, int from, int to)
    {
        int split = FirstVerb(paragraph.Verbs, quote.Token);
        int rank = 0, reporting = 0, sentence = quote.Sentence;
        for (int v = split - 1; v >= 0 && paragraph.Verbs[v].Token >= from; v--)
        {
            if (paragraph.Verbs[v].Sentence != sentence) (sentence, rank, reporting) = (paragraph.Verbs[v].Sentence, 0, 0);
            Give(paragraph, quote, candidates, v, ref rank, ref reporting);
        }
        (rank, reporting, sentence) = (0, 0, quote.Sentence);
        for (int v = split; v < paragraph.Verbs.Count && paragraph.Verbs[v].Token < to; v++)
        {
            if (paragraph.Verbs[v].Sentence != sentence) (sentence, rank, reporting) = (paragraph.Verbs[v].Sentence, 0, 0);
            Give(paragraph, quote, candidates, v, ref rank, ref reporting);
        }
        for (int i = 1; i < candidates.Count; i++)
        {
            ref var candidate = ref candidates[i];
            candidate.Aside = candidate.Cue >= 0 && candidate.Mention >= 0 && IsAside(paragraph, candidate);
            candidate.Main = candidate.Rank != Rank.None && IsMain(paragraph, candidate);
            if (candidate.Mention >= 0) Surround(paragraph, quote.Token, ref candidate);
        }
    }

    /// <summary>Looks at the words beside the candidate and its cue, and at what stands between them and the quotation.</summary>
    private static void Surround(ParagraphAnalysis paragraph, int quote, ref Candidate candidate)
    {
        var tokens = paragraph.Tokens;
        ref var mention = ref paragraph.Mentions[candidate.Mention];
        candidate.Intro = QuoteViews.Look(tokens, mention.First - 1, mention.Sentence);
        candidate.Outer = QuoteViews.Look(tokens, mention.First - 2, mention.Sentence);
        candidate.Next = QuoteViews.Look(tokens, (candidate.Cue > mention.Last ? candidate.Cue : mention.Last) + 1, mention.Sentence);
        bool left = mention.First < quote;
        int from = left ? Math.Max(mention.Last, candidate.Cue < quote ? candidate.Cue : 0) + 1 : quote + 1;
        int to = left ? quote : Math.Min(mention.First, candidate.Cue > quote ? candidate.Cue : int.MaxValue);
        int breaks = 0;
        for (int i = from; i < to && breaks <= MostBreaks; i++)
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon) breaks++;
        candidate.Breaks = On(breaks);
    }

    private static bool IsAside(ParagraphAnalysis paragraph, in Candidate candidate)
    {
        var mention = paragraph.Mentions[candidate.Mention];
        int first = Math.Min(mention.First, candidate.Cue), last = Math.Max(mention.Last, candidate.Cue);
        if (first > 0 && paragraph.Tokens[first - 1].Sentence == mention.Sentence
            && paragraph.Tokens[first - 1].Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Dash)) return false;
        if (last + 1 >= paragraph.Tokens.Count) return true;
        ref var next = ref paragraph.Tokens[last + 1];
        return next.Kind is TokenKind.Stop or TokenKind.Comma || next.Sentence != mention.Sentence || next.Is(WordClass.Time) || next.Is(WordClass.Preposition)
            && !next.Is(WordClass.Subordinator);
    }

    private static bool IsMain(ParagraphAnalysis paragraph, in Candidate candidate)
    {
        int sentence = paragraph.Mentions[candidate.Mention].Sentence;
        int verb = paragraph.Mentions[candidate.Mention].Verb;
        for (int v = verb - 1; v >= 0 && verb - v <= Reach && paragraph.Verbs[v].Sentence == sentence; v--)
            if (paragraph.Verbs[v].Subject >= 0 && paragraph.Verbs[v].Subject != candidate.Mention) return false;
        return true;
    }

    private static void Give(ParagraphAnalysis paragraph, in QuoteView quote, Buffer<Candidate> candidates, int v, ref int rank, ref int reporting)
    {
        ref var verb = ref paragraph.Verbs[v];
        if (verb.Subject < 0) return;
        int index = paragraph.Mentions[verb.Subject].Candidate;
        if (index >= candidates.Count) return;
        ref var candidate = ref candidates[index];
        // The place may be that of another quotation.
        if (candidate.Mention != verb.Subject) return;
        bool reports = verb.Class <= VerbClass.Call;
        if (candidate.Rank == Rank.None)
        {
            candidate.Rank = (Rank)Math.Min(rank++, (int)Rank.Later);
            (candidate.Verb, candidate.Form, candidate.Cue) = (verb.Class, verb.Form, verb.Token);
            candidate.VerbWords = On(Math.Abs(verb.Token - quote.Token) - 1);
        }
        else if (reports && candidate.Verb > VerbClass.Call)
        {
            (candidate.Verb, candidate.Form, candidate.Cue) = (verb.Class, verb.Form, verb.Token);
            candidate.VerbWords = On(Math.Abs(verb.Token - quote.Token) - 1);
        }
        if (reports && candidate.Reporting == Rank.None) candidate.Reporting = (Rank)Math.Min(reporting++, (int)Rank.Later);
    }

    private static int FirstVerb(Buffer<Verb> verbs, int token) => BinarySearch.First(verbs, verbs.Count, token, static (v, at, token) => v[at].Token >= token);

    /// <summary>A number of words on the scale.</summary>
    public static Distance On(int words) =>
        words switch { <= 0 => Distance.Zero, 1 => Distance.One, 2 => Distance.Two, <= 4 => Distance.UpToFour, <= 8 => Distance.UpToEight, <= 16 =>
        Distance.UpToSixteen, <= 32 => Distance.UpToThirtyTwo, _ => Distance.More };
}
