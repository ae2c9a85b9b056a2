using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Generation;

/// <summary>Who gets which name and id; equal as long as the contested ones and the corpus's size stay the same.</summary>
/// <param name="Count">The number of articles.</param>
/// <param name="Names">The members' names.</param>
/// <param name="Ids">The ids.</param>
/// <param name="Repeated">The files that are listed more than once, as the compiler knows them, in ordinal order.</param>
internal sealed record CorpusNames(int Count, NameTable Names, IdTable Ids, EquatableArray<string> Repeated)
{
    /// <summary>Settles the wishes of all articles.</summary>
    public static CorpusNames Of(EquatableArray<ArticleWish> wishes, NamingChoice naming)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var repeated = new SortedSet<string>(StringComparer.Ordinal);
        var names = new List<NameWish>(wishes.Count);
        var ids = new List<KeyValuePair<string, string>>(wishes.Count);
        foreach (var wish in wishes)
        {
            // By the path: two files far outside may have one, and the second cannot be told apart.
            if (!seen.Add(wish.Path))
            {
                repeated.Add(wish.FullPath);
                continue;
            }
            names.Add(wish.Member(naming));
            ids.Add(new(wish.Path, wish.Id));
        }
        return new CorpusNames(names.Count, NameResolution.Resolve(names, ReservedNames.OfIndexes.Contains), IdTable.Of(ids), new([.. repeated]));
    }
}
