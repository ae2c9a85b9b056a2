using Corpus.Text.Index.Sources;
using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Text.Storage.Digests;

/// <summary>What the build task read in a text, handed to the compiler, which then need not read it again.</summary>
/// <param name="Path">The text's path below the corpus folder.</param>
/// <param name="Digest">What its types need.</param>
/// <param name="Places">The line and the column of each quotation's opening mark, from 0: two numbers a quotation.</param>
/// <param name="Findings">Its findings, as <see cref="TextFindings"/> found it.</param>
internal sealed record HandedText(string Path, ArticleDigest Digest, IReadOnlyList<int> Places, IReadOnlyList<HandedFinding> Findings)
{
    /// <summary>The text up to the end of its front matter; null when it has none.</summary>
    public string? Head { get; init; }

    /// <summary>
    /// What can be handed on of <paramref name="filed"/>; null where the compiler has to read for itself: bytes that only guesses decode, and front matter that
    /// sets severities or names sources.
    /// </summary>
    public static HandedText? Of(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        if (filed.Encoding == SourceEncoding.Unreadable || SetsSeverities(filed) || SourceCatalog.ReferencesIn(filed.Article).Count > 0) return null;
        var quotes = filed.Article.Quotes;
        var places = new int[quotes.Count * 2];
        var handed = new HandedFinding[findings.Count];
        if (places.Length + handed.Length > 0)
        {
            var lines = new LineMap(filed.Article.File);
            for (int i = 0; i < quotes.Count; i++) (places[2 * i], places[2 * i + 1]) =
                lines.PositionOf(filed.Article.Source.InFile(quotes[i].Quotation.Marked).Start);
            for (int i = 0; i < handed.Length; i++) handed[i] = Placed(findings[i], lines, filed.Article.File);
        }
        return new HandedText(filed.Path, ArticleDigest.Of(filed), places, handed)
        {
            Head = filed.Article.Parts.FrontMatter is { } matter ? new TextRange(0, matter.Range.End).TextOf(filed.Article.File) : null,
        };
    }

    /// <summary><paramref name="finding"/> with the places that its offsets mean in <paramref name="file"/>.</summary>
    public static HandedFinding Placed(RuleFinding finding, LineMap lines, string file)
    {
        int end = Math.Min(finding.Range.End, file.Length), start = Math.Min(finding.Range.Start, end);
        var (startLine, startColumn) = lines.PositionOf(start);
        var (endLine, endColumn) = lines.PositionOf(end);
        return new HandedFinding(finding with { Range = new TextRange(start, end) }, startLine, startColumn, endLine, endColumn,
            FindingFingerprint.Of(finding, file));
    }

    private static bool SetsSeverities(CorpusArticle filed)
    {
        if (filed.Article.Parts.FrontMatter is not { } matter) return false;
        foreach (var entry in matter.Entries)
            if (RuleSwitch.Of(entry.Key) is not null) return true;
        return false;
    }
}

/// <summary>A finding with the place that an offset means in a text that is not at hand. Lines and columns count from 0, columns in UTF-16 code
/// units.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="StartLine">The line in which its range starts.</param>
/// <param name="StartColumn">The column at which it starts.</param>
/// <param name="EndLine">The line in which its range ends.</param>
/// <param name="EndColumn">The column before which it ends.</param>
/// <param name="Fingerprint">By what the project's baseline knows it.</param>
internal sealed record HandedFinding(RuleFinding Finding, int StartLine, int StartColumn, int EndLine, int EndColumn, string Fingerprint);
