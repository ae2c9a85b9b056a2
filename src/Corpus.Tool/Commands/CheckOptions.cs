using System.CommandLine;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Commands;

/// <summary>What was asked of <c>corpus check</c>.</summary>
internal sealed record CheckOptions
{
    /// <summary>The folders and texts; - for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The path that standard input has.</summary>
    public string? Path { get; init; }

    /// <summary>Which findings are wanted.</summary>
    public required FindingFilter Filter { get; init; }

    /// <summary>The form of the output.</summary>
    public required string Format { get; init; }

    /// <summary>Whether findings leave the exit code 0.</summary>
    public bool ExitZero { get; init; }

    /// <summary>The revision since which texts have to have changed; null for all texts.</summary>
    public string? OnlyChanged { get; init; }

    /// <summary>Whether today's findings are accepted.</summary>
    public bool WriteBaseline { get; init; }

    /// <summary>Whether what no longer occurs leaves the baseline.</summary>
    public bool Prune { get; init; }

    /// <summary>Adds the options to <paramref name="command"/>; returns what reads them.</summary>
    public static Func<ParseResult, CheckOptions> AddTo(Command command)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders, all texts below which are read, and texts; - for one text from standard input. Without any seeds/ if that folder exists "
                + "here, else this folder.",
            DefaultValueFactory = _ => [Directory.Exists("seeds") ? "seeds" : "."],
            Arity = ArgumentArity.ZeroOrMore,
        };
        var path = new Option<string>("--path") { Description = "The path of the text that - reads: it settles the switches and the text's name.",
            HelpName = "file" };
        var rules = RuleOption.Create("Report this rule only; can be given several times.");
        var severity = new Option<string>("--severity") { Description = "Report nothing below this severity.", DefaultValueFactory = _ => "info" };
        severity.AcceptOnlyFromAmong([.. SeverityNames.All]);
        var format = FormatOption.Create("text, a line for a finding");
        var exitZero = new Option<bool>("--exit-zero") { Description = "Exit with 0 also when there are findings." };
        var changed = new Option<string>("--only-changed") { Description =
            "Report only texts that differ from this revision of git, or whose sources do.", HelpName = "revision" };
        var write = new Option<bool>("--write-baseline") { Description = "Accept today's findings: write them to corpus.baseline beside the project." };
        var prune = new Option<bool>("--prune") { Description = "Remove from corpus.baseline what no longer occurs." };
        foreach (var option in (Option[])[path, rules, severity, format, exitZero, changed, write, prune]) command.Add(option);
        command.Add(paths);
        return parsed => new CheckOptions
        {
            Paths = parsed.GetRequiredValue(paths),
            Path = parsed.GetValue(path),
            Filter = new FindingFilter(RuleOption.Ids(parsed.GetRequiredValue(rules)), SeverityNames.Parse(parsed.GetRequiredValue(severity))),
            Format = parsed.GetRequiredValue(format),
            ExitZero = parsed.GetValue(exitZero),
            OnlyChanged = parsed.GetValue(changed),
            WriteBaseline = parsed.GetValue(write),
            Prune = parsed.GetValue(prune),
        };
    }
}
