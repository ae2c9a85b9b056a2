using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Fuzz.Invariants;

/// <summary>Everything that holds for every text, whatever its bytes.</summary>
internal static class AllInvariants
{
    /// <summary>Reads <paramref name="bytes"/> and checks reading, findings, records, digests and fixes; throws when anything does not hold.</summary>
    public static void Check(byte[] bytes)
    {
        var source = SourceDecoder.Decode("wire/text.txt", bytes);
        var filed = CorpusArticle.File(source.Path, source.Encoding, ArticleReading.Explain(source.Text));
        var findings = TextFindings.Of(filed);
        ReadingInvariants.Check(filed);
        FindingInvariants.Check(filed, findings);
        RecordInvariants.Check(filed, findings);
        FixInvariants.Check(bytes, source);
    }
}
