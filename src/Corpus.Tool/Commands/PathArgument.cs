using System.CommandLine;

namespace Corpus.Tool.Commands;

/// <summary>The folder or text that a command reads.</summary>
internal static class PathArgument
{
    /// <summary>PATH; without it the folder that the package reads too, if there is one here, else this folder.</summary>
    public static Argument<string> Create() => new("PATH")
    {
        Description = "A folder, all .txt and .md files below which are read, or one text; without it seeds/ if that folder exists here, else this folder.",
        DefaultValueFactory = _ => Directory.Exists("seeds") ? "seeds" : ".",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
