using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Fields;

/// <summary>How the generated part of a record begins an instance.</summary>
/// <param name="AddsEmpty">Whether it has to write the constructor without parameters, which a second constructor takes away.</param>
/// <param name="SetsRequired">Whether the type has <c>required</c> members.</param>
/// <param name="Arguments">The parameters of a positional record that have no default.</param>
/// <param name="IsPositional">Whether it is a positional record.</param>
internal sealed record RecordConstruction(bool AddsEmpty, bool SetsRequired, EquatableArray<string> Arguments, bool IsPositional);
