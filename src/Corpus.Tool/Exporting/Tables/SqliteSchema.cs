using System.Text;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The database's tables, indexes and views.</summary>
internal static class SqliteSchema
{
    /// <summary>The tables, made from <see cref="CorpusTables"/>, and the two that are searched for words: these hold words and no text, which is in the
    /// tables that they name.</summary>
    public static string Tables { get; } = string.Concat(CorpusTables.All.Select(Create)) + """
        CREATE VIRTUAL TABLE articles_search USING fts5 (headline, text, content="articles", content_rowid="article_id",
          tokenize="unicode61 remove_diacritics 2");
        CREATE VIRTUAL TABLE quotes_search USING fts5 (text, content="quotes", content_rowid="quote_id", tokenize="unicode61 remove_diacritics 2");
        CREATE VIEW quotations AS
          SELECT q.quote_id, a.id AS article, a.headline, a.outlet, a.published, q.text, q.kind, q.words,
            COALESCE(s.person, s.description) AS said_by, s.kind AS speaker_kind, r.role
          FROM quotes q JOIN articles a USING (article_id) LEFT JOIN speakers s USING (speaker_id)
          LEFT JOIN roles r ON r.speaker_id = q.speaker_id AND r.ordinal = 1;
        CREATE VIEW sources AS
          SELECT said_by, speaker_kind, MAX(role) AS role, COUNT(*) AS quotes, SUM(words) AS words, COUNT(DISTINCT article) AS articles
          FROM quotations WHERE kind = 'speech' AND said_by IS NOT NULL GROUP BY said_by, speaker_kind;
        CREATE VIEW sources_of_outlets AS
          SELECT outlet, said_by, speaker_kind, COUNT(*) AS quotes, SUM(words) AS words
          FROM quotations WHERE kind = 'speech' AND said_by IS NOT NULL GROUP BY outlet, said_by, speaker_kind;
        CREATE VIEW named_sources AS
          SELECT a.outlet, COUNT(*) AS quotes, COUNT(s.name) AS named, COUNT(s.speaker_id) - COUNT(s.name) AS described,
            COUNT(*) - COUNT(s.speaker_id) AS nobody
          FROM quotes q JOIN articles a USING (article_id) LEFT JOIN speakers s USING (speaker_id) WHERE q.kind = 'speech' GROUP BY a.outlet;
        CREATE VIEW months AS
          SELECT SUBSTR(a.published, 1, 7) AS month, a.outlet, COUNT(*) AS articles,
            SUM((SELECT COUNT(*) FROM quotes q WHERE q.article_id = a.article_id)) AS quotes
          FROM articles a WHERE a.published IS NOT NULL GROUP BY month, a.outlet;
        CREATE VIEW same_words AS
          SELECT e.echo_id, e.words_differ, e.speakers_differ, q.* FROM echoes e JOIN quotations q USING (quote_id);
        CREATE VIEW finding_counts AS
          SELECT rule, severity, COUNT(*) AS findings, COUNT(DISTINCT article_id) AS articles FROM findings GROUP BY rule, severity;
        """;

    /// <summary>What is searched is put together once at the end, out of few large parts, and not merged again and again as it grows.</summary>
    public static string SearchesWhileFilled { get; } = Searches("""
        INSERT INTO {0} ({0}, rank) VALUES ('hashsize', 16777216), ('automerge', 0), ('crisismerge', 1999);
        """);

    /// <summary>Puts it together, and leaves it as SQLite makes it, for whoever adds rows.</summary>
    public static string SearchesFilled { get; } = Searches("""
        INSERT INTO {0} ({0}) VALUES ('optimize');
        INSERT INTO {0} ({0}, rank) VALUES ('hashsize', 1048576), ('automerge', 4), ('crisismerge', 16);
        """);

    /// <summary>What is made when all rows are there.</summary>
    public static string Indexes { get; } = """
        CREATE INDEX articles_by_id ON articles (id);
        CREATE INDEX articles_by_day ON articles (published);
        CREATE INDEX quotes_of_article ON quotes (article_id);
        CREATE INDEX quotes_of_speaker ON quotes (speaker_id);
        CREATE INDEX speakers_of_article ON speakers (article_id);
        CREATE INDEX speakers_by_person ON speakers (person);
        CREATE INDEX echoes_of_quote ON echoes (quote_id);
        CREATE INDEX findings_by_rule ON findings (rule);
        """;

    private static string Searches(string sql) => string.Concat(((string[])["articles_search", "quotes_search"])
        .Select(search => sql.Replace("{0}", search, StringComparison.Ordinal)));

    private static string Create(CorpusTable table)
    {
        var sql = new StringBuilder($"CREATE TABLE {table.Name} (\n");
        foreach (var column in table.Columns)
        {
            bool isRowId = table.KeyLength == 1 && column == table.Columns[0];
            sql.Append($"  {column.Name} {(isRowId ? "INTEGER PRIMARY KEY" : TypeOf(column.Type))}{(column.Nullable || isRowId ? "" : " NOT NULL")}");
            if (column.References is { } other) sql.Append($" REFERENCES {other} ({CorpusTables.Named(other).Columns[0].Name})");
            sql.Append(column == table.Columns[^1] && table.KeyLength == 1 ? "\n" : ",\n");
        }
        if (table.KeyLength > 1) sql.Append($"  PRIMARY KEY ({string.Join(", ", table.Columns.Take(table.KeyLength).Select(c => c.Name))})\n");
        return sql.Append(table.KeyLength > 1 ? ") WITHOUT ROWID;\n" : ");\n").ToString();
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Number or ColumnType.YesNo => "INTEGER",
        _ => "TEXT",
    };
}
