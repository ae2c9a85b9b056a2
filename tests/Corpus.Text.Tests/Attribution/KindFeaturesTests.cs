using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Attribution;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Attribution;

public sealed class KindFeaturesTests
{
    [Fact]
    public void TheLeastOfWords_IsTheLeastOfAllThatTheyCanBeLike()
    {
        var random = new Random(31);
        var numbers = new int[KindFeatures.Space.Size];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = random.Next(-3000, 3000);
        var weights = new WeightTable(numbers);
        for (int round = 0; round < 500; round++)
        {
            var view = new QuoteView { Size = (Size)random.Next(7), Before = (Neighbour)random.Next(30), Behind = (Neighbour)random.Next(30) };
            var speaker = new Candidate { Side = (Side)random.Next(7), Verb = (VerbClass)random.Next(9) };
            int least = int.MaxValue;
            for (int words = 0; words < 32; words++)
            {
                using var features = new Buffer<Feature>(8);
                KindFeatures.AddWords(view, speaker,
                    new QuoteWording { Casing = (Casing)(words & 3), Marked = (words & 4) != 0, HasVerb = (words & 8) != 0, HasPronoun = (words & 16) != 0 },
                    features);
                least = Math.Min(least, weights.Sum(features.Items));
            }
            KindFeatures.LeastOfWords(weights, view, speaker).ShouldBe(least);
        }
    }
}
