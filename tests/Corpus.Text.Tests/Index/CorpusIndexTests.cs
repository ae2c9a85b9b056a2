using Corpus.Text.Index;
using Corpus.Text.Index.Reuse;

namespace Corpus.Text.Tests.Index;

public class CorpusIndexTests
{
    [Fact]
    public void TheOrderInWhichTheTextsCome_ChangesNothing()
    {
        var texts = InventedTexts.Make(60, seed: 1).ToList();
        var forth = BuiltText.Lines(CorpusIndex.Merge(texts)).ToList();
        forth.Count.ShouldBeGreaterThan(100);
        BuiltText.Lines(CorpusIndex.Merge(Enumerable.Reverse(texts))).ShouldBe(forth);
    }

    [Fact]
    public void AnIndexMergedAgainAfterEdits_SaysTheSameAsOneBuiltAnew()
    {
        var random = new Random(7);
        var texts = InventedTexts.Make(80, seed: 2).ToList();
        var spare = InventedTexts.Make(400, seed: 3).ToList();
        var index = CorpusIndex.Merge(texts);
        _ = BuiltText.Lines(index).Count();
        for (int edit = 0; edit < 120; edit++)
        {
            int at = random.Next(texts.Count);
            switch (random.Next(4))
            {
                case 0: texts.RemoveAt(at); break;
                case 1: texts.Add(spare[edit] with { Id = "new-" + edit }); break;
                case 2: texts[at] = texts[at] with { Fingerprint = spare[edit].Fingerprint }; break;
                default: texts[at] = texts[at] with { Fingerprint = TextFingerprint.Of(texts[random.Next(texts.Count)].Article) }; break;
            }
            index = CorpusIndex.Merge(texts, index);
            if (edit % 5 == 0) BuiltText.Lines(index).ShouldBe(BuiltText.Lines(CorpusIndex.Merge(texts)));
        }
    }

    [Fact]
    public void MergingTheSameTextsAgain_GivesTheVeryIndex()
    {
        var texts = InventedTexts.Make(10, seed: 1).ToList();
        var index = CorpusIndex.Merge(texts);
        CorpusIndex.Merge(Enumerable.Reverse(texts).Select(t => t with { }), index).ShouldBeSameAs(index);
    }

    [Fact]
    public void EditingOneText_CostsThatTextAndThoseThatShareItsWords()
    {
        var texts = InventedTexts.Make(400, seed: 5).ToList();
        var before = CorpusIndex.Merge(texts);
        for (int i = 0; i < texts.Count; i++) before.RelationsOf(i);
        texts[100] = BuiltText.Of(texts[100].Id,
            "All of these words are new here and no other text has any of them, “not even these seven words here,” honestly.");
        var after = CorpusIndex.Merge(texts, before);
        for (int i = 0; i < texts.Count; i++) after.RelationsOf(i);
        after.Steps.ShouldBeLessThan(before.Steps / 10);
    }

    [Fact]
    public void TwiceTheTexts_AreTwiceTheWork()
    {
        long Work(int texts)
        {
            var index = CorpusIndex.Merge(InventedTexts.Make(texts, seed: 4));
            _ = index.Repetitions;
            return index.Steps;
        }
        double ratio = Work(2000) / (double)Work(1000);
        ratio.ShouldBeInRange(1.5, 2.3);
    }

    [Fact]
    public void ATextThatAllTextsAre_IsStillTwiceTheWork()
    {
        string same = string.Join(" ", Enumerable.Range(0, 300).Select(i => i % 40 == 0 ? "“the same again and again”" : "w" + i));
        long Work(int texts)
        {
            var index = CorpusIndex.Merge(Enumerable.Range(0, texts).Select(i => BuiltText.Of("t" + i, same + " tail" + i)));
            _ = index.Repetitions;
            return index.Steps;
        }
        (Work(200) / (double)Work(100)).ShouldBeInRange(1.5, 2.3);
    }

    [Theory]
    [InlineData("“No, no, no, no, no, no,” she said. ")]
    [InlineData("“The harp … [and] the mill are here to stay … and so am I.” ")]
    public void OneQuotationOverAndOver_IsLinearInTheirNumber(string quotation)
    {
        long Work(int times)
        {
            string text = string.Concat(Enumerable.Repeat(quotation, times));
            var index = BuiltText.Index(text + "One.", text + "Two.", text + "Three.");
            _ = index.Repetitions;
            return index.Steps;
        }
        (Work(4000) / (double)Work(2000)).ShouldBeLessThan(2.3);
    }

    [Fact]
    public void OneWordOverAndOver_IsLinearInTheTextsLength()
    {
        long Work(int words)
        {
            string text = string.Concat(Enumerable.Repeat("no ", words));
            var index = BuiltText.Index($"“{text}” {text}", $"{text} “{text}”");
            index.RelationsOf(0);
            return index.Steps;
        }
        (Work(20_000) / (double)Work(10_000)).ShouldBeLessThan(2.3);
    }
}
