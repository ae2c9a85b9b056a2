using System.CommandLine;
using System.CommandLine.Parsing;

namespace Corpus.Tool.Commands;

/// <summary>What a command line says of an option, for checks of several together: asked for its value, an option that is given wrongly would throw.</summary>
internal static class GivenOption
{
    /// <summary>Whether the option stands in the command line.</summary>
    public static bool Has(this CommandResult command, Option option) => command.GetResult(option) is { Implicit: false };

    /// <summary>The word behind the option; <paramref name="otherwise"/> where it does not stand in the command line.</summary>
    public static string Word(this CommandResult command, Option option, string otherwise) =>
        command.GetResult(option) is { Implicit: false, Tokens: [var word, ..] } ? word.Value : otherwise;
}
