using System.CommandLine;
using Corpus.Text.Export;
using Corpus.Tool.Exporting;
using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus export PATH…</c>: what the reader found, so that any program can read it.</summary>
internal static class ExportCommand
{
    public static Command Create(ToolStreams streams)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description =
            "Folders, all .txt and .md files below which are read, single texts, or - for JSON lines {\"id\",\"text\"} from standard input." };
        var output = new Option<string?>("--output", "-o") { HelpName = "path", Description =
            "The file, or for parquet and brat the new folder, that is written; it has its name when it is whole. Without it standard output is written." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "jsonl", Description =
            "jsonl, a JSON object a line; sqlite, a database; parquet, a file for each table; csv, one table; spans, annotations as JSON lines; brat." };
        format.TakeOnly("jsonl", "sqlite", "parquet", "csv", "spans", "brat");
        var table = new Option<string>("--table") { DefaultValueFactory = _ => "articles", Description = "The table that csv writes." };
        table.TakeOnly([.. CorpusTables.All.Select(t => t.Name)]);
        var offsets = new Option<string>("--offsets") { DefaultValueFactory = _ => "codepoint", Description =
            "What start and end count: Unicode code points, UTF-16 code units, or bytes of UTF-8." };
        offsets.TakeOnly("codepoint", "utf16", "utf8");
        var withText = new Option<bool>("--with-text") { Description = "Exports the whole texts too." };
        var withFingerprints = new Option<bool>("--with-fingerprints") { Description =
            "Fills the table of fingerprints, by which near-duplicates are found over shards." };
        var jobs = new Option<int>("--jobs") { HelpName = "threads", DefaultValueFactory = _ => Environment.ProcessorCount, Description =
            "The number of threads; the output is the same with any number." };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int number) || number < 1))
                result.AddError("--jobs takes a number of threads; give 1 or more.");
        });
        var shard = new Option<string>("--shard") { HelpName = "i/n", DefaultValueFactory = _ => "1/1", Description =
            "Exports the i-th of n parts of the texts, which are shared out by their paths." };
        shard.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Shard.Parse(result.Tokens[0].Value) is null)
                result.AddError("--shard takes a part and the number of parts; give 1/8, 2/8 and so on.");
        });
        var command = new Command("export", "Writes headline, date, blocks, quotations with their speakers, and findings of each article.")
        {
            paths, output, format, table, offsets, withText, withFingerprints, jobs, shard,
        };
        // What would be passed over in silence is wrong.
        command.Validators.Add(result =>
        {
            string kind = result.Word(format, "jsonl"), named = result.Word(table, CorpusTables.Articles.Name);
            bool isCsv = kind == "csv";
            if (result.Has(table) && !isCsv) result.AddError("--table is for csv; add --format csv, or leave it out.");
            if (result.Has(offsets) && kind == "brat") result.AddError("--offsets is not for brat, which counts code points; leave it out.");
            if (result.Has(withText) && isCsv && named != CorpusTables.Articles.Name)
                result.AddError("--with-text fills a column of the table articles; leave it out, or add --table articles.");
            if (result.Has(withFingerprints) && (isCsv ? named != CorpusTables.Fingerprints.Name : kind is not ("sqlite" or "parquet")))
                result.AddError("--with-fingerprints fills a table of its own; add --format sqlite, --format parquet, or --format csv --table fingerprints.");
            if (result.Has(shard) && result.GetResult(paths) is { } given && given.Tokens.Any(token => token.Value == "-"))
                result.AddError("--shard is for folders, whose texts have paths; leave it out for standard input.");
        });
        command.SetAction(parsed => ExportRun.Run(streams, new ExportOptions(
            parsed.GetRequiredValue(paths), parsed.GetValue(output) is { } name and not "-" ? name : null, parsed.GetRequiredValue(format),
            CorpusTables.Named(parsed.GetRequiredValue(table)),
            new ExportDetail(UnitOf(parsed.GetRequiredValue(offsets)), parsed.GetValue(withText),
                parsed.GetValue(withFingerprints) || parsed.GetRequiredValue(table) == CorpusTables.Fingerprints.Name), parsed.GetValue(jobs),
            Shard.Parse(parsed.GetRequiredValue(shard))!.Value)));
        return command;
    }

    private static OffsetUnit UnitOf(string name) => name switch
    {
        "utf16" => OffsetUnit.Utf16,
        "utf8" => OffsetUnit.Utf8,
        _ => OffsetUnit.CodePoint,
    };
}
