using Corpus.Generators.Generation.Members;
using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Emission;

/// <summary>What goes into one literal: the records of a bucket, or the corpus-wide index over all articles.</summary>
/// <param name="Bucket">The bucket's number; -1 for the index.</param>
/// <param name="Buckets">The number of buckets.</param>
/// <param name="Members">The articles in it.</param>
/// <param name="Overflow">The characters of all texts where they are more than literals hold; else 0.</param>
internal sealed record RecordBucket(int Bucket, int Buckets, EquatableArray<ArticleMember> Members, long Overflow);
