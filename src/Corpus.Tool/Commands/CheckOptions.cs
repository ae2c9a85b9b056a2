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
            Description = "Folders, all .txt and .md files below which are read, or single texts; - is one text from standard input; without it seeds/ "
                + "if that folder exists here, else this folder.",
            DefaultValueFactory = _ => [Directory.Exists("seeds") ? "seeds" : "."],
            Arity = ArgumentArity.ZeroOrMore,
        };
        var path = new Option<string>("--path") { Description = "The path that the text from standard input has: it settles its name and which switches of .editorconfig hold.",
            HelpName = "file" };
        var rules = RuleOption.Create("Reports only this rule; can be given several times.");
        var severity = new Option<string>("--severity") { Description = "Reports nothing below this severity.", DefaultValueFactory = _ => "info" };
        severity.TakeOnly([.. SeverityNames.All]);
        var format = FormatOption.Create("text, a line for a finding");
        var exitZero = new Option<bool>("--exit-zero") { Description = "Exits with 0 even when there are findings." };
        var changed = new Option<string>("--only-changed") { Description =
            "Reports only texts that differ from this revision of git, or whose sources do.", HelpName = "revision" };
        var write = new Option<bool>("--write-baseline") { Description = "Accepts today's findings: writes them to corpus.baseline beside the project." };
        var prune = new Option<bool>("--prune") { Description = "Removes from corpus.baseline what no longer occurs." };
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
