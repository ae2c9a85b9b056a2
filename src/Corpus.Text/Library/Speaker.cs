using Corpus.Text.Attribution;

namespace Corpus.Text;

/// <summary>Who said a quotation, as far as its article shows.</summary>
public sealed class Speaker
{
    private readonly Article article;
    private readonly int quote;

    internal Speaker(Article article, int quote, QuoteAttribution attribution)
    {
        this.article = article;
        this.quote = quote;
        Name = attribution.Name;
        Description = attribution.Description;
        Kind = attribution.Kind;
        Roles = Array.AsReadOnly(attribution.Roles.ToArray());
        Mention = attribution.Mention is { } mention ? article.Source.InFile(mention) : null;
    }

    /// <summary>The fullest name that the article gives for that person or body, without titles; null when it gives none.</summary>
    public string? Name { get; }

    /// <summary>Where there is no name, the fullest noun phrase for the source without its article: <c>senior official</c>. Where several speak together, the
    /// names of all, of whom <see cref="Name"/> is the first. Else null.</summary>
    public string? Description { get; }

    /// <summary>What the source is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>What the article calls a person with a name, <c>press secretary</c>, the most frequent first; empty where it says nothing.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>The place in <see cref="Article.Text"/> of the words that name the speaker here, <c>Psaki</c> or <c>he</c>; null when no words do.</summary>
    public TextRange? Mention { get; }

    /// <summary>The rule that decided, or why nobody could be named, and behind a colon the features that weighed most. For people to read: the words change
    /// between versions. The first use costs about an eighth of reading the article.</summary>
    public string Reason => article.Explained.Article.Quotes[quote].Attribution!.Reason;

    /// <summary>The name, else the description, else nothing.</summary>
    public override string ToString() => Name ?? Description ?? "";
}
