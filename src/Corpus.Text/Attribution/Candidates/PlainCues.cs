using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Cues that leave no choice, whatever else the sentence holds.</summary>
internal static class PlainCues
{
    /// <summary>The candidate with such a cue; <paramref name="chosen"/> where none has one.</summary>
    public static int Prefer(ParagraphAnalysis paragraph, in QuoteView quote, Buffer<Candidate> candidates, int chosen)
    {
        bool given = candidates[chosen].Verb <= VerbClass.According && candidates[chosen].Rank == Rank.First
            && candidates[chosen].Form != VerbForm.Passive;
        for (int i = 1; i < candidates.Count; i++)
        {
            if (i == chosen) continue;
            ref var c = ref candidates[i];
            if (quote.Opens && c is { Side: Side.Right, Role: MentionRole.Label, Rank: Rank.None, Words: Distance.One, Intro: Neighbour.Dash }) return i;
            if (IsQuotedAs(paragraph, c) || IsCarriedOn(quote, c, candidates[chosen])) return i;
            if (candidates[chosen] is { Form: VerbForm.Passive, Verb: VerbClass.Say } && IsInner(c)
                || candidates[chosen].Rank == Rank.None && candidates[chosen].Side == Side.Left && IsAgent(paragraph, c)) return i;
            if (Introduces(quote, c) && candidates[chosen].Side == Side.Left && candidates[chosen].Verb <= VerbClass.Call
                || !given && Closes(c) && !IsQuoteBetween(paragraph, quote.Token, c.Cue)) return i;
        }
        return IsAddressee(paragraph, candidates[chosen], quote.Token) ? 0 : chosen;
    }

    /// <summary>"“You are late,” <c>Berg</c> was told.", "<c>Berg</c> was described as “a danger”.": nobody says who spoke. But who was quoted spoke, and
    /// who is said to have answered.</summary>
    private static bool IsAddressee(ParagraphAnalysis paragraph, in Candidate c, int quote)
    {
        if (c is not { Side: Side.Left or Side.Right, Form: VerbForm.Passive, Cue: >= 0, Verb: < VerbClass.According }) return false;
        var tokens = paragraph.Tokens;
        if (tokens[c.Cue].Is(WordClass.Call) && tokens[c.Cue].Is(WordClass.Write)) return false;
        for (int i = c.Cue + 1; i < tokens.Count && i != quote && tokens[i].Sentence == tokens[c.Cue].Sentence; i++)
            if (tokens[i].Is(WordClass.Reporting) && tokens[i].Verb >= 0 && paragraph.Verbs[tokens[i].Verb].Form == VerbForm.Infinitive) return false;
        return true;
    }

    /// <summary>"Berg said her brother, <c>Rolf Ek</c>, had told her: “It is over.”": the verb before the colon tells who spoke the whole sentence.</summary>
    private static bool Introduces(in QuoteView quote, in Candidate c) =>
        quote is { Before: Neighbour.Colon, Lead: Lead.Capital, Tail: Tail.Stop or Tail.Question }
        && c is { Side: Side.Left, Rank: Rank.First, Reporting: Rank.First, Verb: VerbClass.Say or VerbClass.Speak }
        && c.Form is VerbForm.Finite or VerbForm.Inverted && c.VerbWords <= Distance.Two && Speaks(c);

    /// <summary>"“It is late,” her lawyer quoted <c>him</c> as saying."</summary>
    private static bool IsQuotedAs(ParagraphAnalysis paragraph, in Candidate c) =>
        c is { Side: Side.Right, Verb: VerbClass.Say, Form: VerbForm.Finite, Cue: > 1 } && paragraph.Tokens[c.Cue].Is(WordClass.Ing)
        && paragraph.Tokens[c.Cue - 1].Is(WordClass.Subordinator);

    /// <summary>"<c>Berg</c> noted that the dam holds. “It will not break.”": whoever spoke in an earlier paragraph is not taken up again.</summary>
    private static bool IsCarriedOn(in QuoteView quote, in Candidate c, in Candidate chosen) =>
        quote.Alone && chosen.Side == Side.Earlier && c is { Side: Side.Before, Main: true, Verb: VerbClass.Say or VerbClass.Speak, Form: VerbForm.Finite }
        && Speaks(c);

    /// <summary>"The court was told that <c>Berg</c> had shouted “no”": who is told does not speak.</summary>
    private static bool IsInner(in Candidate c) => c is { Side: Side.Left, Rank: Rank.First, Verb: VerbClass.Say or VerbClass.Speak, Form: VerbForm.Finite }
        && Speaks(c);

    /// <summary>"Berg was accused of “sinking the line” by <c>the council</c>".</summary>
    private static bool IsAgent(ParagraphAnalysis paragraph, in Candidate c) =>
        c is { Side: Side.Left or Side.Right, Mention: >= 0, Verb: <= VerbClass.Call, Form: VerbForm.Inverted }
        && paragraph.Mentions[c.Mention].First is > 0 and var first && paragraph.Tokens[first - 1].Is(WordClass.Agent);

    /// <summary>"The plan is a “gift,” and a late one, <c>said Berg</c>, a teacher.": who closes a sentence in which nobody else speaks.</summary>
    private static bool Closes(in Candidate c) =>
        c is { Side: Side.Right, Reporting: Rank.First, Verb: VerbClass.Say or VerbClass.Speak, Form: VerbForm.Inverted, Aside: true } && Speaks(c);

    private static bool IsQuoteBetween(ParagraphAnalysis paragraph, int quote, int cue)
    {
        for (int i = quote + 1; i < cue; i++)
            if (paragraph.Tokens[i].Kind == TokenKind.Quote) return true;
        return false;
    }

    private static bool Speaks(in Candidate c) => c.Type is MentionType.Person or MentionType.Name or MentionType.PersonNoun or MentionType.BodyNoun
        or MentionType.Pronoun;
}
