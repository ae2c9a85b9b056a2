using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Members;

/// <summary>A generated file of speakers or of outlets.</summary>
/// <param name="HintName">The hint name.</param>
/// <param name="Index">The class: Speakers or Outlets.</param>
/// <param name="Type">The members' type: Speaker or Outlet.</param>
/// <param name="Members">The members, in the ordinal order of their keys.</param>
internal sealed record IndexFile(string HintName, string Index, string Type, EquatableArray<IndexMember> Members);
