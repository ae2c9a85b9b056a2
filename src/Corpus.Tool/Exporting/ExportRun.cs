using Corpus.Tool.Exporting.Documents;
using Corpus.Tool.Exporting.Tables;
using Corpus.Tool.Reading;
using Microsoft.Data.Sqlite;

namespace Corpus.Tool.Exporting;

/// <summary>What the user asked for.</summary>
internal sealed record ExportOptions(IReadOnlyList<string> Paths, string? Output, string Format, CorpusTable Table, ExportDetail Detail, int Jobs, Shard Shard);

/// <summary>A run of <c>corpus export</c>.</summary>
internal static class ExportRun
{
    /// <summary>Exports; returns an <see cref="ExitCode"/>.</summary>
    public static int Run(ToolStreams streams, ExportOptions options)
    {
        var errors = new ErrorLog(streams.Error);
        // A folder whose name is misspelt must not take the place of what was exported before.
        if (!options.Paths.All(path => path == "-" || TextFolder.Exists(path, errors.Report))) return ExitCode.Error;
        if (options.Output is null)
        {
            if (options.Format is "sqlite" or "parquet" or "brat") errors.Report($"--format {options.Format} is no stream; name where it goes with --output");
            else Write(streams, options, streams.Output, "", errors);
            return errors.Any ? ExitCode.Error : ExitCode.Clean;
        }
        try
        {
            using var output = options.Format is "parquet" or "brat" ? ExportOutput.Folder(options.Output, errors.Report)
                : ExportOutput.File(options.Output, errors.Report);
            if (output is null) return ExitCode.Error;
            bool isStream = options.Format is "jsonl" or "csv" or "spans";
            using (var file = isStream ? new FileStream(output.Beside, FileMode.Open, FileAccess.Write, FileShare.ReadWrite) : null)
                Write(streams, options, file ?? Stream.Null, output.Beside, errors);
            output.Complete();
        }
        catch (Exception e) when (OutputLostException.Is(e) || e is SqliteException)
        {
            throw new OutputLostException(e);
        }
        return errors.Any ? ExitCode.Error : ExitCode.Clean;
    }

    private static void Write(ToolStreams streams, ExportOptions options, Stream stream, string path, ErrorLog errors)
    {
        using var progress = options.Output is null ? ReadingProgress.Beside(streams) : ReadingProgress.Of(streams);
        var buffered = new BufferedStream(stream, 64 * 1024);
        using var export = Of(options, buffered, path, errors);
        using var texts = new ExportedTexts(export, errors, progress, options.Jobs);
        foreach (string one in options.Paths)
            if (one == "-") texts.Export(streams.Input);
            else texts.Export(one, options.Shard);
        export.Complete();
        buffered.Flush();
    }

    private static ICorpusExport Of(ExportOptions options, Stream stream, string path, ErrorLog errors) => options.Format switch
    {
        "sqlite" => new TableExport(new SqliteTables(path), options.Detail, options.Jobs),
        "parquet" => new TableExport(new ParquetTables(path), options.Detail, options.Jobs),
        "csv" => new TableExport(new CsvTable(stream, options.Table), options.Detail, options.Jobs),
        "spans" => new SpansExport(stream, options.Detail),
        "brat" => new BratExport(path, errors.Report),
        _ => new JsonLinesExport(stream, options.Detail),
    };
}
