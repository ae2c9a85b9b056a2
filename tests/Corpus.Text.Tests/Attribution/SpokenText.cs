using Corpus.Text.Attribution;

namespace Corpus.Text.Tests.Attribution;

/// <summary>An article whose quotations are asked for by a word in them.</summary>
internal sealed class SpokenText
{
    private SpokenText(ArticleReading article) => Article = article;

    public ArticleReading Article { get; }

    public static SpokenText Read(params string[] paragraphs) => new(ArticleReading.Explain(string.Join("\n\n", paragraphs) + "\n"));

    public static SpokenText ReadWhole(string text) => new(ArticleReading.Explain(text));

    /// <summary>The one quotation that contains the words.</summary>
    public AttributedQuotation Quote(string words) => Article.Quotes.Single(q => q.Quotation.Range.TextOf(Article.Text).Contains(words));

    /// <summary>The full name of the speaker of the words; null for unknown.</summary>
    public string? Name(string words) => Quote(words).Attribution?.Name;

    /// <summary>The words that name the speaker of the words; null for none.</summary>
    public string? Mention(string words) => Quote(words).Attribution?.Mention?.TextOf(Article.Text);

    /// <summary>The word that says that somebody speaks; null for none.</summary>
    public string? Cue(string words) => Quote(words).Attribution?.Cue?.TextOf(Article.Text);

    /// <summary>Which rule and features decided who said the words; null for what is not speech.</summary>
    public string? Reason(string words) => Quote(words).Attribution?.Reason;
}
