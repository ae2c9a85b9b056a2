using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Who said the quotation before.</summary>
/// <param name="Start">The mention's first character.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="NameStart">The first character of the name in it; equal to its end when there is none.</param>
/// <param name="NameEnd">The offset behind the name.</param>
/// <param name="Type">What kind of words the mention is.</param>
/// <param name="Sentence">The quotation's sentence in its paragraph.</param>
/// <param name="Paragraphs">How many blocks ago.</param>
internal readonly record struct LastSpeaker(int Start, int End, int NameStart, int NameEnd, MentionType Type, int Sentence, int Paragraphs);
