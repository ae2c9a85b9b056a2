using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.Model;

/// <summary>Asks for more where little ties a few quoted words to anybody: a “harbour-first” plan in a sentence in which nobody speaks.</summary>
internal static class Evidence
{
    private const int Nearness = 1500, Remoteness = 1000, Naming = -250, Never = 1_000_000;

    /// <summary>By how much the kind's weights must speak for speech, in thousandths; 0 where the cue is plain.</summary>
    public static int Asked(in QuoteView quote, in Candidate speaker)
    {
        // Berg called the plan a “sham”: who calls something by a word has used the word.
        if (speaker is { Verb: VerbClass.Call, Side: Side.Left, Form: VerbForm.Finite } && NamesSomebody(speaker) && quote.Before == Neighbour.Determiner)
            return Naming;
        // Leroy “Lefty” Banks
        if (quote.Before == Neighbour.Name && quote.Behind == Neighbour.Name && quote.Size <= Size.Two && quote.Lead == Lead.Capital
            && quote.Tail == Tail.Word) return Never;
        if (quote.Size > Size.UpToFive || quote.Lead == Lead.Capital) return 0;
        // Berg's “river patience”: the words are the policy's name.
        if (quote.Before == Neighbour.Owner && quote.Size <= Size.Two && quote.Tail == Tail.Word && speaker.Role != MentionRole.Owner)
            return speaker.VerbWords > Distance.UpToEight ? Never : Nearness;
        if (IsThin(quote, speaker)) return Nearness;
        return quote.Size <= Size.Two && quote.Tail == Tail.Word && speaker.Side is Side.Left or Side.Right && speaker.VerbWords > Distance.UpToEight
            ? Remoteness : 0;
    }

    /// <summary>Whether a body or a thing merely stands near the fragment: what is speech there is nobody's.</summary>
    public static bool IsBystander(in QuoteView quote, in Candidate speaker) => speaker.Rank == Rank.None && IsThin(quote, speaker) && !NamesSomebody(speaker);

    /// <summary>Whether nothing but nearness ties a fragment to its likeliest speaker, or that speaker is a thing: the moves signal “river patience”.</summary>
    private static bool IsThin(in QuoteView quote, in Candidate speaker)
    {
        if (quote.Size > Size.UpToFive || quote.Lead == Lead.Capital) return false;
        if (speaker.Side == Side.Nowhere) return !quote.Alone;
        if (speaker.Side is not (Side.Left or Side.Right)) return false;
        if (speaker.Rank == Rank.None) return speaker.Cue < 0 && speaker.Role is not (MentionRole.Label or MentionRole.AccordingTo) && !speaker.OwnsSpeech;
        return speaker.Type == MentionType.OtherNoun || speaker.Verb > VerbClass.According && speaker.VerbWords > Distance.UpToFour && quote.Size <= Size.Two
            && !NamesSomebody(speaker);
    }

    private static bool NamesSomebody(in Candidate speaker) =>
        speaker.Type is MentionType.Person or MentionType.PersonNoun or MentionType.Pronoun or MentionType.They;
}
