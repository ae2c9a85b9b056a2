using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Gathers who may have said a quotation: every mention of its sentence, the subjects around it, the speaker before.</summary>
internal static class CandidateFinder
{
    private const int Sentences = 3, Reach = 60, Near = 40;

    /// <summary>Fills <paramref name="candidates"/>; nobody comes first, then the mentions in the text's order, then earlier paragraphs.</summary>
    public static void Find(ParagraphAnalysis paragraph, ref QuoteView quote, LastSpeaker? before, int block, Buffer<Candidate> earlier,
        Buffer<Candidate> candidates)
    {
        candidates.Truncate(0);
        candidates.Add(new Candidate { Mention = -1, Side = Side.Nowhere, Rank = Rank.None, Reporting = Rank.None, Verb = VerbClass.None, Cue = -1,
            Words = Distance.More, VerbWords = Distance.More });
        int from = Math.Max(FirstToken(paragraph.Tokens, quote.Sentence - Sentences), quote.Token - 4 * Reach);
        int to = Math.Min(FirstToken(paragraph.Tokens, quote.Sentence + 2), quote.Token + Reach);
        int mention = FirstMention(paragraph.Mentions, from);
        bool according = false;
        for (; mention < paragraph.Mentions.Count && paragraph.Mentions[mention].First < to; mention++)
        {
            ref var m = ref paragraph.Mentions[mention];
            if (!MaySpeak(paragraph, quote, m) && !(before is { } b && b.IsAt(m.Start, m.End))) continue;
            Add(paragraph, quote, mention, candidates);
            according |= m.Role == MentionRole.AccordingTo;
        }
        SubjectRanks.Set(paragraph, quote, candidates, from, to);
        if (according) DropRelays(candidates);
        Cues(candidates, ref quote);
        if (before is { } spoken) Continue(paragraph.Text, quote, spoken, block - spoken.Block, candidates, 1);
        AddEarlier(paragraph, quote, before, block, earlier, 0, candidates);
    }

    /// <summary>Adds those of earlier paragraphs from <paramref name="first"/> on.</summary>
    public static void AddEarlier(ParagraphAnalysis paragraph, in QuoteView quote, LastSpeaker? before, int block, Buffer<Candidate> earlier, int first,
        Buffer<Candidate> candidates)
    {
        int count = candidates.Count;
        for (int i = first; i < earlier.Count; i++) candidates.Add(earlier[i]);
        if (before is { } spoken) Continue(paragraph.Text, quote, spoken, block - spoken.Block, candidates, count);
    }

    /// <summary>Subjects may speak, and whoever stands near; of other sentences only who says something there.</summary>
    private static bool MaySpeak(ParagraphAnalysis paragraph, in QuoteView quote, in Mention mention)
    {
        if (IsAsking(paragraph, mention) || IsBracketed(paragraph, mention)) return false;
        if (mention.Role is MentionRole.AccordingTo or MentionRole.Label) return true;
        if (mention.Sentence != quote.Sentence)
            return mention.Verb >= 0 && (Math.Abs(mention.Sentence - quote.Sentence) == 1 && mention.Type != MentionType.OtherNoun
                || paragraph.Verbs[mention.Verb].Class <= VerbClass.Call);
        if (mention.Verb >= 0) return true;
        if (Math.Abs(mention.First - quote.Token) > Near) return false;
        return mention.Owner || mention.Type is not (MentionType.OtherNoun or MentionType.FirstPerson or MentionType.It or MentionType.Indefinite);
    }

    /// <summary>"What looks …", "Who knows …": a relative that no name stands before names nobody.</summary>
    public static bool IsAsking(ParagraphAnalysis paragraph, in Mention mention)
    {
        if (mention.Type != MentionType.Relative) return false;
        return paragraph.Tokens[mention.First].Is(WordClass.Free) || mention.First == 0 || paragraph.Tokens[mention.First - 1].Sentence != mention.Sentence;
    }

    /// <summary>"Senator Anna Berg (R-Elling)": what stands alone in brackets describes the name before them.</summary>
    private static bool IsBracketed(ParagraphAnalysis paragraph, in Mention mention)
    {
        if (mention.First < 2 || paragraph.Tokens[mention.First - 1].Kind != TokenKind.Open || paragraph.Tokens[mention.First - 2].Mention < 0) return false;
        int next = mention.Last + 1;
        if (next < paragraph.Tokens.Count && paragraph.Tokens[next].Kind == TokenKind.Stop) next++;
        return next < paragraph.Tokens.Count && paragraph.Tokens[next].Kind == TokenKind.Close;
    }

    /// <summary>“We waited,” he said, according to the Harbour Post: who says it beside the quotation said it, and who passes it on did not.</summary>
    private static void DropRelays(Buffer<Candidate> candidates)
    {
        int cue = -1;
        for (int i = 1; i < candidates.Count && cue < 0; i++)
        {
            ref var c = ref candidates[i];
            if (c.Rank == Rank.First && c.Reporting == Rank.First && c.Verb <= VerbClass.Write && c.Form is VerbForm.Finite or VerbForm.Inverted
                && c.VerbWords <= Distance.UpToFour
                && (c.Side == Side.Right && c.Words <= Distance.UpToFour || c.Side == Side.Left && c.VerbWords <= Distance.One)) cue = c.Cue;
        }
        if (cue < 0) return;
        int kept = 1;
        while (kept < candidates.Count && !IsRelay(candidates[kept], cue)) kept++;
        for (int i = kept + 1; i < candidates.Count; i++)
            if (!IsRelay(candidates[i], cue)) candidates[kept++] = candidates[i];
        candidates.Truncate(kept);
    }

    private static bool IsRelay(in Candidate candidate, int cue) => candidate.Role == MentionRole.AccordingTo && candidate.Side == Side.Right
        && candidate.Cue > cue;

    /// <summary>The first mention that ends at <paramref name="token"/> or behind it.</summary>
    public static int FirstMention(Buffer<Mention> mentions, int token) =>
        BinarySearch.First(mentions, mentions.Count, token, static (m, at, token) => m[at].Last >= token);

    private static void Add(ParagraphAnalysis paragraph, in QuoteView quote, int mention, Buffer<Candidate> candidates)
    {
        ref var m = ref paragraph.Mentions[mention];
        int gap = m.First > quote.Token ? m.First - quote.Token - 1 : quote.Token - m.Last - 1;
        bool according = m.Role == MentionRole.AccordingTo;
        m.Candidate = candidates.Count;
        ref var candidate = ref candidates.Next();
        candidate.Mention = mention;
        (candidate.Start, candidate.End) = (m.Start, m.End);
        (candidate.NameStart, candidate.NameEnd) = (m.NameStart, m.NameEnd);
        (candidate.Type, candidate.Role, candidate.Clause, candidate.OwnsSpeech) = (m.Type, m.Role, m.Clause, m.OwnsSpeech);
        candidate.Side = m.Sentence == quote.Sentence ? m.First > quote.Token ? Side.Right : Side.Left : m.Sentence > quote.Sentence ? Side.Behind
            : m.Sentence == quote.Sentence - 1 ? Side.Before : Side.FarBefore;
        candidate.Rank = candidate.Reporting = Rank.None;
        (candidate.Verb, candidate.Form, candidate.Cue) = (according ? VerbClass.According : VerbClass.None, VerbForm.Finite, according ? m.First - 1 : -1);
        (candidate.Words, candidate.VerbWords) = (SubjectRanks.On(gap), Distance.More);
    }

    private static void Cues(Buffer<Candidate> candidates, ref QuoteView quote)
    {
        quote.LeftCue = quote.RightCue = quote.MainCue = VerbClass.None;
        for (int i = 1; i < candidates.Count; i++)
        {
            ref var candidate = ref candidates[i];
            if (candidate is { Main: true, Side: Side.Left }) quote.MainCue = candidate.Verb;
            bool according = candidate.Role == MentionRole.AccordingTo;
            if (candidate.Reporting != Rank.First && !according) continue;
            if (candidate.Side == Side.Left) (quote.LeftCue, quote.LeftNear) = (candidate.Verb, candidate.VerbWords <= Distance.Two);
            if (candidate.Side == Side.Right && (quote.RightCue == VerbClass.None || !according)) (quote.RightCue, quote.RightNear) =
                (candidate.Verb, (according ? candidate.Words : candidate.VerbWords) <= Distance.UpToFour);
        }
    }

    /// <summary>The first token of a sentence, or of the first behind it; the number of tokens when there is none.</summary>
    internal static int FirstToken(Buffer<Token> tokens, int sentence) =>
        BinarySearch.First(tokens, tokens.Count, sentence, static (t, at, sentence) => t[at].Sentence >= sentence);

    private static void Continue(string text, in QuoteView quote, in LastSpeaker spoken, int paragraphs, Buffer<Candidate> candidates, int first)
    {
        var last = LastWord(text, spoken.NameStart, spoken.NameEnd);
        for (int i = first; i < candidates.Count; i++)
        {
            ref var candidate = ref candidates[i];
            candidate.Continuity = spoken.IsAt(candidate.Start, candidate.End) ? ContinuityOf(quote, spoken, paragraphs)
                : EndsWith(text, candidate, last) ? Continuity.SameName
                : Continuity.Other;
        }
    }

    private static Continuity ContinuityOf(in QuoteView quote, in LastSpeaker spoken, int paragraphs)
    {
        if (paragraphs == 0)
            return spoken.Sentence == quote.Sentence ? Continuity.SameSentence : spoken.Sentence == quote.Sentence - 1 ? Continuity.NextSentence
                : Continuity.SameParagraph;
        return paragraphs == 1 ? Continuity.NextParagraph : Continuity.Further;
    }

    /// <summary>Whether the candidate's name has the same last word.</summary>
    internal static bool EndsWith(string text, in Candidate candidate, ReadOnlySpan<char> word)
    {
        int start = candidate.NameEnd - word.Length;
        if (word.IsEmpty || start < candidate.NameStart || text[start] != word[0]) return false;
        return (start == candidate.NameStart || text[start - 1] == ' ') && text.AsSpan(start, word.Length).SequenceEqual(word);
    }

    private static ReadOnlySpan<char> LastWord(string text, int start, int end)
    {
        int from = end;
        while (from > start && text[from - 1] != ' ') from--;
        return text.AsSpan(from, end - from);
    }
}
