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

    [Theory]
    [InlineData("", "Required command was not provided", "corpus --help")]
    [InlineData("chekc seeds", "There is no command chekc", "corpus --help")]
    [InlineData("export", "Required argument 'PATH' missing for command: 'export'", "corpus export --help")]
    [InlineData("export seeds --fromat csv", "There is no option --fromat, and no file or folder of that name", "corpus export --help")]
    [InlineData("export seeds --format", "Required argument missing for option: '--format'", "corpus export --help")]
    [InlineData("export seeds --format xml", "--format does not take xml; give jsonl, sqlite, parquet, csv, spans or brat", "corpus export --help")]
    [InlineData("export seeds --format csv --format csv", "Option '--format' expects a single argument but 2 were provided", "corpus export --help")]
    [InlineData("export seeds --jobs none", "--jobs takes a number of threads; give 1 or more", "corpus export --help")]
    [InlineData("export --shard 9/8", "--shard takes a part and the number of parts; give 1/8, 2/8 and so on", "corpus export --help")]
    [InlineData("export - --shard 1/8", "--shard is for folders, whose texts have paths; leave it out for standard input", "corpus export --help")]
    [InlineData("export seeds --table quotes", "--table is for csv; add --format csv, or leave it out", "corpus export --help")]
    [InlineData("export seeds --format brat --offsets utf8", "--offsets is not for brat, which counts code points; leave it out", "corpus export --help")]
    [InlineData("export seeds --with-fingerprints",
        "--with-fingerprints fills a table of its own; add --format sqlite, --format parquet, or --format csv --table fingerprints", "corpus export --help")]
    [InlineData("export seeds --format csv --table quotes --with-text",
        "--with-text fills a column of the table articles; leave it out, or add --table articles", "corpus export --help")]
    [InlineData("check --severity low", "--severity does not take low; give info, warning or error", "corpus check --help")]
    [InlineData("verify draft.txt", "Option '--against' is required", "corpus verify --help")]
    [InlineData("explain", "Required argument 'FILE' missing for command: 'explain'", "corpus explain --help")]
    [InlineData("fix --rule CORP0", "There is no rule CORP0; rules have ids such as CORP2006, and corpus check shows them", "corpus fix --help")]
    [InlineData("report --html a --html b", "Option '--html' expects a single argument but 2 were provided", "corpus report --help")]
    [InlineData("stats one two", "Unrecognized command or argument 'two'", "corpus stats --help")]
    public void ACommandLineThatIsWrong_IsOneSentenceOnStandardError_AndWhereToReadOn(string line, string sentence, string help)
    {
        var run = ToolRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.Output.ShouldBeEmpty();
        run.Code.ShouldBe(ExitCode.Error);
        string[] lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("corpus: " + sentence);
        lines[^1].ShouldStartWith($"Run '{help}'");
    }

    [Fact]
    public async Task AFileWhoseNameBeginsWithAHyphen_IsAPath()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TextsInFolder();
        folder.Write("-draft.txt", "The harbour is closed.\n");
        var run = await ToolProcess.Run("export -draft.txt -o -", $"cd '{folder.Path}';");
        run.ShouldBe(run with { Code = ExitCode.Clean, Error = "" });
        run.Output.ShouldContain("\"path\":\"-draft.txt\"");
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
