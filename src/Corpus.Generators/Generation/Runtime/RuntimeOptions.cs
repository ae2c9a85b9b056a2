namespace Corpus.Generators.Generation.Runtime;

/// <summary>What the run-time source depends on; value-equal, so a pipeline step over it runs once.</summary>
/// <param name="Namespace">The namespace of the generated types: "Newsroom.Corpus".</param>
/// <param name="Public">Whether the types are public; internal otherwise.</param>
/// <param name="Annotated">Whether the consumer's language version is 8 or later, so that nullable annotations may be written.</param>
/// <param name="Documented">Whether the compiler keeps documentation.</param>
/// <param name="Literals">Whether the records travel in string literals; in the assembly's resources otherwise.</param>
internal sealed record RuntimeOptions(string Namespace, bool Public, bool Annotated, bool Documented, bool Literals);
