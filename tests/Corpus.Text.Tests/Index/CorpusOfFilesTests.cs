using Corpus.Text.Index;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Index;

/// <summary>The index over texts as they come from the web.</summary>
public class CorpusOfFilesTests
{
    [Fact]
    public void TheSampleCorpus_HasOneQuotationThatTwoTextsCarry()
    {
        var repetition = IndexOf(Repository.PathOf("seeds")).Repetitions.ShouldHaveSingleItem();
        repetition.Places.Select(p => p.Text.Id).Distinct().Count().ShouldBe(2);
        repetition.Places.ShouldAllBe(p => p.Words.Contains("fully prepared for confrontation"));
        repetition.WordsDiffer.ShouldBeFalse();
        repetition.SpeakersDiffer.ShouldBeFalse();
    }

    [SharedFact("seeds")]
    public void TheTextsThatTheSampleIsShapedAfter_ShareTwoPassagesAndAQuotation()
    {
        var index = IndexOf(Repository.Shared("seeds"));
        var texts = index.Texts.Select((t, i) => (t.Id, Relations: index.RelationsOf(i))).ToList();
        texts.Where(t => t.Relations.Passages.Count > 0).Select(t => t.Id[..3]).ShouldBe(["000", "001"]);
        texts[0].Relations.Passages.Count.ShouldBe(2);
        texts[0].Relations.Passages.ShouldAllBe(p => p.Other.Id == texts[1].Id);
        index.Repetitions.ShouldHaveSingleItem().Places.Select(p => p.Text.Id).ShouldBe([texts[0].Id, texts[1].Id]);
    }

    private static CorpusIndex IndexOf(string folder) => CorpusIndex.Merge(
        Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Select(f =>
        {
            var source = SourceDecoder.Decode(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f));
            return IndexedText.Of(CorpusArticle.File(source.Path, source.Encoding, ArticleReading.Read(source.Text)));
        }));
}
