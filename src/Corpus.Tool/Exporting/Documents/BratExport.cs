using System.Text;
using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Export;

namespace Corpus.Tool.Exporting.Documents;

/// <summary><c>--format brat</c>: a folder with a .txt and an .ann for each article, and the annotation.conf that brat asks for.</summary>
internal sealed class BratExport : ICorpusExport
{
    private readonly string folder;
    private readonly Action<FormattableString> report;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public BratExport(string folder, Action<FormattableString> report)
    {
        this.folder = folder;
        this.report = report;
        var kinds = Enum.GetValues<BlockKind>().Where(kind => kind != BlockKind.Paragraph).Select(kind => Capital(RecordWriter.KindOf(kind)));
        File.WriteAllText(Path.Combine(folder, "annotation.conf"), $"""
            [entities]
            Quote
            Speaker
            Cue
            {string.Join("\n", kinds)}

            [relations]
            Spoken_by Arg1:Quote, Arg2:Speaker
            Speaks Arg1:Speaker, Arg2:Cue
            Cued_by Arg1:Quote, Arg2:Cue

            [events]

            [attributes]
            Kind Arg:Quote|Speaker, Value:speech|term|title|other|person|body|group|document|unnamed

            """.ReplaceLineEndings("\n"));
    }

    public Action Prepare(ExportedArticle article)
    {
        string name = FileNameOf(article.Filed.Id), file = article.Filed.Article.File, annotations = Annotations(article);
        return () =>
        {
            if (!names.Add(name))
            {
                report($"Two articles have the id {article.Filed.Id}; give the second, which is left out, another id");
                return;
            }
            string path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".txt", file, ToolStreams.Utf8);
            File.WriteAllText(path + ".ann", annotations, ToolStreams.Utf8);
        };
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    // An id can be anything, also a way out of the folder.
    private static string FileNameOf(string id) =>
        string.Join('/', id.Split('/').Select(part => part.Trim('.').Length == 0 ? "_" + part : Uri.EscapeDataString(part)));

    private static string Annotations(ExportedArticle article)
    {
        string file = article.Filed.Article.File;
        // brat counts characters as Python does.
        var offsets = new OffsetMap(file, OffsetUnit.CodePoint);
        var (spans, relations) = Spans.Of(article.Filed.Article);
        var lines = new StringBuilder();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int attributes = 0, notes = 0;
        foreach (var span in spans)
        {
            // A page of nothing but marks shows none.
            if (span.Label == "paragraph") continue;
            numbers.Add(span.Id, numbers.Count + 1);
            var pieces = PiecesOf(file, span.Range);
            lines.Append($"T{numbers[span.Id]}\t{Capital(span.Label)} {string.Join(';', pieces.Select(p => $"{offsets.Of(p.Start)} {offsets.Of(p.End)}"))}\t")
                .Append(string.Join(' ', pieces.Select(p => p.TextOf(file)))).Append('\n');
            var said = span.Quote?.Attribution;
            string? kind = span.Label == "quote" ? RecordWriter.KindOf(span.Quote!.Kind) : span.Label == "speaker" ? RecordWriter.KindOf(said!.Kind) : null;
            if (kind is not null) lines.Append($"A{++attributes}\tKind T{numbers[span.Id]} {kind}\n");
            if (span.Label == "speaker" && NameOf(said!) is { } name) lines.Append($"#{++notes}\tAnnotatorNotes T{numbers[span.Id]}\t{name}\n");
        }
        for (int i = 0; i < relations.Count; i++)
            lines.Append($"R{i + 1}\t{Capital(relations[i].Label)} Arg1:T{numbers[relations[i].From]} Arg2:T{numbers[relations[i].To]}\n");
        return lines.ToString();
    }

    // brat has no line ends inside a piece.
    private static List<TextRange> PiecesOf(string file, TextRange range)
    {
        var pieces = new List<TextRange>();
        for (int at = range.Start; at < range.End;)
        {
            int length = file.AsSpan(at, range.End - at).IndexOfAny("\r\n\u0085\u2028\u2029");
            int end = length < 0 ? range.End : at + length;
            var piece = new TextRange(at, end).Trim(file);
            if (!piece.IsEmpty) pieces.Add(piece);
            at = end + 1;
        }
        return pieces.Count > 0 ? pieces : [range];
    }

    private static string? NameOf(QuoteAttribution said) =>
        (said.Name ?? said.Description) is { } name ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    private static string Capital(string label) => char.ToUpperInvariant(label[0]) + label[1..];
}
