namespace Corpus.Generators.Generation.Members;

/// <summary>A speaker or an outlet as it is emitted.</summary>
/// <param name="Key">The name by which it is found at run time.</param>
/// <param name="Name">The name of its member.</param>
/// <param name="Articles">The number of articles.</param>
/// <param name="Quotes">The number of quotations; 0 for an outlet.</param>
/// <param name="Roles">What the articles call a speaker; empty for an outlet, and where they say nothing.</param>
internal sealed record IndexMember(string Key, string Name, int Articles, int Quotes, string Roles = "");
