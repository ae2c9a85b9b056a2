using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Quotations;

namespace Corpus.Text.Attribution.Model;

/// <summary>What certainly is no speech, whoever stands near: what a sign bears, what a work is titled, what something is known as; and what
/// certainly is.</summary>
internal static class CertainKinds
{
    private const int Reach = 8;

    /// <summary>Whether a quotation is speech because it goes on in the next paragraph or from the one before.</summary>
    public static bool IsLong(IReadOnlyList<Quotation> quotations, int number) =>
        quotations[number].Continues || number > 0 && quotations[number - 1].Continues;

    /// <summary>The kind of such a quotation; null where it may be speech.</summary>
    public static QuoteKind? Of(ParagraphAnalysis paragraph, TextRange words, in QuoteView quote, in Candidate speaker)
    {
        // “We waited.” — Anna Berg
        if (quote.Opens && speaker is { Side: Side.Right, Role: MentionRole.Label, Intro: Neighbour.Dash }) return QuoteKind.Speech;
        if (quote.Size > Size.UpToFifteen || quote.Before == Neighbour.Edge) return null;
        if (quote.Size > Size.UpToEight) return IsWork(paragraph, words, quote, false) ? QuoteKind.Title : null;
        if (IsBorne(paragraph, quote)) return QuoteKind.Other;
        if (IsKnownAs(paragraph, quote.Token)) return QuoteKind.Term;
        if (quote.Lead == Lead.Lower) return speaker.Verb == VerbClass.Call && quote.Size <= Size.Three && IsNameBehindArticle(paragraph, words)
            ? QuoteKind.Term : null;
        if (quote.Lead != Lead.Capital) return null;
        return IsWork(paragraph, words, quote, true) ? QuoteKind.Title : null;
    }

    /// <summary>Her novel “River Song”, a curator of “River Song”.</summary>
    private static bool IsWork(ParagraphAnalysis paragraph, TextRange words, in QuoteView quote, bool brief)
    {
        bool work = brief && quote.Before == Neighbour.TitleNoun, place = quote.Before is Neighbour.Preposition && quote.Size > Size.Two;
        return quote.Lead == Lead.Capital && (work || place)
            && QuoteWording.Of(paragraph.Text, words.Start, words.End, paragraph.Words).Casing == Casing.Title;
    }

    /// <summary>A vest that said “PRESS”, a banner above the door read “Welcome”, a car marked “TV”, with “PRESS” written on them.</summary>
    private static bool IsBorne(ParagraphAnalysis paragraph, in QuoteView quote)
    {
        var tokens = paragraph.Tokens;
        int behind = quote.Token + 1;
        if (behind < tokens.Count && tokens[behind].Sentence == quote.Sentence && IsInscribed(paragraph, tokens[behind])) return true;
        int at = quote.Token - 1;
        if (tokens[at].Kind is TokenKind.Colon or TokenKind.Comma && at > 0) at--;
        if (tokens[at].Is(WordClass.Preposition) && at > 0 && IsInscribed(paragraph, tokens[at - 1])) return true;
        if (IsInscribed(paragraph, tokens[at])) return true;
        bool says = tokens[at].Verb >= 0 && (paragraph.Verbs[tokens[at].Verb].Class <= VerbClass.Write || tokens[at].Is(WordClass.Ing));
        // "that read" may be a determiner with its noun.
        if (!says && !(at > 0 && tokens[at].Is(WordClass.Reporting) && tokens[at - 1].Is(WordClass.Complement | WordClass.Relative))) return false;
        // The nearest noun: "carried signs that read".
        for (int i = at - 1; i >= 0 && at - i < Reach && tokens[i].Sentence == quote.Sentence; i--)
        {
            if (tokens[i].Is(WordClass.Conjunction)) break;
            if (Bears(paragraph, tokens[i])) return true;
            if (tokens[i].Mention >= 0 && !tokens[i].Is(WordClass.Complement | WordClass.Relative)) break;
        }
        return tokens[at].Verb >= 0 && paragraph.Verbs[tokens[at].Verb].Subject is >= 0 and var subject
            && Bears(paragraph, tokens[paragraph.Mentions[subject].Last]);
    }

    private static bool Bears(ParagraphAnalysis paragraph, in Token noun) => !noun.Owner && paragraph.Words.BearsWords(paragraph.Text, noun.Start, noun.End);

    private static bool IsInscribed(ParagraphAnalysis paragraph, in Token word) => word.Kind == TokenKind.Word && !word.Capital
        && paragraph.Words.IsInscribed(paragraph.Text, word.Start, word.End);

    /// <summary>The policy is known as “river patience”.</summary>
    private static bool IsKnownAs(ParagraphAnalysis paragraph, int quote) => quote > 1 && paragraph.Tokens[quote - 1].Is(WordClass.Preposition)
        && paragraph.Tokens[quote - 1].Is(WordClass.Subordinator) && paragraph.Tokens[quote - 2].Is(WordClass.Naming);

    /// <summary>The sailors call the pier “the Nose”.</summary>
    private static bool IsNameBehindArticle(ParagraphAnalysis paragraph, TextRange words)
    {
        string text = paragraph.Text;
        int space = text.IndexOf(' ', words.Start, words.Length);
        if (space < 0 || !paragraph.Words.IsArticle(text, words.Start, space)) return false;
        for (int i = space; i < words.End; i++)
            if (text[i - 1] == ' ' && char.IsLower(text[i]) || i + 1 < words.End && text[i] == ' ' && !char.IsUpper(text[i + 1])) return false;
        return true;
    }
}
