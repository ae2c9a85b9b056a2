using System.Globalization;
using Corpus.Text.Rules;
using Spectre.Console;

namespace Corpus.Tool.Reading;

/// <summary>Says on standard error what is being read, when that takes longer than a moment and a person sees it; nothing in a pipe.</summary>
internal sealed class ReadingProgress : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly ManualResetEventSlim stopped = new();
    private readonly Task? shown;
    private volatile string status = "reading";
    private int texts;

    private ReadingProgress(TextWriter? error, TimeSpan delay) => shown = error is null ? null : Task.Run(() => Show(error, delay));

    /// <summary>The progress of a run; of one whose standard error is no terminal there is none.</summary>
    public static ReadingProgress Of(ToolStreams streams) => new(streams.ErrorTerminal ? streams.Error : null, Moment);

    /// <summary>The same for a command that writes while it reads: where its output goes to a terminal, that shows how far it is.</summary>
    public static ReadingProgress Beside(ToolStreams streams) => new(streams.ErrorTerminal && !streams.Terminal ? streams.Error : null, Moment);

    /// <summary>The same after another moment.</summary>
    internal static ReadingProgress Of(TextWriter error, TimeSpan delay) => new(error, delay);

    /// <summary>A text was read.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="all">How many there are.</param>
    public void Read(string path, int all)
    {
        if (shown is null) return;
        int read = Interlocked.Increment(ref texts);
        status = string.Create(CultureInfo.InvariantCulture, $"{read:N0} of {all:N0} texts read, {ShownText.Of(path)}");
    }

    /// <summary>A text was read, and nobody knows how many there are.</summary>
    /// <param name="path">Its path, or its id.</param>
    public void Read(string path)
    {
        if (shown is null) return;
        int read = Interlocked.Increment(ref texts);
        status = string.Create(CultureInfo.InvariantCulture, $"{read:N0} texts read, {ShownText.Of(path)}");
    }

    /// <summary>What is shown goes, before the output comes.</summary>
    public void Stop()
    {
        stopped.Set();
        shown?.Wait();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        stopped.Dispose();
    }

    private void Show(TextWriter error, TimeSpan delay)
    {
        if (stopped.Wait(delay)) return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(error),
        });
        console.Status().Start(Markup.Escape(status), shownStatus =>
        {
            while (!stopped.Wait(TimeSpan.FromMilliseconds(100))) shownStatus.Status(Markup.Escape(status));
        });
    }
}
