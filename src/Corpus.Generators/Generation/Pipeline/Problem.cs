using Corpus.Text.Rules;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>Something that stops generation, wholly or for one article.</summary>
/// <param name="Rule">The row of the rule table.</param>
/// <param name="Path">The file that it is about, as the compiler knows it; null when it is about the project.</param>
/// <param name="Arguments">The values of the message's {0}, {1}, ….</param>
internal sealed record Problem(Rule Rule, string? Path, EquatableArray<string> Arguments)
{
    /// <summary>A problem with these arguments.</summary>
    public static Problem Of(Rule rule, string? path, params string[] arguments) => new(rule, path, new(arguments));
}
