using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests;

public class CommandLineTests
{
    [Fact]
    public void Help_NamesEveryCommandWithAWholeSentence()
    {
        var run = ToolRun.Of("--help");
        run.Code.ShouldBe(ExitCode.Clean);
        foreach (string command in (string[])["check", "fix", "export", "report", "stats"]) run.Output.ShouldContain("  " + command + " ");
    }

    [Theory]
    [InlineData("check", ".txt and .md")]
    [InlineData("verify", ".txt and .md")]
    [InlineData("explain", "FILE")]
    [InlineData("fix", ".txt and .md")]
    [InlineData("export", ".txt and .md")]
    [InlineData("report", ".txt and .md")]
    [InlineData("schema", "PATH")]
    [InlineData("stats", ".txt and .md")]
    public void TheHelpOfACommand_SaysWhatItReads_AndWhatEachOptionDoesInOneSentence(string command, string expected)
    {
        var run = ToolRun.Of(command, "--help");
        run.Code.ShouldBe(ExitCode.Clean);
        run.Output.ShouldContain(expected);
        string[] options = [.. run.Lines.Where(l => Regex.IsMatch(l, "^  (-|<)") && !l.Contains("--help", StringComparison.Ordinal))
            .Select(l => Regex.Match(l, @"^  \S.*?  +(.*?)(?: \[default: .*\])?\s*$").Groups[1].Value)];
        options.ShouldNotBeEmpty();
        options.ShouldAllBe(o => o.EndsWith('.'));
        // An option does something, as its command does; it does not order the reader about.
        options.ShouldAllBe(o => !Regex.IsMatch(o, "^(Accept|Exit|Export|Fill|Fix|Print|Remove|Report|Show|Write) "));
    }

    [Theory]
    [InlineData]
    [InlineData("chekc")]
    [InlineData("check", "--wrong")]
    [InlineData("check", "one", "two")]
    public void ACommandLineThatIsWrong_IsAnError(params string[] args)
    {
        var run = ToolRun.Of(args);
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void Version_IsANumber() => Version.TryParse(ToolRun.Of("--version").Output.Trim().Split('+')[0], out _).ShouldBeTrue();

    [Theory]
    [InlineData("export")]
    [InlineData("export --format spans")]
    [InlineData("export --format csv --table blocks")]
    [InlineData("report --html -")]
    public void WhoStopsReading_StopsTheToolQuietly(string command)
    {
        using var folder = new TextsInFolder();
        for (int i = 0; i < 50; i++) folder.Write($"t{i}.txt", string.Concat(Enumerable.Repeat("Some words here. ", 500)));
        using var error = new StringWriter();
        using var closed = new ClosedPipe();
        CorpusCommand.Run([.. command.Split(' '), folder.Path], new ToolStreams(Stream.Null, closed, error, false, 80)).ShouldBe(ExitCode.Clean);
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void StandardInput_IsReadRecordByRecord()
    {
        // The first record is out before the third has come in.
        using var output = new MemoryStream();
        using var input = new RecordsOnDemand(2000, i => { if (i == 1500) output.Length.ShouldBeGreaterThan(0); });
        using var error = new StringWriter();
        CorpusCommand.Run(["export", "-"], new ToolStreams(input, output, error, false, 80)).ShouldBe(ExitCode.Clean);
        output.ToArray().Count(b => b == '\n').ShouldBe(2000);
    }
}
