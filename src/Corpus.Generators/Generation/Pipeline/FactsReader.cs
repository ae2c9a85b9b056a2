using Corpus.Generators.Generation.Members;
using Corpus.Text;
using Corpus.Text.Index.Naming;
using Corpus.Text.Index.Speakers;
using Corpus.Text.Language;
using Corpus.Text.Storage;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>Joins what was read in a text with the text's place.</summary>
internal static class FactsReader
{
    /// <summary>The longest headline or lede that documentation shows.</summary>
    public const int LongestExcerpt = ArticleDigest.LongestLede;

    /// <summary>The longest quotation that documentation shows.</summary>
    public const int LongestQuotation = 120;

    /// <summary>The facts of <paramref name="parsed"/>, of which <paramref name="digest"/> was made; of a text that could not be read, those of its
    /// path.</summary>
    public static ArticleFacts Of(ParsedText parsed, ArticleDigest? digest)
    {
        if (digest is null) return OfPath(parsed);
        var file = parsed.File;
        string id = CorpusArticle.IdOf(file.Path, digest.StatedId, file.Name);
        var language = TextLanguage.Of(digest.Language);
        var names = ArticleNames.Of(file.Path, id, digest.Headline, digest.Outlet, digest.Place, digest.Published, language);
        return new ArticleFacts(
            file.Source.Path, file.Path, id,
            new ArticleSummary(new ArticleNameRequest(file.Source.Path, file.Path, id, names), digest.Outlet, Speakers(file.Path, digest.Speakers)),
            digest.Headline is { } headline ? OneLine.Of(headline, LongestExcerpt) : null,
            digest.Outlet, digest.Published, digest.Lede, digest.Paragraphs, digest.Words, digest.Language,
            new([.. digest.Quotes]),
            IsUnreadable: false, Failure: null);
    }

    private static ArticleFacts OfPath(ParsedText parsed)
    {
        string path = parsed.File.Path, id = CorpusArticle.IdOf(path, null, null);
        var request = new ArticleNameRequest(parsed.File.Source.Path, path, id, new ArticleNames("", "", "", "", "", ""));
        return new ArticleFacts(
            parsed.File.Source.Path, path, id, new ArticleSummary(request, null, EquatableArray<BucketedOccurrence>.Empty), null, null, null, null, 0, 0,
                TextLanguage.Default.Code,
                EquatableArray<QuoteDigest>.Empty, IsUnreadable: parsed.Failure is null, parsed.Failure);
    }

    private static EquatableArray<BucketedOccurrence> Speakers(string path, IReadOnlyList<ArticleSpeaker> named)
    {
        var speakers = new BucketedOccurrence[named.Count];
        for (int i = 0; i < speakers.Length; i++)
            speakers[i] = BucketedOccurrence.Of(new SpeakerOccurrence(path, named[i].Name, named[i].Quotes, named[i].Roles));
        return new(speakers);
    }
}
