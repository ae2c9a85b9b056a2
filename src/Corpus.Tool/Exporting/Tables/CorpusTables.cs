using static Corpus.Tool.Exporting.Tables.ColumnType;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The tables of <c>corpus export</c>: the one place that says what sqlite, parquet and csv hold.</summary>
internal static class CorpusTables
{
    private const string First = "where it starts", End = "where it ends, exclusive";

    public static CorpusTable Articles { get; } = new("articles", 1,
    [
        new("article_id", Number, "the article's place among the texts that the command found, from 1; the same in every shard"),
        new("id", Words, "the article's id, as in the record"),
        new("path", Words, "its path below the folder"),
        new("sha256", Words, "the hash of its text in UTF-8"),
        new("language", Words, "the code of its language"),
        new("headline", Words, "the headline's words", Nullable: true),
        new("published", Day, "the day of publication", Nullable: true),
        new("updated", Day, "the day of the last update", Nullable: true),
        new("outlet", Words, "paper, station or site", Nullable: true),
        new("agency", Words, "the news agency", Nullable: true),
        new("place", Words, "the dateline's place", Nullable: true),
        new("text", Words, "the whole text; null without `--with-text`", Nullable: true),
    ]);

    public static CorpusTable Authors { get; } = new("authors", 2,
    [
        new("article_id", Number, "the article", References: "articles"),
        new("ordinal", Number, "the place in the byline, from 1"),
        new("name", Words, "the author's name"),
    ]);

    public static CorpusTable Blocks { get; } = new("blocks", 2,
    [
        new("article_id", Number, "the article", References: "articles"),
        new("ordinal", Number, "the place in the article, from 1"),
        new("kind", Words, "the kind, as in the record"),
        new("start_offset", Number, First),
        new("end_offset", Number, End),
    ]);

    public static CorpusTable Quotes { get; } = new("quotes", 1,
    [
        new("quote_id", Number, "ten million times the article's number, and the place in the article, from 1"),
        new("article_id", Number, "the article", References: "articles"),
        new("speaker_id", Number, "who said it; null where the text points at nobody", Nullable: true, References: "speakers"),
        new("kind", Words, "speech, term, title or other"),
        new("closed", YesNo, "whether a closing mark is in the same paragraph"),
        new("start_offset", Number, First),
        new("end_offset", Number, End),
        new("text", Words, "the quoted words"),
        new("words", Number, "how many words"),
        new("cue", Words, "the words that say that somebody speaks", Nullable: true),
        new("cue_start", Number, First, Nullable: true),
        new("cue_end", Number, End, Nullable: true),
        new("mention", Words, "the words that name the speaker here", Nullable: true),
        new("mention_start", Number, First, Nullable: true),
        new("mention_end", Number, End, Nullable: true),
        new("reason", Words, "why the speaker was chosen, or nobody could be named", Nullable: true),
    ]);

    public static CorpusTable Speakers { get; } = new("speakers", 1,
    [
        new("speaker_id", Number, "ten million times the article's number, and the place among the article's sources, from 1"),
        new("article_id", Number, "the article", References: "articles"),
        new("name", Words, "the fullest name that the article gives", Nullable: true),
        new("description", Words, "the fullest noun phrase where there is no name", Nullable: true),
        new("kind", Words, "person, body, group, document or unnamed", Nullable: true),
        new("person", Words, "the name over all exported articles, however they spell it; null without a name", Nullable: true),
    ]);

    public static CorpusTable Roles { get; } = new("roles", 2,
    [
        new("speaker_id", Number, "the speaker", References: "speakers"),
        new("ordinal", Number, "the place among the speaker's roles, from 1, the most frequent first"),
        new("role", Words, "what the article calls the speaker"),
    ]);

    public static CorpusTable Repetitions { get; } = new("echoes", 2,
    [
        new("echo_id", Number, "the first quotation of those with the same words"),
        new("quote_id", Number, "one of them", References: "quotes"),
        new("words_differ", YesNo, "whether any two of them give the words differently"),
        new("speakers_differ", YesNo, "whether any two articles give them to different persons"),
    ]);

    public static CorpusTable Findings { get; } = new("findings", 2,
    [
        new("article_id", Number, "the article", References: "articles"),
        new("ordinal", Number, "the place among the article's findings, from 1"),
        new("rule", Words, "the rule's id"),
        new("severity", Words, "error, warning or info"),
        new("start_offset", Number, First),
        new("end_offset", Number, End),
        new("line", Number, "the line, from 1"),
        new("line_column", Number, "the column, from 1"),
        new("message", Words, "what is wrong and what to do"),
    ]);

    public static CorpusTable Fingerprints { get; } = new("fingerprints", 2,
    [
        new("article_id", Number, "the article", References: "articles"),
        new("hash", Number, "the hash of some six words in a row of the body; none without `--with-fingerprints` or `--table fingerprints`"),
    ]);

    /// <summary>All of them, each behind those that it refers to, but for quotes and their speakers, whose names over the corpus are known last.</summary>
    public static IReadOnlyList<CorpusTable> All { get; } = [Articles, Authors, Blocks, Quotes, Findings, Fingerprints, Speakers, Roles, Repetitions];

    /// <summary>The table of that name, which is one of <see cref="All"/>.</summary>
    public static CorpusTable Named(string name) => All.First(t => t.Name == name);
}
