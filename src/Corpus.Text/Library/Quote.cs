using Corpus.Text.Attribution;

namespace Corpus.Text;

/// <summary>Words between quotation marks.</summary>
public sealed class Quote
{
    private readonly Article article;
    private readonly int number;

    internal Quote(Article article, int number)
    {
        this.article = article;
        this.number = number;
        Range = article.Source.InFile(Read.Quotation.Range);
        if (Read.Attribution is not { } attribution) return;
        Cue = attribution.Cue is { } cue ? article.Source.InFile(cue) : null;
        Speaker = new Speaker(article, number, attribution);
    }

    /// <summary>The words without their marks, with a single space in place of each line break.</summary>
    public string Text => Read.Quotation.Range.TextOf(article.Source.Text);

    /// <summary>The place of the words in <see cref="Article.Text"/>, without their marks.</summary>
    public TextRange Range { get; }

    /// <summary>What the words are.</summary>
    public QuoteKind Kind => Read.Kind;

    /// <summary>Whether a closing mark is in the same paragraph.</summary>
    public bool IsClosed => Read.Quotation.Closed;

    /// <summary>Where the words stand that say that somebody speaks, <c>said</c> or <c>according to</c>; null when there are none.</summary>
    public TextRange? Cue { get; }

    /// <summary>Who said it; null for what is not speech. Where the text points at nobody its <see cref="SpeakerKind"/> is
    /// <see cref="SpeakerKind.Unknown"/>.</summary>
    public Speaker? Speaker { get; }

    /// <summary>The name of the speaker, else the fullest description, <c>senior official</c>; null where the text points at nobody.</summary>
    public string? SaidBy => Speaker?.Name ?? Speaker?.Description;

    private AttributedQuotation Read => article.Reading.Quotes[number];

    /// <summary><see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
