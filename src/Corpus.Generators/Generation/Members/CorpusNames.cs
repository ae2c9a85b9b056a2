using System.Collections.Immutable;
using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Generation.Members;

/// <summary>Who gets which name and id; equal as long as the contested ones stay the same, however many articles come and go that nobody contests.</summary>
/// <param name="Names">The members' names.</param>
/// <param name="Ids">The ids.</param>
internal sealed record CorpusNames(NameTable Names, IdTable Ids)
{
    /// <summary>Settles the requests of all groups.</summary>
    public static CorpusNames Of(ImmutableArray<NameRequestGroup> groups) => new(
        NameResolution.Resolve([.. groups.Select(g => g.Names)], ReservedNames.OfIndexes.Contains),
        IdTable.OfLists([.. groups.Select(g => g.Ids)]));
}
