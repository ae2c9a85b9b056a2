using System.CommandLine;

namespace Corpus.Tool.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class NamedChoice
{
    /// <summary>Lets <paramref name="option"/> take only these words, and says in one sentence when it gets another.</summary>
    public static void TakeOnly(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value, StringComparer.Ordinal))
                    result.AddError($"{option.Name} does not take {token.Value}; give {string.Join(", ", words[..^1])} or {words[^1]}.");
        });
    }
}
