using Corpus.Generators.Generation.Pipeline;
using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Generation.Members;

/// <summary>The wishes of a group, made ready to be settled with the others.</summary>
/// <param name="Names">The names that its articles want.</param>
/// <param name="Ids">The ids that they want, by their paths.</param>
internal sealed record WishGroup(WishList Names, IdList Ids)
{
    /// <summary>The group of <paramref name="wishes"/>.</summary>
    public static WishGroup Of(EquatableArray<ArticleWish> wishes, NamingChoice naming) => new(
        new WishList([.. wishes.Select(w => w.Member(naming))], ReservedNames.OfIndexes.Contains),
        new IdList([.. wishes.Select(w => new KeyValuePair<string, string>(w.Path, w.Id))]));
}
