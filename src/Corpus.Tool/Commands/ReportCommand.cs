using System.CommandLine;
using Corpus.Build;
using Corpus.Tool.Checking;
using Corpus.Tool.Fixing;
using Corpus.Tool.Reading;
using Corpus.Tool.Reporting;
using Corpus.Tool.Reporting.Html;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus report PATH</c>: the corpus as tables, or as one page.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolStreams streams)
    {
        var path = PathArgument.Create();
        var top = new Option<int>("--top") { Description = "The number of rows of each table at most; 0 shows all.", HelpName = "rows",
            DefaultValueFactory = _ => 20 };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0
                && (!int.TryParse(result.Tokens[0].Value, out int rows) || rows < 0)) result.AddError("--top takes a number of rows; give 0 or more.");
        });
        var sources = new Option<bool>("--sources") { Description = "Prints only who is quoted: role, kind, by name or not, quotations, words, articles." };
        var html = new Option<string?>("--html") { Description = "Writes one page with charts and tables to this file instead; - is standard output.",
            HelpName = "file" };
        var links = new Option<string?>("--links") { Description = "Where the page's links lead, with {path}, {line} and {column} for the place: "
            + "https://host/blob/main/seeds/{path}#L{line}; without it to the files.", HelpName = "address" };
        var command = new Command("report",
            "Prints the corpus as tables: articles, outlets, speakers, quotations, words that several articles quote, findings by rule; --html writes a page.")
        {
            path, top, sources, html, links,
        };
        command.Validators.Add(result =>
        {
            if (result.Has(html) && (result.Has(sources) || result.Has(top)))
                result.AddError("--html writes all tables; leave out --top and --sources.");
            if (!result.Has(html) && result.Has(links)) result.AddError("--links is for the page; add --html report.html.");
        });
        command.SetAction(parsed => parsed.GetValue(html) is { } page ? WritePage(streams, parsed.GetRequiredValue(path), page, parsed.GetValue(links))
            : Run(streams, parsed.GetRequiredValue(path), parsed.GetRequiredValue(top), parsed.GetValue(sources)));
        return command;
    }

    private static int Run(ToolStreams streams, string path, int top, bool sources)
    {
        var errors = new ErrorLog(streams.Error);
        var corpus = Read(streams, path, errors);
        using var output = streams.OpenText();
        var console = ReportConsole.Over(output, streams);
        if (sources) new SourceTable(corpus.Texts, corpus.Index, top).Make().Print(console);
        else new CorpusReport(corpus.Texts, corpus.Index, top).Print(console);
        output.Write(Counted.Of(corpus.Texts.Count, "text") + "\n");
        return errors.Any ? ExitCode.Error : ExitCode.Clean;
    }

    private static int WritePage(ToolStreams streams, string path, string page, string? links)
    {
        var errors = new ErrorLog(streams.Error);
        if (!CanStand(page, errors)) return ExitCode.Error;
        var corpus = Read(streams, path, errors);
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        using var output = new MemoryStream();
        using (var writer = new StreamWriter(output, ToolStreams.Utf8, leaveOpen: true) { NewLine = "\n" })
            new ReportPage(corpus, name, errors.Sentences).Write(writer, links is null ? TextLinks.ToFiles(corpus.Texts, page) : new TextLinks(links));
        if (page == "-") streams.Output.Write(output.ToArray());
        else if (!TryPut(page, output.ToArray(), errors)) return ExitCode.Error;
        return errors.Any ? ExitCode.Error : ExitCode.Clean;
    }

    private static CheckedCorpus Read(ToolStreams streams, string path, ErrorLog errors)
    {
        using var progress = ReadingProgress.Of(streams);
        return CheckedCorpus.Of(path, FindingFilter.Everything, errors.Report, progress.Read);
    }

    // Whoever forgets the page's name must not lose a text.
    private static bool CanStand(string page, ErrorLog errors)
    {
        if (page == "-") return true;
        if (string.IsNullOrWhiteSpace(page)) errors.Report($"--html names no file; name the page, as in --html report.html");
        else if (Directory.Exists(page)) errors.Report($"{page} is a folder; name the page behind --html, as in --html report.html");
        else if (Path.GetExtension(page).ToLowerInvariant() is ".txt" or ".md") errors.Report($"{page} has the name of a text; name the page behind --html, as in --html report.html");
        else if (File.Exists(page) && !RegularFile.Is(page)) errors.Report($"{page} is no regular file; name another file behind --html");
        else return true;
        return false;
    }

    private static bool TryPut(string page, byte[] content, ErrorLog errors)
    {
        try
        {
            FileReplacement.Put(page, content);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Report($"{page} could not be written ({(e is UnauthorizedAccessException ? "no permission" : e.Message.TrimEnd('.'))}); correct that and run corpus report again");
            return false;
        }
    }
}
