using Corpus.Text;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>An export as tables, in whatever format they are written.</summary>
internal sealed class TableExport(ITableWriter writer, ExportDetail detail, int jobs) : ICorpusExport
{
    private readonly CorpusRows corpus = new();
    private readonly bool wantsSpeakers = writer.Takes(CorpusTables.Speakers) || writer.Takes(CorpusTables.Roles);
    private readonly bool wantsRepetitions = writer.Takes(CorpusTables.Repetitions);

    public Action Prepare(ExportedArticle article)
    {
        var (rows, speakers) = ArticleRows.Of(article, detail);
        var quotations = wantsRepetitions ? corpus.QuotationsOf(article.Filed.Article) : default;
        string? headline = article.Filed.Article.Parts.Headline?.Value;
        string body = BodyOf(article.Filed.Article);
        return () =>
        {
            foreach (var (table, cells) in rows)
                if (writer.Takes(table)) writer.Write(table, cells);
            writer.WriteBody(article.Number, headline, body);
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
