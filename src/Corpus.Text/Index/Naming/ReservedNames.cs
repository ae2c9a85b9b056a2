namespace Corpus.Text.Index.Naming;

/// <summary>Names that generated members must leave alone: members of object, of the generated classes themselves, and what generated code refers to by
/// name.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly string[] Types =
        ["System", "ByArticle", "Article", "ArticleJsonConverter", "ArticleRef", "Articles", "Finding", "FindingJsonConverter", "FindingSeverity",
            "FrontMatter", "IArticleFields", "Outlet", "Outlets", "Paragraph", "Quote", "QuoteJsonConverter", "QuoteKind", "QuoteList", "Quotes", "Records",
            "Speaker", "SpeakerKind", "SpeakerRef", "Speakers"];

    /// <summary>In <c>Articles</c>, <c>Speakers</c> and <c>Outlets</c>; compared without case.</summary>
    public static ISet<string> OfIndexes { get; } =
        Set("All", "Any", "Contains", "Count", "Find", "Get", "Item", "Items", "Names", "TryFind", "Verbatim", "With", "WriteTo");

    /// <summary>In an article's class of quotations; compared without case.</summary>
    public static ISet<string> OfQuotations { get; } =
        Set("All", "Contains", "CopyTo", "Count", "Empty", "GetEnumerator", "IndexOf", "Item", "Items", "Read", "Verbatim");

    private static HashSet<string> Set(params string[] own) => new(OfObject.Concat(Types).Concat(own), StringComparer.OrdinalIgnoreCase);
}
