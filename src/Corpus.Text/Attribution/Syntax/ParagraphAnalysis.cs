using Corpus.Text.Quotations;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>A paragraph taken apart: its tokens, mentions and verbs, in borrowed rows that the next paragraph uses again.</summary>
internal sealed class ParagraphAnalysis(string text, Vocabulary words) : IDisposable
{
    public string Text { get; } = text;

    public Vocabulary Words { get; } = words;

    /// <summary>Where the paragraph stands; empty before the first.</summary>
    public TextRange Range { get; private set; }

    public Buffer<Token> Tokens { get; } = new(512);

    public Buffer<Mention> Mentions { get; } = new(128);

    public Buffer<Verb> Verbs { get; } = new(128);

    /// <summary>Takes <paramref name="paragraph"/> apart; the quotations from <paramref name="first"/> up to <paramref name="end"/> are in it.</summary>
    public void Read(TextRange paragraph, IReadOnlyList<Quotation> quotations, int first, int end)
    {
        Range = paragraph;
        Tokenizer.Read(Text, paragraph, quotations, first, end, Words, Tokens);
        Sentences.Number(Text, Words, Tokens);
        MentionFinder.Read(Text, Words, Tokens, Mentions);
        ClauseReader.Read(Tokens, Mentions, Verbs);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Tokens.Dispose();
        Mentions.Dispose();
        Verbs.Dispose();
    }
}
