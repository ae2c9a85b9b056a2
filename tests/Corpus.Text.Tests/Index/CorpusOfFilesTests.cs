using System.Reflection;
using Corpus.Text.Index;
using Corpus.Text.Source;
using Xunit.Abstractions;

namespace Corpus.Text.Tests.Index;

/// <summary>The index over texts as they come from the web.</summary>
public class CorpusOfFilesTests(ITestOutputHelper output)
{
    private static readonly string Root = typeof(CorpusOfFilesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    [Fact]
    public void TheSampleCorpus_HasOneQuotationThatTwoTextsCarry()
    {
        var echo = IndexOf(Path.Combine(Root, "seeds")).Echoes.ShouldHaveSingleItem();
        echo.Places.Select(p => p.Text.Id).Distinct().Count().ShouldBe(2);
        echo.Places.ShouldAllBe(p => p.Words.Contains("fully prepared for confrontation"));
        echo.WordsDiffer.ShouldBeFalse();
        echo.SpeakersDiffer.ShouldBeFalse();
    }

    [Fact]
    public void TheTextsThatTheSampleIsShapedAfter_ShareTwoPassagesAndAQuotation()
    {
        string folder = Path.Combine(Root, "../shared/seeds");
        if (!Directory.Exists(folder))
        {
            output.WriteLine("skipped: there is no ../shared/seeds beside the repository");
            return;
        }
        var index = IndexOf(folder);
        var texts = index.Texts.Select((t, i) => (t.Id, Relations: index.RelationsOf(i))).ToList();
        texts.Where(t => t.Relations.Passages.Count > 0).Select(t => t.Id[..3]).ShouldBe(["000", "001"]);
        texts[0].Relations.Passages.Count.ShouldBe(2);
        texts[0].Relations.Passages.ShouldAllBe(p => p.Other.Id == texts[1].Id);
        index.Echoes.ShouldHaveSingleItem().Places.Select(p => p.Text.Id).ShouldBe([texts[0].Id, texts[1].Id]);
    }

    private static CorpusIndex IndexOf(string folder) => CorpusIndex.Merge(
        Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Select(f =>
        {
            var source = SourceDecoder.Decode(Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllBytes(f));
            return IndexedText.Of(CorpusArticle.File(source.Path, source.Encoding, ArticleReader.Read(source.Text)));
        }));
}
