using Corpus.Generators.Generation.Pipeline;
using Corpus.Text.Rules.Fields;

namespace Corpus.Generators.Fields;

/// <summary>A type with <c>[ArticleFields]</c>: what its generated part needs, and no places, so that an edit elsewhere in its file leaves it
/// equal.</summary>
/// <param name="Record">What it takes from front matter.</param>
/// <param name="FullName">The name with its namespace, as code writes it.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Declarations">The partial declarations from the outermost type to this one: "partial record OpinionFields".</param>
/// <param name="Construction">How an instance is begun.</param>
internal sealed record RecordType(FieldRecord Record, string FullName, string Namespace, EquatableArray<string> Declarations, RecordConstruction Construction);
