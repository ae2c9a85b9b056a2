using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Structure;

public sealed class BodyScoreTests
{
    private static readonly string[] Lines =
    [
        "Harbour Opens After Storm", "Share", "Menu", "March 3, 2020", "By Ann Onym", "Sign up for our newsletter", "“We are glad,” said the mayor.",
            "1. Ferries", "HARBOUR NEWS", "Related: Who owns the harbour?",
        "The harbour opened again on Tuesday after a storm that had kept the ferries in port for most of the week, the council said.",
    ];

    // What a line scores must not depend, to the last bit, on how many lines are scored beside it.
    [Fact]
    public void ALine_ScoresTheSumOfItsFeaturesInTheirOrder()
    {
        var random = new Random(2);
        float[] weights = ReaderWeights.Learned.Lines;
        for (int round = 0; round < 300; round++)
        {
            string text = string.Join(random.Next(2) == 0 ? "\n"
                : "\n\n", Enumerable.Range(0, random.Next(1, 25)).Select(_ => Lines[random.Next(Lines.Length)]));
            var lines = LineSplitter.Lines(text);
            var analysis = LineAnalyzer.Read(text, lines, null);
            var features = new BodyFeatures(analysis);
            float[] scores = BodyModel.Scores(analysis, weights);
            for (int i = 0; i < scores.Length; i++)
            {
                var values = new float[BodyFeatures.Names.Count];
                features.Fill(i, values);
                float sum = 0;
                for (int k = 0; k < values.Length; k++) sum += values[k] * weights[k];
                BitConverter.SingleToInt32Bits(scores[i]).ShouldBe(BitConverter.SingleToInt32Bits(sum), text);
            }
        }
    }
}
