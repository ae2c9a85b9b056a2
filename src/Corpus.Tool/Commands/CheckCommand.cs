using System.CommandLine;
using Corpus.Text.Rules;
using Corpus.Tool.Checking;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus check PATH</c>: the findings of every text, as the build reports them.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolStreams streams)
    {
        var path = PathArgument.Create();
        var rules = RuleOption.Create("Report this rule only; can be given several times.");
        var severity = new Option<string>("--severity") { Description = "Report nothing below this severity.", DefaultValueFactory = _ => "info" };
        severity.AcceptOnlyFromAmong([.. SeverityNames.All]);
        var format = new Option<string>("--format") { Description =
            "The form of the output: text, a line for a finding; jsonl, a JSON object for a finding; sarif, one SARIF 2.1.0 log.", DefaultValueFactory = _ =>
            "text" };
        format.AcceptOnlyFromAmong("text", "jsonl", "sarif");
        var command = new Command("check",
            "Reports what is wrong in the texts, at its line and column; exits with 1 when there is anything, and with 2 when a text could not be read.")
        {
            path, rules, severity, format,
        };
        command.SetAction(parsed => Run(
            streams,
            parsed.GetRequiredValue(path),
            new FindingFilter(RuleOption.Ids(parsed.GetRequiredValue(rules)), SeverityNames.Parse(parsed.GetRequiredValue(severity))),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(ToolStreams streams, string path, FindingFilter filter, string format)
    {
        var trouble = new TroubleLog(streams.Error);
        int texts = 0;
        var counts = new Dictionary<Severity, int>();
        var output = new BufferedStream(streams.Output, 64 * 1024);
        using (var writer = new StreamWriter(output, ToolStreams.Utf8, -1, leaveOpen: true) { NewLine = "\n" })
        {
            using FindingLog log = format switch
            {
                "jsonl" => new JsonLinesLog(output),
                "sarif" => new SarifLog(output),
                _ => new PlainLog(writer, streams.Color),
            };
            foreach (var text in CorpusChecker.Check(path, filter, trouble.Tell))
            {
                texts++;
                log.Write(text);
                foreach (var finding in text.Findings) counts[finding.Rule.Severity] = counts.GetValueOrDefault(finding.Rule.Severity) + 1;
            }
            log.Close(trouble.Sentences);
        }
        output.Flush();
        if (format == "text") streams.Error.Write($"{Counted.Of(texts, "text")}, {Summary(counts)}\n");
        return trouble.Any ? ExitCode.Trouble : counts.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static string Summary(Dictionary<Severity, int> counts)
    {
        if (counts.Count == 0) return "no findings";
        return string.Join(", ", counts.OrderByDescending(c => c.Key).Select(c => Counted.Of(c.Value, SeverityNames.Of(c.Key))));
    }
}
