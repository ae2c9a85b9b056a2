using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Corpus.Text.Rules;

namespace Corpus.Tool;

/// <summary>Says what is wrong with a command line: a sentence for each error, and where the options stand; nothing on standard output.</summary>
internal static partial class CommandLineErrors
{
    /// <summary>Whether there is anything wrong; what that is goes to <paramref name="error"/>.</summary>
    public static bool Report(ParseResult parsed, TextWriter error)
    {
        string[] sentences = [.. SentencesOf(parsed).Distinct(StringComparer.Ordinal)];
        foreach (string sentence in sentences) error.Write($"corpus: {ShownText.Of(Blanks().Replace(sentence, " ").TrimEnd('.'))}\n");
        if (sentences.Length == 0) return false;
        bool isRoot = parsed.CommandResult.Parent is null;
        error.Write($"Run 'corpus {(isRoot ? "" : parsed.CommandResult.Command.Name + " ")}--help' for its {(isRoot ? "commands" : "options")}.\n");
        return true;
    }

    private static IEnumerable<string> SentencesOf(ParseResult parsed)
    {
        if (parsed.CommandResult.Parent is null && parsed.UnmatchedTokens.Count > 0) return [$"There is no command {parsed.UnmatchedTokens[0]}"];
        return parsed.Errors.Count > 0 ? parsed.Errors.Select(e => e.Message) : NoOptions(parsed.CommandResult);
    }

    // corpus export seeds --fromat csv: a command that takes several paths takes these words for paths too.
    private static IEnumerable<string> NoOptions(CommandResult command) =>
        command.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Where(token => token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value))
            .Select(token => $"There is no option {token.Value}, and no file or folder of that name");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
