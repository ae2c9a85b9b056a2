using System.Collections.Concurrent;
using Corpus.Text;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>An export as tables, in whatever format they are written.</summary>
internal sealed class TableExport(ITableWriter writer, ExportDetail detail, int jobs) : ICorpusExport
{
    private readonly CorpusRows corpus = new();
    private readonly ConcurrentBag<RowList> written = [];
    private readonly bool wantsSpeakers = writer.Takes(CorpusTables.Speakers) || writer.Takes(CorpusTables.Roles);
    private readonly bool wantsRepetitions = writer.Takes(CorpusTables.Repetitions);

    public Action Prepare(ExportedArticle article)
    {
        // Rows are handed from one thread to the other and back, so that nothing of an article is left for the collector.
        var rows = written.TryTake(out var known) ? known : new RowList();
        var speakers = ArticleRows.AddTo(rows, article, detail);
        var quotations = wantsRepetitions ? corpus.QuotationsOf(article.Filed.Article) : default;
        string? body = writer.HasSearch ? BodyOf(article.Filed.Article) : null;
        return () =>
        {
            rows.WriteTo(writer);
            rows.Clear();
            written.Add(rows);
            if (body is not null) writer.WriteBody(article.Number, article.Filed.Article.Parts.Headline?.Value, body);
            corpus.Add(article, wantsSpeakers ? speakers : [], quotations);
        };
    }

    public void Complete()
    {
        if (wantsSpeakers) corpus.WriteSpeakers(writer);
        if (wantsRepetitions) corpus.WriteRepetitions(writer, jobs);
        writer.Complete();
    }

    public void Dispose() => writer.Dispose();

    private static string BodyOf(Text.ArticleReading article)
    {
        var paragraphs = article.Parts.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Subheading).Select(b => b.Content.TextOf(article.Text));
        return string.Join('\n', paragraphs);
    }
}
