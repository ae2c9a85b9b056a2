using System.Collections.Immutable;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>How many texts there are.</summary>
/// <param name="Articles">The number of articles.</param>
/// <param name="Repeated">Whether a file is among them more than once.</param>
internal sealed record TextCount(int Articles, bool Repeated)
{
    /// <summary>Counts one group.</summary>
    public static TextCount Of(SummaryGroup group) => new(group.Articles.Count, group.Repeated.Count > 0);

    /// <summary>Adds up all groups.</summary>
    public static TextCount Of(ImmutableArray<TextCount> groups)
    {
        int articles = 0;
        bool repeated = false;
        foreach (var group in groups)
        {
            articles += group.Articles;
            repeated |= group.Repeated;
        }
        return new TextCount(articles, repeated);
    }
}
