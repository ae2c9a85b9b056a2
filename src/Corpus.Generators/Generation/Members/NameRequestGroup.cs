using Corpus.Generators.Generation.Pipeline;
using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Generation.Members;

/// <summary>The requests of a group, made ready to be settled with the others.</summary>
/// <param name="Names">The names that its articles want.</param>
/// <param name="Ids">The ids that they want, by their paths.</param>
internal sealed record NameRequestGroup(NameRequestList Names, IdList Ids)
{
    /// <summary>The group of <paramref name="requests"/>.</summary>
    public static NameRequestGroup Of(EquatableArray<ArticleNameRequest> requests, NamingChoice naming) => new(
        new NameRequestList([.. requests.Select(w => w.Member(naming))], ReservedNames.OfIndexes.Contains),
        new IdList([.. requests.Select(w => new KeyValuePair<string, string>(w.Path, w.Id))]));
}
