using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Who said the quotation before.</summary>
/// <param name="Start">The mention's first character.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="NameStart">The first character of the name in it; equal to its end when there is none.</param>
/// <param name="NameEnd">The offset behind the name.</param>
/// <param name="Type">What kind of words the mention is.</param>
/// <param name="Sentence">The quotation's sentence in its paragraph.</param>
/// <param name="Person">The person's number in the article's index; -1 for nobody who is named.</param>
/// <param name="Block">The quotation's paragraph.</param>
/// <param name="Source">The source that the speaker is.</param>
internal readonly record struct LastSpeaker(
    int Start, int End, int NameStart, int NameEnd, MentionType Type, int Sentence, int Person, int Block, QuoteSource Source)
{
    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> are those that named the speaker.</summary>
    public bool IsAt(int start, int end) => Start == start && End == end;
}

/// <summary>What the quotations so far leave to the next one.</summary>
/// <param name="Speaker">Who spoke last; null when nobody did.</param>
/// <param name="AfterTerm">Whether the quotation before was a term or a title.</param>
internal readonly record struct Discourse(LastSpeaker? Speaker, bool AfterTerm);
