using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Structure;

public sealed class HeadlineLeadTests
{
    private static readonly string[] Lines =
    [
        "Harbour Opens After Storm", "The harbour opened again", "Home » News » Harbour Opens After Storm", "Share", "Menu", "News", "March 3, 2020",
            "By Ann Onym",
        "The harbour opened again on Tuesday after a storm that had kept the ferries in port for most of the week, the council said.",
        "“We are glad that the ferries sail,” said the mayor, who had asked people to stay at home while the storm was over the town.",
        "A storm keeps the ferries in port: what the council does about it", "Is the harbour open?", "ferries", "Sign up for our newsletter",
    ];

    [Fact]
    public void ALineThatLeadsWithoutTheTextsWords_LeadsWithThem()
    {
        var random = new Random(3);
        var weights = ReaderWeights.Learned;
        int decided = 0;
        for (int round = 0; round < 2000; round++)
        {
            string text = string.Join("\n\n", Enumerable.Range(0, random.Next(1, 14)).Select(_ => Lines[random.Next(Lines.Length)]));
            var lines = LineSplitter.Lines(text);
            var scored = PartsReader.HeadlineFeaturesOf(text, lines, weights.Lines)
                .Select(f => (f.Line, Score: f.Values.Zip(weights.Headlines, (value, weight) => value * weight).Sum())).ToList();
            var none = scored[^1];
            var best = scored.Take(scored.Count - 1).OrderByDescending(s => s.Score).FirstOrDefault(none);
            float second = scored.Where(s => s.Line != best.Line).Select(s => s.Score).DefaultIfEmpty(float.MinValue).Max();
            if (Math.Abs(best.Score - second) < 0.01f) continue;
            if (CleanHeadline.Find(LineAnalyzer.Read(text, lines, null)) >= 0) continue;
            decided++;
            var headline = PartsReader.Read(text, lines).Headline?.Range;
            headline.ShouldBe(best.Score > none.Score ? lines[best.Line].Content : null, text);
        }
        decided.ShouldBeGreaterThan(1000);
    }
}
