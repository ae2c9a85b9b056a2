using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Fields;

/// <summary>What a type with <c>[ArticleFields]</c> was understood as.</summary>
/// <param name="Type">The type; null where it cannot be filled.</param>
/// <param name="Problems">What does not work, and where.</param>
internal sealed record ParsedRecord(RecordType? Type, IReadOnlyList<(ISymbol Symbol, RuleFinding Finding)> Problems);
