using Corpus.Text;
using Corpus.Text.Source;
using Corpus.Tool.Checking;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Exporting;

/// <summary>Reads, checks and prepares the texts of an export; several threads at a time, each with what it has found out about folders.</summary>
/// <param name="export">What is written.</param>
/// <param name="errors">Receives what cannot be read.</param>
/// <param name="progress">Receives what was read.</param>
/// <param name="jobs">The number of threads.</param>
internal sealed class ExportedTexts(ICorpusExport export, ErrorLog errors, ReadingProgress progress, int jobs) : IDisposable
{
    private readonly ThreadLocal<Reader> readers = Readers(new ProjectFields(errors.Report));
    private long numbers;

    /// <summary>Exports the texts below <paramref name="path"/> that are in the <paramref name="shard"/>.</summary>
    public void Export(string path, Shard shard)
    {
        var heads = ArticleHead.Of(path, errors.Report, jobs);
        long before = numbers;
        numbers += heads.Count;
        OrderedWork.Run(Enumerable.Range(0, heads.Count).Where(i => shard.Holds(heads[i].Path)), i => Prepared(heads[i], before + i + 1, heads.Count), jobs);
    }

    /// <summary>Exports the records of <paramref name="input"/>.</summary>
    public void Export(Stream input)
    {
        long before = numbers;
        OrderedWork.Run(RecordLines.Lines(input, lines => numbers = before + lines), line => Prepared(line, before + line.Number), jobs);
    }

    /// <inheritdoc/>
    public void Dispose() => readers.Dispose();

    private static ThreadLocal<Reader> Readers(ProjectFields fields) => new(() => new Reader(fields));

    private Action Prepared(ArticleHead head, long number, int all)
    {
        var reader = readers.Value!;
        var file = TextFolder.ReadOne(head.FullPath, head.Path, reader.Sentences.Add);
        progress.Read(head.FullPath, all);
        if (file is null || GuardedReader.Read(ArticleReading.Explain, file.Source.Text, head.FullPath, reader.Sentences.Add) is not { } article)
            return Reported(reader, null);
        return Prepared(reader, number, CorpusArticle.File(head.Path, file.Source.Encoding, article).Under(head.Id), head.FullPath);
    }

    private Action Prepared((int Number, string Text) line, long number)
    {
        var reader = readers.Value!;
        if (RecordLines.Parse(line.Text) is { } record)
        {
            progress.Read(record.Id);
            if (GuardedReader.Read(ArticleReading.Explain, record.Text, record.Id, reader.Sentences.Add) is { } article)
                return Prepared(reader, number, CorpusArticle.File(record.Id, SourceEncoding.Utf8, article, record.Id), null);
            return Reported(reader, () => export.WriteError(line.Number, "the reader fails on the text"));
        }
        reader.Sentences.Add(
            $"Line {line.Number} of standard input is not an object with the strings \"id\" and \"text\"; write one JSON object a line");
        return Reported(reader, () => export.WriteError(line.Number, "not an object with the strings \"id\" and \"text\""));
    }

    private Action Prepared(Reader reader, long number, CorpusArticle filed, string? fullPath) =>
        Reported(reader, export.Prepare(new ExportedArticle(number, filed, reader.Checker.Check(filed, fullPath))));

    // What a thread reports of a text reaches the user when it is the text's turn.
    private Action Reported(Reader reader, Action? write)
    {
        FormattableString[] sentences = [.. reader.Sentences];
        reader.Sentences.Clear();
        return () =>
        {
            foreach (var sentence in sentences) errors.Report(sentence);
            write?.Invoke();
        };
    }

    private sealed class Reader
    {
        public Reader(ProjectFields fields) => Checker = new TextChecker(FindingFilter.Everything, Sentences.Add, fields);

        public List<FormattableString> Sentences { get; } = [];

        public TextChecker Checker { get; }
    }
}

/// <summary>A part of the texts. Which texts it holds depends on their paths alone.</summary>
/// <param name="Index">Which part it is, from 1.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct Shard(int Index, int Count)
{
    /// <summary>All texts.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether the text at <paramref name="below"/>, its path below the folder, is in it.</summary>
    public bool Holds(string below) => Mixed(StableHash.Add(StableHash.Start, below)) % (ulong)Count == (ulong)(Index - 1);

    /// <summary>Reads <c>2/8</c>; null when it is none.</summary>
    public static Shard? Parse(string words)
    {
        string[] parts = words.Split('/');
        return parts.Length == 2 && int.TryParse(parts[0], out int index) && int.TryParse(parts[1], out int count) && index >= 1 && index <= count
            ? new Shard(index, count) : null;
    }

    // The hash's low bits see little of its first characters.
    private static ulong Mixed(ulong hash) => hash ^ (hash >> 32);
}
