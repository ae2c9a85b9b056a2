using Spectre.Console;

namespace Corpus.Tool.Reporting;

/// <summary>Where tables are printed.</summary>
internal static class ReportConsole
{
    /// <summary>A console over <paramref name="output"/>, as wide and as colourful as the streams allow.</summary>
    public static IAnsiConsole Over(TextWriter output, ToolStreams streams)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = streams.Color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = streams.Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = streams.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
