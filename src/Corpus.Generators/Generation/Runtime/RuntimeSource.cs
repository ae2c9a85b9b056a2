namespace Corpus.Generators.Generation.Runtime;

/// <summary>The C# source that every consumer gets, whatever its texts are: the types, the indexes' cores, the decoder and the carrier.</summary>
/// <remarks>
/// What emitted members may call:
/// <code>
/// static partial class Articles { … => Get("npr/white-house-open", 0x9FUL, a => new WhiteHouseOpenQuotes(a));   // Article&lt;WhiteHouseOpenQuotes&gt;
///                                 … => Get("npr/white-house-open", 0x9FUL);                                      // Article, where quotations are no members }
/// static partial class Speakers { … => Get("Jen Psaki"); }      // Speaker
/// static partial class Outlets  { … => Get("NPR"); }            // Outlet
/// sealed class WhiteHouseOpenQuotes : QuoteList { internal WhiteHouseOpenQuotes(Article a) : base(a) { Read(0, out A, out B); Read(3, out C); } }
/// </code>
/// The number that Read takes is the first quotation's ordinal in the article, counting every quotation, members or not; each call fills consecutive ones,
/// so there is one call for each run of consecutive members, of <see cref="LongestRead"/> at most.
/// </remarks>
internal static class RuntimeSource
{
    /// <summary>The highest number of quotations that one call of Read fills.</summary>
    public const int LongestRead = 8;

    /// <summary>The names that no emitted member of <c>Articles</c>, <c>Speakers</c> and <c>Outlets</c> may take.</summary>
    public static readonly IReadOnlyList<string> ReservedIndexNames =
        ["All", "Count", "Equals", "Find", "Get", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "ToString", "TryFind"];

    /// <summary>The names that no member of an emitted quotations class may take.</summary>
    public static readonly IReadOnlyList<string> ReservedQuoteNames =
        ["Count", "Equals", "Finalize", "GetEnumerator", "GetHashCode", "GetType", "Item", "MemberwiseClone", "Quote", "QuoteList", "Article", "Read", "ReferenceEquals", "ToString"];

    /// <summary>The files for <paramref name="options"/>, in ordinal order of their hint names.</summary>
    public static IReadOnlyList<RuntimeFile> Files(RuntimeOptions options) => [];
}
