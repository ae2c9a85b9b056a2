using Corpus.Tool.Reading;

namespace Corpus.Tool.Tests;

/// <summary>What is being read shows on a terminal's standard error after a moment, and never in a pipe.</summary>
public class ReadingProgressTests
{
    [Fact]
    public async Task AfterAMoment_TheCountAndThePathShow()
    {
        using var error = new StringWriter();
        using (var progress = ReadingProgress.Of(error, TimeSpan.FromMilliseconds(200)))
        {
            progress.Read("seeds/[one].txt", 1_200);
            for (int i = 0; i < 100 && !error.ToString().Contains("[one]", StringComparison.Ordinal); i++) await Task.Delay(50);
        }
        error.ToString().ShouldContain("1 of 1,200 texts read, seeds/[one].txt");
    }

    [Fact]
    public void BeforeTheMoment_AndInAPipe_NothingShows()
    {
        using var error = new StringWriter();
        using (var progress = ReadingProgress.Of(error, TimeSpan.FromMinutes(1))) progress.Read("seeds/one.txt", 1);
        error.ToString().ShouldBeEmpty();
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "The harp is home.\n");
        ToolRun.Of("check", folder.Path).Error.ShouldStartWith("1 text, ");
    }

    [Fact]
    public async Task WhatIsWrittenWhileItIsRead_HasTheTerminalForItself()
    {
        using var error = new StringWriter();
        var streams = new ToolStreams(Stream.Null, Stream.Null, error, Color: false, 80) { ErrorTerminal = true };
        using (var progress = ReadingProgress.Beside(streams with { Terminal = true })) await Shown(progress, TimeSpan.FromSeconds(1.5));
        error.ToString().ShouldBeEmpty();
        using (var progress = ReadingProgress.Beside(streams)) await Shown(progress, TimeSpan.FromSeconds(20));
        error.ToString().ShouldContain("1 texts read, harp-1");

        async Task Shown(ReadingProgress progress, TimeSpan most)
        {
            progress.Read("harp-1");
            for (var end = DateTime.UtcNow + most; DateTime.UtcNow < end && error.ToString().Length == 0;) await Task.Delay(50);
            await Task.Delay(200);
        }
    }
}
