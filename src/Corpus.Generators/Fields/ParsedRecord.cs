using Corpus.Generators.Generation.Pipeline;
using Corpus.Text.Rules.Fields;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Fields;

/// <summary>What a type with <c>[ArticleFields]</c> was understood as.</summary>
/// <param name="Type">The type; null where it cannot be filled.</param>
/// <param name="Problems">What does not work, and where.</param>
internal sealed record ParsedRecord(RecordType? Type, IReadOnlyList<(ISymbol Symbol, RuleFinding Finding)> Problems);

/// <summary>A type with <c>[ArticleFields]</c>: what its generated part needs, and no places, so that an edit elsewhere in its file leaves it
/// equal.</summary>
/// <param name="Record">What it takes from front matter.</param>
/// <param name="FullName">The name with its namespace, as code writes it.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Declarations">The partial declarations from the outermost type to this one: "partial record OpinionFields".</param>
/// <param name="Construction">How an instance is begun.</param>
internal sealed record RecordType(FieldRecord Record, string FullName, string Namespace, EquatableArray<string> Declarations, RecordConstruction Construction);

/// <summary>How the generated part of a record begins an instance.</summary>
/// <param name="AddsEmpty">Whether it has to write the constructor without parameters, which a second constructor takes away.</param>
/// <param name="SetsRequired">Whether the type has <c>required</c> members.</param>
/// <param name="Arguments">The parameters of a positional record that have no default.</param>
/// <param name="IsPositional">Whether it is a positional record.</param>
internal sealed record RecordConstruction(bool AddsEmpty, bool SetsRequired, EquatableArray<string> Arguments, bool IsPositional);
