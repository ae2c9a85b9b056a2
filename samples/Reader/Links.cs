using Reader.Corpus;

namespace Reader;

/// <summary>The addresses of the site's pages, and what links to articles say.</summary>
internal static class Links
{
    private const int LongestTitle = 90;

    /// <summary>The headline; without one the first words of the lede, or the id.</summary>
    public static string Title(Article article)
    {
        if (article.Headline is { } headline) return headline;
        if (article.Lede is not { } lede) return article.Id;
        int end = lede.Length <= LongestTitle ? lede.Length : lede.LastIndexOf(' ', LongestTitle);
        return end == lede.Length ? lede : lede[..Math.Max(end, 1)] + "…";
    }

    public static string To(Article article) => "/articles/" + string.Join('/', article.Id.Split('/').Select(Uri.EscapeDataString));

    public static string To(Quote quote) => $"{To(quote.Article)}#{Anchor(quote)}";

    public static string To(Speaker speaker) => "/speakers/" + Uri.EscapeDataString(speaker.Name);

    public static string Anchor(Quote quote) => $"q{quote.Ordinal}";
}
